package org.tual.events;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.function.Function;
import org.tual.access.Permission;
import org.tual.ledger.EventRow;
import org.tual.ledger.Ledger;
import org.tual.ledger.LedgerExport;
import org.tual.log.Event;
import org.tual.log.Pem;
import org.tual.log.SigningKey;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.Sought;

/** What happened: ids and commitments only. */
@Path("/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {
  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of(
          "sequence", Long::valueOf,
          "actor", text -> text,
          "kind", text -> text,
          "subject", text -> text,
          "outcome", text -> text);

  @Inject private Ledger ledger;
  @Inject private LedgerExport export;
  @Inject private SigningKey key;

  /** An event as callers see it. */
  public record View(
      long sequence,
      String at,
      String actor,
      String role,
      String kind,
      String subject,
      String outcome,
      String commitment) {}

  @GET
  @Needs(Permission.READ_EVENTS)
  public Page<View> list(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        ledger.page(EventRow.class, sought.listing(COLUMNS, "kind", "-sequence", "sequence")),
        sought.first(),
        row -> view(row.event()));
  }

  private static View view(Event event) {
    return new View(
        event.sequence(),
        event.at().toString(),
        event.actor(),
        event.role(),
        event.kind(),
        event.subject(),
        event.outcome(),
        event.commitment());
  }

  /** Every event, one a line, for {@code tual verify --ledger}. */
  @GET
  @Path("export")
  @Needs(Permission.READ_EVENTS)
  @Produces("application/x-ndjson")
  public Response all() {
    StreamingOutput lines = export::events;
    return Response.ok(lines).build();
  }

  /** Every signed checkpoint, to be kept beside the export as {@code .checkpoints}. */
  @GET
  @Path("checkpoints")
  @Needs(Permission.READ_EVENTS)
  @Produces(MediaType.TEXT_PLAIN + ";charset=utf-8")
  public Response checkpoints() {
    StreamingOutput notes = export::checkpoints;
    return Response.ok(notes).build();
  }

  /** The public key of the checkpoints. */
  @GET
  @Path("key")
  @Needs(Permission.READ_EVENTS)
  @Produces("application/x-pem-file")
  public String key() {
    return Pem.write(key.publicHalf().key());
  }
}
