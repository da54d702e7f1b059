package org.tual.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.tual.access.Permission;
import org.tual.reference.Manifest;
import org.tual.reference.ReferenceLists;
import org.tual.rules.Rule;
import org.tual.rules.RuleSet;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;
import org.tual.web.Today;

/** What every finding rests on: rules with their norms, lists with their editions and age. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {
  private final RuleSet rules = RuleSet.shipped();
  @Inject private Today today;

  /** A rule in words. */
  public record RuleView(
      String id,
      String title,
      String topic,
      String severity,
      String dimension,
      String stage,
      String strength,
      List<String> indicators,
      List<Set<String>> needs,
      String basis,
      String guard,
      String lowers,
      String askSupplier,
      String text) {}

  /** A threshold. */
  public record Limit(String value, String unit, String meaning) {}

  /** An edition of a list. */
  public record ListView(
      String list,
      String title,
      String publisher,
      String edition,
      String date,
      String holdsFor,
      long ageDays,
      boolean complete,
      int entries,
      String note) {}

  private static RuleView view(Rule rule, boolean whole) {
    return new RuleView(
        rule.id(),
        rule.title(),
        rule.topic(),
        rule.severity().name(),
        rule.dimension().name(),
        rule.stage().name(),
        rule.strength().name(),
        List.copyOf(rule.indicators()),
        List.copyOf(rule.needs()),
        rule.words().basis(),
        rule.words().guard(),
        rule.words().lowers(),
        rule.words().askSupplier(),
        whole ? rule.text() : null);
  }

  @GET
  @Path("rules")
  @Needs(Permission.READ_RULES)
  public List<RuleView> rules() {
    return rules.rules().stream().map(rule -> view(rule, false)).toList();
  }

  @GET
  @Path("rules/{id}")
  @Needs(Permission.READ_RULES)
  public RuleView rule(@PathParam("id") String id) {
    return rules.rules().stream()
        .filter(rule -> rule.id().equals(id))
        .findFirst()
        .map(rule -> view(rule, true))
        .orElseThrow(() -> new Halt(ProblemType.NOT_FOUND, "There is no such rule."));
  }

  @GET
  @Path("thresholds")
  @Needs(Permission.READ_RULES)
  public Map<String, Limit> thresholds() {
    Map<String, Limit> limits = new TreeMap<>();
    rules
        .profile()
        .thresholds()
        .forEach(
            (name, limit) ->
                limits.put(
                    name, new Limit(limit.value().toPlainString(), limit.unit(), limit.meaning())));
    return limits;
  }

  /** Absence from a list is no clearance; each edition says how old and how partial it is. */
  @GET
  @Path("reference-lists")
  @Needs(Permission.READ_LISTS)
  public List<ListView> lists() {
    return ReferenceLists.shipped().all().stream()
        .map(
            list -> {
              Manifest manifest = list.manifest();
              return new ListView(
                  manifest.list(),
                  manifest.title(),
                  manifest.publisher(),
                  manifest.edition(),
                  manifest.date().toString(),
                  manifest.asOf().toString(),
                  list.ageInDays(today.date()),
                  manifest.complete(),
                  list.hasFacts() ? list.rows().size() : 0,
                  manifest.note());
            })
        .toList();
  }
}
