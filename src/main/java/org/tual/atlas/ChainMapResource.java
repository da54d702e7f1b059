package org.tual.atlas;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;

/** The supply chain of an assessment as a picture, for those who may see all sites. */
@Path("/assessments/{id}/chain")
@Produces(MediaType.APPLICATION_JSON)
public class ChainMapResource {
  private static final String CSV = "text/csv;charset=utf-8";
  private static final int MOST_NODES = 200;

  @Inject private Atlas atlas;

  /**
   * Steps, nodes and ties; {@code trace} asks for the ways from one place to the buyer, {@code
   * open} for all lines of one node.
   */
  @GET
  @Path("map")
  @Needs(Permission.READ_SITES)
  public ChainMap map(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("by") @DefaultValue("country") String by,
      @QueryParam("most") @DefaultValue("40") int most,
      @QueryParam("trace") String trace,
      @QueryParam("open") @DefaultValue("") String open) {
    return drawing(security, id, by, most, trace).map(open);
  }

  /** The places of one group of the picture that the same questions give. */
  @GET
  @Path("map/group")
  @Needs(Permission.READ_SITES)
  public Page<Place> group(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("by") @DefaultValue("country") String by,
      @QueryParam("most") @DefaultValue("40") int most,
      @QueryParam("trace") String trace,
      @QueryParam("step") int step,
      @QueryParam("group") @DefaultValue("") String group,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("count") @DefaultValue("50") int count) {
    return Page.of(
        drawing(security, id, by, most, trace).members(ChainDrawing.column(step), group),
        first,
        count);
  }

  private ChainDrawing drawing(
      SecurityContext security, String id, String by, int most, String trace) {
    ChainNet net = net(security, id);
    Grouping grouping =
        Grouping.named(by)
            .orElseThrow(() -> new Halt(ProblemType.NOT_VALID, "by is country, band or product."));
    int from = trace == null || trace.isEmpty() ? -1 : number(net, trace);
    return new ChainDrawing(net, grouping, Math.max(2, Math.min(MOST_NODES, most)), from);
  }

  /** The places of the chain as a list, the most urgent first. */
  @GET
  @Path("places")
  @Needs(Permission.READ_SITES)
  public Page<Place> places(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        new PlaceList(net(security, id)).fitting(sought.equal(), sought.words()),
        sought.first(),
        sought.count());
  }

  /** The same list whole, as a file. */
  @GET
  @Path("places.csv")
  @Needs(Permission.READ_SITES)
  @Produces(CSV)
  public Response placesFile(
      @Context SecurityContext security, @PathParam("id") String id, @Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    List<Place> places = new PlaceList(net(security, id)).fitting(sought.equal(), sought.words());
    return file("chain.csv", out -> PlaceList.csv(places, out));
  }

  /** The ways from one place to the buyer as a file, one stop a line. */
  @GET
  @Path("routes.csv")
  @Needs(Permission.READ_SITES)
  @Produces(CSV)
  public Response routesFile(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @QueryParam("from") @DefaultValue("") String from) {
    ChainNet net = net(security, id);
    Trace trace = Trace.of(net, number(net, from));
    return file("routes.csv", out -> PlaceList.csv(trace, out));
  }

  /** Writes the rows of a file. */
  @FunctionalInterface
  private interface Lines {
    void to(Writer out) throws IOException;
  }

  private static Response file(String name, Lines lines) {
    StreamingOutput body =
        stream -> {
          Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
          lines.to(out);
          out.flush();
        };
    return Response.ok(body, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static int number(ChainNet net, String site) {
    int number = net.number(site);
    if (number < 0) {
      throw new Halt(ProblemType.NOT_FOUND, "The assessment lists no such place.");
    }
    return number;
  }

  private ChainNet net(SecurityContext security, String id) {
    if (!Caller.of(security).all()) {
      throw new Halt(ProblemType.NOT_FOUND, "There is no such assessment.");
    }
    return atlas.chain(id);
  }
}
