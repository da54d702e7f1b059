package org.tual.log;

/** What came of checking an export: {@link Verified} or {@link Rejected}. */
public sealed interface Verification permits Verified, Rejected {}
