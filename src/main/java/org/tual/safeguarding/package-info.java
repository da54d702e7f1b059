/**
 * Cases of people who may be harmed, from the first question (is somebody in danger?) to the end of
 * the time for which a case is kept. Lives in the sealed compartment, reads from others through
 * functions that {@code app} gives, and nobody but {@code app} reads from it.
 */
package org.tual.safeguarding;
