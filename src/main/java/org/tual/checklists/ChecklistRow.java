package org.tual.checklists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Set;

/** One version of a checklist of one's own as stored. */
@Entity
@Table(name = "own_checklist")
public class ChecklistRow {
  @Id String id;

  String name;
  int edition;

  @Column(length = 500)
  String title;

  @Column(length = 2000)
  String about;

  @Enumerated(EnumType.STRING)
  @Column(name = "used_for")
  Checklist.Use use;

  @Column(length = 500)
  String kinds;

  String content;
  String form;

  @Column(name = "made_on")
  String madeOn;

  String account;

  @Column(name = "added_at")
  String addedAt;

  @Column(name = "retired_at")
  String retiredAt;

  @Version long version;

  /** The checklist with the questions of its file. */
  Checklist checklist(String text) {
    return new Checklist(
        name,
        String.valueOf(edition),
        LocalDate.parse(madeOn),
        use,
        Set.copyOf(ChecklistFile.words(kinds)),
        title,
        about,
        ChecklistFile.read(text),
        content);
  }
}
