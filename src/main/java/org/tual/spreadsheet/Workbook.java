package org.tual.spreadsheet;

import java.io.Closeable;
import java.util.List;

/**
 * An opened file whose sheets can be streamed any number of times. Not safe for several threads.
 */
public interface Workbook extends Closeable {
  /** The file's name without folders. */
  String fileName();

  /** One sentence on how the file was read: format, encoding, delimiter, date epoch. */
  String description();

  List<SheetInfo> sheets();

  /**
   * Streams the rows of a sheet in order.
   *
   * @throws UnreadableFile where the file turns out to be broken or beyond its bounds on the way
   */
  void read(SheetInfo sheet, RowConsumer rows);

  @Override
  void close();

  /** Takes rows until it has enough. */
  interface RowConsumer {
    /** Returns false to stop reading. */
    boolean row(RawRow row);
  }
}
