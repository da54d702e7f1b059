/**
 * What people wrote in place of single cells of a list. The file itself is never changed: the
 * corrections lie over it while it is read, and each says what stood there before.
 */
package org.tual.corrections;
