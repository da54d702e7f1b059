package org.tual.safeguarding;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.compartment.SealedLog;
import org.tual.compartment.Turns;
import org.tual.ledger.Listing;
import org.tual.web.Caller;
import org.tual.web.Needs;
import org.tual.web.Page;

/** What a safeguarding lead sees beside single cases. */
@Path("/safeguarding")
@Produces(MediaType.APPLICATION_JSON)
public class OfficeResource {
  private static final int MOST_TURNS = 100;

  @Inject private Holds holds;
  @Inject private Numbers numbers;
  @Inject private Care care;
  @Inject private Compartment compartment;
  @Inject private SealedLog sealedLog;

  /** The codes that a case may have. */
  public record Known(
      List<Codes.Method> methods, List<Codes.Category> categories, List<Codes.Change> changes) {}

  @GET
  @Path("codes")
  @Needs(Permission.CASES)
  public Known codes() {
    return new Known(Codes.allMethods(), Codes.allCategories(), Codes.allChanges());
  }

  /**
   * Here and not at the register, whose callers are counted: who looks for help is about to refer
   * somebody.
   */
  @GET
  @Path("partners")
  @Needs(Permission.CASES)
  public Page<Reached> partners(
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(care.partners(), first, count);
  }

  @GET
  @Path("holds")
  @Needs(Permission.CASES)
  public Page<Holds.Line> holds(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(holds.list(Caller.actor(security)), first, count);
  }

  @GET
  @Path("numbers")
  @Needs(Permission.CASES)
  public Page<Numbers.Line> numbers(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("200") int count) {
    return Page.of(numbers.of(Caller.actor(security)), first, count);
  }

  @GET
  @Path("log")
  @Needs(Permission.CASES)
  public Page<Turns.Line> log(
      @Context SecurityContext security,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    compartment.note(Cases.turn(Caller.actor(security), "LOG_READ"));
    int from = Math.max(0, first);
    int most = Math.min(MOST_TURNS, Page.limit(count));
    Listing.Found<Turns.Line> found = compartment.turns().newest(from, most);
    return Page.of(found, from, line -> line);
  }

  /** Every event, one a line, for {@code tual verify --ledger}; it tells no more than that. */
  @GET
  @Path("log/export")
  @Needs(Permission.CASES)
  @Produces("application/x-ndjson")
  public Response export(@Context SecurityContext security) {
    compartment.note(Cases.turn(Caller.actor(security), "LOG_EXPORTED"));
    StreamingOutput lines = sealedLog.export()::events;
    return Response.ok(lines).build();
  }

  /** Every signed checkpoint, to be kept beside the export as {@code .checkpoints}. */
  @GET
  @Path("log/checkpoints")
  @Needs(Permission.CASES)
  @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
  public Response checkpoints() {
    StreamingOutput notes = sealedLog.export()::checkpoints;
    return Response.ok(notes).build();
  }
}
