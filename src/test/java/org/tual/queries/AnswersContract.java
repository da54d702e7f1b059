package org.tual.queries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tual.store.GraphStore;

/** What free queries give, whatever the store is. */
abstract class AnswersContract {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String ALL = text("every triple of the chain");
  private static final String SOME = text("some triples of the chain");

  abstract GraphStore store();

  private static String text(String name) {
    return Corpus.read("large.txt").stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow()
        .text();
  }

  static Stream<Corpus.Entry> good() {
    return Corpus.of("good.txt", "answered");
  }

  Answer answer(String text) {
    try (SparqlRunner runner = new SparqlRunner(store(), LONG)) {
      return runner.answer(text);
    }
  }

  private static List<String> rows(Answer answer) {
    if (answer.yes().isPresent()) {
      return List.of(answer.yes().get() ? "yes" : "no");
    }
    return answer.rows().stream()
        .map(
            row ->
                String.join(
                    "; ", answer.variables().stream().map(name -> plain(row.get(name))).toList()))
        .sorted()
        .toList();
  }

  private static String plain(Node value) {
    if (value == null) {
      return "-";
    }
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  @ParameterizedTest
  @MethodSource("good")
  void givesTheRightRows(Corpus.Entry entry) {
    Answer answer = answer(entry.text());
    assertThat(rows(answer)).isEqualTo(entry.rows());
    assertThat(answer.truncated()).isFalse();
  }

  @Test
  void saysThatThereWereMoreRows() throws IOException {
    Answer answer = answer(ALL);
    assertThat(answer.rows()).hasSize(QueryGuard.MOST_ROWS);
    assertThat(answer.truncated()).isTrue();
    assertThat(json(answer).get("truncated").getAsBoolean()).isTrue();
  }

  @Test
  void aLimitOfOnesOwnIsNoTruncation() throws IOException {
    Answer answer = answer(SOME);
    assertThat(answer.rows()).hasSize(10);
    assertThat(answer.truncated()).isFalse();
    assertThat(json(answer).get("truncated").getAsBoolean()).isFalse();
  }

  private static JsonObject json(Answer answer) throws IOException {
    return JsonParser.parseString(new String(written(answer), StandardCharsets.UTF_8))
        .getAsJsonObject();
  }

  private static byte[] written(Answer answer) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerWriter.json(answer, out);
    return out.toByteArray();
  }

  @ParameterizedTest
  @MethodSource("good")
  void whatIsWrittenIsReadByAnotherReaderOfResultsJson(Corpus.Entry entry) throws IOException {
    Answer answer = answer(entry.text());
    if (answer.yes().isPresent()) {
      assertThat(json(answer).get("boolean").getAsBoolean()).isEqualTo(answer.yes().get());
      return;
    }
    ResultSet read = ResultSetFactory.fromJSON(new ByteArrayInputStream(written(answer)));
    assertThat(read.getResultVars())
        .isEqualTo(answer.variables().stream().map(name -> name.getVarName()).toList());
    for (var row : answer.rows()) {
      var found = read.nextBinding();
      answer.variables().forEach(name -> assertThat(found.get(name)).isEqualTo(row.get(name)));
    }
    assertThat(read.hasNext()).isFalse();
  }

  @Test
  void refusesBeforeTheStoreIsAsked() {
    assertThatThrownBy(() -> answer("DROP ALL")).isInstanceOf(RefusedQuery.class);
  }
}
