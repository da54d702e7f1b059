package org.tual.rules;

/** How soon somebody must act on a possible sign; the first is the most urgent. */
public enum Severity {
  S1("stop and safeguard"),
  S2("urgent"),
  S3("plan"),
  S4("context");

  private final String words;

  Severity(String words) {
    this.words = words;
  }

  /** What the severity asks for, in plain words. */
  public String words() {
    return words;
  }

  /** The more urgent of the two. */
  public Severity worse(Severity other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
