package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tual.fieldwork.Answer;
import org.tual.fieldwork.FieldChecklist;
import org.tual.fieldwork.FieldVisit;
import org.tual.fieldwork.Photo;
import org.tual.fieldwork.Ports;
import org.tual.files.FileStore;
import org.tual.interviews.Envelope;
import org.tual.interviews.Phone;
import org.tual.ledger.Actor;
import org.tual.ledger.EventRow;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.log.Event;

/** A visit with two auditors, on a real database, for tests; and a phone that seals. */
final class Site implements AutoCloseable {
  static final String VISIT = "11111111-1111-4111-8111-111111111111";
  static final String OTHER = "22222222-2222-4222-8222-222222222222";
  static final Actor FIRST = auditor("auditor-1");
  static final Actor SECOND = auditor("auditor-2");
  static final Actor STRANGER = auditor("auditor-3");
  static final Actor LEAD = new Actor("lead", "safeguarding_lead", Set.of("READ_SEALED"));
  final JpaDatabase database;
  final Ledger ledger;
  final FileStore files;
  final Keys keys;
  Field field;

  /** Why the visit takes nothing; null while it does. */
  String closed;

  Site(Path folder) {
    database = Opening.database(Settings.of(Map.of("TUAL_DATA", folder.toString())));
    ledger = new Ledger(database, Installation::now, new SecureRandom());
    files = new FileStore(folder.resolve("files"));
    keys = new Keys(folder.resolve("keys"), new SecureRandom());
    restart();
  }

  /** As a server does that starts again. */
  void restart() {
    field =
        Field.of(
            ledger,
            files,
            keys.sealing(),
            new Field.Visits(
                id -> Optional.of(id).filter(VISIT::equals).map(same -> visit()),
                account -> List.of(visit()),
                pinned -> Optional.of(checklist())));
  }

  private static Actor auditor(String id) {
    return new Actor(
        id,
        "auditor",
        Set.of("RECORD_VISITS", "MANAGE_OWN_ACCOUNT", "READ_EVIDENCE", "KEEP_EVIDENCE"));
  }

  private FieldVisit visit() {
    return new FieldVisit(
        VISIT,
        new FieldVisit.Place("https://example.org/site/1", "Contoh Site", "TH"),
        "By the pier",
        "2026-11-01",
        null,
        null,
        "UNANNOUNCED",
        "SITE_TOUR",
        closed,
        Set.of(FIRST.id(), SECOND.id()),
        List.of("my"),
        new FieldVisit.Sample(6, 1, 10),
        new FieldVisit.Help(true, "Contoh Help"),
        new FieldVisit.Pinned("core", "1", List.of()),
        "2026-10-01T00:00:00Z");
  }

  private static FieldChecklist checklist() {
    return new FieldChecklist(
        "core",
        "1",
        "Core",
        List.of(
            new FieldChecklist.Section(
                "documents",
                "Documents",
                List.of(
                    question("passports", "yesno"),
                    question("holder", "choice", "worker", "employer"),
                    question("needs", "choices", "housing", "food", "none"),
                    question("fee", "money")))),
        List.of(),
        List.of());
  }

  private static FieldChecklist.Question question(String id, String type, String... choices) {
    return new FieldChecklist.Question(
        id,
        id + "?",
        "",
        "observe",
        type,
        Arrays.stream(choices).map(one -> new FieldChecklist.Choice(one, one)).toList(),
        "",
        List.of());
  }

  /** A plain answer of an auditor. */
  static Answer said(String question, Answer.Seen seen, String observation, long base) {
    return new Answer(
        null,
        question,
        seen,
        null,
        observation,
        null,
        "all",
        null,
        null,
        Answer.Source.AUDITOR,
        Answer.Releasability.RESTRICTED,
        List.of(),
        "2026-11-01T09:00:00Z",
        0,
        base);
  }

  static String digest(byte[] bytes) {
    return Phone.digest(bytes);
  }

  List<Event> events() {
    return ledger.list("event.after", EventRow.class, Map.of("sequence", 0L), 0, 10_000).stream()
        .map(EventRow::event)
        .toList();
  }

  /** What a phone seals. */
  Envelope sealed(String text) {
    Ports.SealKey to = field.sheets().of(FIRST.id(), VISIT).sealKey();
    return Phone.sealed(to.kid(), to.spki(), text);
  }

  Photo.Sealed slip(String text) {
    Envelope envelope = sealed(text);
    return new Photo.Sealed(envelope.kid(), envelope.key(), envelope.iv(), envelope.body());
  }

  @Override
  public void close() {
    files.close();
    database.close();
  }
}
