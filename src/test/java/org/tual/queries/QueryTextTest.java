package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
  private static final Map<String, List<String>> NONE = Map.of();

  private static InputStream body(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream endless() {
    return new InputStream() {
      private int read;

      @Override
      public int read() {
        assertThat(++read).isLessThan(4 * QueryGuard.MOST_BYTES);
        return 'x';
      }
    };
  }

  @Test
  void takesTheFieldOfAForm() throws IOException {
    String query = "ASK { } # ปูม้า & 50% + 1 = x";
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(QueryText.ofForm(NONE, body(form))).isEqualTo(query);
  }

  @Test
  void takesTheLargestQueryFromAForm() throws IOException {
    String query = "é".repeat(QueryGuard.MOST_BYTES / 2);
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(QueryText.ofForm(NONE, body(form))).isEqualTo(query);
  }

  @Test
  void aBodyIsReadNoFurtherThanAQueryCanReach() {
    assertThatThrownBy(() -> QueryText.ofBody(NONE, endless())).isInstanceOf(RefusedQuery.class);
    assertThatThrownBy(() -> QueryText.ofForm(NONE, endless())).isInstanceOf(RefusedQuery.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query=x&default-graph-uri=http%3A%2F%2F127.0.0.1",
        "query=x&named-graph-uri=a",
        "update=DROP+ALL",
        "query=x&timeout=99999",
        "query=%zz",
        "query=x&query=x",
        "query=x&%75pdate=x",
        ""
      })
  void refusesAFormWithAnythingElse(String form) {
    assertThatThrownBy(() -> QueryText.ofForm(NONE, body(form))).isInstanceOf(RefusedQuery.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"default-graph-uri", "named-graph-uri", "update", "query"})
  void refusesAnAddressThatSaysMoreThanTheBody(String parameter) {
    Map<String, List<String>> address = Map.of(parameter, List.of("https://example.org/g"));
    assertThatThrownBy(() -> QueryText.ofForm(address, body("query=x")))
        .isInstanceOf(RefusedQuery.class);
    assertThatThrownBy(() -> QueryText.ofBody(address, body("ASK { }")))
        .isInstanceOf(RefusedQuery.class);
  }

  @Test
  void anAddressHasOneQueryAndNothingElse() {
    assertThat(QueryText.ofParameters(Map.of("query", List.of("ASK { }")))).isEqualTo("ASK { }");
    for (Map<String, List<String>> address :
        List.of(
            NONE,
            Map.of("query", List.of("ASK { }", "ASK { }")),
            Map.of("query", List.of("ASK { }"), "default-graph-uri", List.of("a")))) {
      assertThatThrownBy(() -> QueryText.ofParameters(address)).isInstanceOf(RefusedQuery.class);
    }
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    InputStream latin = new ByteArrayInputStream(new byte[] {'#', (byte) 0xE9});
    assertThatThrownBy(() -> QueryText.ofBody(NONE, latin)).isInstanceOf(RefusedQuery.class);
  }
}
