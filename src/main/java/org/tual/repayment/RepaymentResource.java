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
import org.tual.remedy.SightedResource;
import org.tual.web.Needs;
import org.tual.web.Tags;

/** What is owed to workers because of a nonconformity. */
@Path("/corrective-actions/{id}/repayment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepaymentResource extends SightedResource {
  @Inject private Repayments repayments;

  /** What is owed; null where nothing is set. */
  public record Owed(Repayment repayment) {}

  private static Response answer(int status, Repayment one) {
    return tagged(status, one.version(), one).build();
  }

  @GET
  @Needs(Permission.READ_REMEDY)
  public Response one(@Context SecurityContext security, @PathParam("id") String id) {
    Optional<Repayment> known = repayments.of(id, eyes(security));
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
    return answer(
        200, repayments.set(actor(security), id, present(terms), eyes(security), matching(match)));
  }

  @POST
  @Path("payments")
  @Needs(Permission.MANAGE_REMEDY)
  public Response pay(
      @Context SecurityContext security, @PathParam("id") String id, Repayment.Payment payment) {
    return answer(201, repayments.pay(actor(security), id, present(payment), eyes(security)));
  }

  @POST
  @Path("confirmation")
  @Needs(Permission.VERIFY_REMEDY)
  public Response confirm(
      @Context SecurityContext security, @PathParam("id") String id, Repayment.Confirmation said) {
    return answer(200, repayments.confirm(actor(security), id, present(said), eyes(security)));
  }
}
