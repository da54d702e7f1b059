package org.tual.uploads;

import org.tual.web.Caller;

/** An upload, if the caller may see it; else it is as if there were none. */
final class Seen {
  private Seen() {}

  static Upload by(Caller caller, Uploads uploads, String id) {
    return uploads
        .find(id)
        .filter(upload -> caller.all() || upload.account().equals(caller.actor().id()))
        .orElseThrow(() -> new Uploads.Missing(id));
  }
}
