package org.tual.columns;

/**
 * One thing that a column could mean.
 *
 * @param field a field's name, or a role such as {@code @supplier} that is settled once all columns
 *     of the sheet are known
 * @param confidence from 0 to 1
 * @param order place in the vocabulary: of two equal claims the earlier phrase wins
 * @param group workforce group that the header names, or null
 * @param why one sentence
 */
record Meaning(String field, double confidence, int order, String group, String why) {
  Meaning as(String other, double sure, String because) {
    return new Meaning(other, sure, order, group, because);
  }

  Meaning times(double factor, String because) {
    return new Meaning(field, confidence * factor, order, group, why + " " + because);
  }

  boolean isRole() {
    return field.charAt(0) == '@';
  }
}
