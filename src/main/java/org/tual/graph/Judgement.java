package org.tual.graph;

import org.tual.reference.ListedNames;

/**
 * What a person decided about two things: that they are the same place, or that one is the party
 * that a published list names. Reversible: a snapshot built without it knows two things again.
 *
 * @param one IRI
 * @param other IRI
 */
public record Judgement(String one, String other) {
  /** One of them is a name on a published list. */
  public boolean ofList() {
    return ListedNames.isName(one) || ListedNames.isName(other);
  }
}
