package org.tual.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Whether a partner can be what is asked for. */
final class PartnerCheck {
  private static final int LONGEST_HOURS = 300;
  private static final int MOST_HOURS_AWAY = 10_000;
  private static final String PHONE = "\\+?[0-9][0-9 ()/-]{1,30}";
  private static final String WEB = "https://[^\\s\"<>]{3,290}";

  private PartnerCheck() {}

  /**
   * The draft as it is kept.
   *
   * @param kinds of the other partners, by id
   * @throws NotPossible where it cannot be
   */
  static Partner.Draft checked(
      Partner.Draft draft,
      Map<String, Partner.Kind> kinds,
      Map<String, Place> places,
      LocalDate today) {
    if (draft == null || draft.kind() == null) {
      throw new NotPossible("Say which kind of organisation it is.");
    }
    contact(draft, kinds);
    LocalDate agreed = PlainText.day("The day on which it agreed", draft.agreedOn());
    if (agreed != null && agreed.isAfter(today)) {
      throw new NotPossible("The day on which it agreed to be listed lies ahead.");
    }
    return new Partner.Draft(
        draft.kind(),
        PlainText.needed("The name of the organisation", draft.name(), PlainText.NAME),
        PlainText.languages(draft.languages()),
        PlainText.optional("When it answers", draft.hours(), LONGEST_HOURS),
        draft.services() == null ? List.of() : List.copyOf(new TreeSet<>(draft.services())),
        blank(draft.phone()),
        blank(draft.web()),
        blank(draft.through()),
        draft.capacity() == null ? Partner.Capacity.OPEN : draft.capacity(),
        agreed == null ? null : agreed.toString(),
        draft.credit() == null ? Partner.Credit.ANONYMOUS : draft.credit(),
        draft.compartment() == null ? Partner.Compartment.NONE : draft.compartment(),
        served(draft.places(), places));
  }

  private static String blank(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static void contact(Partner.Draft draft, Map<String, Partner.Kind> kinds) {
    String phone = blank(draft.phone());
    String web = blank(draft.web());
    String through = blank(draft.through());
    if (through != null
        && (!kinds.containsKey(through) || kinds.get(through) == Partner.Kind.SHELTER)) {
      throw new NotPossible("The partner that leads to it is another one that is no shelter.");
    }
    if (draft.kind() == Partner.Kind.SHELTER) {
      if (phone != null || web != null || through == null) {
        throw new NotPossible(
            "A shelter is reached through another partner only: name it, and no number and no"
                + " address.");
      }
      return;
    }
    if (phone != null && !phone.matches(PHONE)) {
      throw new NotPossible("A number has figures, blanks, and a plus before them.");
    }
    if (web != null && !web.matches(WEB)) {
      throw new NotPossible("A web address begins with https://.");
    }
  }

  private static List<Partner.Served> served(List<Partner.Served> asked, Map<String, Place> known) {
    List<Partner.Served> all = new ArrayList<>();
    for (Partner.Served one : asked == null ? List.<Partner.Served>of() : asked) {
      Place place = one == null ? null : known.get(one.place());
      if (place == null) {
        throw new NotPossible("A partner helps at places that are here.");
      }
      Integer hours = one.hoursAway();
      if (hours != null && (hours < 0 || hours > MOST_HOURS_AWAY)) {
        throw new NotPossible("Hours are counted from 0.");
      }
      all.add(new Partner.Served(place.id(), place.name(), hours));
    }
    Set<String> ids = all.stream().map(Partner.Served::place).collect(Collectors.toSet());
    if (ids.size() != all.size()) {
      throw new NotPossible("A place stands here twice.");
    }
    return all;
  }
}
