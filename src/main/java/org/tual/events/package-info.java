/** The log over HTTP: what happened, and an export that anybody can check offline. */
package org.tual.events;
