/**
 * The evidence vault: documents and pictures by their SHA-256, what is known of each, and who had
 * it in hands. Pictures are encoded anew; documents stay as they came and are only handed out as
 * files to be saved.
 */
package org.tual.evidence;
