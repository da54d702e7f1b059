package org.tual.repayment;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import org.tual.access.Permission;
import org.tual.remedy.Sights;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;
import org.tual.web.Tags;

/** What is owed to workers because of a nonconformity. */
@Path("/corrective-actions/{id}/repayment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepaymentResource {
  @Inject private Repayments repayments;
  @Inject private Sights sights;

  /** What is owed; null where nothing is set. */
  public record Owed(Repayment repayment) {}

  private static Response answer(int status, Repayment one) {
    return Response.status(status).tag(Tags.of(one.version())).entity(one).build();
  }

  private static <T> T present(T body) {
    if (body == null) {
      throw new Halt(ProblemType.NOT_READABLE, "The body is missing.");
    }
    return body;
  }

  @GET
  @Needs(Permission.READ_REMEDY)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    Optional<Repayment> known = repayments.of(id, sights.of(Caller.of(security)));
    Response.ResponseBuilder answer = Response.ok(new Owed(known.orElse(null)));
    known.ifPresent(one -> answer.tag(Tags.of(one.version())));
    return answer.build();
  }

  /** Needs no version where nothing stands there yet. */
  @PUT
  @Needs(Permission.MANAGE_REMEDY)
  public Response set(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Repayment.Terms terms) {
    Caller caller = Caller.of(security);
    repayments.of(id, sights.of(caller)).ifPresent(known -> Tags.check(match, known.version()));
    return answer(200, repayments.set(caller.actor(), id, present(terms), sights.of(caller)));
  }

  @POST
  @Path("payments")
  @Needs(Permission.MANAGE_REMEDY)
  public Response pay(
      @Context SecurityContext security, @PathParam("id") String id, Repayment.Payment payment) {
    Caller caller = Caller.of(security);
    return answer(201, repayments.pay(caller.actor(), id, present(payment), sights.of(caller)));
  }

  @POST
  @Path("confirmation")
  @Needs(Permission.VERIFY_REMEDY)
  public Response confirm(
      @Context SecurityContext security, @PathParam("id") String id, Repayment.Confirmation said) {
    Caller caller = Caller.of(security);
    return answer(200, repayments.confirm(caller.actor(), id, present(said), sights.of(caller)));
  }
}
