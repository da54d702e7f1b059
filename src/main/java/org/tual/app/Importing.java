package org.tual.app;

import java.util.function.Consumer;
import org.tual.files.FileStore;
import org.tual.ledger.Ledger;
import org.tual.spreadsheet.Limits;
import org.tual.uploads.Comparison;
import org.tual.uploads.Fitting;
import org.tual.uploads.Fixes;
import org.tual.uploads.Gate;
import org.tual.uploads.NamedFiles;
import org.tual.uploads.Preparation;
import org.tual.uploads.ProblemPages;
import org.tual.uploads.Receiving;
import org.tual.uploads.Stopping;
import org.tual.uploads.UploadReader;
import org.tual.uploads.UploadWork;
import org.tual.uploads.Uploads;

/**
 * Lists on their way in.
 *
 * @param uploads takes files and takes them back
 * @param reader opens them
 * @param work reads them, step by step
 * @param preparation the steps until a list counts
 * @param fixes values that people wrote in place of cells
 * @param fitting looks whether such a value fits
 * @param comparison what a list says differently from an older one
 * @param problems what could not be used, page by page
 */
record Importing(
    Uploads uploads,
    UploadReader reader,
    UploadWork work,
    Preparation preparation,
    Fixes fixes,
    Fitting fitting,
    Comparison comparison,
    ProblemPages problems) {
  static Importing of(Settings settings, Ledger ledger, FileStore files, Consumer<String> reading) {
    Limits limits = Opening.limits(settings);
    NamedFiles named = new NamedFiles(files, settings.data().resolve("uploads"));
    Stopping stopping = new Stopping(ledger, files, named, reading);
    Receiving receiving =
        new Receiving(
            ledger,
            files,
            new Gate(limits),
            stopping,
            settings.uploadBytes(),
            Installation::now,
            Installation::id,
            reading);
    Uploads uploads = new Uploads(ledger, files, named, receiving, reading);
    UploadReader reader =
        new UploadReader(ledger, uploads, limits, settings.organisation(), Installation::today);
    UploadWork work = new UploadWork(ledger, files, uploads, reader, stopping, limits);
    return new Importing(
        uploads,
        reader,
        work,
        new Preparation(ledger, reader, work, reading),
        new Fixes(ledger, Installation::now, Installation::id, reading),
        new Fitting(reader),
        new Comparison(ledger, uploads, reader),
        new ProblemPages(uploads, reader, files, limits));
  }
}
