package org.panelist.bench;

import java.util.List;

/**
 * Prints every figure of the performance page beside its peer, in one run. Arguments name what to
 * measure: {@code start export autosave search}; none means all.
 */
public final class Bench {
  private Bench() {}

  public static void main(String[] args) throws Exception {
    List<String> wanted =
        args.length == 0 ? List.of("start", "export", "autosave", "search") : List.of(args);
    Figures.heading();
    if (wanted.contains("start")) {
      StartBench.run();
    }
    if (wanted.contains("export")) {
      ExportBench.run();
    }
    if (wanted.contains("autosave")) {
      AutosaveBench.run();
    }
    if (wanted.contains("search")) {
      SearchBench.main(args); // ends the process: keep it last
    }
  }
}
