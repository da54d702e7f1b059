/**
 * What those see who keep the server running: lines of the log and figures. Both tell of states,
 * counts and times, and of no person, file or cell.
 */
package org.tual.operation;
