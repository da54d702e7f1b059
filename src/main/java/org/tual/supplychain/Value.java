package org.tual.supplychain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a cell says once it has been read: a term, a text, an exact number, a day, or a yes or no.
 */
public sealed interface Value {
  /** The value as people and files write it: plain decimal, ISO day, {@code true}, IRI. */
  String lexical();

  /** A term of the ontology, a code, or another thing. */
  record Term(String iri) implements Value {
    @Override
    public String lexical() {
      return iri;
    }
  }

  /** Free text, a name or an identifier; identifiers are never numbers. */
  record Text(String text) implements Value {
    @Override
    public String lexical() {
      return text;
    }
  }

  /** An exact decimal; shares are in per cent (0 to 100), money has its currency beside it. */
  record Number(BigDecimal amount) implements Value {
    @Override
    public String lexical() {
      return amount.stripTrailingZeros().toPlainString();
    }
  }

  /** A day in the proleptic Gregorian calendar. */
  record Day(LocalDate date) implements Value {
    @Override
    public String lexical() {
      return date.toString();
    }
  }

  /** An explicit yes or no; a blank cell is neither. */
  record YesNo(boolean yes) implements Value {
    @Override
    public String lexical() {
      return Boolean.toString(yes);
    }
  }

  /** Another mention of the same statements: the recruiter of a site, the owner of a party. */
  record Ref(int mention) implements Value {
    @Override
    public String lexical() {
      return "#" + mention;
    }
  }
}
