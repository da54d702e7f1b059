package org.tual.app;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.tual.compartment.Compartment;
import org.tual.compartment.ReadingKeys;
import org.tual.compartment.SealedRealm;
import org.tual.ledger.Checkpoints;
import org.tual.ledger.JpaDatabase;
import org.tual.ledger.Ledger;
import org.tual.ledger.LedgerExport;
import org.tual.ledger.Realm;
import org.tual.log.LogKey;
import org.tual.log.SigningKey;
import org.tual.safeguarding.ReadingRow;
import org.tual.safeguarding.RedactedRow;
import org.tual.tips.ResponderRow;
import org.tual.tips.TrialRow;
import org.tual.tips.WaitingRow;

/**
 * The sealed compartment of an installation: a database and a ledger of its own, beside the main
 * ones and never in them.
 *
 * @param ledger its own
 * @param compartment keeps documents
 * @param export hands its log out, to who may read it
 */
public record Sealed(
    JpaDatabase database, Ledger ledger, Compartment compartment, LedgerExport export)
    implements AutoCloseable {
  /** Folder of the embedded database, in the data folder. */
  static final String FOLDER = "compartment";

  /** Its key, without which the embedded database cannot be opened. */
  static final String FILE_KEY = "compartment-file";

  private static final Realm REALM =
      SealedRealm.with(
          List.of(
              RedactedRow.class,
              ReadingRow.class,
              ResponderRow.class,
              WaitingRow.class,
              TrialRow.class));

  static Sealed open(Settings settings, Keys keys, SecureRandom random) {
    JpaDatabase database = database(settings, keys);
    Ledger ledger = new Ledger(database, Installation::now, random);
    SigningKey main = keys.signing();
    SigningKey own =
        new SigningKey(
            new LogKey(main.publicHalf().name() + "/sealed", main.publicHalf().key()),
            main.privateHalf());
    return new Sealed(
        database,
        ledger,
        new Compartment(
            ledger,
            new ReadingKeys(keys.folder(), random, Installation::now),
            random,
            Installation::now,
            Installation::id),
        new LedgerExport(ledger, new Checkpoints(database, own, Installation::now)));
  }

  /** The embedded one is encrypted as a whole, so that a copy tells not even how many rows. */
  private static JpaDatabase database(Settings settings, Keys keys) {
    Settings.SealedDatabase set = settings.sealedDatabase();
    if (!set.url().isEmpty()) {
      return JpaDatabase.open(set.url(), set.user(), set.password(), REALM);
    }
    Path file = settings.data().resolve(FOLDER).resolve("sealed");
    String url =
        "jdbc:h2:file:"
            + file
            + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
            + ";LOCK_TIMEOUT=10000";
    HexFormat hex = HexFormat.of();
    return JpaDatabase.open(
        url,
        "sealed",
        hex.formatHex(keys.secret(FILE_KEY)) + " " + hex.formatHex(keys.secret("compartment-db")),
        REALM);
  }

  @Override
  public void close() {
    compartment.keys().lock();
    database.close();
  }
}
