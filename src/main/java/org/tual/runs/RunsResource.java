package org.tual.runs;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.access.Reach;
import org.tual.replies.Releases;
import org.tual.web.AssignedSites;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Progress;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** Assessments and their reports over HTTP. */
@Path("/assessments")
@Produces(MediaType.APPLICATION_JSON)
public class RunsResource {
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("report.html", "text/html;charset=utf-8"),
          Map.entry("report.pdf", "application/pdf"),
          Map.entry(
              "report.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("findings.csv", "text/csv;charset=utf-8"),
          Map.entry("sites.csv", "text/csv;charset=utf-8"),
          Map.entry("problems.csv", "text/csv;charset=utf-8"),
          Map.entry("questions.csv", "text/csv;charset=utf-8"),
          Map.entry("continuity.csv", "text/csv;charset=utf-8"),
          Map.entry("assessment.jsonld", "application/ld+json"),
          Map.entry("seal.json", MediaType.APPLICATION_JSON),
          Map.entry("receipt.json", MediaType.APPLICATION_JSON));

  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "state", RunState.Stage::valueOf,
          "asOf", text -> text,
          "buyer", text -> text,
          "createdAt", text -> text);

  @Inject private Runs runs;
  @Inject private RunWork work;
  @Inject private Progress progress;
  @Inject private AssignedSites assigned;
  @Inject private Releases releases;

  /**
   * What is to be assessed.
   *
   * @param asOf ISO day; today where it is missing
   * @param buyer the reporting organisation; that of the installation where it is missing
   * @param uploads ids
   * @param before id of the assessment to compare with; may be missing
   */
  public record Asked(String asOf, String buyer, List<String> uploads, String before) {}

  private RunState live(RunState run) {
    return new RunState(
        run.id(),
        run.stage(),
        run.asOf(),
        run.buyer(),
        run.uploads(),
        run.before(),
        work.step(run.id()),
        run.seal(),
        run.problem(),
        run.createdAt(),
        run.version());
  }

  private RunState found(String id) {
    return live(runs.find(id).orElseThrow(() -> new Runs.Missing(id)));
  }

  private static Response answer(int status, RunState run) {
    return Response.status(status)
        .location(URI.create("assessments/" + run.id()))
        .tag(Tags.of(run.version()))
        .entity(run)
        .build();
  }

  @POST
  @Needs(Permission.RUN_ASSESSMENT)
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@Context SecurityContext security, Asked asked) {
    if (asked == null || asked.uploads() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Name the uploads to be assessed.");
    }
    return answer(
        202,
        runs.ask(
            Caller.actor(security),
            asked.asOf() == null ? work.today() : day(asked.asOf()),
            asked.buyer() == null ? work.buyer() : asked.buyer(),
            asked.uploads(),
            asked.before()));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Halt(ProblemType.NOT_VALID, "asOf is no day such as 2026-10-31.");
    }
  }

  @GET
  @Needs(Permission.READ_ASSESSMENTS)
  public Page<RunState> list(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        runs.page(sought.listing(COLUMNS, "buyer", "-createdAt", "id")),
        sought.first(),
        this::live);
  }

  @GET
  @Path("{id}")
  @Needs(Permission.READ_ASSESSMENTS)
  public Response one(@PathParam("id") String id) {
    return answer(200, found(id));
  }

  @GET
  @Path("{id}/progress")
  @Needs(Permission.READ_ASSESSMENTS)
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void follow(@PathParam("id") String id, @Context SseEventSink sink, @Context Sse sse) {
    found(id);
    progress.follow(
        sink,
        sse,
        () -> {
          RunState run = found(id);
          return new Progress.Step(run, run.stage().ended());
        });
  }

  @POST
  @Path("{id}/cancellation")
  @Needs(Permission.RUN_ASSESSMENT)
  public Response cancel(@Context SecurityContext security, @PathParam("id") String id) {
    return answer(200, runs.cancel(Caller.actor(security), id));
  }

  /**
   * One file of a sealed report, byte for byte as it was sealed; for who may not see findings with
   * their sources, the edition for those who buy.
   */
  @GET
  @Path("{id}/files/{name}")
  @Needs(Permission.READ_REPORTS)
  public Response file(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @PathParam("name") String name) {
    String type = FILES.get(name);
    java.nio.file.Path whole = sealed(id);
    boolean sources = Caller.of(security).permissions().contains(Permission.READ_FINDINGS);
    java.nio.file.Path file = (sources ? whole : runs.buyers(id)).resolve(name);
    if (type == null || !Files.isRegularFile(file)) {
      throw new Halt(ProblemType.NOT_FOUND, "There is no such file for you.");
    }
    return Response.ok(file.toFile(), type)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private java.nio.file.Path sealed(String id) {
    if (found(id).stage() != RunState.Stage.SEALED) {
      throw new Halt(ProblemType.NOT_NOW, "The assessment is not sealed.");
    }
    return runs.report(id);
  }

  /** Who may see all findings sees beside each what its supplier replied. */
  @GET
  @Path("{id}/findings")
  @Needs(Permission.READ_FINDINGS)
  public Page<Map<String, String>> findings(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Page<Map<String, String>> page = table(id, "findings.csv", uri, only(security, "site"));
    return Caller.of(security).all() ? BesideFindings.add(page, releases) : page;
  }

  @GET
  @Path("{id}/sites")
  @Needs(Permission.READ_SITES)
  public Page<Map<String, String>> sites(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    return table(id, "sites.csv", uri, only(security, "site"));
  }

  @GET
  @Path("{id}/questions")
  @Needs(Permission.READ_QUESTIONS)
  public Page<Map<String, String>> questions(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    return table(id, "questions.csv", uri, only(security, "id"));
  }

  @GET
  @Path("{id}/problems")
  @Needs(Permission.READ_UPLOADS)
  public Page<Map<String, String>> problems(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    if (!Caller.of(security).all()) {
      throw new Runs.Missing(id);
    }
    return table(id, "problems.csv", uri, null);
  }

  /**
   * Auditors see the rows of the sites that they visit. A supplier sees no row: a finding may rest
   * on the words of a worker. What was released to it stands elsewhere, in words written for it.
   */
  private ReportTable.Only only(SecurityContext security, String column) {
    Caller caller = Caller.of(security);
    if (caller.all()) {
      return null;
    }
    boolean visits = caller.reach().contains(Reach.ASSIGNED);
    return new ReportTable.Only(column, visits ? assigned.of(caller) : Set.of());
  }

  private Page<Map<String, String>> table(
      String id, String file, UriInfo uri, ReportTable.Only only) {
    return new ReportTable(sealed(id).resolve(file))
        .page(Sought.of(uri.getQueryParameters()), only);
  }
}
