package org.tual.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import org.tual.access.Permission;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.ProblemType;

/** The second factor of the own account. */
@Path("session/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SecondFactorResource {
  @Inject private SecondFactors factors;
  @Inject private SignIn signIn;
  @Context private HttpServletRequest servlet;

  /**
   * Who asks for a new secret shows again who it is.
   *
   * @param code of the second factor until now; none where there is none
   */
  public record Again(String password, String code) {}

  /** A code of the app that has the new secret. */
  public record Shown(String code) {}

  /** Codes in place of the app, shown once. */
  public record Recovery(List<String> recoveryCodes) {}

  @GET
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public SecondFactors.State state(@Context SecurityContext security) {
    return factors.state(Caller.actor(security).id());
  }

  @POST
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public SecondFactors.Offered offer(@Context SecurityContext security, Again again) {
    if (again == null || again.password() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the password.");
    }
    Caller caller = Caller.of(security);
    signIn.again(
        caller.actor().id(), again.password(), again.code(), RemoteAddress.bucket(servlet));
    return factors.offer(caller.actor());
  }

  @POST
  @Path("confirmation")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Recovery confirm(@Context SecurityContext security, Shown shown) {
    if (shown == null || shown.code() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send a code.");
    }
    return new Recovery(factors.confirm(Caller.actor(security), shown.code()));
  }
}
