package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.Recommendation;
import org.panelist.domain.WrapUp;
import org.panelist.scorecard.Scorecards;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.store.SqliteScorecardStore;

/**
 * The private notes of an interview, looked for in everything that the program gives out: the
 * answers of every command there is and every file that one writes. What is written in the window
 * is the same two workbooks.
 */
class PrivateNotesTest {
  private static final String PUBLIC = "zqpublicnote";
  private static final String PRIVATE = "zqprivatenote";

  /** Commands that give out nothing of an interview, or only open the window. */
  private static final Set<String> WITHOUT = Set.of("open interview", "demo");

  @TempDir Path folder;
  private Shell shell;
  private Path data;
  private String interview = "";

  @BeforeEach
  void hold() throws IOException {
    data = folder.resolve("data");
    shell = new Shell(data);
    Path plan = out("plan.yaml");
    assemble(plan);
    String first =
        shell
            .done(
                "plan",
                "assemble",
                "--role",
                "X",
                "--level",
                "mid",
                "--minutes",
                60,
                "--out",
                plan,
                "--force",
                "--json")
            .json()
            .get("rounds")
            .get(0)
            .get("items")
            .get(0)
            .get("question")
            .asText();
    Path answers = folder.resolve("answers.csv");
    Files.writeString(
        answers, "question,state,score,notes,seconds\n" + first + ",scored,4," + PUBLIC + ",90\n");
    interview = imported(plan, answers);
    change(
        held ->
            held.withNotes(new InterviewNotes(PUBLIC, PUBLIC, PRIVATE + "\n+ " + PRIVATE))
                .withWrapUp(new WrapUp(Recommendation.YES, "because", PUBLIC, PUBLIC, PUBLIC)));
  }

  private Path out(String name) throws IOException {
    return Files.createDirectories(folder.resolve("out")).resolve(name);
  }

  private String assemble(Path plan) {
    return shell
        .done("plan", "assemble", "--role", "X", "--level", "mid", "--minutes", 60, "--out", plan)
        .out();
  }

  private String imported(Path plan, Path answers) {
    return shell
        .done(
            "interview",
            "import",
            "--plan",
            plan,
            "--candidate",
            "Kim Doe",
            "--interviewer",
            "Ada",
            answers)
        .line();
  }

  private void change(Function<Interview, Interview> change) {
    try (Database database = Database.open(DataFolder.open(data))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      Interview held = store.find(interview).orElseThrow();
      store.save(change.apply(held), Set.of());
      assertThat(store.find(interview).orElseThrow().notes().scratch()).contains(PRIVATE);
    }
  }

  private void submit() {
    try (Database database = Database.open(DataFolder.open(data))) {
      InstantSource time = InstantSource.system();
      var store = new SqliteInterviewStore(database, time);
      var held = store.find(interview).orElseThrow();
      for (var item : held.round().items()) {
        held = held.withResponse(held.response(item.id()).withReason("no time"));
      }
      store.save(held, held.responses().keySet());
      var card =
          new Scorecards(new SqliteScorecardStore(database, time), new Ids(), time).submit(held);
      assertThat(card.interview().notes().scratch()).isEmpty();
      assertThat(store.find(interview).orElseThrow().notes().scratch()).contains(PRIVATE);
    }
  }

  /** What every command says, by its name; the files it writes land in {@code out}. */
  private Map<String, String> everything(String stage) throws IOException {
    var said = new LinkedHashMap<String, String>();
    said.put("bank list", both("bank", "list") + shell.done("bank", "list", "--format", "csv"));
    said.put("bank check", shell.run("bank", "check").toString());
    said.put("plan assemble", assemble(out(stage + ".yaml")));
    said.put(
        "interview start",
        shell
            .done(
                "interview",
                "start",
                "--plan",
                out(stage + ".yaml"),
                "--candidate",
                "Lee",
                "--interviewer",
                "Ada")
            .toString());
    Path none = folder.resolve("none-" + stage + ".csv");
    Files.writeString(none, "question,state,score,notes,seconds\n");
    said.put("interview import", imported(out(stage + ".yaml"), none));
    said.put("interview list", both("interview", "list"));
    said.put("interview show", both("interview", "show", interview));
    said.put(
        "export scorecard",
        both("export", "scorecard", interview, "--force", "--out", out(stage + ".xlsx")));
    said.put("verify", both("verify"));
    return said;
  }

  private String both(Object... command) {
    var withJson = new ArrayList<>(List.of(command));
    withJson.add("--json");
    return shell.run(command).toString() + shell.run(withJson.toArray());
  }

  @Test
  void nothingThatIsGivenOutHasThePrivateNotes() throws IOException {
    for (String stage : List.of("draft", "submitted")) {
      if (stage.equals("submitted")) {
        submit();
      }
      Map<String, String> said = everything(stage);
      assertThat(said.keySet()).as("every command was tried").isEqualTo(commands());
      assertThat(said.get("interview show")).contains(PUBLIC); // the search would find it
      assertThat(said).allSatisfy((name, text) -> assertThat(text).doesNotContain(PRIVATE));
      assertThat(text(out(stage + ".xlsx"))).contains(PUBLIC).doesNotContain(PRIVATE);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(text(file)).as(file.toString()).doesNotContain(PRIVATE);
      }
    }
  }

  /** The names of all commands that do something, as the help tells them. */
  private Set<String> commands() {
    var names = new TreeSet<String>();
    for (String group : subcommands()) {
      List<String> below = subcommands(group);
      if (below.isEmpty()) {
        names.add(group);
      } else {
        below.forEach(name -> names.add(group + " " + name));
      }
    }
    names.removeAll(WITHOUT);
    return names;
  }

  private List<String> subcommands(String... of) {
    var words = new ArrayList<>(List.of(of));
    words.add("--help");
    String help = shell.runAsIs(words.toArray(String[]::new)).out();
    int from = help.indexOf("Commands:");
    return from < 0
        ? List.of()
        : help.substring(from)
            .lines()
            .skip(1)
            .filter(line -> line.matches("  [a-z].*"))
            .map(line -> line.strip().replaceFirst("\\s.*", ""))
            .collect(Collectors.toList());
  }

  /** All text of a file; that of the parts of a workbook. */
  private static String text(Path file) throws IOException {
    if (!file.toString().endsWith(".xlsx")) {
      return Files.readString(file);
    }
    var text = new StringBuilder();
    try (InputStream in = Files.newInputStream(file);
        var zip = new ZipInputStream(in)) {
      while (zip.getNextEntry() != null) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }
}
