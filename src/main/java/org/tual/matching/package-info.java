/**
 * Are these two names the same party? Pairs that may be one, each with what speaks for it and what
 * against, and what people judged of them. Nothing is ever joined on a resemblance; a judgement
 * counts from the next assessment on and can be taken back.
 */
package org.tual.matching;
