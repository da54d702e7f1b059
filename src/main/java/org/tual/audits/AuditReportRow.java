package org.tual.audits;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** The report of one visit as stored. */
@Entity
@Table(name = "audit_report")
public class AuditReportRow {
  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  @Id String visit;

  @Column(length = 20000)
  String report;

  @Column(name = "changed_by")
  String changedBy;

  @Column(name = "changed_at")
  String changedAt;

  /** Hash of what the reviewer looked at; another one now means that it changed since. */
  @Column(name = "reviewed_hash")
  String reviewedHash;

  /** SHA-256 of the file of facts that the reviewer looked at: that and no other counts. */
  @Column(name = "reviewed_facts")
  String reviewedFacts;

  @Column(name = "reviewed_by")
  String reviewedBy;

  @Column(name = "reviewed_at")
  String reviewedAt;

  @Column(name = "review_words", length = 4000)
  String reviewWords;

  /** SHA-256 of the file of facts that counts; null before the release and after a withdrawal. */
  String facts;

  @Column(name = "released_at")
  String releasedAt;

  @Version long version;

  Draft draft() {
    return JSON.fromJson(report, Draft.class);
  }

  void draft(Draft draft) {
    report = JSON.toJson(draft);
  }
}
