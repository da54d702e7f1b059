package org.tual.forms;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tual.checklists.FilledForm;
import org.tual.checklists.FormProblem;
import org.tual.checklists.Observation;
import org.tual.checklists.Question;
import org.tual.fieldwork.Answer;
import org.tual.fieldwork.Answers;
import org.tual.fieldwork.NotTaken;
import org.tual.files.FileStore;
import org.tual.ledger.Actor;
import org.tual.spreadsheet.Limits;

/** Looks at filled forms, and takes their answers as those of a phone are taken. */
public final class FieldForms {
  /** The form cannot be used; one sentence that quotes nothing of it. */
  public static final class NotUsable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUsable(String message) {
      super(message);
    }
  }

  /** Bytes that a form may have. */
  public static final long MOST_BYTES = 5L << 20;

  private static final int MOST_ANSWERS = 1_000;

  /** Phones know no others, and a fact is never moved to another group. */
  private static final Set<String> GROUPS = Set.of("all", "migrant", "agency", "local", "women");

  /**
   * What this needs of others.
   *
   * @param open throws where an account may not record at a visit now
   * @param question of a visit, by id
   * @param stops why a file goes no further, such as that it is about persons; empty where it does
   * @param clock UTC
   */
  public record Around(
      BiConsumer<String, String> open,
      BiFunction<String, String, Optional<Question>> question,
      Function<Path, Optional<String>> stops,
      Limits limits,
      Supplier<Instant> clock) {}

  private final FileStore files;
  private final Answers answers;
  private final Around around;

  public FieldForms(FileStore files, Answers answers, Around around) {
    this.files = files;
    this.answers = answers;
    this.around = around;
  }

  /**
   * What a form would give. Nothing is kept, the file neither.
   *
   * @param ending of its name, such as {@code .csv}
   * @throws NotUsable where it is about persons or cannot be opened
   * @throws NotTaken where the account may not record at this visit now
   * @throws FileStore.TooLarge where it has more than {@link #MOST_BYTES}
   */
  Preview look(Actor actor, String visit, InputStream form, String ending) {
    around.open().accept(actor.id(), visit);
    try (FileStore.Held file = files.hold(form, MOST_BYTES, ending)) {
      around
          .stops()
          .apply(file.file())
          .ifPresent(
              why -> {
                throw new NotUsable(why);
              });
      FilledForm.Read read =
          FilledForm.read(file.file(), around.limits(), id -> around.question().apply(visit, id));
      return preview(visit, read);
    }
  }

  private Preview preview(String visit, FilledForm.Read read) {
    List<FormProblem> problems = new ArrayList<>(read.problems());
    Map<String, Answer> standing = new HashMap<>();
    Map<String, Answer> own = new HashMap<>();
    for (Answer answer : answers.of(visit)) {
      own.put(answer.id(), answer);
      if (!answer.deleted()) {
        standing.put(slot(answer), answer);
      }
    }
    List<Preview.Row> rows = new ArrayList<>();
    for (FilledForm.Filled filled : read.visits()) {
      List<Preview.Line> lines = new ArrayList<>();
      for (Observation said : filled.observations()) {
        String group = said.group().isEmpty() ? "all" : said.group();
        if (GROUPS.contains(group)) {
          lines.add(line(visit, filled, said, group, own, standing));
        } else {
          problems.add(
              new FormProblem(
                  "",
                  filled.row(),
                  "",
                  "The answer to "
                      + said.question()
                      + " is of a workforce group that answers of a visit do not name.",
                  false));
        }
      }
      String day = filled.day() == null ? null : filled.day().toString();
      rows.add(new Preview.Row(filled.row(), day, lines));
    }
    return new Preview(rows, problems);
  }

  private static String slot(Answer answer) {
    return answer.question() + " " + answer.group() + " " + answer.source();
  }

  private Preview.Line line(
      String visit,
      FilledForm.Filled filled,
      Observation said,
      String group,
      Map<String, Answer> own,
      Map<String, Answer> standing) {
    Answer.Source source = Answer.Source.valueOf(said.source().name());
    String slot = said.question() + " " + group + " " + source;
    // the same place has the same id, so that a form that comes twice changes nothing
    String id =
        UUID.nameUUIDFromBytes((visit + " form " + slot).getBytes(StandardCharsets.UTF_8))
            .toString();
    Answer before = own.get(id);
    Answer there = standing.get(slot);
    Answer answer =
        new Answer(
            id,
            said.question(),
            Answer.Seen.valueOf(said.answer().name()),
            said.value().isEmpty() ? null : said.value(),
            there != null && there.id().equals(id) ? there.observation() : null,
            null,
            group,
            null,
            null,
            source,
            before == null ? Answer.Releasability.RESTRICTED : before.releasability(),
            before == null ? List.of() : before.photos(),
            recordedAt(filled.day()),
            before == null ? 0 : before.version(),
            before == null ? 0L : before.version());
    return new Preview.Line(
        around.question().apply(visit, said.question()).map(Question::text).orElse(""),
        state(answer, there),
        answer);
  }

  private static Preview.State state(Answer answer, Answer there) {
    if (there == null) {
      return Preview.State.NEW;
    }
    boolean same =
        there.answer() == answer.answer() && Objects.equals(there.value(), answer.value());
    if (same) {
      return Preview.State.SAME;
    }
    return there.id().equals(answer.id()) ? Preview.State.CHANGES : Preview.State.TAKEN;
  }

  /** A form tells a day and no time. */
  private String recordedAt(LocalDate day) {
    Instant now = around.clock().get();
    if (day == null) {
      return now.toString();
    }
    Instant noon = Instant.parse(day + "T12:00:00Z");
    return (noon.isAfter(now) ? now : noon).toString();
  }

  /**
   * Takes answers, each as one of a phone: as often as it comes, none over another.
   *
   * @throws NotTaken where the visit takes nothing, or is none of the account's
   * @throws NotUsable where there are too many
   */
  List<Taken> take(Actor actor, String visit, List<Answer> sent) {
    around.open().accept(actor.id(), visit);
    if (sent.size() > MOST_ANSWERS) {
      throw new NotUsable("At most 1,000 answers are taken at once.");
    }
    return sent.stream().map(answer -> taken(actor, visit, answer)).toList();
  }

  private Taken taken(Actor actor, String visit, Answer sent) {
    if (sent == null) {
      return new Taken(null, null, Taken.State.REFUSED, "An answer names its question.", null);
    }
    try {
      Answer kept = answers.put(actor, visit, sent.id(), sent);
      return new Taken(sent.id(), kept.question(), Taken.State.KEPT, null, kept);
    } catch (NotTaken.Conflict e) {
      return new Taken(
          sent.id(), sent.question(), Taken.State.CONFLICT, e.getMessage(), e.current());
    } catch (NotTaken.NotValid e) {
      return new Taken(sent.id(), sent.question(), Taken.State.REFUSED, e.getMessage(), null);
    }
  }
}
