package org.tual.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at the system calls of running processes that have to do with writing. */
final class Strace {
  private static final String CALLS =
      "trace=write,pwrite64,writev,pwritev,sendto,sendmsg,fsync,fdatasync";

  private final Process process;
  private final Path trace;

  private Strace(Process process, Path trace) {
    this.process = process;
    this.trace = trace;
  }

  /** Why nothing can be looked at here; empty where it can. */
  static String missing() {
    try {
      Process tried =
          new ProcessBuilder("strace", "-e", "trace=none", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return tried.waitFor() == 0 ? "" : "strace may not look at processes here";
    } catch (IOException e) {
      return "strace is not installed";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "interrupted";
    }
  }

  /** Looks at all these processes and at what they start; returns when it looks at each of them. */
  static Strace at(List<ProcessHandle> processes, Path trace) throws IOException {
    List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-s", "1000000"));
    command.addAll(List.of("-e", CALLS, "-e", "signal=none", "-o", trace.toString()));
    processes.forEach(one -> command.addAll(List.of("-p", String.valueOf(one.pid()))));
    Path said = trace.resolveSibling(trace.getFileName() + ".said");
    Process process = new ProcessBuilder(command).redirectError(said.toFile()).start();
    for (ProcessHandle one : processes) {
      String attached = "Process " + one.pid() + " attached";
      while (!Files.readString(said).contains(attached)) {
        if (!process.isAlive()) {
          throw new IOException("strace cannot attach: " + Files.readString(said));
        }
        Server.pause();
      }
    }
    return new Strace(process, trace);
  }

  /** Looks away and tells what it saw. */
  SystemCalls end() throws IOException {
    process.destroy();
    process.onExit().join();
    return SystemCalls.of(Files.readAllLines(trace, StandardCharsets.ISO_8859_1));
  }
}
