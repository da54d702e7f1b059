package org.tual.rules;

import java.util.List;

/**
 * One possible sign. Subject, group and key are unique within an outcome.
 *
 * @param subject IRI of the site, party, recruiter or vessel
 * @param group IRI of the workforce group; empty where the sign is about the whole subject
 * @param key tells apart several signs of one rule at one subject; empty where there is only one
 * @param detail short sentence for people
 * @param evidence what the sign rests on; every pair stands in the snapshot; in the order of the
 *     rule's header
 */
public record Hit(
    String subject,
    String group,
    String key,
    String detail,
    Severity severity,
    List<Evidence> evidence) {

  /** A node and the property of it that was read; leads back to cells. */
  public record Evidence(String node, String property) {}
}
