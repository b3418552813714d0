package org.panelist.plan;

import static org.panelist.domain.Kind.BEHAVIOURAL;
import static org.panelist.domain.Kind.CODING;
import static org.panelist.domain.Kind.CONCEPT;
import static org.panelist.domain.Kind.DESIGN;
import static org.panelist.domain.Kind.MATHS;
import static org.panelist.domain.Kind.SCENARIO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Kind;

/**
 * What one round of an assembled panel is about.
 *
 * @param name the round's name
 * @param pull how much each kind is wanted, 0 to 1; a kind that is not named is not asked
 * @param longest share of the minutes for questions that one question may take, 0 to 1
 */
record Focus(String name, Map<Kind, Double> pull, double longest) {
  private static final Focus MIXED =
      new Focus(
          "Technical",
          Map.of(
              CONCEPT, 0.8, MATHS, 0.8, CODING, 1.0, SCENARIO, 1.0, DESIGN, 0.6, BEHAVIOURAL, 0.9),
          0.4);
  private static final Focus TECHNICAL =
      new Focus("Technical", Map.of(CONCEPT, 0.9, MATHS, 0.9, SCENARIO, 1.0), 0.4);
  private static final Focus CODING_AND_DATA =
      new Focus("Coding and data", Map.of(CODING, 1.0, MATHS, 0.5, SCENARIO, 0.4), 0.6);
  private static final Focus SYSTEM_DESIGN =
      new Focus("System design", Map.of(DESIGN, 1.5, SCENARIO, 0.4), 0.8);
  private static final Focus BEHAVIOUR =
      new Focus("Behaviour", Map.of(BEHAVIOURAL, 1.0, SCENARIO, 0.2), 0.4);
  private static final Focus DESIGN_AND_BEHAVIOUR =
      new Focus("Design and behaviour", Map.of(DESIGN, 1.5, BEHAVIOURAL, 1.0, SCENARIO, 0.2), 0.7);
  private static final Focus CODING_AND_BEHAVIOUR =
      new Focus("Coding and behaviour", Map.of(CODING, 1.0, BEHAVIOURAL, 0.8, SCENARIO, 0.2), 0.6);

  double pull(Kind kind) {
    return pull.getOrDefault(kind, 0.0);
  }

  /** The rounds of a panel; from the fifth round on, further technical ones. */
  static List<Focus> ofPanel(int rounds) {
    return switch (rounds) {
      case 1 -> List.of(MIXED);
      case 2 -> List.of(TECHNICAL, CODING_AND_BEHAVIOUR);
      case 3 -> List.of(TECHNICAL, CODING_AND_DATA, DESIGN_AND_BEHAVIOUR);
      default -> {
        var all = new ArrayList<>(List.of(TECHNICAL, CODING_AND_DATA, SYSTEM_DESIGN, BEHAVIOUR));
        for (int number = 2; all.size() < rounds; number++) {
          all.add(new Focus(TECHNICAL.name + " " + number, TECHNICAL.pull, TECHNICAL.longest));
        }
        yield List.copyOf(all);
      }
    };
  }
}
