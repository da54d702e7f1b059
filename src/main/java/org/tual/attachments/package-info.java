/** Photos and papers by which a supplier shows that something is put right. */
package org.tual.attachments;
