package org.tual.safeguarding;

import java.util.List;

/**
 * How wide a finding about contacts of workers is told.
 *
 * @param level how wide
 * @param name of the site, the owner or the place
 * @param names whom it is told of: all small crews of a fleet alike, so that none of them is meant
 */
record Width(Redacted.Level level, String name, List<String> names) {}
