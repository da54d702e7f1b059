package org.tual.access;

import java.util.Locale;

/** What a person is here for. What each role may do stands in {@code access/permissions.csv}. */
public enum Role {
  /** Keeps accounts and keeps the installation running; reads no findings. */
  ADMIN,
  /** Brings in supplier lists, runs assessments, decides on findings. */
  COMPLIANCE,
  /** Buys: sees actions and reports, changes nothing. */
  PROCUREMENT,
  /** Visits the sites assigned to it, and sees those only. */
  AUDITOR,
  /** The second pair of eyes on grave decisions. */
  REVIEWER,
  /** Answers for the people concerned. Granted only by a holder of this role. */
  SAFEGUARDING_LEAD,
  /** A local organisation that hands something in; a guest. */
  PARTNER,
  /** A supplier's own contact, who sees what is released about that supplier; a guest. */
  SUPPLIER_CONTACT;

  /** The role as people write it, such as {@code safeguarding lead}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** True for people who do not belong to the organisation that runs the installation. */
  public boolean guest() {
    return this == PARTNER || this == SUPPLIER_CONTACT;
  }
}
