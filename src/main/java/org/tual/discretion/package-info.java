/** What words must not carry because it could lead to a person, or tell a supplier who spoke. */
package org.tual.discretion;
