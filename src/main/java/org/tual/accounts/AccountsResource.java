package org.tual.accounts;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tual.access.ApiToken;
import org.tual.access.Permission;
import org.tual.access.Role;
import org.tual.web.Caller;
import org.tual.web.Halt;
import org.tual.web.Needs;
import org.tual.web.Page;
import org.tual.web.ProblemType;
import org.tual.web.Sought;
import org.tual.web.Tags;

/** Accounts, their links, assignments and tokens. */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {
  private static final Map<String, Function<String, Object>> COLUMNS =
      Map.of("name", text -> text, "disabled", Boolean::valueOf, "createdAt", text -> text);

  @Inject private Accounts accounts;
  @Inject private ProviderAccounts bound;
  @Inject private SecondFactors factors;
  @Inject private Tokens tokens;

  /** What an account shall be. */
  public record Wanted(String name, Set<Role> roles, boolean disabled) {}

  /** The secret of a link, shown once. */
  public record Link(String secret) {}

  /** What a token shall be. */
  public record WantedToken(String label, Set<Permission> scopes, int days) {}

  /** A token; its text is there only once. */
  public record TokenView(
      String id,
      String label,
      Set<Permission> scopes,
      String expires,
      boolean revoked,
      String text) {}

  /**
   * An account that sees assigned sites only.
   *
   * @param sites how many are assigned
   */
  public record Reader(String id, String name, Set<Role> roles, int sites) {}

  /** The sites of an account. */
  public record Sites(Set<String> sites) {}

  @GET
  @Path("accounts")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Page<Account> list(@Context UriInfo uri) {
    Sought sought = Sought.of(uri.getQueryParameters());
    return Page.of(
        accounts.page(sought.listing(COLUMNS, "name", "name", "id")),
        sought.first(),
        account -> account);
  }

  @POST
  @Path("accounts")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Response make(@Context SecurityContext security, Wanted wanted) {
    check(wanted);
    Caller caller = Caller.of(security);
    Account made = accounts.make(caller.actor(), caller.roles(), wanted.name(), wanted.roles());
    return Response.created(URI.create("accounts/" + made.id()))
        .tag(Tags.of(made.version()))
        .entity(made)
        .build();
  }

  private static void check(Wanted wanted) {
    if (wanted == null || wanted.roles() == null || wanted.roles().isEmpty()) {
      throw new Halt(ProblemType.NOT_VALID, "Send name and roles.");
    }
  }

  @GET
  @Path("accounts/{id}")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Response one(@PathParam("id") String id) {
    Account account = found(id);
    return Response.ok(account).tag(Tags.of(account.version())).build();
  }

  private Account found(String id) {
    return accounts
        .find(id)
        .orElseThrow(() -> new Halt(ProblemType.NOT_FOUND, "There is no such account."));
  }

  @PUT
  @Path("accounts/{id}")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Response change(
      @Context SecurityContext security,
      @PathParam("id") String id,
      @HeaderParam("If-Match") String match,
      Wanted wanted) {
    check(wanted);
    Tags.check(match, found(id).version());
    Caller caller = Caller.of(security);
    Account account =
        accounts.change(caller.actor(), caller.roles(), id, wanted.roles(), wanted.disabled());
    return Response.ok(account).tag(Tags.of(account.version())).build();
  }

  @POST
  @Path("accounts/{id}/password-link")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Link link(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    return new Link(accounts.passwordLink(caller.actor(), caller.roles(), id));
  }

  @POST
  @Path("accounts/{id}/provider-link")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Link providerLink(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    return new Link(bound.link(caller.actor(), caller.roles(), id));
  }

  @DELETE
  @Path("accounts/{id}/provider")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Account unbind(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    return bound.unbind(caller.actor(), caller.roles(), id);
  }

  @DELETE
  @Path("accounts/{id}/second-factor")
  @Needs(Permission.MANAGE_ACCOUNTS)
  public Response reset(@Context SecurityContext security, @PathParam("id") String id) {
    Caller caller = Caller.of(security);
    factors.reset(caller.actor(), Permission.MANAGE_ACCOUNTS, caller.roles(), id);
    return Response.noContent().build();
  }

  /** Whoever assigns sites needs their names and manages no accounts. */
  @GET
  @Path("site-readers")
  @Needs(Permission.ASSIGN_SITES)
  public List<Reader> readers() {
    return accounts.siteReaders().stream()
        .map(
            account ->
                new Reader(
                    account.id(),
                    account.name(),
                    account.roles(),
                    accounts.sites(account.id()).size()))
        .toList();
  }

  @GET
  @Path("accounts/{id}/sites")
  @Needs(Permission.ASSIGN_SITES)
  public Sites sites(@PathParam("id") String id) {
    return new Sites(accounts.sites(id));
  }

  @PUT
  @Path("accounts/{id}/sites")
  @Needs(Permission.ASSIGN_SITES)
  public Sites assign(@Context SecurityContext security, @PathParam("id") String id, Sites wanted) {
    if (wanted == null || wanted.sites() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send the sites.");
    }
    accounts.assign(Caller.actor(security), id, wanted.sites());
    return wanted;
  }

  @GET
  @Path("tokens")
  @Needs(Permission.MAKE_TOKENS)
  public List<TokenView> tokens(@Context SecurityContext security) {
    return tokens.of(Caller.actor(security).id()).stream()
        .map(row -> view(row.token(), row.label, null))
        .toList();
  }

  private static TokenView view(ApiToken token, String label, String text) {
    return new TokenView(
        token.id(),
        label,
        token.scopes(),
        Instant.ofEpochMilli(token.expires().toEpochMilli()).toString(),
        token.revoked() != null,
        text);
  }

  @POST
  @Path("tokens")
  @Needs(Permission.MAKE_TOKENS)
  public Response token(@Context SecurityContext security, WantedToken wanted) {
    if (wanted == null || wanted.scopes() == null || wanted.label() == null) {
      throw new Halt(ProblemType.NOT_VALID, "Send label, scopes and days.");
    }
    Caller caller = Caller.of(security);
    ApiToken.Made made =
        tokens.make(
            caller.actor(),
            caller.roles(),
            wanted.label(),
            wanted.scopes(),
            Duration.ofDays(wanted.days()));
    return Response.status(201).entity(view(made.token(), wanted.label(), made.text())).build();
  }

  @DELETE
  @Path("tokens/{id}")
  @Needs(Permission.MAKE_TOKENS)
  public Response revoke(@Context SecurityContext security, @PathParam("id") String id) {
    tokens.revoke(Caller.actor(security), id);
    return Response.noContent().build();
  }
}
