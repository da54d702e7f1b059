package org.tual.report;

import java.nio.file.Path;
import java.util.EnumSet;

/** Writes the fixtures where a person can look at them. */
final class ShowReport {
  public static void main(String[] args) {
    Path out = Path.of(args[0]);
    EnumSet<Format> formats = EnumSet.noneOf(Format.class);
    for (int i = 1; i < args.length; i++) formats.add(Format.valueOf(args[i]));
    ReportWriter.write(
        Fixtures.named(BookReportTest.NAMES), out.resolve("names"), formats, l -> {});
    ReportWriter.write(Fixtures.seafood(), out.resolve("small"), formats, l -> {});
    ReportWriter.write(
        Fixtures.large(Integer.getInteger("more", 3000)),
        out.resolve("large"),
        formats,
        System.out::println);
  }
}
