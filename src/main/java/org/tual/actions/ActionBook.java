package org.tual.actions;

import java.io.IOException;
import java.io.OutputStream;
import org.tual.handouts.Book;
import org.tual.runs.RunState;

/** Actions as a workbook: what it is first, then one line for each supplier. */
final class ActionBook {
  private static final String COLUMNS =
      "What to do:34|Supplier:34|Local name:22|Country:10|Supplier numbers:20|Products:28|"
          + "Orders and lots:28|Why:60|Clause for the order:60|Who decides:18|Until:12|"
          + "Not known:44|Asked of compliance:18|Answer due:12|Answer:50";

  private ActionBook() {}

  static void write(Actions actions, RunState run, Actions.Wanted wanted, OutputStream out)
      throws IOException {
    try (Book book = new Book()) {
      book.start(
          "Buyer", run.buyer(),
          "As known on", run.asOf(),
          "Seal", run.seal(),
          "What this is", "One action for each supplier, for the people who order.",
          "", "No line is a finding of forced labour, and none asks you to end a relation.",
          "Unknown", "What is not known stands beside each line. Unknown is not a good sign.",
          "Filter", filter(wanted));
      Book.Table table = book.table("Actions", COLUMNS);
      actions.each(run, wanted, action -> table.row(cells(action)));
      table.close();
      book.write(out);
    }
  }

  private static String filter(Actions.Wanted wanted) {
    String words = wanted.words().isEmpty() ? "" : "words: " + wanted.words();
    String rest = wanted.equal().isEmpty() ? "" : wanted.equal().toString();
    return words.isEmpty() && rest.isEmpty() ? "none: all suppliers" : (words + " " + rest).strip();
  }

  private static Object[] cells(Action action) {
    boolean asked = action.advice() != null;
    String more = action.unknowns() > action.unknown().size() ? "; and more" : "";
    return new Object[] {
      action.action().words(),
      action.name(),
      action.localName(),
      action.country(),
      String.join("; ", action.vendorNumbers()),
      String.join("; ", action.products()),
      String.join("; ", action.orders()),
      action.reason(),
      action.clause(),
      action.decider().words(),
      action.due() == null ? "" : action.due(),
      String.join("; ", action.unknown()) + more,
      asked ? action.advice().state().words() : "",
      asked ? action.advice().due() : "",
      asked && action.advice().answer() != null ? action.advice().answer() : ""
    };
  }
}
