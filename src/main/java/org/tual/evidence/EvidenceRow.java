package org.tual.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One piece of evidence as stored. */
@Entity
@Table(name = "evidence")
public class EvidenceRow {
  @Id String id;

  @Enumerated(EnumType.STRING)
  Evidence.Kind kind;

  @Enumerated(EnumType.STRING)
  Media media;

  String sha256;
  long bytes;

  @Column(length = 300)
  String title;

  String language;

  @Column(name = "translation_of")
  String translationOf;

  String site;
  String visit;
  String account;

  @Column(name = "received_at")
  String receivedAt;

  Evidence evidence() {
    return new Evidence(
        id,
        kind,
        media,
        sha256,
        bytes,
        title,
        language,
        translationOf,
        site,
        visit,
        account,
        receivedAt);
  }
}
