package org.tual.queries;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.tual.spreadsheet.SafeText;

/**
 * Writes an answer as SPARQL 1.1 Results JSON, with the further member {@code truncated}; or CSV.
 */
final class AnswerWriter {
  static final String JSON = "application/sparql-results+json";
  static final String CSV = "text/csv";

  private AnswerWriter() {}

  /**
   * CSV cannot say that rows were left out; a header of the response does. A text that a
   * spreadsheet program would run is guarded, so that it is not byte for byte what the graph holds.
   */
  static void csv(Answer answer, OutputStream to) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    if (answer.yes().isPresent()) {
      text.append("boolean\r\n").append(answer.yes().get().toString()).append("\r\n");
    } else {
      line(answer.variables().stream().map(Var::getVarName).toList(), text);
      for (Binding row : answer.rows()) {
        line(answer.variables().stream().map(name -> field(row.get(name))).toList(), text);
      }
    }
    text.flush();
  }

  private static void line(List<String> fields, Writer text) throws IOException {
    text.append(String.join(",", fields)).append("\r\n");
  }

  private static String field(Node value) {
    if (value == null) {
      return "";
    }
    return SafeText.csvField(
        value.isURI()
            ? value.getURI()
            : value.isBlank() ? "_:" + value.getBlankNodeLabel() : value.getLiteralLexicalForm());
  }

  static void json(Answer answer, OutputStream to) throws IOException {
    Writer text = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    JsonWriter json = new JsonWriter(text);
    json.beginObject().name("head").beginObject();
    if (answer.yes().isPresent()) {
      json.endObject().name("boolean").value(answer.yes().get());
    } else {
      json.name("vars").beginArray();
      for (Var variable : answer.variables()) {
        json.value(variable.getVarName());
      }
      json.endArray().endObject().name("truncated").value(answer.truncated());
      json.name("results").beginObject().name("bindings").beginArray();
      for (Binding row : answer.rows()) {
        row(row, answer, json);
      }
      json.endArray().endObject();
    }
    json.endObject().flush();
  }

  private static void row(Binding row, Answer answer, JsonWriter json) throws IOException {
    json.beginObject();
    for (Var variable : answer.variables()) {
      if (row.contains(variable)) {
        json.name(variable.getVarName()).beginObject();
        value(row.get(variable), json);
        json.endObject();
      }
    }
    json.endObject();
  }

  private static void value(Node value, JsonWriter json) throws IOException {
    if (value.isURI()) {
      json.name("type").value("uri").name("value").value(value.getURI());
    } else if (value.isBlank()) {
      json.name("type").value("bnode").name("value").value(value.getBlankNodeLabel());
    } else {
      json.name("type").value("literal").name("value").value(value.getLiteralLexicalForm());
      String type = value.getLiteralDatatypeURI();
      if (!value.getLiteralLanguage().isEmpty()) {
        json.name("xml:lang").value(value.getLiteralLanguage());
      } else if (!type.equals("http://www.w3.org/2001/XMLSchema#string")) {
        json.name("datatype").value(type);
      }
    }
  }
}
