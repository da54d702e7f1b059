package org.tual.cli;

import org.tual.findings.Finding;

/** The life of a finding in words. */
final class Statuses {
  private Statuses() {}

  static String words(Finding.Status status) {
    return switch (status) {
      case NEW -> "new";
      case OPEN -> "open";
      case RETURNED -> "returned";
      case CONFIRMED -> "confirmed";
      case DISMISSED -> "dismissed";
      case RECONFIRM -> "dismissed before, the evidence changed since: look again";
      case ANSWERED_OTHERWISE -> "answered otherwise now";
      case NO_LONGER_ANSWERABLE -> "the fact was withdrawn; it can no longer be answered";
      case LEFT_THE_LIST -> "the site left the list; the workers may still be there";
    };
  }
}
