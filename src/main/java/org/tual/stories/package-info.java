/**
 * Sample supply chains that come with Tual, each an invented story: loaded by one click into an
 * installation that has no lists of its own yet, and taken away again by another.
 */
package org.tual.stories;
