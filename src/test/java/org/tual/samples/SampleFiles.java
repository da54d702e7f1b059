package org.tual.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All generated sample files; run {@link #main} in the project folder to write them again. */
final class SampleFiles {
  private SampleFiles() {}

  static List<SampleFile> all() {
    List<SampleFile> all = new ArrayList<>(AndamanSeafood.files());
    all.addAll(CottonShirt.files());
    all.addAll(RubberGloves.files());
    all.addAll(CleanUnknown.files());
    all.addAll(VendorMaster.files());
    all.addAll(CoachedFactory.files());
    all.addAll(TualPort.files());
    return all;
  }

  public static void main(String[] arguments) throws IOException {
    write(all(), Path.of("sample-supplychains"));
  }

  static void write(List<SampleFile> files, Path folder) throws IOException {
    for (SampleFile file : files) {
      Path path = folder.resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.write(path, file.bytes());
    }
  }
}
