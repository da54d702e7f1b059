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

  /** Both, by the names of places. */
  static Help both(Help table, Supplier<HelpDirectory> directory) {
    return new Help(
        () ->
            Stream.concat(
                    table.places().get().stream().map(Help.Place::name),
                    directory.get().here().keySet().stream())
                .distinct()
                .map(name -> new Help.Place(name, name))
                .toList(),
        (place, language) ->
            Stream.concat(
                    table.at().apply(place, language).stream(),
                    directory.get().here().getOrDefault(place, List.of()).stream()
                        .limit(MOST)
                        .map(one -> line(one, Locale.forLanguageTag(language))))
                .toList());
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
