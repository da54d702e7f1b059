package org.tual.ledger;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.tual.log.Event;
import org.tual.log.Tree;

/** Grows the head of the log by one event. */
final class Heads {
  private static final HexFormat HEX = HexFormat.of();

  private Heads() {}

  static EventRow grow(HeadRow head, Event event) {
    Tree tree = tree(head);
    byte[] leaf = event.leaf();
    tree.append(leaf);
    head.size = tree.size();
    head.root = HEX.formatHex(tree.root());
    head.frontier = String.join(" ", tree.frontier().stream().map(HEX::formatHex).toList());
    EventRow row = new EventRow();
    row.sequence = event.sequence();
    row.happenedAt = event.at().toString();
    row.actor = event.actor();
    row.role = event.role();
    row.kind = event.kind();
    row.subject = event.subject();
    row.outcome = event.outcome();
    row.commitment = event.commitment();
    row.leaf = HEX.formatHex(leaf);
    return row;
  }

  static Tree tree(HeadRow head) {
    List<byte[]> frontier = new ArrayList<>();
    for (String hash : head.frontier.isEmpty() ? new String[0] : head.frontier.split(" ")) {
      frontier.add(HEX.parseHex(hash));
    }
    return Tree.resume(head.size, frontier);
  }
}
