package org.tual.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The words of the app: each that a page asks for is there, in every language that has its file.
 */
class CataloguesTest {
  private static final Path ROOT = Path.of("src/main/resources/i18n");
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\}");
  private static final Pattern FORM = Pattern.compile("\\.(?:zero|one|two|few|many|other)$");

  private static final Pattern KEY = Pattern.compile("[a-z]+\\.[a-zA-Z][\\w.-]*");

  private static final Pattern OF_HELP = Pattern.compile("\"(tips\\.[a-zA-Z-]+)\"");

  @Test
  void namesEachTextOnce() throws IOException {
    for (Path language : languages()) {
      Map<String, Path> where = new TreeMap<>();
      for (Path file : files(language)) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank() && !line.startsWith("#")) {
            String key = line.split("[=:\\s]", 2)[0];
            assertThat(where.put(key, file)).as("%s stands twice in %s", key, language).isNull();
          }
        }
      }
    }
  }

  @Test
  void everyLanguageHasTheTextsOfTheFilesThatItHas() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path language : languages()) {
      for (Path file : files(language)) {
        Map<String, String> own = read(file);
        Map<String, String> english = read(ROOT.resolve("en").resolve(file.getFileName()));
        compare(language.getFileName().toString(), own, english, wrong);
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static void compare(
      String language, Map<String, String> own, Map<String, String> english, List<String> wrong) {
    Set<String> missing = bases(english.keySet());
    missing.removeAll(bases(own.keySet()));
    missing.forEach(key -> wrong.add(language + " lacks " + key));
    Set<String> extra = bases(own.keySet());
    extra.removeAll(bases(english.keySet()));
    extra.forEach(key -> wrong.add(language + " has " + key + ", English has not"));
    own.forEach(
        (key, text) -> {
          String model = english.getOrDefault(key, english.get(base(key) + ".other"));
          if (model != null && !places(text).equals(places(model)) && !key.endsWith(".one")) {
            wrong.add(language + " " + key + " has other places than English");
          }
        });
    Set<String> forms = PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords();
    for (String key : own.keySet()) {
      for (String form : FORM.matcher(key).find() ? forms : Set.<String>of()) {
        if (!own.containsKey(base(key) + "." + form)) {
          wrong.add(language + " lacks " + base(key) + "." + form);
        }
      }
    }
  }

  @Test
  void everyTextThatAPageAsksForIsThere() throws IOException {
    Set<String> known = english();
    Set<String> bases = bases(known);
    Set<String> areas = new TreeSet<>();
    known.forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));
    List<String> missing = new ArrayList<>();
    for (Script script : Script.all()) {
      for (String text : script.texts) {
        String begun = text.split("" + Script.HOLE, 2)[0];
        boolean open = !begun.equals(text) || begun.endsWith("-");
        boolean asks = KEY.matcher(begun).matches() && areas.contains(begun.split("\\.", 2)[0]);
        boolean there =
            open
                ? known.stream().anyMatch(key -> key.startsWith(begun))
                : known.contains(begun) || bases.contains(begun);
        if (asks && !there) {
          missing.add(script.file + ": " + text);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyPageLoadsTheWordsThatItAsksFor() throws IOException {
    Set<String> areas = new TreeSet<>();
    english().forEach(key -> areas.add(key.substring(0, key.indexOf('.'))));
    Set<String> shared = asked(FirstView.frame(), areas);
    assertThat(FirstView.words("")).as("the shell").containsAll(shared);
    for (Pages.Page page : Pages.all()) {
      Set<String> own = asked(FirstView.of(page), areas);
      own.removeAll(FirstView.words(""));
      assertThat(new TreeSet<>(FirstView.words(page.file()))).as("%s", page).isEqualTo(own);
    }
  }

  private static Set<String> asked(Set<Path> files, Set<String> areas) throws IOException {
    Set<String> asked = new TreeSet<>();
    for (Path file : files) {
      if (file.startsWith(Pages.APP)) {
        for (String text : new Script(file, Files.readString(file)).texts) {
          String area = text.split("\\.", 2)[0];
          if (KEY.matcher(text.split("" + Script.HOLE, 2)[0]).matches() && areas.contains(area)) {
            asked.add(area);
          }
        }
      }
    }
    return asked;
  }

  @Test
  void everyTextIsAskedFor() throws IOException {
    Set<String> texts = new HashSet<>();
    Script.all().forEach(script -> texts.addAll(script.texts));
    texts.addAll(ofHelpPages());
    Set<String> beginnings = new HashSet<>();
    for (String text : texts) {
      String begun = text.split("" + Script.HOLE, 2)[0];
      if (begun.matches("[a-z]+\\.(?:[\\w.-]*[.-])?|[a-z]+-")) {
        beginnings.add(begun);
      }
    }
    List<String> idle = new ArrayList<>();
    for (String key : english()) {
      boolean used =
          texts.contains(key)
              || texts.contains(base(key))
              || beginnings.stream().anyMatch(key::startsWith);
      if (!used) {
        idle.add(key);
      }
    }
    assertThat(idle).isEmpty();
  }

  /** What the pages ask for that the server draws: keys, and beginnings of them. */
  private static Set<String> ofHelpPages() throws IOException {
    Set<String> asked = new TreeSet<>();
    List<Path> sources = new ArrayList<>(files(Path.of("src/main/resources/outreach")));
    sources.add(Path.of("src/main/java/org/tual/outreach/Doorway.java"));
    for (Path source : sources) {
      OF_HELP.matcher(Files.readString(source)).results().forEach(one -> asked.add(one.group(1)));
    }
    return asked;
  }

  @Test
  void everyTextThatAHelpPageAsksForIsThere() throws IOException {
    Set<String> known = english();
    assertThat(ofHelpPages())
        .hasSizeGreaterThan(50)
        .allMatch(
            key ->
                known.contains(key)
                    || key.endsWith("-") && known.stream().anyMatch(one -> one.startsWith(key)));
  }

  private static Set<String> english() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path file : files(ROOT.resolve("en"))) {
      keys.addAll(read(file).keySet());
    }
    return keys;
  }

  private static String base(String key) {
    return FORM.matcher(key).replaceFirst("");
  }

  private static Set<String> bases(Set<String> keys) {
    Set<String> bases = new TreeSet<>();
    keys.forEach(key -> bases.add(base(key)));
    return bases;
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    PLACE.matcher(text).results().forEach(found -> places.add(found.group(1)));
    return places;
  }

  private static List<Path> languages() throws IOException {
    try (Stream<Path> all = Files.list(ROOT)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> files(Path language) throws IOException {
    try (Stream<Path> all = Files.list(language)) {
      return all.sorted().toList();
    }
  }

  private static Map<String, String> read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader text = Files.newBufferedReader(file)) {
      properties.load(text);
    }
    Map<String, String> words = new TreeMap<>();
    properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
    return words;
  }
}
