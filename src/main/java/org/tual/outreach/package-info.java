/**
 * The help pages, which anybody reads without an account, on an old phone, without a script: the
 * signs, where help is, and the forms behind which {@code tips} keeps what somebody tells.
 */
package org.tual.outreach;
