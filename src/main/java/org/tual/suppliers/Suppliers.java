package org.tual.suppliers;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tual.assessment.Labels;
import org.tual.decisions.Decisions;
import org.tual.decisions.StoredDecision;
import org.tual.ledger.Listing;
import org.tual.replies.Release;
import org.tual.replies.Releases;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.runs.ReportTable;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.supplychain.Iris;

/** Suppliers of sealed assessments: pages of them, and everything that is known of one. */
public final class Suppliers {
  private static final int MOST_ASSESSMENTS = 100;

  private final Shelf shelf;
  private final Runs runs;
  private final Decisions decisions;
  private final Releases releases;
  private final Function<String, Optional<String>> people;
  private final Map<String, Rule> rules =
      RuleSet.shipped().rules().stream().collect(Collectors.toMap(Rule::id, rule -> rule));

  /**
   * Joins the parts.
   *
   * @param people name of an account, by its id
   */
  public Suppliers(
      Shelf shelf,
      Runs runs,
      Decisions decisions,
      Releases releases,
      Function<String, Optional<String>> people) {
    this.shelf = shelf;
    this.runs = runs;
    this.decisions = decisions;
    this.releases = releases;
    this.people = people;
  }

  Found find(RunState run, Wanted wanted) {
    return shelf.with(run.id(), index -> index.find(wanted)).of(run.id(), run.asOf());
  }

  /** Everything of one supplier; empty where the assessment does not list it. */
  Optional<SupplierView> one(RunState run, String site) {
    return shelf.with(run.id(), index -> index.one(site).map(one -> view(run, index.known(), one)));
  }

  /** What came and went since the newest older assessment in which it stands. */
  Optional<Changes> changes(RunState run, String site) {
    return one(run, site)
        .map(
            now ->
                now.history().stream()
                    .filter(stand -> stand.createdAt().compareTo(run.createdAt()) < 0)
                    .findFirst()
                    .map(stand -> new Changes(stand, since(stand).then(now)))
                    .orElse(Changes.NONE));
  }

  private Since since(SupplierView.Stand stand) {
    return new Since(new ReportTable(shelf.report(stand.assessment()).resolve("findings.csv")));
  }

  private SupplierView view(RunState run, Known known, Index.One one) {
    List<Flag> flags = new ArrayList<>();
    List<SupplierView.Question> questions = new ArrayList<>();
    Path file = shelf.report(run.id()).resolve(Gathered.JSONLD);
    try (FileChannel channel = FileChannel.open(file)) {
      for (Pointers.Part part : one.findings()) {
        JsonObject node = Nodes.read(channel, part.from(), part.length());
        String rule = Known.ruleId(Known.text(node, "rule"));
        flags.add(Flag.of(node, known, Optional.ofNullable(rules.get(rule))));
      }
      for (Pointers.Part part : one.questions()) {
        questions.add(question(Nodes.read(channel, part.from(), part.length())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Flag> decided = decided(flags);
    return new SupplierView(
        about(run, known),
        one.row(),
        one.beyond(),
        decided,
        one.beyond().unknown().stream().map(id -> rulings(id, known)).toList(),
        one.beyond().noSign().stream().map(id -> rulings(id, known)).toList(),
        questions,
        history(one.row().site()),
        people(decided));
  }

  private static SupplierView.About about(RunState run, Known known) {
    return new SupplierView.About(
        run.id(),
        known.asOf(),
        run.createdAt(),
        known.buyer(),
        known.buyerId(),
        run.seal(),
        known.complete(),
        known.fictional(),
        known.editions());
  }

  private static SupplierView.Question question(JsonObject node) {
    return new SupplierView.Question(
        Known.text(node, "text"),
        Known.text(node, "property").replace("tual:", ""),
        Known.text(node, "why"),
        Known.text(node, "state"),
        node.get("effect").getAsInt());
  }

  private SupplierView.Rulings rulings(String id, Known known) {
    Known.RuleThen then = known.rules().get(id);
    Rule now = rules.get(id);
    List<List<String>> needs =
        now == null
            ? List.of()
            : now.needs().stream()
                .map(term -> term.stream().map(Iris::localName).map(Labels::words).toList())
                .toList();
    return new SupplierView.Rulings(
        id,
        then == null ? id : then.title(),
        then == null ? "" : then.severity(),
        then == null ? "" : then.dimension(),
        needs);
  }

  private List<Flag> decided(List<Flag> flags) {
    Map<String, Release> released = releases.newest(flags.stream().map(Flag::fingerprint).toList());
    List<Flag> all = new ArrayList<>();
    for (Flag flag : flags) {
      String print = flag.fingerprint();
      List<Release> own = released.containsKey(print) ? releases.of(print) : List.of();
      all.add(flag.with(decisions.of(print), own));
    }
    return all;
  }

  private Map<String, String> people(List<Flag> flags) {
    Map<String, String> names = new TreeMap<>();
    for (Flag flag : flags) {
      for (StoredDecision decision : flag.decisions()) {
        name(names, decision.account());
        name(names, decision.second());
      }
      flag.releases().forEach(release -> name(names, release.account()));
    }
    return names;
  }

  private void name(Map<String, String> names, String account) {
    if (account != null && !names.containsKey(account)) {
      people.apply(account).ifPresent(name -> names.put(account, name));
    }
  }

  private List<SupplierView.Stand> history(String site) {
    return sealed(MOST_ASSESSMENTS).stream()
        .map(run -> stand(run, site))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The newest sealed assessment. */
  Optional<RunState> newest() {
    return sealed(1).stream().findFirst();
  }

  private List<RunState> sealed(int most) {
    Map<String, List<Object>> state = Map.of("state", List.of(RunState.Stage.SEALED));
    return runs.page(new Listing(state, "buyer", "", "createdAt", true, "id", 0, most)).rows();
  }

  /** From the table of the report, so that no index is made for a look back. */
  private SupplierView.Stand stand(RunState run, String site) {
    if (shelf.has(run.id())) {
      return shelf.with(
          run.id(),
          index ->
              index
                  .one(site)
                  .map(one -> stand(run, one.row().band(), one.beyond().flagged().size()))
                  .orElse(null));
    }
    ReportTable.Wanted wanted = new ReportTable.Wanted(Map.of("site", site), null, "", "", 0, 1);
    return new ReportTable(shelf.report(run.id()).resolve("sites.csv"))
        .find(wanted).rows().stream()
            .map(row -> stand(run, row.get("band"), count(row.get("flagged_rules"))))
            .findFirst()
            .orElse(null);
  }

  private static int count(String rules) {
    return rules.isEmpty() ? 0 : rules.split("; ").length;
  }

  private static SupplierView.Stand stand(RunState run, String band, int flagged) {
    return new SupplierView.Stand(run.id(), run.asOf(), run.createdAt(), band, flagged);
  }

  /** What is wanted, row by row and however many, for a file. */
  void each(RunState run, Wanted wanted, Export export) {
    shelf.with(
        run.id(),
        index -> {
          int[] rows = index.select(wanted).rows();
          export.begin(index.known(), rows.length);
          for (int row : rows) {
            Row next = index.row(row);
            export.row(wanted.only() == null ? next : next.alone());
          }
          export.end();
          return null;
        });
  }
}
