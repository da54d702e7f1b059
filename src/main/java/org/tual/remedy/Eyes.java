package org.tual.remedy;

import java.util.Set;

/**
 * How far somebody sees.
 *
 * @param account id
 * @param permissions by name
 * @param all every site; else only those assigned
 * @param sites those assigned, where not all are seen
 * @param sealed what is sealed too
 */
public record Eyes(
    String account, Set<String> permissions, boolean all, Set<String> sites, boolean sealed) {
  boolean sees(NonconformityRow row) {
    return (all || sites.contains(row.site)) && (sealed || !row.sealed());
  }
}
