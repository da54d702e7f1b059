package org.tual.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/** What a server left behind, in the hands of somebody who has all of its keys. */
public final class LeftBehind implements AutoCloseable {
  private final Path data;
  private final SealedRoom room;

  /**
   * Opens a data folder.
   *
   * @param data with its keys
   */
  public LeftBehind(Path data) {
    this.data = data;
    this.room = new SealedRoom(data);
    room.today = LocalDate.now();
  }

  /**
   * Lays a backup down again with these keys, and opens it.
   *
   * @param to an empty folder
   */
  public static LeftBehind restored(Path backup, Path to, Path keys) {
    try {
      Backup.restore(new ByteArrayInputStream(Files.readAllBytes(backup)), to, keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LeftBehind(to);
  }

  /** Gives a passphrase. */
  public LeftBehind unlocked(String passphrase) {
    room.compartment().keys().unlock(passphrase, Duration.ofHours(1), null);
    return this;
  }

  /** Every text that opens: documents, what waits to go out, and what the log was about. */
  public String opened() {
    StringBuilder all = new StringBuilder();
    for (String shelf : new String[] {"case", "tip"}) {
      room.compartment()
          .all(SealedRoom.turn("LISTED"), shelf)
          .forEach(one -> all.append(one.text()).append('\n'));
    }
    all.append(room.compartment().turns().newest(0, 10_000).rows());
    return all.toString();
  }

  /** What a receipt of an own case opens. */
  public Optional<String> own(String receipt) {
    return room.safeguarding.own().export(receipt);
  }

  /** Lets the clock of the cases do its work on a later day. */
  public void later(LocalDate day) {
    room.today = day;
    room.safeguarding.endings().eraseDue();
  }

  /** Every row of the compartment's database, as statements. */
  public String rows() {
    return text("SCRIPT");
  }

  /** How many rows of erased documents still hold anything that a key could open. */
  public String leftOfErased() {
    return text(
        "select count(*) from sealed_document where erased_on is not null and"
            + " (wrapped is not null or second_wrapped is not null or body is not null"
            + " or lookup is not null)"
            + " union all select count(*) from sealed_turn t join sealed_document d"
            + " on d.id = t.document where d.erased_on is not null and t.body is not null"
            + " union all select count(*) from redacted_finding r join sealed_document d"
            + " on d.id = r.document where d.erased_on is not null");
  }

  private String text(String query) {
    StringBuilder all = new StringBuilder();
    try (Connection connection =
            DriverManager.getConnection(
                "jdbc:h2:file:"
                    + data.resolve("compartment/sealed").toAbsolutePath()
                    + ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0"
                    + ";LOCK_TIMEOUT=10000",
                "sealed",
                key("compartment-file") + " " + key("compartment-db"));
        ResultSet rows = connection.createStatement().executeQuery(query)) {
      while (rows.next()) {
        all.append(rows.getString(1)).append('\n');
      }
      return all.toString();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private String key(String name) {
    try {
      return HexFormat.of().formatHex(Files.readAllBytes(data.resolve("keys/" + name + ".key")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    room.close();
  }
}
