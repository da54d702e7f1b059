/** The rules and the published lists over HTTP, for reading. */
package org.tual.catalogue;
