/**
 * Who works together at a place and on what, how long ago the capital spoke with the place, and
 * which languages awareness and training reach. No case and no person is told of here.
 */
package org.tual.taskforces;
