package org.panelist.watch;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqlitePlanStore;

/** The plan of the replayed hour: eleven questions of the shipped bank, the wordiest ones. */
public final class HourPlan {
  /** How many questions it has. */
  static final int QUESTIONS = 11;

  private static final int MINUTES_EACH = 4;

  private HourPlan() {}

  /** Puts the plan into a data folder that nobody has open. */
  public static Plan save(Path folder) {
    Plan plan = plan();
    try (Database database = Database.open(DataFolder.open(folder))) {
      new SqlitePlanStore(database, InstantSource.system()).save(plan);
    }
    return plan;
  }

  private static Plan plan() {
    var items = new ArrayList<Item>();
    for (Question question : wordiest()) {
      int number = items.size() + 1;
      items.add(
          Item.of("item-" + number, question)
              .withMinutes(MINUTES_EACH)
              .withMustAsk(number % 4 == 1));
    }
    Round round =
        new Round(
            "round",
            "Technical",
            "R. Example",
            60,
            new Block(4, "Welcome. We have an hour; the last minutes are yours."),
            items,
            new Block(6, "What would you like to know of us?"),
            new Block(2, "Thank you. You hear from us by Friday."),
            "Listen for costs of errors, and for who decides.");
    return new Plan(
        "hour",
        1,
        "The hour",
        "ML engineer",
        Level.MID,
        List.of(round),
        Weights.EQUAL,
        3,
        false,
        "",
        "");
  }

  /** What takes longest to lay out, each of another group. */
  private static List<Question> wordiest() {
    var chosen = new ArrayList<Question>();
    new PackedBank(new PackedTemplates())
        .questions().stream()
            .filter(question -> question.level() == Level.MID)
            .sorted((one, other) -> Integer.compare(words(other), words(one)))
            .forEach(
                question -> {
                  boolean alike =
                      chosen.stream().anyMatch(one -> one.variants().equals(question.variants()));
                  if (!alike && chosen.size() < QUESTIONS) {
                    chosen.add(question);
                  }
                });
    return chosen;
  }

  private static int words(Question question) {
    return question.prompt().length()
        + String.join("", question.followUps()).length()
        + String.join("", question.covers()).length();
  }
}
