package org.tual.safeguarding;

import java.util.Set;

/**
 * What a person agreed to, or did not.
 *
 * @param purpose for one purpose only
 * @param agreed false for a refusal, which costs nothing
 * @param bodies who may be contacted or referred to; empty for other purposes
 * @param language in which it was asked
 * @param given how it was said
 * @param day ISO 8601
 * @param withdrawnOn ISO 8601; null while it stands
 */
public record Consent(
    Purpose purpose,
    boolean agreed,
    Set<Body> bodies,
    String language,
    Given given,
    String day,
    String withdrawnOn) {
  /** What for. */
  public enum Purpose {
    /** Keep more than what is needed to protect. */
    RECORD,
    /** Get in touch with another body about the person. */
    CONTACT,
    /** Hand the person on to a body that helps. */
    REFER,
    /** Tell the buyer, without anything that leads to the person. */
    SHARE,
    /** Speak before an authority or a court. */
    TESTIFY
  }

  /** How it was said. */
  public enum Given {
    SPOKEN,
    WRITTEN,
    AUDIO
  }

  /** Others than the person. */
  public enum Body {
    /** A local organisation that was verified. */
    PARTNER,
    /** Police, labour inspection, immigration. */
    AUTHORITY,
    /** The state of which the person is a national. */
    EMBASSY,
    FAMILY
  }

  boolean stands() {
    return agreed && withdrawnOn == null;
  }

  Consent withdrawn(String onDay) {
    return new Consent(purpose, agreed, bodies, language, given, day, onDay);
  }
}
