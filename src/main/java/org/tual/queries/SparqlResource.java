package org.tual.queries;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.core.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/**
 * Free queries over HTTP, by the query operation of the SPARQL 1.1 Protocol. The header {@code
 * Tual-Truncated} says whether rows were left out.
 */
@Path("/sparql")
@Produces({AnswerWriter.JSON, MediaType.APPLICATION_JSON, AnswerWriter.CSV})
public class SparqlResource {
  static final String TRUNCATED = "Tual-Truncated";

  private static final List<Variant> FORMS =
      Variant.mediaTypes(
              MediaType.valueOf(AnswerWriter.JSON),
              MediaType.APPLICATION_JSON_TYPE,
              MediaType.valueOf(AnswerWriter.CSV))
          .build();

  @Inject private Queries queries;

  @GET
  @Needs(Permission.QUERY_GRAPH)
  public Response get(
      @Context SecurityContext security, @Context Request request, @Context UriInfo uri) {
    return answer(security, request, QueryText.ofParameters(uri.getQueryParameters()));
  }

  @POST
  @Needs(Permission.QUERY_GRAPH)
  @Consumes("application/sparql-query")
  public Response post(
      @Context SecurityContext security,
      @Context Request request,
      @Context UriInfo uri,
      InputStream body)
      throws IOException {
    String query = QueryText.ofBody(uri.getQueryParameters(), body);
    return answer(security, request, query);
  }

  @POST
  @Needs(Permission.QUERY_GRAPH)
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response form(
      @Context SecurityContext security,
      @Context Request request,
      @Context UriInfo uri,
      InputStream body)
      throws IOException {
    String query = QueryText.ofForm(uri.getQueryParameters(), body);
    return answer(security, request, query);
  }

  private Response answer(SecurityContext security, Request request, String text) {
    Variant form = request.selectVariant(FORMS);
    if (form == null) {
      throw new Halt(ProblemType.NOT_ACCEPTABLE, "Answers are SPARQL Results JSON or CSV.");
    }
    Answer answer = queries.ask(Caller.actor(security), text);
    boolean csv = form.getMediaType().isCompatible(MediaType.valueOf(AnswerWriter.CSV));
    StreamingOutput body =
        to -> {
          if (csv) {
            AnswerWriter.csv(answer, to);
          } else {
            AnswerWriter.json(answer, to);
          }
        };
    return Response.ok(body, csv ? "text/csv;charset=utf-8" : form.getMediaType().toString())
        .header(TRUNCATED, answer.truncated())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
