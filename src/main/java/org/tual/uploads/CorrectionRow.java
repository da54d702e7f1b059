package org.tual.uploads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.tual.corrections.Correction;
import org.tual.projection.CorrectionTriples;

/** One correction of a cell as stored; one that was taken back stays. */
@Entity
@Table(name = "correction")
public class CorrectionRow {
  @Id String id;
  String upload;
  String sheet;

  @Column(name = "row_number")
  int rowNumber;

  @Column(name = "column_number")
  int columnNumber;

  String was;
  String instead;
  String account;

  @Column(name = "corrected_at")
  String correctedAt;

  boolean withdrawn;
  @Version long version;

  Correction correction() {
    return new Correction(sheet, rowNumber, columnNumber, was, instead);
  }

  CorrectionTriples.Dated dated() {
    return new CorrectionTriples.Dated(id, correctedAt.substring(0, 10), correction());
  }

  boolean overSameCells(Correction other) {
    return sheet.equals(other.sheet())
        && rowNumber == other.row()
        && columnNumber == other.column()
        && was.equals(other.was());
  }
}
