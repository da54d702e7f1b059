package org.tual.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import org.tual.ledger.Writes;

/** One account of a visit's team, and what it declared. */
@Entity
@Table(name = "visit_member")
public class MemberRow {
  @Id String pair;

  String visit;
  String account;

  @Column(name = "declared_at")
  String declaredAt;

  @Column(length = 2000)
  String conflict;

  static List<MemberRow> of(Writes writes, String visit) {
    return writes.list("visitMember.ofVisits", MemberRow.class, Map.of("visits", List.of(visit)));
  }

  static String pair(String visit, String account) {
    return visit + " " + account;
  }
}
