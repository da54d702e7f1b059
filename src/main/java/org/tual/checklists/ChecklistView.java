package org.tual.checklists;

import java.util.List;

/**
 * A checklist as callers see it.
 *
 * @param id of the checklist
 * @param version counted from 1
 * @param date ISO day of the version
 * @param use what it is for
 * @param kinds kinds of site that it is for; empty for every kind
 * @param title for people
 * @param about what it covers and after which norms
 * @param sha256 what a visit keeps of it
 * @param own it is this installation's
 * @param retired no new visit uses it
 * @param count how many questions it has
 * @param sections with their questions; null in a list of checklists
 * @param coverage what a visit with this checklist alone would let rules answer; null in a list
 */
public record ChecklistView(
    String id,
    String version,
    String date,
    Checklist.Use use,
    List<String> kinds,
    String title,
    String about,
    String sha256,
    boolean own,
    boolean retired,
    long count,
    List<Part> sections,
    List<Coverage.Line> coverage) {

  /** A section as callers see it. */
  public record Part(String id, String title, String lead, List<Asked> questions) {}

  /**
   * A question as callers see it.
   *
   * @param question all of it
   * @param label what its field means; empty where it gives none
   * @param feeds ids of rules that read the answer
   */
  public record Asked(Question question, String label, List<String> feeds) {}

  static ChecklistView brief(Checklists.Kept kept) {
    return view(kept, null, null);
  }

  static ChecklistView whole(Checklists.Kept kept, Coverage coverage) {
    Checklist list = kept.checklist();
    List<Part> parts =
        list.sections().stream()
            .map(
                one ->
                    new Part(
                        one.id(),
                        one.title(),
                        one.lead(),
                        one.questions().stream().map(q -> asked(q, coverage)).toList()))
            .toList();
    String kind = list.kinds().stream().sorted().findFirst().orElse("Factory");
    return view(kept, parts, coverage.of(List.of(list), kind));
  }

  private static Asked asked(Question question, Coverage coverage) {
    return new Asked(
        question,
        question.meaning().map(field -> field.label()).orElse(""),
        coverage.feeds(question));
  }

  private static ChecklistView view(
      Checklists.Kept kept, List<Part> parts, List<Coverage.Line> coverage) {
    Checklist list = kept.checklist();
    return new ChecklistView(
        list.id(),
        list.version(),
        list.date().toString(),
        list.use(),
        list.kinds().stream().sorted().toList(),
        list.title(),
        list.about(),
        list.sha256(),
        kept.own(),
        kept.retired(),
        list.questions().count(),
        parts,
        coverage);
  }
}
