package org.tual.taskforces;

import java.util.Collection;
import java.util.List;

/**
 * Which of the languages of a place awareness reaches.
 *
 * @param reached of the place, in which somebody held a session there
 * @param missing of the place, in which nobody did
 * @param withMaterial of the missing, for which there is at least a material
 * @param share of the languages of the place that are reached, per cent, rounded down; null where
 *     nobody said which they are
 */
public record Reach(
    List<String> reached, List<String> missing, List<String> withMaterial, Integer share) {
  private static final int PERCENT = 100;

  static Reach of(Collection<String> spoken, Collection<String> held, Collection<String> printed) {
    List<String> reached = spoken.stream().filter(held::contains).toList();
    List<String> missing = spoken.stream().filter(one -> !held.contains(one)).toList();
    return new Reach(
        reached,
        missing,
        missing.stream().filter(printed::contains).toList(),
        spoken.isEmpty() ? null : Integer.valueOf(reached.size() * PERCENT / spoken.size()));
  }
}
