/**
 * The list of suppliers of a sealed assessment, at any length: found by a name spelled as people
 * spell, filtered, counted, handed out; and everything that is known of one of them. What is kept
 * here is made from sealed reports and can be made anew at any time.
 */
package org.tual.suppliers;
