package org.tual.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.access.Session;
import org.tual.web.Caller;
import org.tual.web.Cookies;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Open;
import org.tual.web.ProblemType;

/** Signing in and out, and the first steps of a new account. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
  @Inject private SignIn signIn;
  @Inject private Accounts accounts;
  @Inject private Setup setup;
  @Context private HttpServletRequest servlet;

  /** Name and password, and a code where the account has a second factor. */
  public record Credentials(String name, String password, String code) {}

  /**
   * The secret of a one-time link, with what it is used for.
   *
   * @param lead name of the first safeguarding lead, at the set-up only; may be missing
   */
  public record Setting(String secret, String name, String password, String lead) {}

  /** Who is signed in. */
  public record Me(String account, String name, Set<Role> roles, Set<Permission> permissions) {}

  @POST
  @Path("session")
  @Open("One must be able to sign in")
  public Response in(Credentials credentials) {
    if (credentials == null || credentials.name() == null || credentials.password() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send name and password.");
    }
    Session.Made made =
        signIn.signIn(
            credentials.name(),
            credentials.password(),
            credentials.code(),
            RemoteAddress.bucket(servlet));
    return Response.noContent().cookie(Cookies.session(made.id(), servlet.isSecure())).build();
  }

  @GET
  @Path("session")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Me me(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    String account = caller.actor().id();
    String name = accounts.find(account).map(Account::name).orElse("");
    return new Me(account, name, caller.roles(), caller.permissions());
  }

  @DELETE
  @Path("session")
  @Needs(Permission.MANAGE_OWN_ACCOUNT)
  public Response out(@Context SecurityContext security) {
    Caller caller = Caller.of(security);
    signIn.signOut(
        new SignIn.Known(caller.actor(), caller.roles(), caller.permissions(), caller.session()));
    return Response.noContent().cookie(Cookies.none(servlet.isSecure())).build();
  }

  @POST
  @Path("setup")
  @Open("The first administrator is made before anybody can sign in; a one-time link is needed")
  public Setup.Made first(Setting setting) {
    return setup.first(setting.secret(), setting.name(), setting.password(), setting.lead());
  }

  @POST
  @Path("password")
  @Open("Whoever has no password yet sets it by a one-time link")
  public Response password(Setting setting) {
    accounts.setPassword(setting.secret(), setting.password());
    return Response.noContent().build();
  }
}
