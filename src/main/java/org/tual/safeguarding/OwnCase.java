package org.tual.safeguarding;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.tual.access.Permission;
import org.tual.compartment.Compartment;
import org.tual.compartment.Document;
import org.tual.ledger.Actor;

/**
 * A person's own case by a receipt that the lead hands over: to see all of it, and to erase it.
 * Works while the compartment is locked.
 */
public final class OwnCase {
  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int GROUPS = 5;
  private static final int GROUP = 5;
  private static final Gson WRITE = new GsonBuilder().setPrettyPrinting().create();
  private static final Actor PERSON = Actor.system(Permission.CASES.name());

  private final Compartment compartment;
  private final Drawer drawer;
  private final Readings readings;
  private final Random random;

  /**
   * Own cases.
   *
   * @param drawer what waits to go out
   * @param readings of leads; who makes a receipt could read the case with it
   * @param random that nobody can guess
   */
  public OwnCase(Compartment compartment, Drawer drawer, Readings readings, Random random) {
    this.compartment = compartment;
    this.drawer = drawer;
    this.readings = readings;
    this.random = random;
  }

  /** A new receipt of 125 random bits, shown once; an older one opens no more. */
  public String receipt(Actor actor, String id) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      text.append(i > 0 && i % GROUP == 0 ? "-" : "")
          .append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    String receipt = text.toString();
    return readings.of(
        actor,
        id,
        () -> {
          compartment.alsoOpens(
              Cases.turn(actor, "RECEIPT_MADE"),
              id,
              Cases.SHELF,
              HexFormat.of().formatHex(hash("find", receipt)),
              hash("open", receipt));
          return receipt;
        });
  }

  /** The whole case as text, without who worked on it; empty where the receipt opens none. */
  public Optional<String> export(String receipt) {
    return find(receipt)
        .map(id -> compartment.read(Cases.turn(PERSON, "OWN_CASE_READ"), id, hash("open", receipt)))
        .map(OwnCase::text);
  }

  private static String text(Document document) {
    CaseFile file = Cases.file(document);
    file.openedBy = null;
    file.victimBy = null;
    file.notes.replaceAll(note -> new CaseFile.Note(note.day(), null, note.words()));
    return WRITE.toJson(file);
  }

  /** Erases it at once with all that waits to go out; false where the receipt opens none. */
  public boolean erase(String receipt) {
    Optional<String> id = find(receipt);
    id.ifPresent(
        one ->
            compartment.erase(
                Cases.turn(PERSON, "OWN_CASE_ERASED"),
                one,
                Cases.SHELF,
                writes -> drawer.forget(writes, one)));
    return id.isPresent();
  }

  private Optional<String> find(String receipt) {
    return compartment.find(HexFormat.of().formatHex(hash("find", receipt)));
  }

  private static byte[] hash(String purpose, String receipt) {
    String plain =
        (receipt == null ? "" : receipt).toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", "");
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(("tual own case " + purpose + "\n" + plain).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
