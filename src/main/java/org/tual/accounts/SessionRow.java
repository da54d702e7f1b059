package org.tual.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.tual.access.Session;

/** One session as stored. */
@Entity
@Table(name = "web_session")
public class SessionRow {
  @Id
  @Column(name = "id_hash")
  String idHash;

  String account;
  long stamp;

  @Column(name = "started_at")
  long startedAt;

  @Column(name = "seen_at")
  long seenAt;

  static SessionRow of(Session session) {
    SessionRow row = new SessionRow();
    row.idHash = session.idHash();
    row.account = session.account();
    row.stamp = session.stamp();
    row.startedAt = session.started().toEpochMilli();
    row.seenAt = session.lastSeen().toEpochMilli();
    return row;
  }

  Session session() {
    return new Session(
        idHash, account, stamp, Instant.ofEpochMilli(startedAt), Instant.ofEpochMilli(seenAt));
  }
}
