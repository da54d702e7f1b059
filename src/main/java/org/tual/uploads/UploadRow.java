package org.tual.uploads;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One upload as stored; files stand by their SHA-256. */
@Entity
@Table(name = "upload")
public class UploadRow {
  @Id String id;

  @Column(name = "file_name")
  String fileName;

  String sha256;
  long bytes;

  @Enumerated(EnumType.STRING)
  Upload.State state;

  String mapping;
  String proposal;
  String statements;
  String summary;
  String problem;

  @Column(name = "retracted_why")
  String retractedWhy;

  boolean hold;
  long corrected;
  String account;

  @Column(name = "created_at")
  String createdAt;

  @Version long version;

  Upload upload() {
    return new Upload(
        id,
        fileName,
        sha256,
        bytes,
        state,
        mapping,
        proposal,
        statements,
        summary,
        problem,
        retractedWhy,
        hold,
        corrected,
        account,
        createdAt,
        version);
  }
}
