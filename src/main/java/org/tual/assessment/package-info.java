/**
 * The conductor: pinned inputs, the stops in order, the four answers, the questions and the seal.
 * An assessment is a pure function of its inputs. Refuses to call anything clean.
 */
package org.tual.assessment;
