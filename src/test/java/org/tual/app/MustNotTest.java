package org.tual.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tual.app.SealedRoom.LEAD;
import static org.tual.app.SealedRoom.SITE;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tual.access.Permission;
import org.tual.access.PermissionTable;
import org.tual.access.Role;
import org.tual.protocol.Proof;
import org.tual.safeguarding.CaseFile;
import org.tual.safeguarding.Cases;
import org.tual.safeguarding.Consent;
import org.tual.safeguarding.Duties;
import org.tual.safeguarding.NotNow;
import org.tual.safeguarding.NotPossible;
import org.tual.safeguarding.Redacted;
import org.tual.safeguarding.Referral;
import org.tual.safeguarding.Remedy;
import org.tual.safeguarding.SafetyPlan;

/** What must not happen where people are protected; one test for each. */
class MustNotTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tual");

  /** Of what is to come, or of how sure it is. */
  private static final Pattern AHEAD =
      Pattern.compile(
          "(?i)\\b(will|shall|won't|going to|promise[sd]?|guarantee[sd]?|ensure[sd]?|certain(ly)?"
              + "|surely|always|in any case you)\\b");

  @TempDir private Path folder;
  private SealedRoom room;
  private Safeguarding all;
  private String id;

  @BeforeEach
  void open() {
    room = new SealedRoom(folder);
    all = room.safeguarding;
    id = all.cases().open(LEAD, CaseFile.Origin.HAND, null, List.of(SITE));
  }

  @AfterEach
  void close() {
    room.close();
  }

  private void agreed(Consent.Purpose purpose) {
    all.care()
        .consent(
            LEAD,
            id,
            new Consent(purpose, true, Set.of(), "my", Consent.Given.WRITTEN, null, null));
  }

  private static Redacted finding(String place, Integer people) {
    return new Redacted(null, "FEES", Redacted.Level.PORT, place, "2026-10", people);
  }

  private void ready() {
    agreed(Consent.Purpose.SHARE);
    all.cases().danger(LEAD, id, CaseFile.Danger.NO);
    all.care().plan(LEAD, id, new SafetyPlan(true, "2026-11-01", "Calls.", "2026-12-01"));
  }

  /** No notice, mail, score or publication may come out of a case by itself. */
  @Test
  void theEmployerIsNotToldFirst() {
    assertThat(CLASSES.stream().filter(type -> in(type, "safeguarding", "compartment")))
        .isNotEmpty()
        .allSatisfy(
            type ->
                assertThat(type.getDirectDependenciesFromSelf())
                    .extracting(one -> one.getTargetClass().getPackageName())
                    .doesNotContain(
                        "org.tual.inbox",
                        "org.tual.replies",
                        "org.tual.findings",
                        "org.tual.runs",
                        "org.tual.remedy"));
    ready();
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    all.batches().settle(LocalDate.parse("2026-11-28"));
    assertThat(folder.resolve("inputs")).as("a new case is held").isEmptyDirectory();
  }

  /** Nobody outside reads from the compartment, so nobody can confront anybody with it. */
  @Test
  void nothingOfACaseReachesAClosingMeeting() {
    Set<String> readers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      boolean own = in(type, "safeguarding", "compartment", "app", "tips");
      type.getDirectDependenciesFromSelf().stream()
          .filter(one -> in(one.getTargetClass(), "safeguarding", "compartment"))
          .filter(one -> !own)
          .forEach(one -> readers.add(type.getName()));
    }
    assertThat(readers).isEmpty();
  }

  private static boolean in(JavaClass type, String... packages) {
    return Stream.of(packages).anyMatch(one -> type.getPackageName().equals("org.tual." + one));
  }

  @Test
  void noWorkerIsNamedOrNumberedOutsideTheCase() throws IOException {
    String words = "the man from the second boat";
    all.cases().note(LEAD, id, words);
    ready();
    all.holds().set(LEAD, id, new org.tual.safeguarding.Holds.Change(false, null));
    all.releases().add(LEAD, id, finding("Port of Contoh", 11));
    all.batches().settle(LocalDate.parse("2026-11-28"));
    String pseudonym = all.cases().find(LEAD, id).file().pseudonym;
    room.close();
    List<Path> found;
    try (Stream<Path> files = Files.walk(folder)) {
      found =
          files
              .filter(Files::isRegularFile)
              .filter(file -> tells(file, words, pseudonym, id))
              .toList();
    }
    assertThat(folder.resolve("inputs/inputs-2026-11.csv")).exists();
    assertThat(found).isEmpty();
    room = new SealedRoom(folder);
  }

  private static boolean tells(Path file, String... words) {
    try {
      String all = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
      return Stream.of(words).anyMatch(all::contains);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void noSmallNumberAppearsWithAPlace() {
    ready();
    for (int few = 0; few < 10; few++) {
      Redacted small = finding("Port of Contoh", few);
      assertThatThrownBy(() -> all.releases().add(LEAD, id, small)).isInstanceOf(NotPossible.class);
    }
    assertThatCode(() -> all.releases().add(LEAD, id, finding("Port of Contoh", 10)))
        .doesNotThrowAnyException();
  }

  /**
   * What people read who tell something, and leads who speak with them, says of what is to come
   * only these: who made these pages cannot know the rest.
   */
  @Test
  void noOutcomeIsPromised() throws IOException {
    Map<String, String> ahead = new TreeMap<>();
    for (String area : List.of("tips", "cases", "owncase")) {
      Properties words = new Properties();
      try (Reader file =
          Files.newBufferedReader(Path.of("src/main/resources/i18n/en/" + area + ".properties"))) {
        words.load(file);
      }
      for (String key : words.stringPropertyNames()) {
        String text = words.getProperty(key).replaceAll("(against (their|your)) will", "$1");
        if (AHEAD.matcher(text).find()) {
          ahead.put(key, text);
        }
      }
    }
    assertThat(ahead)
        .containsOnlyKeys(
            "tips.sign-deception",
            "tips.sign-movement",
            "tips.sign-threats",
            "tips.tell-limits",
            "cases.erase-lead");
    assertThat(ahead.get("tips.tell-limits")).contains("We promise no result.");
    assertThat(ahead.get("cases.erase-lead")).contains("Nobody will read it again.");
    assertThat(text(Path.of("src/main/resources/outreach/tell.ftlh")))
        .as("who tells reads it")
        .contains("tips.tell-limits");
  }

  /** An interview before managers is told as a weakness of the audit by its own rule. */
  @Test
  void anInterviewBeforeManagersOrByTheEmployersInterpreterDoesNotPassUnseen() {
    Graph audits = GraphFactory.createDefaultGraph();
    RDFParser.fromString(
            """
            PREFIX tual: <https://w3id.org/tual/ont#>
            PREFIX ex: <https://example.org/>
            ex:watched a tual:AuditedSite ; tual:interviewPlace tual:InFrontOfManagers ;
              tual:interviewInterpreter tual:IndependentInterpreter .
            ex:translated a tual:AuditedSite ; tual:interviewPlace tual:OffSite ;
              tual:interviewInterpreter tual:EmployersInterpreter .
            ex:heard a tual:AuditedSite ; tual:interviewPlace tual:OffSite ;
              tual:interviewInterpreter tual:IndependentInterpreter .
            """,
            Lang.TURTLE)
        .parse(audits);
    String rule = text(Path.of("ontology/rules/integrity/captured-interviews.rq"));
    Set<String> seen = new TreeSet<>();
    QueryExec.graph(audits)
        .query(rule)
        .select()
        .forEachRemaining(row -> seen.add(row.get("subject").getLocalName()));
    assertThat(seen).containsExactly("translated", "watched");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * A case goes from its first day to its end, with all that protects, without one word of what
   * happened; and there is no field to ask for it. Who adds one has to write it down here.
   */
  @Test
  void nobodyIsPressedForWhatWasSuffered() {
    ready();
    all.care()
        .consent(
            LEAD,
            id,
            new Consent(
                Consent.Purpose.REFER,
                true,
                Set.of(Consent.Body.FAMILY),
                "my",
                Consent.Given.SPOKEN,
                null,
                null));
    all.care().refer(LEAD, id, new Referral(Consent.Body.FAMILY, null, null, "Today.", true, null));
    all.holds().set(LEAD, id, new org.tual.safeguarding.Holds.Change(false, null));
    all.releases().add(LEAD, id, finding("Port of Contoh", null));
    for (Remedy.Kind kind : Remedy.Kind.values()) {
      Remedy.Proof proof = Remedy.Proof.WORKER_CONFIRMED;
      all.care().remedy(LEAD, id, new Remedy(kind, Remedy.State.DONE, proof, null, null));
    }
    Cases.Shown closed = all.endings().close(LEAD, id, null);
    assertThat(closed.file().methods).isEmpty();
    assertThat(closed.file().notes).isEmpty();
    assertThat(closed.steps())
        .filteredOn(step -> step.state() != org.tual.safeguarding.Step.State.DONE)
        .extracting(org.tual.safeguarding.Step::id)
        .as("nothing waited for what somebody is or suffered")
        .containsExactly("description");

    assertThat(texts(CaseFile.class, CaseFile.Note.class, SafetyPlan.class, Remedy.class))
        .containsExactlyInAnyOrder(
            "pseudonym",
            "originId",
            "openedOn",
            "openedBy",
            "dangerOn",
            "victimBy",
            "sector",
            "language",
            "closedOn",
            "closedWhy",
            "Note.day",
            "Note.account",
            "Note.words",
            "SafetyPlan.offeredOn",
            "SafetyPlan.retaliation",
            "SafetyPlan.reviewOn",
            "Remedy.reason",
            "Remedy.day");
    assertThat(texts(org.tual.tips.Told.class))
        .containsExactlyInAnyOrder(
            "Told.words", "Told.workplace", "Told.place", "Told.time", "Told.language");
  }

  private static List<String> texts(Class<?>... types) {
    return Stream.of(types)
        .flatMap(type -> Stream.of(type.getDeclaredFields()))
        .filter(field -> field.getType() == String.class)
        .filter(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
        .map(
            field ->
                (field.getDeclaringClass().isRecord()
                        ? field.getDeclaringClass().getSimpleName() + "."
                        : "")
                    + field.getName())
        .toList();
  }

  @Test
  void protectionNeedsNoSecondSource() {
    String bare = all.cases().open(LEAD, CaseFile.Origin.TIP, null, List.of());
    Cases.Shown shown =
        all.care().plan(LEAD, bare, new SafetyPlan(true, "2026-11-28", "Calls.", "2026-12-01"));
    assertThat(shown.steps())
        .filteredOn(step -> List.of("plan", "everybody").contains(step.id()))
        .allMatch(step -> step.state() == org.tual.safeguarding.Step.State.DONE);
    assertThat(shown.steps())
        .flatExtracting(org.tual.safeguarding.Step::why)
        .noneMatch(why -> why.matches("(?i).*(proof|second source|corroborat|confirmed by).*"));
  }

  /** There is no field for money that a person would get for speaking. */
  @Test
  void nobodyIsPaidForTestimony() {
    assertThat(CLASSES.get(Consent.class).getFields())
        .extracting(field -> field.getName().toLowerCase(java.util.Locale.ROOT))
        .noneMatch(name -> name.matches(".*(pay|amount|fee|reward|money).*"));
  }

  @Test
  void nobodyIsReportedToAnAuthorityByItself() {
    assertThatThrownBy(
            () -> all.care().contact(LEAD, id, Consent.Body.AUTHORITY, null, Duties.Kind.CHILD))
        .isInstanceOf(NotNow.class);
    assertThat(Settings.cases().duties()).as("no duty is set as shipped").isEmpty();
  }

  /** Procurement has no permission that stops a supplier, and cases give it none. */
  @Test
  void noProductIsBlockedSoThatAWorkerIsDismissedUnseen() {
    Set<Permission> procurement = PermissionTable.shipped().permissions(Set.of(Role.PROCUREMENT));
    assertThat(procurement)
        .doesNotContain(Permission.CASES, Permission.READ_SEALED, Permission.DECIDE_FINDINGS);
  }

  @Test
  void aRefusalToTalkIsNotTakenAsThatAllIsWell() {
    all.care()
        .consent(
            LEAD,
            id,
            new Consent(
                Consent.Purpose.RECORD, false, Set.of(), "my", Consent.Given.SPOKEN, null, null));
    CaseFile file = all.cases().find(LEAD, id).file();
    assertThat(file.victim).isEqualTo(CaseFile.Victim.NOT_SAID);
    assertThat(file.danger).isEqualTo(CaseFile.Danger.NOT_ASKED);
    assertThat(file.held).isTrue();
  }

  /** Of corrective action too: labour findings need workers, by the table of proof. */
  @Test
  void nothingIsClosedWithoutTheWorkers() {
    assertThat(Proof.shipped()).isNotNull();
    for (Remedy.Kind kind : Remedy.Kind.values()) {
      all.care().remedy(LEAD, id, new Remedy(kind, Remedy.State.NOT_WANTED, null, null, null));
    }
    all.care()
        .remedy(
            LEAD,
            id,
            new Remedy(
                Remedy.Kind.FEES, Remedy.State.DONE, Remedy.Proof.SITE_DOCUMENTS, null, null));
    assertThatThrownBy(() -> all.endings().close(LEAD, id, "The papers say so."))
        .isInstanceOf(NotNow.class);
  }

  /** Only the person, a lead and the clock erase; a closed case is kept until its day. */
  @Test
  void evidenceIsNotDeletedBeforeItsTime() {
    for (Remedy.Kind kind : Remedy.Kind.values()) {
      all.care().remedy(LEAD, id, new Remedy(kind, Remedy.State.NOT_WANTED, null, null, null));
    }
    all.endings().close(LEAD, id, null);
    room.today = LocalDate.parse("2028-11-28");
    all.endings().eraseDue();
    assertThat(all.cases().find(LEAD, id).file().closedOn).isEqualTo("2026-11-28");
  }

  /** Only what a signed-in lead says sets it; nothing else in Tual writes the field. */
  @Test
  void noMachineDecidesWhoIsAVictim() {
    Set<String> writers = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      type.getFieldAccessesFromSelf().stream()
          .filter(access -> access.getTarget().getName().equals("victim"))
          .filter(access -> access.getTargetOwner().isEquivalentTo(CaseFile.class))
          .filter(access -> access.getAccessType().name().equals("SET"))
          .forEach(access -> writers.add(access.getOrigin().getFullName()));
    }
    assertThat(writers)
        .hasSize(2)
        .anyMatch(name -> name.contains("CaseFile.<init>"))
        .anyMatch(name -> name.contains("Cases") && name.contains("describe"));
    assertThat(Map.of("victim", all.cases().find(LEAD, id).file().victim))
        .containsEntry("victim", CaseFile.Victim.NOT_SAID);
  }
}
