package org.tual.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The closure of all merges that people decided: each merged IRI with the one that stands for all.
 * That two places are one name of a published list makes no merge of the two: a company may have
 * many.
 */
public final class Merges {
  private Merges() {}

  /** The IRI that stands for each that was merged; one that was not is missing. */
  public static Map<String, String> canonical(List<Judgement> all) {
    List<Judgement> judgements = all.stream().filter(one -> !one.ofList()).toList();
    TreeMap<String, Integer> ids = new TreeMap<>();
    for (Judgement judgement : judgements) {
      ids.put(judgement.one(), 0);
      ids.put(judgement.other(), 0);
    }
    UnionFind sets = new UnionFind();
    String[] iris = ids.keySet().toArray(new String[0]);
    for (String iri : iris) {
      ids.put(iri, sets.add());
    }
    for (Judgement judgement : judgements) {
      sets.union(ids.get(judgement.one()), ids.get(judgement.other()));
    }
    Map<String, String> canonical = new HashMap<>();
    ids.forEach((iri, id) -> canonical.put(iri, iris[sets.find(id)]));
    return canonical;
  }
}
