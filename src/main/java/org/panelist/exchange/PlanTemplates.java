package org.panelist.exchange;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;

/** The ready plans that are packed into the program. */
public final class PlanTemplates {
  private final PackedTemplates templates;

  public PlanTemplates(PackedTemplates templates) {
    this.templates = templates;
  }

  /** Their names, such as {@code mid-technical}, in order. */
  public List<String> names() {
    return templates.names("plans", ".yaml").stream()
        .map(name -> name.substring("plans/".length(), name.length() - ".yaml".length()))
        .toList();
  }

  /**
   * The plan of a name.
   *
   * @param bank gives the questions that exist among some ids
   * @throws org.panelist.domain.ProblemException if it asks a question that the bank does not have
   */
  public Plan read(String name, Function<Collection<String>, List<Question>> bank) {
    String file = "plans/" + name + ".yaml";
    return PlanFiles.read("templates/" + file, templates.text(file), bank);
  }

  /** All plans, by level and title. */
  public List<Plan> all(Function<Collection<String>, List<Question>> bank) {
    return names().stream()
        .map(name -> read(name, bank))
        .sorted(Comparator.comparing(Plan::level).thenComparing(Plan::title))
        .toList();
  }
}
