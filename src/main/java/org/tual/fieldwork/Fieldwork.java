package org.tual.fieldwork;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tual.discretion.FreeText;

/** The visits of an account, and what may be sent for them. */
public final class Fieldwork {
  /**
   * The kind of every event of field work. One for all, since the log is read by people who must
   * not learn how many interviews there were.
   */
  public static final String KEPT = "FIELD_RECORD_KEPT";

  private static final FreeText TEXT = new FreeText(NotTaken.NotValid::new);
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final Ports ports;

  public Fieldwork(Ports ports) {
    this.ports = ports;
  }

  /** Visits that an account may record at. */
  public List<FieldVisit> of(String account) {
    return ports.ofAccount().apply(account);
  }

  /**
   * A visit of whose team the account is.
   *
   * @throws NotTaken.Missing where it is of no such team, or there is no such visit
   */
  public FieldVisit find(String account, String id) {
    return ports
        .visit()
        .apply(id)
        .filter(visit -> visit.team().contains(account))
        .orElseThrow(() -> new NotTaken.Missing("visit"));
  }

  /**
   * The same while it takes something.
   *
   * @throws NotTaken.NotNow where it is closed
   */
  public FieldVisit open(String account, String id) {
    return open(find(account, id));
  }

  static FieldVisit open(FieldVisit visit) {
    if (visit.closed() != null) {
      throw new NotTaken.NotNow(visit.closed());
    }
    return visit;
  }

  Optional<FieldChecklist> checklist(FieldVisit visit) {
    return Optional.ofNullable(visit.checklist()).flatMap(ports.checklist());
  }

  Ports ports() {
    return ports;
  }

  /** An id that a phone made, so that it can stand in a log. */
  static String id(String id) {
    if (id == null || !ID.matcher(id).matches()) {
      throw new NotTaken.NotValid("An id is a UUID in lower case.");
    }
    return id;
  }

  /**
   * Text as it may be kept.
   *
   * @param what names the field in the refusal
   * @throws NotTaken.NotValid where it is too long or could name a worker
   */
  static String text(String what, String text, int most) {
    return TEXT.optional(what, text, most);
  }
}
