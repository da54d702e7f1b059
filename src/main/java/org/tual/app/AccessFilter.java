package org.tual.app;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.ext.Provider;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.Principal;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.tual.access.Attempts;
import org.tual.access.Permission;
import org.tual.access.RateLimit;
import org.tual.access.Reach;
import org.tual.accounts.SignIn;
import org.tual.ledger.Actor;
import org.tual.ledger.Ledger;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Open;
import org.tual.web.ProblemType;

/**
 * The one door of the API: finds out who calls, refuses forged requests, and asks for the
 * permission that the method declares. A method that declares nothing is refused.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class AccessFilter implements ContainerRequestFilter {
  @Inject private SignIn signIn;
  @Inject private Callers callers;
  @Inject private Ledger ledger;
  @Inject private Attempts strangers;
  @Inject private Paces paces;
  @Inject private Repeats repeats;
  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servlet;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() == null) {
      return;
    }
    Open open = resource.getResourceMethod().getAnnotation(Open.class);
    Needs needs = resource.getResourceMethod().getAnnotation(Needs.class);
    Optional<SignIn.Known> known = callers.known(request);
    if (open != null) {
      servlet.setAttribute(Caller.SIGNED_IN, known.isPresent());
      return;
    }
    if (known.isEmpty()) {
      knock();
      throw new Halt(ProblemType.NOT_SIGNED_IN, "Sign in, or send an API token.");
    }
    if (needs == null) {
      throw new Halt(ProblemType.NOT_ALLOWED, "This method declares no permission.");
    }
    allow(request, known.get(), needs.value());
  }

  private void pace(ContainerRequestContext request, String account) {
    wait(paces.of(request.getMethod()).take(account, Installation.now()));
  }

  /** Callers who are nobody are slowed down. */
  private void knock() {
    wait(strangers.take(client(servlet), Installation.now()));
  }

  private static void wait(Duration pause) {
    if (!pause.isZero()) {
      throw new Halt(
          ProblemType.SLOW_DOWN, "Try again in " + Math.max(1, pause.toSeconds()) + " seconds.");
    }
  }

  private void allow(ContainerRequestContext request, SignIn.Known known, Permission permission) {
    pace(request, known.actor().id());
    if (!known.permissions().contains(permission)) {
      String method = resource.getResourceMethod().getName();
      ledger.note(known.actor(), "CALL_REFUSED", permission.name() + ":" + method, "refused");
      throw new Halt(ProblemType.NOT_ALLOWED, "This needs the permission " + permission + ".");
    }
    Set<Reach> reach = signIn.table().reach(known.roles(), permission);
    Actor actor = repeats.actor(request, known.actor());
    Caller caller = new Caller(actor, known.roles(), known.permissions(), known.session(), reach);
    request.setSecurityContext(new Signed(caller, request.getSecurityContext()));
  }

  /** The security context of a caller; roles are asked of permissions, never of this. */
  private record Signed(Caller caller, SecurityContext before) implements SecurityContext {
    @Override
    public Principal getUserPrincipal() {
      return caller;
    }

    @Override
    public boolean isUserInRole(String role) {
      return false;
    }

    @Override
    public boolean isSecure() {
      return before.isSecure();
    }

    @Override
    public String getAuthenticationScheme() {
      return "tual";
    }
  }

  /** The bucket of the address that calls. */
  static String client(HttpServletRequest servlet) {
    try {
      return RateLimit.client(InetAddress.getByName(servlet.getRemoteAddr()));
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }
}
