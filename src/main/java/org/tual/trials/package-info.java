/**
 * What a change to rules, thresholds or lists would do, tried on the inputs of a sealed assessment
 * before it counts: which possible signs would come and which would go. Nothing is sealed and no
 * finding is made. Promises to run the same classes as an assessment.
 */
package org.tual.trials;
