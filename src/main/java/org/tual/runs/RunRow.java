package org.tual.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;

/** One assessment as stored. */
@Entity
@Table(name = "assessment")
public class RunRow {
  @Id String id;

  @Enumerated(EnumType.STRING)
  RunState.Stage state;

  @Column(name = "as_of")
  String asOf;

  String buyer;

  @Column(length = 8000)
  String uploads;

  @Column(name = "before_id")
  String before;

  String seal;

  @Column(length = 2000)
  String problem;

  String account;

  @Column(name = "created_at")
  String createdAt;

  @Version long version;

  RunState run() {
    return new RunState(
        id,
        state,
        asOf,
        buyer,
        uploads.isEmpty() ? List.of() : List.of(uploads.split(" ")),
        before,
        "",
        seal,
        problem,
        createdAt,
        version);
  }
}
