/**
 * What workers tell without an account and without a name, how they read answers by seven words,
 * and how those who answer for people deal with it. All of it lies in the sealed compartment; no
 * number of it, and no fact from it, enters anything else.
 */
package org.tual.tips;
