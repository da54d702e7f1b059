package org.tual.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which passwords are refused when somebody chooses one (NIST SP 800-63B): too short, too long,
 * common, or the account's name. There are no rules about kinds of characters.
 */
public final class PasswordRules {
  /** Least length, in code points after normalisation. */
  public static final int LEAST = 12;

  /** Greatest length, in code points after normalisation. */
  public static final int MOST = 128;

  private static final String LIST = "access/common-passwords.txt";

  /** Why a password is refused. */
  public enum Problem {
    /** Fewer than {@link #LEAST} characters. */
    TOO_SHORT,
    /** More than {@link #MOST} characters. */
    TOO_LONG,
    /** Holds control characters or half a character, which not every keyboard can repeat. */
    NOT_TEXT,
    /** Stands in the shipped list, in capitals or not. */
    TOO_COMMON,
    /** Is the name of the account, in capitals or not. */
    ACCOUNT_NAME
  }

  private PasswordRules() {}

  /** The first reason to refuse this password for this account, if there is one. */
  public static Optional<Problem> problem(String password, String accountName) {
    String text = Passwords.normalised(password);
    long length = text.codePoints().count();
    if (text.codePoints().anyMatch(PasswordRules::isNoText)) {
      return Optional.of(Problem.NOT_TEXT);
    }
    if (length < LEAST) {
      return Optional.of(Problem.TOO_SHORT);
    }
    if (length > MOST) {
      return Optional.of(Problem.TOO_LONG);
    }
    if (folded(text).equals(folded(Passwords.normalised(accountName)))) {
      return Optional.of(Problem.ACCOUNT_NAME);
    }
    return Shipped.COMMON.contains(folded(text))
        ? Optional.of(Problem.TOO_COMMON)
        : Optional.empty();
  }

  private static boolean isNoText(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE || type == Character.UNASSIGNED;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }

  static Set<String> common() {
    return Shipped.COMMON;
  }

  private static final class Shipped {
    private static final Set<String> COMMON = load();

    private static Set<String> load() {
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  Objects.requireNonNull(
                      PasswordRules.class.getClassLoader().getResourceAsStream(LIST)),
                  StandardCharsets.UTF_8))) {
        return lines
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("# "))
            .map(PasswordRules::folded)
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
