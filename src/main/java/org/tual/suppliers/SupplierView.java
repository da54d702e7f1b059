package org.tual.suppliers;

import java.util.List;
import java.util.Map;

/**
 * One supplier as one sealed assessment knows it.
 *
 * @param assessment what it stands in
 * @param row as in the list
 * @param beyond what else is known of it
 * @param flags its findings, the gravest first
 * @param unknown rules that cannot answer, with the facts that they need
 * @param noSign rules that see no sign in what was answered
 * @param questions whom to ask what
 * @param history every sealed assessment in which it stands, the newest first
 * @param people names of the accounts that decided or released, by id
 */
public record SupplierView(
    About assessment,
    Row row,
    Beyond beyond,
    List<Flag> flags,
    List<Rulings> unknown,
    List<Rulings> noSign,
    List<Question> questions,
    List<Stand> history,
    Map<String, String> people) {

  /**
   * The assessment.
   *
   * @param asOf ISO day that it speaks of
   * @param createdAt UTC
   * @param complete false where a rule could not be evaluated
   * @param fictional the input says that it is made up
   * @param lists editions of published lists that were used
   */
  public record About(
      String id,
      String asOf,
      String createdAt,
      String buyer,
      String buyerId,
      String seal,
      boolean complete,
      boolean fictional,
      List<Known.ListEdition> lists) {}

  /**
   * What a rule says without a finding.
   *
   * @param needs facts in plain words, of each the alternatives
   */
  public record Rulings(
      String rule, String title, String severity, String dimension, List<List<String>> needs) {}

  /**
   * A question that is open.
   *
   * @param state never asked, asked no answer, or refused
   * @param effect how many answers it would turn
   */
  public record Question(String text, String property, String why, String state, int effect) {}

  /**
   * How it stood in an assessment.
   *
   * @param asOf ISO day that the assessment speaks of
   * @param flagged rules that flagged it
   */
  public record Stand(String assessment, String asOf, String createdAt, String band, int flagged) {}

  /** The same without what only those may see who see all. */
  SupplierView alone() {
    Beyond near =
        new Beyond(
            beyond.latitude(),
            beyond.longitude(),
            beyond.sectors(),
            beyond.ilo(),
            beyond.iloReason(),
            beyond.blockers(),
            beyond.flagged(),
            beyond.noSign(),
            beyond.unknown(),
            beyond.notEvaluated(),
            "",
            "");
    return new SupplierView(
        assessment,
        row.alone(),
        near,
        flags.stream().map(Flag::alone).toList(),
        unknown,
        noSign,
        List.of(),
        List.of(),
        Map.of());
  }
}
