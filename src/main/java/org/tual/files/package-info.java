/** Files by their content: written once under their SHA-256, never changed. */
package org.tual.files;
