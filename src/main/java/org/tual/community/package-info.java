/**
 * Places where people work or pass, the organisations that help them there, how far away help is,
 * and what those organisations say of a place. What they say may warn and never lowers a risk; what
 * became of it goes back to them. No address of anybody stands here.
 */
package org.tual.community;
