package org.tual.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tual.community.HelpDirectory;
import org.tual.community.Partner;
import org.tual.outreach.Help;

/**
 * Where help is, for the help pages: what partners said and agreed to be listed with, beside a
 * table of those who keep the installation.
 */
final class WhereHelp {
  private static final int MOST = 20;

  private WhereHelp() {}

  /** Both; a place has one of them. */
  static Help both(Help table, Supplier<HelpDirectory> directory) {
    return new Help(
        () ->
            Stream.concat(
                    table.places().get().stream(),
                    directory.get().places().stream()
                        .filter(place -> !lines(directory.get(), place.id(), "en").isEmpty())
                        .map(place -> new Help.Place(place.id(), place.name())))
                .toList(),
        (place, language) -> {
          List<Help.Line> own = table.at().apply(place, language);
          return own.isEmpty() ? lines(directory.get(), place, language) : own;
        });
  }

  /** In whatever language they help: the page says in which. */
  private static List<Help.Line> lines(HelpDirectory directory, String place, String language) {
    return directory.helpFor(place, null).stream()
        .filter(org.tual.community.Help::here)
        .limit(MOST)
        .map(one -> line(one, Locale.forLanguageTag(language)))
        .toList();
  }

  private static Help.Line line(org.tual.community.Help one, Locale locale) {
    String web = Objects.requireNonNullElse(one.web(), "");
    return new Help.Line(
        Objects.requireNonNullElse(one.name(), ""),
        kind(one.kind()),
        one.languages().stream()
            .map(code -> Locale.forLanguageTag(code).getDisplayLanguage(locale))
            .collect(Collectors.joining(", ")),
        Objects.requireNonNullElse(one.hours(), ""),
        Objects.requireNonNullElse(one.phone(), ""),
        web.matches("https?://[^\\s]+") ? web : "",
        Objects.requireNonNullElse(one.through(), ""),
        one.verifiedOn(),
        one.stale());
  }

  private static String kind(Partner.Kind kind) {
    return switch (kind) {
      case LABOUR_INSPECTORATE -> "INSPECTORATE";
      case COMMUNITY_GROUP -> "OTHER";
      default -> kind.name();
    };
  }
}
