/**
 * Protection of small numbers: which counts of people may be told to whom without telling of a
 * person. Knows nothing but numbers. Whoever publishes counts about people gives a {@link
 * org.tual.disclosure.Cube} and tells only what the {@link org.tual.disclosure.Released} holds.
 */
package org.tual.disclosure;
