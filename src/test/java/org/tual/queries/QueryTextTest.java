package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTextTest {
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
    assertThat(QueryText.ofForm(body(form))).isEqualTo(query);
  }

  @Test
  void takesTheLargestQueryFromAForm() throws IOException {
    String query = "é".repeat(QueryGuard.MOST_BYTES / 2);
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    assertThat(QueryText.ofForm(body(form))).isEqualTo(query);
  }

  @Test
  void aBodyIsReadNoFurtherThanAQueryCanReach() {
    assertThatThrownBy(() -> QueryText.ofBody(endless())).isInstanceOf(RefusedQuery.class);
    assertThatThrownBy(() -> QueryText.ofForm(endless())).isInstanceOf(RefusedQuery.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query=x&default-graph-uri=http%3A%2F%2F127.0.0.1",
        "query=x&named-graph-uri=a",
        "update=DROP+ALL",
        "query=x&timeout=99999",
        "query=%zz"
      })
  void refusesAFormWithAnythingElse(String form) {
    assertThatThrownBy(() -> QueryText.ofForm(body(form))).isInstanceOf(RefusedQuery.class);
  }

  @Test
  void aFormWithoutTheFieldHasNoQuery() throws IOException {
    assertThat(QueryText.ofForm(body(""))).isEmpty();
  }
}
