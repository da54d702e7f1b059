package org.tual.fieldwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One photo as stored. */
@Entity
@Table(name = "field_photo")
public class FieldPhotoRow {
  @Id String id;
  String visit;
  String question;

  @Column(length = 500)
  String caption;

  @Column(name = "sent_sha256")
  String sentSha256;

  String evidence;

  /** File with the sealed time and place; null where there is none. */
  String sealed;

  String account;

  @Column(name = "kept_at")
  String keptAt;

  @Column(name = "version_number")
  long version;

  Photo photo() {
    return new Photo(id, question, caption, sentSha256 != null, sentSha256, evidence, version);
  }
}
