package org.tual.repayment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;

/** What is owed for one nonconformity, as stored. */
@Entity
@Table(name = "repayment")
public class RepaymentRow {
  @Id String nonconformity;

  @Enumerated(EnumType.STRING)
  Repayment.Basis basis;

  @Column(name = "basis_source", length = 1000)
  String source;

  String currency;
  int workers;

  @Column(name = "former_included")
  String formerIncluded;

  @Column(precision = 24, scale = 4)
  BigDecimal total;

  @Column(name = "per_month", precision = 24, scale = 4)
  BigDecimal perMonth;

  @Column(precision = 24, scale = 4)
  BigDecimal tolerance;

  @Column(name = "not_through_recruiter")
  String notThroughRecruiter;

  @Column(name = "no_waiver")
  String noWaiver;

  @Enumerated(EnumType.STRING)
  Repayment.Way way;

  @Enumerated(EnumType.STRING)
  Repayment.Share share;

  @Column(name = "confirmed_in")
  String confirmedIn;

  @Column(name = "confirmed_by")
  String confirmedBy;

  @Column(name = "set_by")
  String setBy;

  @Version long version;

  Repayment.Confirmation confirmation() {
    return way == null ? null : new Repayment.Confirmation(way, share, confirmedIn);
  }
}
