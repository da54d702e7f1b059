/** What words must not carry because it could lead to a person. Knows the JDK only. */
package org.tual.discretion;
