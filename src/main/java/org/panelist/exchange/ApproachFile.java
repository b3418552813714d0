package org.panelist.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.panelist.domain.Approach;
import org.panelist.domain.ProblemException;

/** Reads the guide to how somebody approaches a question: a list of steps with three texts each. */
public final class ApproachFile {
  private static final String PACKED = "rubrics/approach.yaml";

  /** Each step has a digit of its own. */
  private static final int MOST_STEPS = 9;

  private static final int LONGEST_TITLE = 32;
  private static final int LONGEST_TEXT = 110;

  private ApproachFile() {}

  /** The guide that is packed into the program. */
  public static Approach packed(PackedTemplates templates) {
    return read("templates/" + PACKED, templates.text(PACKED));
  }

  /**
   * Reads a file that is in memory already.
   *
   * @param name as messages call it
   * @throws ProblemException with everything that is wrong, by line
   */
  public static Approach read(String name, String text) {
    var complaints = new Complaints(name);
    Node root = YamlTree.read(text, complaints);
    List<Approach.Step> steps = List.of();
    if (root instanceof Node.Mapping mapping) {
      steps = steps(new Fields("file", mapping, complaints), complaints);
    } else if (root != null) {
      String what = "the file holds " + root.noun() + " instead of steps";
      complaints.add(root.line(), what, "begin it with 'steps:'");
    }
    if (complaints.count() > 0) {
      throw new ProblemException(complaints.all(), null);
    }
    return new Approach(steps);
  }

  private static List<Approach.Step> steps(Fields file, Complaints complaints) {
    List<Node> nodes = file.list("steps");
    file.done();
    if (nodes.isEmpty() || nodes.size() > MOST_STEPS) {
      String what = "the file has " + nodes.size() + " steps";
      complaints.add(file.line("steps"), what, "give it 1 to " + MOST_STEPS);
    }
    var steps = new ArrayList<Approach.Step>();
    var titles = new HashSet<String>();
    for (Node node : nodes) {
      if (node instanceof Node.Mapping keys) {
        step(keys, titles, steps, complaints);
      } else {
        String what = "a step is " + node.noun() + " instead of a mapping";
        complaints.add(node.line(), what, "begin it with '- title:'");
      }
    }
    return steps;
  }

  private static void step(
      Node.Mapping keys, Set<String> titles, List<Approach.Step> steps, Complaints complaints) {
    int before = complaints.count();
    var fields = new Fields("step", keys, complaints);
    String title = text(fields, "title", LONGEST_TITLE, complaints);
    String done = text(fields, "done", LONGEST_TEXT, complaints);
    String missed = text(fields, "missed", LONGEST_TEXT, complaints);
    fields.done();
    if (!title.isEmpty() && !titles.add(title)) {
      String what = "the title '" + title + "' is used already";
      complaints.add(fields.line("title"), what, "give this step one of its own");
    }
    if (complaints.count() == before) {
      steps.add(new Approach.Step(title, done, missed));
    }
  }

  /** Notes hold titles as parts of lines, so no text may have more than one. */
  private static String text(Fields fields, String key, int longest, Complaints complaints) {
    String text = fields.text(key).strip();
    if (text.length() > longest || text.lines().count() > 1) {
      String what = "step: '" + key + "' has " + text.length() + " characters, or several lines";
      complaints.add(fields.line(key), what, "use one line of at most " + longest + " characters");
    }
    return text;
  }
}
