package org.tual.suppliers;

import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.tual.matching.Spelling;

/** What somebody typed, as queries for names: as it is spelled, and what is spelled nearly so. */
final class NameSearch {
  static final String WORD = "word";
  static final String GRAM = "gram";
  static final String FOREIGN_BONE = "foreign_bone";
  static final String LATIN_BONE = "latin_bone";
  private static final int SHORT = 3;
  private static final int LONG = 6;

  private NameSearch() {}

  /**
   * All words, in any order, the last letters of each may be missing; or the whole run together.
   */
  static Query asGiven(Spelling text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String word : text.words()) {
      BooleanQuery.Builder one = new BooleanQuery.Builder();
      one.add(new BoostQuery(new TermQuery(new Term(WORD, word)), 2), Occur.SHOULD);
      one.add(new PrefixQuery(new Term(WORD, word)), Occur.SHOULD);
      words.add(one.build(), Occur.MUST);
    }
    any.add(new BoostQuery(words.build(), 4), Occur.SHOULD);
    part(any, GRAM, text.grams(), 1);
    part(any, FOREIGN_BONE, text.bones(), 1);
    if (text.foreign()) {
      part(any, LATIN_BONE, text.bones(), 1);
    }
    return any.build();
  }

  private static void part(
      BooleanQuery.Builder any, String field, Set<String> parts, double share) {
    if (parts.isEmpty()) {
      return;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    parts.forEach(part -> all.add(new TermQuery(new Term(field, part)), Occur.SHOULD));
    all.setMinimumNumberShouldMatch((int) Math.ceil(parts.size() * share));
    any.add(all.build(), Occur.SHOULD);
  }

  /** One or two letters of each word may be other, or two thirds of the whole must be there. */
  static Query similar(Spelling text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    BooleanQuery.Builder words = new BooleanQuery.Builder();
    for (String word : text.words()) {
      Term term = new Term(WORD, word);
      int letters = word.codePointCount(0, word.length());
      words.add(
          letters < SHORT ? new PrefixQuery(term) : new FuzzyQuery(term, letters < LONG ? 1 : 2),
          Occur.MUST);
    }
    any.add(new BoostQuery(words.build(), 2), Occur.SHOULD);
    if (text.grams().size() >= SHORT) {
      part(any, GRAM, text.grams(), 0.65);
    }
    if (text.bones().size() >= SHORT) {
      part(any, FOREIGN_BONE, text.bones(), 0.65);
      if (text.foreign()) {
        part(any, LATIN_BONE, text.bones(), 0.65);
      }
    }
    return any.build();
  }
}
