package org.tual.columns;

/**
 * A meaning that a column can have: one line of {@code ontology/fields.csv}.
 *
 * @param name for example {@code fee.amount}
 * @param slot the thing in the row that the value is about: site, party, owner, customer, upstream,
 *     tier, link, product, lot, recruiter, group, carrier, context, personal or ignored
 * @param property prefixed property, for example {@code tual:recruitmentFee}; empty where there is
 *     none
 * @param type how its values are read, for example {@code money}
 * @param label plain words for people
 */
public record Field(String name, String slot, String property, String type, String label) {
  public boolean personal() {
    return slot.equals("personal");
  }

  public boolean ignored() {
    return slot.equals("ignored");
  }
}
