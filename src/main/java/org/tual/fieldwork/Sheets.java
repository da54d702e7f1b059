package org.tual.fieldwork;

import java.util.List;

/** Puts together what a phone needs to work at a visit without a connection. */
public final class Sheets {
  private final Fieldwork fieldwork;
  private final Answers answers;
  private final Photos photos;
  private final Finishes finishes;

  public Sheets(Fieldwork fieldwork, Answers answers, Photos photos, Finishes finishes) {
    this.fieldwork = fieldwork;
    this.answers = answers;
    this.photos = photos;
    this.finishes = finishes;
  }

  /**
   * A visit in the list.
   *
   * @param closed why nothing is taken any more; absent while it is
   */
  public record Line(
      String id,
      FieldVisit.Place site,
      String place,
      String day,
      String windowFrom,
      String windowTo,
      String mode,
      String stage,
      String closed,
      FieldVisit.Pinned checklist,
      String changed) {}

  /**
   * A visit with everything.
   *
   * @param interviews those that the account itself sent in
   * @param finished the end of the visit; absent before
   */
  public record Sheet(
      String id,
      FieldVisit.Place site,
      String place,
      String day,
      String windowFrom,
      String windowTo,
      String mode,
      String stage,
      String closed,
      List<String> languages,
      FieldVisit.Sample sample,
      FieldVisit.Help help,
      FieldChecklist checklist,
      Ports.SealKey sealKey,
      List<Answer> answers,
      List<Photo> photos,
      List<Ports.Kept> interviews,
      Finish finished) {}

  /** The visits of an account. */
  public List<Line> of(String account) {
    return fieldwork.of(account).stream()
        .map(
            visit ->
                new Line(
                    visit.id(),
                    visit.site(),
                    visit.place(),
                    visit.day(),
                    visit.windowFrom(),
                    visit.windowTo(),
                    visit.mode(),
                    visit.stage(),
                    visit.closed(),
                    visit.checklist(),
                    visit.changed()))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws NotTaken.Missing where it is none of the account's
   */
  public Sheet of(String account, String id) {
    FieldVisit visit = fieldwork.find(account, id);
    Ports ports = fieldwork.ports();
    return new Sheet(
        id,
        visit.site(),
        visit.place(),
        visit.day(),
        visit.windowFrom(),
        visit.windowTo(),
        visit.mode(),
        visit.stage(),
        visit.closed(),
        visit.languages(),
        visit.sample(),
        visit.help(),
        fieldwork.checklist(visit).orElse(null),
        ports.sealKey().get(),
        answers.of(id),
        photos.of(id),
        ports.interviews().apply(account, id),
        finishes.of(id).orElse(null));
  }
}
