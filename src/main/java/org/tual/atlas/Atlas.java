package org.tual.atlas;

import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tual.runs.RunState;
import org.tual.runs.Runs;
import org.tual.web.Halt;
import org.tual.web.ProblemType;

/**
 * The pictures of sealed assessments. What was read of the last few is kept as long as there is
 * memory; it can always be read again.
 */
public final class Atlas {
  private static final int KEPT = 3;
  private final Runs runs;

  private final Map<String, SoftReference<ChainNet>> nets =
      new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<ChainNet>> eldest) {
          return size() > KEPT;
        }
      };

  public Atlas(Runs runs) {
    this.runs = runs;
  }

  /**
   * The supply chain of an assessment.
   *
   * @throws Halt where there is no such assessment, or it is not sealed
   */
  ChainNet chain(String id) {
    RunState run = sealed(id);
    synchronized (nets) {
      SoftReference<ChainNet> kept = nets.get(id);
      ChainNet net = kept == null ? null : kept.get();
      if (net == null) {
        net =
            ChainNet.read(
                runs.report(id).resolve("sites.csv"),
                runs.folder(id).resolve("links.csv"),
                run.buyer());
        nets.put(id, new SoftReference<>(net));
      }
      return net;
    }
  }

  /** The places of an assessment by country, counted once and then kept beside the report. */
  CountryTable countries(String id) {
    RunState run = sealed(id);
    Path lists = runs.folder(id).resolve("in-force").resolve("lists");
    return CountryFile.of(runs.folder(id), runs.report(id), lists, run.asOf());
  }

  private RunState sealed(String id) {
    RunState run =
        runs.find(id)
            .orElseThrow(() -> new Halt(ProblemType.NOT_FOUND, "There is no such assessment."));
    Path links = runs.folder(id).resolve("links.csv");
    if (run.stage() != RunState.Stage.SEALED || !Files.isRegularFile(links)) {
      throw new Halt(
          ProblemType.NOT_NOW, "The assessment is not sealed, or an earlier Tual made it.");
    }
    return run;
  }
}
