package org.tual.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tual.reference.Countries;
import org.tual.reference.Country;

/** The map of the web app against the table of countries. */
class WorldMapTest {
  /** Nobody lives there, or the picture ends before. */
  private static final Set<String> NOT_DRAWN = Set.of("AQ", "BV", "GS", "HM", "IO", "UM");

  private static JsonObject world() throws IOException {
    return JsonParser.parseString(Files.readString(Path.of("src/main/webapp/data/world.json")))
        .getAsJsonObject();
  }

  @Test
  void everyCountryIsAShapeOrADotAndNoneIsBoth() throws IOException {
    Set<String> drawn = new TreeSet<>();
    for (String kind : new String[] {"shapes", "dots"}) {
      for (JsonElement one : world().getAsJsonArray(kind)) {
        assertThat(drawn.add(one.getAsJsonArray().get(0).getAsString())).as("" + one).isTrue();
      }
    }
    Set<String> wanted = new TreeSet<>();
    Countries.shipped().all().stream().map(Country::alpha2).forEach(wanted::add);
    wanted.removeAll(NOT_DRAWN);
    assertThat(drawn).isEqualTo(wanted);
  }

  @Test
  void noShapeRunsAcrossTheWholePicture() throws IOException {
    JsonObject world = world();
    int wide = world.get("width").getAsInt() * world.get("scale").getAsInt();
    for (JsonElement one : world.getAsJsonArray("shapes")) {
      JsonArray shape = one.getAsJsonArray();
      for (String ring : shape.get(3).getAsString().split("M")) {
        for (String step :
            ring.replaceFirst(".*?l", "").replace("z", "").split("(?<=\\d) (?=-?\\d)")) {
          if (!step.isBlank()) {
            assertThat(Math.abs(Integer.parseInt(step.strip()))).as("" + one).isLessThan(wide / 4);
          }
        }
      }
    }
  }
}
