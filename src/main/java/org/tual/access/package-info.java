/**
 * Who may do what, and how a person or a program proves who it is: roles and permissions, passwords
 * and second factors, sessions, tokens and links, and sign-in through an OpenID provider. Nothing
 * here stores or sends anything, and nothing reads the clock: callers give the time and keep the
 * records.
 */
package org.tual.access;
