package org.tual.safeguarding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes of cases: methods of control, and what may be told outside. */
public final class Codes {
  /**
   * A method of control of the Human Trafficking Case Data Standard.
   *
   * @param ilo local name of the nearest ILO indicator; empty where none is near
   */
  public record Method(String code, String label, String ilo) {}

  /**
   * A category of a redacted finding.
   *
   * @param ilo local name of the ILO indicator
   * @param field fact that it states
   * @param value of that fact
   */
  public record Category(String code, String label, String ilo, String field, String value) {}

  /**
   * What may change for a worker after a talk.
   *
   * @param harm whether it is harm to the worker
   * @param why it is, or is not
   */
  public record Change(String code, String label, boolean harm, String why) {}

  private static final Map<String, Change> CHANGES = changes();
  private static final Map<String, Method> METHODS = methods();
  private static final Map<String, Category> CATEGORIES = categories();

  private Codes() {}

  private static Map<String, Method> methods() {
    Map<String, Method> all = new LinkedHashMap<>();
    Table.read("methods.csv")
        .forEach(
            row ->
                all.put(
                    row.get("code"),
                    new Method(row.get("code"), row.get("label"), row.get("ilo"))));
    return all;
  }

  private static Map<String, Category> categories() {
    Map<String, Category> all = new LinkedHashMap<>();
    Table.read("categories.csv")
        .forEach(
            row ->
                all.put(
                    row.get("code"),
                    new Category(
                        row.get("code"),
                        row.get("label"),
                        row.get("ilo"),
                        row.get("field"),
                        row.get("value"))));
    return all;
  }

  private static Map<String, Change> changes() {
    Map<String, Change> all = new LinkedHashMap<>();
    Table.read("changes.csv")
        .forEach(
            row ->
                all.put(
                    row.get("code"),
                    new Change(
                        row.get("code"),
                        row.get("label"),
                        row.get("harm").equals("yes"),
                        row.get("why"))));
    return all;
  }

  /** All changes. */
  public static List<Change> allChanges() {
    return List.copyOf(CHANGES.values());
  }

  static boolean change(String code) {
    return CHANGES.containsKey(code);
  }

  static boolean harms(String code) {
    return CHANGES.containsKey(code) && CHANGES.get(code).harm();
  }

  /** All methods in the order of the standard. */
  public static List<Method> allMethods() {
    return List.copyOf(METHODS.values());
  }

  /** All categories. */
  public static List<Category> allCategories() {
    return List.copyOf(CATEGORIES.values());
  }

  static boolean method(String code) {
    return METHODS.containsKey(code);
  }

  static Optional<Category> category(String code) {
    return Optional.ofNullable(CATEGORIES.get(code));
  }

  /**
   * The tag of a language as BCP 47 writes it.
   *
   * @throws NotPossible where it is none
   */
  static String language(String tag) {
    Locale locale = Locale.forLanguageTag(tag == null ? "" : tag);
    if (locale.getLanguage().isEmpty()) {
      throw new NotPossible("Name the language by its tag, such as my or id.");
    }
    return locale.toLanguageTag();
  }
}
