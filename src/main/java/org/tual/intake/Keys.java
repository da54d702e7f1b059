package org.tual.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tual.supplychain.Iris;
import org.tual.supplychain.NameKey;
import org.tual.supplychain.SiteKey;

/** The identity keys that a row gives its site, its customers, its recruiter. */
final class Keys {
  private final String listOwner;

  /** Numbers without a scheme mean something only in the lists of this owner. */
  Keys(String listOwner) {
    this.listOwner = NameKey.of(listOwner);
  }

  /**
   * Keys of the site that a row is about, the most telling first; empty where the row names none.
   */
  List<String> site(BoundRow row) {
    List<String> keys = new ArrayList<>();
    String name = row.text("site.name");
    if (name.isEmpty()) {
      name = row.text("party.legalName");
    }
    if (name.isEmpty()) {
      name = row.text("site.localName");
    }
    if (!name.isEmpty()) {
      keys.add(named(name, row.text("site.country"), row.text("site.city")));
    }
    identifier(keys, row, "site.imo", "imo");
    identifier(keys, row, "site.osId", "os");
    identifier(keys, row, "site.gln", "gln");
    identifier(keys, row, "site.duns", "duns");
    number(keys, row, "site.id");
    return keys;
  }

  /**
   * Keys of the place that a row is about: its UN/LOCODE, and its name within its country. Empty
   * where neither is there; a name alone could be anywhere.
   */
  List<String> place(BoundRow row) {
    List<String> keys = new ArrayList<>();
    identifier(keys, row, "place.code", "unlocode");
    if (row.has("place.name") && row.has("place.country")) {
      keys.add(named(row.text("place.name"), row.text("place.country"), ""));
    }
    return keys;
  }

  /** Keys of the operating company; empty where the row says nothing of it. */
  List<String> party(BoundRow row) {
    List<String> keys = new ArrayList<>();
    String name = row.text("party.legalName");
    if (!name.isEmpty()) {
      keys.add(named(name, row.text("site.country"), ""));
    }
    identifier(keys, row, "party.lei", "lei");
    identifier(keys, row, "party.uscc", "uscc");
    identifier(keys, row, "party.vat", "vat");
    return keys;
  }

  /** Keys of a thing that the row only names or numbers. */
  List<String> named(BoundRow row, String nameField, String idField) {
    List<String> keys = new ArrayList<>();
    if (row.has(nameField)) {
      keys.add(named(row.text(nameField), "", ""));
    }
    if (!idField.isEmpty()) {
      number(keys, row, idField);
    }
    return keys;
  }

  /** The key of a name that may be known by more than its words. */
  String named(String name, String countryIri, String city) {
    String country = countryIri.isEmpty() ? "" : Iris.localName(countryIri);
    return new SiteKey(NameKey.of(name), country, city.isEmpty() ? "" : NameKey.of(city))
        .toString();
  }

  /** The key of a number in the list owner's system; leading zeros are lost too easily to count. */
  String numbered(String number) {
    String plain = number.strip().toUpperCase(Locale.ROOT);
    int start = 0;
    while (start < plain.length() - 1 && plain.charAt(start) == '0') {
      start++;
    }
    return SiteKey.number(listOwner, plain.substring(start));
  }

  private void number(List<String> keys, BoundRow row, String field) {
    if (row.has(field)) {
      keys.add(numbered(row.text(field)));
    }
  }

  private static void identifier(List<String> keys, BoundRow row, String field, String scheme) {
    if (row.has(field)) {
      keys.add(SiteKey.identifier(scheme, row.text(field)));
    }
  }
}
