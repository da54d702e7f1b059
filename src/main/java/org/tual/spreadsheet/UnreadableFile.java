package org.tual.spreadsheet;

/**
 * A file that cannot be read, in one sentence for its user: what is wrong and how to fix it. Never
 * holds a library's own words.
 */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String code;
  private final String fix;

  public UnreadableFile(String code, String message, String fix) {
    super(message);
    this.code = code;
    this.fix = fix;
  }

  /** Heading in {@code docs/problems.md}, for example {@code encrypted-workbook}. */
  public String code() {
    return code;
  }

  public String fix() {
    return fix;
  }
}
