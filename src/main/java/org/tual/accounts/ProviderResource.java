package org.tual.accounts;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.function.Supplier;
import org.tual.access.OidcPending;
import org.tual.access.OidcSettings;
import org.tual.access.Session;
import org.tual.web.Caller;
import org.tual.web.Cookies;
import org.tual.web.Halt;
import org.tual.web.Open;
import org.tual.web.ProblemSource;
import org.tual.web.ProblemType;

/** The way to an OpenID provider and back. */
@Path("sign-in")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProviderResource {
  @Inject private ProviderSignIn provider;
  @Context private HttpServletRequest servlet;

  /**
   * Ways to sign in.
   *
   * @param password by name and password
   * @param provider how people call the provider; missing where none is set
   * @param signedIn whether who asks is signed in already, so that nobody need try
   */
  public record Ways(boolean password, String provider, boolean signedIn) {}

  /** The secret of a one-time link. */
  public record Binding(String secret) {}

  /** Where the browser goes. */
  public record SendTo(String address) {}

  @GET
  @Open("The page for signing in must know which ways there are")
  public Ways ways() {
    return new Ways(
        true,
        provider.settings().map(OidcSettings::label).orElse(null),
        Boolean.TRUE.equals(servlet.getAttribute(Caller.SIGNED_IN)));
  }

  @GET
  @Path("provider")
  @Open("One must be able to sign in; leads to the provider")
  public Response leave() {
    return toPage(
        () -> {
          ProviderSignIn.Begun begun = provider.begin(RemoteAddress.bucket(servlet));
          return Response.seeOther(begun.sendTo()).cookie(roundTrip(begun.secret())).build();
        });
  }

  @POST
  @Path("provider")
  @Open("Binds an account before its owner can sign in; a one-time link is needed")
  public Response bind(Binding binding) {
    if (binding == null || binding.secret() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the secret of the link.");
    }
    ProviderSignIn.Begun begun = provider.bind(RemoteAddress.bucket(servlet), binding.secret());
    return Response.ok(new SendTo(begun.sendTo().toString()))
        .cookie(roundTrip(begun.secret()))
        .build();
  }

  /** The session's cookie is strict, so it opens nothing before the browser asks for a page. */
  @GET
  @Path("back")
  @Open("The provider sends browsers back to here; only one that was sent from here gets in")
  public Response back(
      @CookieParam(Cookies.ROUND_TRIP) @DefaultValue("") String secret, @Context UriInfo uri) {
    return toPage(
        () -> {
          Session.Made made =
              provider.finish(RemoteAddress.bucket(servlet), secret, uri.getQueryParameters());
          return Response.seeOther(start())
              .cookie(Cookies.session(made.id(), secure()), Cookies.roundTrip("", 0, secure()))
              .build();
        });
  }

  private URI start() {
    return provider.settings().map(set -> set.redirect().resolve("/")).orElseThrow();
  }

  /** A person in a browser reads why it did not work on the page for signing in. */
  private Response toPage(Supplier<Response> step) {
    try {
      return step.get();
    } catch (ProviderSignIn.NotProven
        | ProviderAccounts.NoAccount
        | ProviderSignIn.Silent
        | SignIn.Wait e) {
      String accepted = String.valueOf(servlet.getHeader(HttpHeaders.ACCEPT));
      if (!accepted.contains(MediaType.TEXT_HTML)) {
        throw e;
      }
      String why = ProblemSource.of(e).map(ProblemType::slug).orElse("");
      return Response.seeOther(start().resolve("/#/sign-in?why=" + why)).build();
    }
  }

  private NewCookie roundTrip(String secret) {
    return Cookies.roundTrip(secret, (int) OidcPending.LONGEST.toSeconds(), secure());
  }

  /** By the address that browsers use: a proxy with HTTPS may speak plain HTTP to the server. */
  private boolean secure() {
    return servlet.isSecure()
        || provider.settings().stream()
            .anyMatch(set -> "https".equalsIgnoreCase(set.redirect().getScheme()));
  }
}
