package org.tual.assessment;

/** Hears how far a long piece of work is. */
public interface Progress {
  /** One line for people: what is being done now. */
  void step(String what);

  /** Hears nothing. */
  static Progress silent() {
    return what -> {};
  }
}
