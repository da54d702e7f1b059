package org.tual.safeguarding;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The places of work of a case, and who stands close to them. */
record Vicinity(Around around) {
  /**
   * Says which the places of work are. The list of who must not learn of the case follows.
   *
   * @param sites addresses of sites in the lists
   * @throws NotPossible where no list names one of them
   */
  void locate(CaseFile file, List<String> sites) {
    List<CaseFile.Place> places = new ArrayList<>();
    for (String site : sites) {
      places.add(
          around
              .place()
              .apply(site)
              .orElseThrow(() -> new NotPossible("No list names this site.")));
    }
    file.places = places;
    List<Held> hold = new ArrayList<>();
    places.forEach(place -> hold.add(new Held(Held.Kind.SITE, place.name(), false)));
    hold.addAll(around.related().apply(places.stream().map(CaseFile.Place::name).toList()));
    file.hold.stream().filter(Held::byLead).forEach(hold::add);
    file.hold = new ArrayList<>(hold.stream().distinct().toList());
  }

  /** Routes for immediate danger at the places of work. */
  List<String> routes(CaseFile file) {
    return file.places.stream()
        .flatMap(place -> around.emergency().apply(place).stream())
        .distinct()
        .toList();
  }

  /** Whether a finding names, in whatever spelling, a place of work or who stands close. */
  boolean close(CaseFile file, Redacted finding) {
    String asked = around.key().apply(finding.place());
    return Stream.concat(
            file.places.stream().map(CaseFile.Place::name), file.hold.stream().map(Held::name))
        .anyMatch(one -> around.key().apply(one).equals(asked));
  }

  /**
   * Ids of the findings of a case that do so, by what is known of it now; a sign that rests on many
   * people may name where they work.
   */
  List<String> close(CaseFile file) {
    return file.released.stream()
        .filter(one -> !Sign.of(one.category()))
        .filter(one -> close(file, one))
        .map(Redacted::id)
        .toList();
  }
}
