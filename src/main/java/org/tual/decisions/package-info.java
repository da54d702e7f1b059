/**
 * What people decide on findings. A dismissal of the gravest kind needs a second pair of eyes;
 * every decision can be taken back and keeps the evidence it was made on.
 */
package org.tual.decisions;
