package org.tual.repayment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** One instalment as stored. */
@Entity
@Table(name = "repayment_instalment")
public class InstalmentRow {
  @Id String id;
  String nonconformity;

  @Column(name = "instalment_number")
  int number;

  String due;

  @Column(precision = 24, scale = 4)
  BigDecimal amount;

  @Column(precision = 24, scale = 4)
  BigDecimal paid;

  @Column(name = "paid_on")
  String paidOn;
}
