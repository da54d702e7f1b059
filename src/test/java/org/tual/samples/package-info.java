/**
 * Makes the files under {@code sample-supplychains}: the same cells every time, in the encodings
 * and with the untidiness of real lists. Everything in them is fictional; nothing here names a real
 * company, vessel, registration or person.
 */
package org.tual.samples;
