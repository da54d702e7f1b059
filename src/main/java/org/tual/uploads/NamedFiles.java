package org.tual.uploads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tual.files.FileStore;

/** Uploaded files once more under their own names, as the command line would see them. */
public final class NamedFiles {
  /** What lies in place of a file that was erased, so that {@code tual verify} can say so. */
  public static final String ERASED = "ERASED";

  private final FileStore files;
  private final Path folder;

  /**
   * Joins the parts.
   *
   * @param folder of which each upload has one below
   */
  public NamedFiles(FileStore files, Path folder) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * The file under its own name.
   *
   * @throws Uploads.NotNow where it was not kept, or is being erased
   */
  Path of(Upload upload) {
    if (upload.state().stopped()) {
      throw new Uploads.NotNow(upload.state());
    }
    Path own = folder.resolve(upload.id()).resolve(upload.fileName());
    try {
      Files.createDirectories(own.getParent());
      Files.createLink(own, files.path(upload.sha256()));
    } catch (FileAlreadyExistsException e) {
      return own;
    } catch (IOException | UnsupportedOperationException e) {
      copy(upload, own);
    }
    return own;
  }

  private void copy(Upload upload, Path own) {
    try {
      Files.copy(files.path(upload.sha256()), own);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Erases the file under its own name, and says that it did. */
  void erase(String upload) {
    Path own = folder.resolve(upload);
    try {
      Files.createDirectories(own);
      try (Stream<Path> inside = Files.walk(own)) {
        List<Path> there = inside.sorted(Comparator.reverseOrder()).toList();
        for (Path path : there.subList(0, there.size() - 1)) {
          Files.delete(path);
        }
      }
      Files.createFile(own.resolve(ERASED));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
