package org.tual.safeguarding;

import com.google.gson.Gson;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.compartment.Document;
import org.tual.compartment.Extra;
import org.tual.compartment.NotPossible.Missing;
import org.tual.compartment.Turn;
import org.tual.ledger.Actor;
import org.tual.ledger.Writes;

/** Keeps cases in the sealed compartment: opens, shows and describes them. */
public final class Cases {
  static final String SHELF = "case";
  static final Gson JSON = new Gson();
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{0,36}");

  /**
   * A case in the list.
   *
   * @param next the step that is to be done now; null where nothing waits
   */
  public record Line(String id, String pseudonym, String openedOn, boolean closed, String next) {}

  /**
   * A case with the steps of the protocol.
   *
   * @param emergency routes for immediate danger at its places
   * @param close ids of findings that name a place of work or somebody on the hold list, as known
   *     now; they go out no more
   * @param keptUntil last day on which it is kept; null where it has no end yet
   */
  public record Shown(
      String id,
      CaseFile file,
      List<Step> steps,
      List<String> emergency,
      List<String> close,
      String keptUntil) {}

  /**
   * What is described; what is null stays as it is.
   *
   * @param sites addresses of sites in the lists
   * @param methods codes of methods of control
   * @param victim what a trained person says
   * @param sector code of ISIC Rev. 4
   */
  public record Described(
      List<String> sites,
      List<String> methods,
      CaseFile.Victim victim,
      String sector,
      String language,
      Boolean stateImposed) {}

  private final Compartment compartment;
  private final Drawer drawer;
  private final Around around;
  private final Vicinity vicinity;
  final Readings readings;

  public Cases(Compartment compartment, Drawer drawer, Around around, Readings readings) {
    this.readings = readings;
    this.compartment = compartment;
    this.drawer = drawer;
    this.around = around;
    this.vicinity = new Vicinity(around);
  }

  Around around() {
    return around;
  }

  String today() {
    return around.today().get().toString();
  }

  static Turn turn(Actor actor, String what) {
    return new Turn(actor, Permission.CASES.name(), what);
  }

  /**
   * What a document says.
   *
   * @throws Missing where it is no case
   */
  static CaseFile file(Document document) {
    if (!SHELF.equals(document.shelf())) {
      throw new Missing();
    }
    return JSON.fromJson(document.text(), CaseFile.class);
  }

  /** All cases, what is open first. */
  public List<Line> list(Actor actor) {
    return all(actor, "CASES_LISTED").stream()
        .map(
            found ->
                new Line(
                    found.id(),
                    found.file().pseudonym,
                    found.file().openedOn,
                    found.file().closedOn != null,
                    Protocol.next(found.file())))
        .sorted(
            Comparator.comparing(Line::closed)
                .thenComparing(Line::openedOn)
                .thenComparing(Line::pseudonym))
        .toList();
  }

  /** A case with its id. */
  record Found(String id, CaseFile file) {}

  /** The case that was opened of a tip or an interview. */
  public Optional<String> madeOf(Actor actor, CaseFile.Origin origin, String originId) {
    return made(all(actor, "CASES_LISTED"), origin, originId);
  }

  private static Optional<String> made(List<Found> all, CaseFile.Origin origin, String originId) {
    return all.stream()
        .filter(found -> found.file().origin == origin && originId.equals(found.file().originId))
        .map(Found::id)
        .findFirst();
  }

  List<Found> all(Actor actor, String what) {
    return compartment.all(turn(actor, what), SHELF).stream()
        .map(document -> new Found(document.id(), file(document)))
        .toList();
  }

  /**
   * Opens a case. Nothing has to be known or proven for it.
   *
   * @param originId id of the tip or interview; null for none
   * @param sites addresses of sites in the lists; where empty, that of the interview
   * @return its id
   * @throws NotNow where there is a case of this interview, with its id
   */
  public String open(Actor actor, CaseFile.Origin origin, String originId, List<String> sites) {
    if (!ID.matcher(originId == null ? "" : originId).matches()) {
      throw new NotPossible("This is no id of a tip or an interview.");
    }
    List<Found> there = all(actor, "CASES_LISTED");
    if (origin == CaseFile.Origin.INTERVIEW && originId != null && !originId.isEmpty()) {
      made(there, origin, originId).ifPresent(Cases::twice);
    }
    Set<String> taken =
        there.stream().map(found -> found.file().pseudonym).collect(Collectors.toSet());
    CaseFile file = new CaseFile();
    file.pseudonym = Pseudonyms.fresh(around.random(), taken);
    file.origin = origin == null ? CaseFile.Origin.HAND : origin;
    file.originId = originId == null ? "" : originId;
    file.openedOn = today();
    file.openedBy = actor.id();
    List<String> named = sites == null ? List.of() : sites;
    boolean heard = named.isEmpty() && origin == CaseFile.Origin.INTERVIEW;
    vicinity.locate(
        file, heard ? around.interviewed().apply(file.originId).stream().toList() : named);
    String text = JSON.toJson(file);
    String id = compartment.put(turn(actor, "CASE_OPENED"), SHELF, text, Extra.none());
    readings.fresh(actor, id);
    return id;
  }

