package org.tual.supplychain;

/**
 * The always available identity key of a site, party or recruiter: normalised name, and country and
 * city where the row gives them.
 *
 * @param name from {@link NameKey}
 * @param country ISO 3166-1 alpha-2, or empty
 * @param city normalised, or empty
 */
public record SiteKey(String name, String country, String city) {
  private static final String NUMBER = "no|";

  /** The key as it is kept, with the version of the normaliser in front. */
  @Override
  public String toString() {
    return NameKey.VERSION + "|" + name + "|" + country + "|" + city;
  }

  /** Reads a kept key; null where it is a number or identifier. */
  public static SiteKey parse(String key) {
    if (!key.startsWith(NameKey.VERSION + "|")) {
      return null;
    }
    String[] parts = key.split("\\|", -1);
    return new SiteKey(parts[1], parts[2], parts[3]);
  }

  /** The key of a number that only its owner's lists give a meaning. */
  public static String number(String owner, String number) {
    return NUMBER + owner + "|" + number;
  }

  /** The key of an identifier that means the same everywhere. */
  public static String identifier(String scheme, String identifier) {
    return "id|" + scheme + "|" + identifier;
  }

  /** The key is a number that only its owner's lists give a meaning. */
  public static boolean scoped(String key) {
    return key.startsWith(NUMBER);
  }

  /** Says less than the other and nothing different. */
  public boolean looserThan(SiteKey other) {
    return (country.isEmpty() || country.equals(other.country))
        && (city.isEmpty() || city.equals(other.city))
        && !equals(other);
  }
}
