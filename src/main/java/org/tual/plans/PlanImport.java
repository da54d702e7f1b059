package org.tual.plans;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tual.discretion.Identifying;
import org.tual.ledger.Actor;
import org.tual.protocol.Severity;
import org.tual.protocol.Stage;
import org.tual.remedy.Draft;
import org.tual.remedy.Eyes;
import org.tual.remedy.Nonconformity;
import org.tual.remedy.NotPossible;
import org.tual.remedy.Register;
import org.tual.spreadsheet.Limits;

/**
 * Brings a plan in. Each row becomes a nonconformity that stays in the house until somebody writes
 * words for the supplier. What a plan calls closed is not closed here: it waits for verification.
 */
public final class PlanImport {
  private static final int TITLE = 120;

  /** What is read otherwise, or not kept. */
  private static final Set<PlanWords.Field> UNCHECKED =
      EnumSet.of(PlanWords.Field.RESPONSIBLE, PlanWords.Field.DUE);

  private final Register register;
  private final Limits limits;
  private final PlanWords words = PlanWords.shipped();

  public PlanImport(Register register, Limits limits) {
    this.register = register;
    this.limits = limits;
  }

  /** A row with what it would become. */
  private record Ready(PlanRow row, String key, Draft draft, Draft.Origin origin) {}

  /** What would become of each row; nothing is kept. */
  public Understood preview(Path file, String site) {
    PlanSheet sheet = PlanSheet.read(file, limits, words);
    return new Understood(
        sheet.columns(), sheet.unused(), ready(sheet, site).stream().map(Ready::row).toList());
  }

  /** Brings in what is new. */
  public Understood bring(Actor actor, Path file, String site, Eyes eyes) {
    PlanSheet sheet = PlanSheet.read(file, limits, words);
    List<PlanRow> rows = new ArrayList<>();
    for (Ready one : ready(sheet, site)) {
      String id =
          one.row().outcome() == PlanRow.Outcome.NEW
              ? register.raise(actor, one.draft(), one.origin(), eyes).id()
              : one.row().id();
      rows.add(with(one.row(), one.row().outcome(), id));
    }
    return new Understood(sheet.columns(), sheet.unused(), rows);
  }

  private static PlanRow with(PlanRow row, PlanRow.Outcome outcome, String id) {
    return new PlanRow(
        row.sheet(),
        row.row(),
        row.number(),
        row.severity(),
        row.stage(),
        row.due(),
        row.title(),
        outcome,
        id,
        row.notes());
  }

  private List<Ready> ready(PlanSheet sheet, String site) {
    register.place(site);
    List<Ready> all = sheet.rows().stream().map(raw -> ready(raw, site)).toList();
    Map<String, String> known =
        new HashMap<>(register.known(all.stream().map(Ready::key).toList()));
    List<Ready> told = new ArrayList<>();
    for (Ready one : all) {
      boolean there = known.containsKey(one.key());
      boolean usable = one.row().outcome() == PlanRow.Outcome.NEW;
      told.add(
          usable && there
              ? new Ready(
                  with(one.row(), PlanRow.Outcome.THERE, known.get(one.key())),
                  one.key(),
                  one.draft(),
                  one.origin())
              : one);
      if (usable) {
        // the same row further down in the file
        known.putIfAbsent(one.key(), null);
      }
    }
    return told;
  }

  private Ready ready(PlanSheet.Raw raw, String site) {
    List<String> notes = new ArrayList<>();
    String description = raw.text(PlanWords.Field.DESCRIPTION);
    String number = raw.text(PlanWords.Field.NUMBER);
    String key = PlanKeys.of(site, number, raw.text(PlanWords.Field.CLAUSE), description);
    Optional<Severity> severity = words.severity(raw.text(PlanWords.Field.SEVERITY));
    Stage stage = stage(raw, notes);
    LocalDate due = due(raw, notes);
    String responsible = responsible(raw, notes);
    boolean usable = usable(raw, severity, description, notes);
    String title = Identifying.in(description).isPresent() ? "" : shortened(description);
    PlanRow row =
        new PlanRow(
            raw.sheet(),
            raw.row(),
            Identifying.in(number).isPresent() ? "" : number,
            severity.orElse(null),
            stage,
            due == null ? null : due.toString(),
            title,
            usable ? PlanRow.Outcome.NEW : PlanRow.Outcome.NOT_TAKEN,
            null,
            List.copyOf(notes));
    Draft.Origin origin = new Draft.Origin(key, number.isEmpty() ? null : number, stage, due);
    Draft draft = usable ? draft(raw, site, severity.get(), title, responsible) : null;
    return new Ready(row, key, draft, origin);
  }

