package org.tual.queries;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * Writes an answer as SPARQL 1.1 Results JSON, with the further member {@code truncated}; or CSV.
 */
final class AnswerWriter {
  static final String JSON = "application/sparql-results+json";
  static final String CSV = "text/csv";

  private AnswerWriter() {}

  /** CSV cannot say that rows were left out; a header of the response does. */
  static void csv(Answer answer, OutputStream to) {
    var writer = RowSetWriterRegistry.getFactory(ResultSetLang.RS_CSV).create(ResultSetLang.RS_CSV);
    if (answer.yes().isPresent()) {
      writer.write(to, answer.yes().get(), ARQ.getContext());
    } else {
      writer.write(
          to, RowSetStream.create(answer.variables(), answer.rows().iterator()), ARQ.getContext());
    }
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
