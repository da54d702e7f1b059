package org.tual.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The end of a visit as stored. */
@Entity
@Table(name = "field_finish")
public class FieldFinishRow {
  @Id String visit;

  @Column(length = 20000)
  String gaps;

  @Column(length = 2000)
  String words;

  @Column(name = "finished_at")
  String at;

  String account;

  @Column(name = "version_number")
  long version;

  Finish finish() {
    return new Finish(at, account, gaps.isEmpty() ? List.of() : List.of(gaps.split(" ")), words);
  }
}