  private static boolean usable(
      PlanSheet.Raw raw, Optional<Severity> severity, String description, List<String> notes) {
    int before = notes.size();
    if (description.isEmpty()) {
      notes.add("Not taken: there is no description.");
    }
    if (severity.isEmpty()) {
      notes.add("Not taken: the word for the severity is not known.");
    }
    raw.cells()
        .forEach(
            (field, cell) -> {
              try {
                // a short bound for what goes into short columns
                NotPossible.TEXT.of(
                    "The cell",
                    cell.text(),
                    field == PlanWords.Field.NUMBER
                        ? 100
                        : field == PlanWords.Field.CLAUSE ? 500 : 4_000);
              } catch (NotPossible e) {
                if (!UNCHECKED.contains(field)) {
                  notes.add(
                      "Not taken: the "
                          + field.name().toLowerCase(Locale.ROOT)
                          + " is too long, or holds what could identify a person.");
                }
              }
            });
    return notes.size() == before;
  }

  private Stage stage(PlanSheet.Raw raw, List<String> notes) {
    String said = raw.text(PlanWords.Field.STATUS);
    boolean planned = !raw.text(PlanWords.Field.CORRECTIVE).isEmpty();
    Stage usual = planned ? Stage.AGREED : Stage.RAISED;
    if (said.isEmpty()) {
      return usual;
    }
    Optional<Stage> status = words.status(said);
    if (status.isEmpty()) {
      notes.add("The word for the status is not known; it begins as " + usual.words() + ".");
      return usual;
    }
    if (status.get() == Stage.EVIDENCE_SENT) {
      notes.add("The plan says that it is closed; here it waits for verification.");
    }
    return status.get() == Stage.RAISED ? usual : status.get();
  }

  private static LocalDate due(PlanSheet.Raw raw, List<String> notes) {
    String said = raw.text(PlanWords.Field.DUE);
    Optional<LocalDate> day = PlanDay.of(said);
    if (!said.isEmpty() && day.isEmpty()) {
      notes.add("The day cannot be read for certain; the clock of the severity counts.");
    }
    return day.orElse(null);
  }

  private String responsible(PlanSheet.Raw raw, List<String> notes) {
    String said = raw.text(PlanWords.Field.RESPONSIBLE);
    if (said.isEmpty()
        || words.jobTitle(said) && said.length() <= 200 && Identifying.in(said).isEmpty()) {
      return said;
    }
    notes.add("Who is responsible is not kept: it does not read like a job title.");
    return "";
  }

  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    return line.length() <= TITLE ? line : line.substring(0, TITLE - 1).strip() + "…";
  }

  private static Draft draft(
      PlanSheet.Raw raw, String site, Severity severity, String title, String responsible) {
    return new Draft(
        null,
        site,
        new Nonconformity.Found(
            raw.text(PlanWords.Field.CLAUSE),
            "",
            List.of(),
            "",
            severity,
            "",
            "",
            Nonconformity.Prevalence.NOT_KNOWN,
            Nonconformity.Source.AUDITOR,
            Nonconformity.Releasability.RESTRICTED,
            title,
            "",
            "",
            raw.text(PlanWords.Field.DESCRIPTION)),
        new Nonconformity.Plan(
            raw.text(PlanWords.Field.ROOT),
            raw.text(PlanWords.Field.IMMEDIATE),
            raw.text(PlanWords.Field.CORRECTIVE),
            raw.text(PlanWords.Field.PREVENTIVE),
            raw.text(PlanWords.Field.REMEDY),
            "",
            responsible,
            ""),
        false);
  }
}
