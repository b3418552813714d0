package org.panelist.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.panelist.domain.Plan;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;

/**
 * Plans as files that people edit. Questions are named by id and pinned as the bank has them when
 * the file is read.
 *
 * <p>The plan's id is made of its contents: reading the same file against the same bank twice gives
 * the same plan, so that its interviews belong together; after an edit it is another plan. Rounds
 * and items are named by what they are, and unique within the plan.
 */
public final class PlanFiles {
  private PlanFiles() {}

  /**
   * Reads a plan.
   *
   * @param bank gives the questions that exist among some ids
   * @throws ProblemException with everything that is wrong, each with its line
   */
  public static Plan read(Path file, Function<Collection<String>, List<Question>> bank) {
    return read(file.toString(), TextFiles.read(file), bank);
  }

  /**
   * Reads a plan that is in memory already.
   *
   * @param name for messages
   * @throws ProblemException with everything that is wrong, each with its line
   */
  public static Plan read(
      String name, String text, Function<Collection<String>, List<Question>> bank) {
    var complaints = new Complaints(name);
    Node root = YamlTree.read(text, complaints);
    Plan plan = root == null ? null : new PlanFileReader(complaints, bank).read(root);
    if (plan == null || complaints.count() > 0) {
      throw new ProblemException(complaints.all(), null);
    }
    byte[] contents = write(plan).getBytes(StandardCharsets.UTF_8);
    return plan.withId(UUID.nameUUIDFromBytes(contents).toString());
  }

  /** The plan as a file; {@link #read} gives the same plan but for ids and versions. */
  public static String write(Plan plan) {
    return PlanFileWriter.write(plan);
  }
}
