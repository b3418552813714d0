package org.panelist.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Problem;

/**
 * Reads the question files of a bank: one file for each competency. Reading never stops at the
 * first error; each problem names its file and line.
 */
public final class BankFiles {
  /** A file by the name that messages use, and its text. */
  public record Source(String name, String text) {}

  private BankFiles() {}

  /**
   * Reads all {@code .yaml} and {@code .yml} files of a folder and the folders in it, by name.
   *
   * @throws org.panelist.domain.ProblemException if {@code folder} is not a folder that can be read
   */
  public static BankReading read(Path folder) {
    var sources = new ArrayList<Source>();
    var unreadable = new ArrayList<Problem>();
    TextFiles.yamlIn(folder).forEach(file -> TextFiles.read(file, sources, unreadable));
    if (sources.isEmpty() && unreadable.isEmpty()) {
      String what = "there is no .yaml file in this folder";
      unreadable.add(new Problem(folder.toString(), what, "name a folder of question files"));
    }
    BankReading reading = read(sources);
    unreadable.addAll(reading.problems());
    return new BankReading(reading.entries(), unreadable);
  }

  /** Reads files that are in memory already. */
  public static BankReading read(List<Source> sources) {
    var entries = new ArrayList<BankEntry>();
    var problems = new ArrayList<Problem>();
    Map<String, String> places = new HashMap<>();
    Map<String, String> names = new HashMap<>();
    for (Source source : sources) {
      var complaints = new Complaints(source.name());
      Node root = YamlTree.read(source.text(), complaints);
      if (root != null) {
        entries.addAll(new BankFile(source.name(), complaints, places, names).read(root));
      }
      problems.addAll(complaints.all());
    }
    return new BankReading(entries, problems);
  }
}
