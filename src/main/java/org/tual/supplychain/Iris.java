package org.tual.supplychain;

/** The fixed bases of every IRI that Tual mints. They never follow the host or the installation. */
public final class Iris {
  /** The ontology's own terms. */
  public static final String ONT = "https://w3id.org/tual/ont#";

  /** Things that supplier lists speak of. */
  public static final String ID = "https://w3id.org/tual/id/";

  /** Codes and published lists: countries, sectors, goods, treaties. */
  public static final String REF = "https://w3id.org/tual/ref/";

  private Iris() {}

  /** The ontology term with this local name. */
  public static String ont(String localName) {
    return ONT + localName;
  }

  /** The country with this ISO 3166-1 alpha-2 code. */
  public static String country(String alpha2) {
    return REF + "country/" + alpha2;
  }

  /** The language with this ISO 639-1 code, or ISO 639-3 where there is none of two letters. */
  public static String language(String code) {
    return REF + "language/" + code;
  }

  /** The good with this slug, for example {@code cotton}. */
  public static String good(String slug) {
    return REF + "good/" + slug;
  }

  /** The ISIC Rev. 4 code, for example {@code 0311}. */
  public static String isic(String code) {
    return REF + "isic4/" + code;
  }

  /** The HS 2022 chapter or heading, for example {@code 0302}. */
  public static String hs(String code) {
    return REF + "hs2022/" + code;
  }

  /** The part after the last {@code #} or {@code /}. */
  public static String localName(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    return iri.substring(cut + 1);
  }
}