  private static void twice(String id) {
    throw new NotNow("There is a case of this interview: " + id);
  }

  /** One case; looking at it is a turn. */
  public Shown find(Actor actor, String id) {
    return readings.of(actor, id, () -> shown(compartment.read(turn(actor, "CASE_READ"), id)));
  }

  Shown shown(Document document) {
    CaseFile file = file(document);
    List<String> routes = vicinity.routes(file);
    List<String> close = vicinity.close(file);
    String until = document.eraseAfter();
    return new Shown(document.id(), file, Protocol.steps(file), routes, close, until);
  }

  /**
   * Changes a case that is open.
   *
   * @throws NotNow where it is closed
   */
  Shown change(Actor actor, String id, String what, Consumer<CaseFile> change) {
    return change(actor, id, what, change, (writes, releases) -> {});
  }

  /** The same, with what has to be written about what waits to go out. */
  Shown change(
      Actor actor,
      String id,
      String what,
      Consumer<CaseFile> change,
      BiConsumer<Writes, Drawer> beside) {
    Consumer<CaseFile> opened = Cases::open;
    return readings.of(
        actor, id, () -> changeAlsoClosed(actor, id, what, opened.andThen(change), beside));
  }

  /** The same for a closed one too. What may go out is said in the same transaction. */
  Shown changeAlsoClosed(
      Actor actor,
      String id,
      String what,
      Consumer<CaseFile> change,
      BiConsumer<Writes, Drawer> beside) {
    return shown(
        compartment.change(
            turn(actor, what),
            id,
            document -> {
              CaseFile file = file(document);
              change.accept(file);
              return document.with(JSON.toJson(file));
            },
            (writes, document) -> {
              beside.accept(writes, drawer);
              mark(writes, document);
            }));
  }

  /** Says what of a changed case may go out. */
  void mark(Writes writes, Document document) {
    CaseFile file = file(document);
    drawer.mark(writes, document.id(), Protocol.outside(file).isEmpty(), vicinity.close(file));
  }

  private static void open(CaseFile file) {
    if (file.closedOn != null) {
      throw new NotNow("This case is closed. Open a new one where something comes up.");
    }
  }

  /** Erases a document for ever, with what waits to go out of it. */
  void erase(Actor actor, String what, String id, String shelf) {
    compartment.erase(turn(actor, what), id, shelf, writes -> drawer.forget(writes, id));
  }

  /** Says whether somebody is in danger now. */
  public Shown danger(Actor actor, String id, CaseFile.Danger danger) {
    if (danger == null) {
      throw new NotPossible("Say yes or no.");
    }
    return change(
        actor,
        id,
        "DANGER_ASKED",
        file -> {
          file.danger = danger;
          file.dangerOn = today();
        });
  }

  /** Describes a case. What somebody is, only a person says: no text, rule or count sets it. */
  public Shown describe(Actor actor, String id, Described said) {
    return change(
        actor,
        id,
        "CASE_DESCRIBED",
        file -> {
          if (said.sites() != null) {
            vicinity.locate(file, said.sites());
          }
          file.victim = said.victim() == null ? file.victim : said.victim();
          file.victimBy = said.victim() == null ? file.victimBy : actor.id();
          Describing.take(file, said, around);
        });
  }

  /** Adds a line; only where the person did not refuse that more is kept. */
  public Shown note(Actor actor, String id, String words) {
    String plain = Minimum.words("the note", words);
    return change(
        actor,
        id,
        "NOTE_ADDED",
        file -> {
          if (file.refused(Consent.Purpose.RECORD)) {
            throw new NotNow("The person does not agree that more is written down.");
          }
          file.notes.add(new CaseFile.Note(today(), actor.id(), plain));
        });
  }
}
