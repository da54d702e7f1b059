/**
 * What procurement asks compliance about a supplier, until when an answer is due, and the answer.
 */
package org.tual.advice;
