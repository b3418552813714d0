package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.panelist.app.Ids;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;
import org.panelist.interview.Clocks;
import org.panelist.interview.Intake;
import org.panelist.interview.Interviews;
import org.panelist.interview.LastInterviewer;
import org.panelist.interview.NewInterview;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqlitePlanStore;
import org.panelist.store.Verification;

/** Where one program works: its data folder, its home folder, and interviews to hold in it. */
final class Workshop {
  static final int QUESTIONS = 40;

  /** Every question looks the same but for its number, so that nothing moves on the screen. */
  static final String TITLE = "Question ";

  private final Path data;
  private final Path home;
  private final Path eyes;
  private int candidates;

  private Workshop(Path data, Path home, Path eyes) {
    this.data = data;
    this.home = home;
    this.eyes = eyes;
  }

  /**
   * Makes the folders.
   *
   * @param data the data folder, which may be on a disk of its own
   */
  static Workshop in(Path folder, Path data) throws IOException {
    Files.createDirectories(data);
    Path home = Files.createDirectories(folder.resolve("home"));
    // the colours of the light look are the ones that are looked for
    Files.writeString(data.resolve("preferences.properties"), "look=LIGHT\n");
    return new Workshop(data, home, EyesJar.in(folder));
  }

  /** The item whose question has that title. */
  static String item(String title) {
    return "i" + title.substring(TITLE.length());
  }

  Path data() {
    return data;
  }

  /** Where the program puts what it cannot save. */
  Path home() {
    return home;
  }

  Path eyes() {
    return eyes;
  }

  /** A new interview that has not begun; its id. */
  String newInterview() {
    return with(
        database -> {
          var time = InstantSource.system();
          var plans = new SqlitePlanStore(database, time);
          Plan plan = plan();
          if (plans.find(plan.id()).isEmpty()) {
            plans.save(plan);
          }
          var store = new SqliteInterviewStore(database, time);
          var intake = new Intake(store, new Nobody(), new Ids(), time);
          var clocks = new Clocks(Runnable::run, time, System::nanoTime);
          return new Interviews(store, plans, intake, clocks, (delay, write) -> write.run())
              .create(NewInterview.of(plan, 1, "Candidate " + ++candidates))
              .id();
        });
  }

  /** The interview as it is in the store, and nothing wrong with the whole file. */
  Interview read(String id) {
    return with(
        database -> {
          var problems = Verification.of(database).problems();
          if (!problems.isEmpty()) {
            throw new AssertionError("the data file: " + problems);
          }
          return new SqliteInterviewStore(database, InstantSource.system()).find(id).orElseThrow();
        });
  }

  private <T> T with(Function<Database, T> work) {
    try (Database database = Database.open(DataFolder.open(data))) {
      return work.apply(database);
    }
  }

  /** What the program wrote beside the data file because it could not save. */
  List<Path> rescued() throws IOException {
    try (var files = Files.list(home)) {
      return files.filter(file -> file.getFileName().toString().startsWith("panelist-")).toList();
    }
  }

  /** What the program wrote into its log. */
  String log() throws IOException {
    var text = new StringBuilder();
    try (var files = Files.list(data)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".log")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  private static Plan plan() {
    var items = new ArrayList<Item>();
    IntStream.rangeClosed(1, QUESTIONS)
        .forEach(number -> items.add(Item.of("i" + number, question(number))));
    var round =
        new Round(
            "r1",
            "Technical round",
            "",
            60,
            new Block(2, "Welcome."),
            items,
            new Block(2, "What would you like to know of us?"),
            new Block(2, "Thank you."),
            "");
    return new Plan(
        "plan",
        1,
        "Engineer",
        "Engineer",
        Level.MID,
        List.of(round),
        Weights.EQUAL,
        3,
        false,
        "",
        "");
  }

  private static Question question(int number) {
    return new Question(
        "q" + number,
        1,
        TITLE + number,
        Level.MID,
        new Competency("models", "Models"),
        Kind.CONCEPT,
        1,
        "What is it?",
        List.of("What it is"),
        List.of(),
        new Anchors(List.of("Nothing.", "Little.", "Enough.", "More.", "All.")),
        List.of("Does not know"),
        "v" + number,
        List.of(),
        List.of());
  }

  private static final class Nobody implements LastInterviewer {
    @Override
    public String name() {
      return "";
    }

    @Override
    public void remember(String name) {}
  }
}
