package org.tual.replies;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** One release as stored. */
@Entity
@Table(name = "finding_release")
public class ReleaseRow {
  @Id String id;
  String fingerprint;
  String standing;
  String assessment;
  String rule;
  String title;
  String indicator;
  String site;

  @Column(name = "site_name")
  String siteName;

  String country;

  @Column(name = "as_of")
  String asOf;

  @Column(length = 4000)
  String words;

  @Column(name = "reply_until")
  String until;

  String account;

  @Column(name = "released_at")
  String releasedAt;

  @Column(name = "withdrawn_at")
  String withdrawnAt;

  @Column(name = "withdrawn_by")
  String withdrawnBy;

  @Column(name = "withdrawn_why", length = 2000)
  String withdrawnWhy;

  @Version long version;

  boolean passed(LocalDate today) {
    return today.isAfter(LocalDate.parse(until));
  }

  private Release.State state(boolean replied, LocalDate today) {
    if (standing == null) {
      return Release.State.WITHDRAWN;
    }
    if (replied) {
      return Release.State.ANSWERED;
    }
    return passed(today) ? Release.State.OVERDUE : Release.State.WAITING;
  }

  Release release(List<ReplyRow> replies, LocalDate today) {
    return new Release(
        id,
        fingerprint,
        assessment,
        site,
        siteName,
        words,
        until,
        state(!replies.isEmpty(), today),
        account,
        releasedAt,
        withdrawnAt,
        withdrawnBy,
        withdrawnWhy,
        replies.stream().map(ReplyRow::reply).toList());
  }

  Concern concern(List<ReplyRow> replies, LocalDate today) {
    return new Concern(
        id,
        title,
        indicator,
        site,
        siteName,
        country,
        asOf,
        words,
        until,
        state(!replies.isEmpty(), today) == Release.State.OVERDUE,
        releasedAt,
        replies.stream().map(ReplyRow::given).toList());
  }
}
