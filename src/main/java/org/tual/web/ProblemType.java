package org.tual.web;

import java.util.Locale;

/**
 * Kinds of answers that are no success (RFC 9457). Each has a heading in {@code docs/problems.md}.
 */
public enum ProblemType {
  NOT_SIGNED_IN(401, "Sign in first"),
  WRONG_SIGN_IN(401, "Name or password is wrong"),
  SECOND_FACTOR_NEEDED(401, "A code of the second factor is needed"),
  SIGN_IN_NOT_PROVEN(403, "The provider did not prove who signs in"),
  NO_ACCOUNT_HERE(403, "No account here for this sign-in"),
  PROVIDER_NOT_AVAILABLE(503, "The sign-in provider does not answer"),
  TOO_MANY_TRIES(429, "Too many tries"),
  NOT_ALLOWED(403, "Not allowed"),
  CROSS_SITE(403, "The request comes from another site"),
  NOT_FOUND(404, "Not found"),
  NOT_NOW(409, "Not possible in this state"),
  ANSWER_CHANGED(409, "Somebody changed this answer meanwhile"),
  ANSWER_EXISTS(409, "This question has an answer already"),
  DUPLICATE_FILE(409, "The same file was uploaded before"),
  SAME_KEY_OTHER_REQUEST(422, "The idempotency key was used for another request"),
  CHANGED_MEANWHILE(412, "Somebody changed it meanwhile"),
  VERSION_NEEDED(428, "Say which version is changed"),
  TOO_LARGE(413, "Too large"),
  NOT_READABLE(400, "The request cannot be read"),
  NOT_VALID(422, "The request says something that cannot be"),
  INVALID_MAPPING(422, "The mapping cannot be used"),
  CHANGE_REFUSED(422, "The change is not taken"),
  NOT_SUPPORTED(415, "This kind of content is not taken"),
  NOT_ACCEPTABLE(406, "No answer of this kind is given"),
  QUERY_REFUSED(400, "The query is not run"),
  QUERY_STOPPED(422, "The query was stopped"),
  METHOD_NOT_ALLOWED(405, "This cannot be done here"),
  SLOW_DOWN(429, "Too many requests"),
  NOT_AVAILABLE(503, "Not available now"),
  INTERNAL(500, "Something went wrong inside Tual");

  private final int status;
  private final String title;

  ProblemType(int status, String title) {
    this.status = status;
    this.title = title;
  }

  public int status() {
    return status;
  }

  public String title() {
    return title;
  }

  /** The heading in {@code docs/problems.md}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What {@code type} says. */
  public String uri() {
    return "https://w3id.org/tual/problems#" + slug();
  }
}
