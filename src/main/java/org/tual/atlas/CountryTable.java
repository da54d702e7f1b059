package org.tual.atlas;

import java.util.List;
import java.util.Map;

/**
 * The places of an assessment by country, and what published lists say of these countries. What a
 * list says of a country is context and no finding about anybody there.
 *
 * @param asOf ISO day that the assessment speaks of
 * @param places how many places
 * @param withoutCountry of these, how many whose country nothing says
 * @param lists editions that the context comes from
 * @param items countries with places, those with the most urgent places first
 * @param rankings Trafficking in Persons ranking of every country that has one, by its code
 */
public record CountryTable(
    String asOf,
    int places,
    int withoutCountry,
    List<Edition> lists,
    List<Item> items,
    Map<String, String> rankings) {

  /**
   * An edition of a list.
   *
   * @param list id
   * @param date ISO day of the edition
   * @param holdsFor ISO day for which its facts hold
   * @param ageDays age of its facts in days on the day of the assessment
   * @param complete false where only a part of the published list is here
   * @param entries rows; 0 where the list is not here, and then all it would say is unknown
   * @param note what a reader must know; may be empty
   * @param asSealed the assessment was made with this very edition
   */
  public record Edition(
      String list,
      String title,
      String publisher,
      String edition,
      String date,
      String holdsFor,
      long ageDays,
      boolean complete,
      int entries,
      String note,
      boolean asSealed) {}

  /**
   * One country.
   *
   * @param country ISO 3166-1 alpha-2
   * @param places how many places
   * @param bands how many of each band
   * @param signs possible signs of forced labour that stand, by severity
   * @param legal findings about laws of markets that stand
   * @param silence places by why facts are missing: never asked, asked no answer, refused
   * @param context what published lists say of the country
   */
  public record Item(
      String country,
      int places,
      Map<String, Integer> bands,
      Map<String, Integer> signs,
      int legal,
      Map<String, Integer> silence,
      Context context) {}

  /**
   * What published lists say of a country. Absence from a list says nothing.
   *
   * @param ranking in the Trafficking in Persons Report: 1, 2, 2WL, 3 or special; null where not
   *     known
   * @param rankingWords where the ranking comes from; null where there is none
   * @param ratified conventions that it has ratified
   * @param notRatified conventions that it had not ratified when the list was made
   * @param prevalence people in modern slavery for each 1,000, as estimated; null where not known
   * @param flagOfConvenience its register of ships is on the list of such flags
   * @param goods that stand on the list of goods made with child or forced labour
   */
  public record Context(
      String ranking,
      String rankingWords,
      List<String> ratified,
      List<String> notRatified,
      String prevalence,
      boolean flagOfConvenience,
      List<ListedGood> goods) {}

  /**
   * A listed good.
   *
   * @param good as the list names it
   * @param forced listed for forced labour
   * @param child listed for child labour
   */
  public record ListedGood(String good, boolean forced, boolean child) {}
}
