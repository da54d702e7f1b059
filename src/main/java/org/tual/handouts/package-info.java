/**
 * Files that are made from sealed reports to be handed on: excerpts that name the seal they come
 * from, and question sheets that suppliers answer and give back.
 */
package org.tual.handouts;
