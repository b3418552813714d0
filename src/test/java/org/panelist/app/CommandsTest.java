package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.panelist.domain.Interview;
import org.panelist.domain.Scorecard;
import org.panelist.scorecard.Scoring;
import org.panelist.store.DataFolder;

/** The commands, over real data folders. */
class CommandsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder.resolve("data"));
  }

  @Test
  void theWholeJobByCommands() throws IOException {
    Path plan = folder.resolve("plan.yaml");
    shell.done(
        "plan",
        "assemble",
        "--role",
        "ML engineer",
        "--level",
        "mid",
        "--minutes",
        60,
        "--out",
        plan);
    JsonNode items =
        shell
            .done(
                "plan",
                "assemble",
                "--role",
                "ML engineer",
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
            .get("items");
    Path answers = folder.resolve("answers.csv");
    var csv = new StringBuilder("question,state,score,notes,seconds\n");
    items.forEach(item -> csv.append(item.get("question").asText() + ",scored,4,=1+1,90\n"));
    Files.writeString(answers, csv);

    String id =
        shell
            .done(
                "interview",
                "import",
                "--plan",
                plan,
                "--candidate",
                "Kim Doe",
                "--interviewer",
                "Ada",
                "--position",
                "Engineer",
                answers)
            .line();
    Path workbook = folder.resolve("card.xlsx");
    assertThat(shell.done("export", "scorecard", id, "--out", workbook).out()).contains("draft");

    JsonNode shown = shell.done("interview", "show", id, "--json").json();
    assertThat(shown.get("id").asText()).isEqualTo(id);
    assertThat(shown.get("position").asText()).isEqualTo("Engineer");
    assertThat(shown.get("candidate").asText()).isEqualTo("Kim Doe");
    assertThat(shown.get("interviewer").asText()).isEqualTo("Ada");
    assertThat(shown.get("state").asText()).isEqualTo("wrap-up");
    assertThat(shown.get("composite").asDouble()).isEqualTo(4);
    assertThat(shown.get("pauses").asInt(-1)).isZero();
    assertThat(shown.get("pausedSeconds").asInt(-1)).isZero();
    assertThat(shown.get("responses")).hasSize(items.size());
    JsonNode first = shown.get("responses").get(0);
    assertThat(first.get("question").asText()).isEqualTo(items.get(0).get("question").asText());
    assertThat(first.get("state").asText()).isEqualTo("scored");
    assertThat(first.get("score").asInt()).isEqualTo(4);
    assertThat(first.get("notes").asText()).isEqualTo("=1+1");
    assertThat(first.get("seconds").asInt()).isEqualTo(90);
    try (InputStream in = Files.newInputStream(workbook);
        var book = new XSSFWorkbook(in)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(4);
    }
    assertThat(shell.done("verify").out()).contains("1 interview with");
  }

  @Test
  void interviewsOfOnePlanFileBelongTogether() {
    Path plan = assembled();
    String first = start(plan, "Kim");
    String second = start(plan, "Lee");

    assertThat(first).isNotEqualTo(second);
    JsonNode list = shell.done("interview", "list", "--json").json();
    assertThat(list).hasSize(2);
    assertThat(list.get(0).get("state").asText()).isEqualTo("planned");
    assertThat(list.get(0).get("responses")).isNotEmpty();
    assertThat(shell.done("verify").out()).contains("1 plan\n").contains("2 interviews");
    assertThat(shell.done("interview", "list").out()).contains(first, second, "Kim", "Lee");
    assertThat(shell.done("interview", "show", first).out()).contains("Kim").contains("not-asked");
  }

  @Test
  void anInterviewIsPlannedForADay() {
    Object[] start = {
      "interview", "start", "--plan", assembled(), "--candidate", "Kim", "--interviewer", "Ada"
    };
    var late = Stream.concat(Stream.of(start), Stream.of("--when", "soon")).toArray();
    Shell.Result refused = shell.run(late);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).singleElement().asString().contains("'soon' is no day");
    shell.done(Stream.concat(Stream.of(start), Stream.of("--when", "2031-05-01 9:30")).toArray());
    assertThat(shell.done("interview", "list").out()).contains("planned for", "2031-05-01 09:30");

    JsonNode list = shell.done("interview", "list", "--json").json();
    assertThat(list).hasSize(1);
    String expected =
        LocalDateTime.parse("2031-05-01T09:30").atZone(ZoneId.systemDefault()).toInstant() + "";
    assertThat(list.get(0).get("planned_for").asText()).isEqualTo(expected);
  }

  @Test
  void anExistingFileIsReplacedOnlyByForce() throws IOException {
    Path plan = folder.resolve("plan.yaml");
    Files.writeString(plan, "mine");
    Object[] assemble = {
      "plan", "assemble", "--role", "R", "--level", "entry", "--minutes", 30, "--out", plan
    };

    assertThat(shell.run(assemble).code()).isEqualTo(1);
    assertThat(plan).hasContent("mine");
    String id = start(assembled(), "Kim");
    Path workbook = Files.writeString(folder.resolve("card.xlsx"), "mine");
    Shell.Result refused = shell.run("export", "scorecard", id, "--out", workbook);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).singleElement().asString().contains("card.xlsx");
    assertThat(workbook).hasContent("mine");
    shell.done("export", "scorecard", id, "--out", workbook, "--force");
    assertThat(Files.size(workbook)).isGreaterThan(5_000);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .noneMatch(name -> name.endsWith(".tmp"));
    }
  }

  @Test
  void badAnswersChangeNothing() throws IOException {
    Path plan = assembled();
    Path answers = folder.resolve("answers.csv");
    Files.writeString(answers, "question,state,score\nnot-there,scored,6\nother,maybe,\n");

    Shell.Result result =
        shell.run(
            "interview",
            "import",
            "--plan",
            plan,
            "--candidate",
            "Kim",
            "--interviewer",
            "Ada",
            answers);

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.complaints())
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).startsWith(answers + ":"));
    assertThat(shell.done("interview", "list").line()).isEqualTo("no interviews");
    assertThat(shell.done("verify").out()).contains("0 plans").contains("0 interviews");
  }

  @Test
  void badPlansAndNamesAreProblems() throws IOException {
    Path plan = assembled();
    Path bad = Files.writeString(folder.resolve("bad.yaml"), "title: x\nlevel: boss\nrounds: 1\n");

    Shell.Result result = start(bad, "Kim", "Ada", 1);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.complaints()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(result.complaints().get(0)).startsWith(bad + ":2: ");
    assertThat(start(plan, " ", "Ada", 1).err()).contains("the candidate has no name");
    assertThat(start(plan, "Kim", " ", 1).err()).contains("the interviewer has no name");
    assertThat(start(plan, "Kim", "Ada", 7).err())
        .isEqualTo("--round: the plan has no round 7; use 1\n");
    assertThat(start(folder.resolve("x.yaml"), "Kim", "Ada", 1).err()).contains("no such file");
    assertThat(shell.done("verify").out()).contains("0 plans").contains("0 interviews");
  }

  @Test
  void listsTheBankInThreeFormats() {
    JsonNode all = shell.done("bank", "list", "--format", "json").json();
    assertThat(all.size()).isGreaterThanOrEqualTo(140);
    assertThat(shell.done("--json", "bank", "list").json()).isEqualTo(all);

    JsonNode some =
        shell
            .done("bank", "list", "--level", "Expert", "--competency", "System-Design", "--json")
            .json();
    assertThat(some).isNotEmpty();
    some.forEach(
        question -> {
          assertThat(question.get("level").asText()).isEqualTo("expert");
          assertThat(question.get("competency").asText()).isEqualTo("system-design");
          assertThat(question.get("anchors")).hasSize(5);
        });
    assertThat(shell.done("bank", "list", "--search", "turbines").out())
        .contains("turbines-that-rarely-fail");
    assertThat(shell.done("bank", "list", "--search", "zzzzzz").line())
        .isEqualTo("no question matches");
    assertThat(shell.done("bank", "list", "--search", "zzzzzz", "--json").json()).isEmpty();
    assertThat(shell.done("bank", "list", "--format", "csv").out())
        .startsWith("id,version,title,level,");
    Shell.Result unknown = shell.run("bank", "list", "--competency", "cooking");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err())
        .contains("there is no competency 'cooking'")
        .contains("system-design");
  }

  @Test
  void checksTheShippedBankAndAnyFolder() throws IOException {
    assertThat(shell.done("bank", "check").out()).contains("no problems");
    assertThat(folder.resolve("data")).doesNotExist();
    Path bank = Files.createDirectory(folder.resolve("bank"));
    Path file = Files.writeString(bank.resolve("x.yaml"), "competency: x\nquestions:\n  - id: a\n");

    Shell.Result result = shell.run("bank", "check", bank);
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.complaints())
        .hasSizeGreaterThan(4)
        .allSatisfy(line -> assertThat(line).startsWith(file + ":3: question a: "));
    JsonNode json = shell.run("bank", "check", bank, "--json").json();
    assertThat(json.get("problems")).hasSameSizeAs(result.complaints());
    assertThat(shell.run("bank", "check", folder.resolve("no")).err()).contains("no such folder");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense",
        "bank",
        "bank list --level boss",
        "bank list --format xml",
        "bank list extra",
        "bank lst",
        "plan assemble",
        "plan assemble --role R --level mid --minutes many --out x.yaml",
        "interview start --plan x.yaml",
        "interview show",
        "export scorecard",
        "export scorecard ID",
        "open"
      })
  void wrongUsageIsOneLineAndTwo(String args) {
    Shell.Result result = shell.run((Object[]) args.split(" "));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .startsWith("panelist")
        .contains("--help")
        .doesNotContain("Exception");
    assertThat(folder.resolve("data")).doesNotExist();
  }

  @Test
  void anInterviewThatIsNotThereIsAProblem() {
    for (List<Object> command :
        List.<List<Object>>of(
            List.of("interview", "show", "x"),
            List.of("open", "interview", "x"),
            List.of("verify"),
            List.of("export", "scorecard", "x", "--out", folder.resolve("x.xlsx")))) {
      assertThat(shell.run(command.toArray()).code()).isEqualTo(1);
      assertThat(shell.run(command.toArray()).err()).contains("there is no data file here");
      assertThat(folder.resolve("data")).doesNotExist();
    }
    shell.done("interview", "list");
    Shell.Result result = shell.run("export", "scorecard", "x", "--out", folder.resolve("x.xlsx"));
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .contains("there is no such interview")
        .contains("panelist interview list");
    assertThat(folder.resolve("x.xlsx")).doesNotExist();
    assertThat(shell.run("export", "scorecard", "x", "--out", "x.csv").err())
        .contains("ends in .xlsx");
  }

  @Test
  void aCandidatesCodeNamesTheOneInterviewOrSaysWhich() throws IOException {
    Path plan = assembled();
    String first = start(plan, "Kim");
    String code = shell.done("interview", "show", first, "--json").json().at("/code").asText();
    Path workbook = folder.resolve("card.xlsx");
    shell.done("export", "scorecard", code, "--out", workbook);
    assertThat(workbook).exists();
    assertThat(shell.done("verify").out()).contains("1 interview with 3");
    submit(first);
    assertThat(shell.done("export", "scorecard", code, "--out", workbook, "--force").out())
        .doesNotContain("draft");
    String second = start(plan, "Kim");
    Shell.Result refused = shell.run("export", "scorecard", code, "--out", workbook, "--force");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.complaints()).singleElement().asString().contains(first, second);
  }

  private void submit(String id) {
    try (var desk = CommandDesk.open(DataFolder.open(shell.data()), InstantSource.system())) {
      Interview interview = desk.interviewStore().find(id).orElseThrow();
      var summary = Scoring.summarise(interview);
      desk.scorecards().submit(new Scorecard("card", id, 1, Instant.EPOCH, "", interview, summary));
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsLeftAsItIs() throws IOException {
    Path file = Files.createDirectory(folder.resolve("data")).resolve("panelist.db");
    Files.writeString(file, "something else, and long enough to have a header ".repeat(50));
    byte[] before = Files.readAllBytes(file);

    for (String[] command : List.of(new String[] {"bank", "list"}, new String[] {"verify"})) {
      Shell.Result result = shell.run((Object[]) command);
      assertThat(result.code()).isEqualTo(1);
      assertThat(result.complaints()).singleElement().asString().contains(file.toString());
      assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }
  }

  @Test
  void aFolderThatCannotBeOneIsAProblem() throws IOException {
    Files.writeString(folder.resolve("data"), "a file");

    Shell.Result result = shell.run("bank", "list");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.complaints())
        .singleElement()
        .asString()
        .contains("this is a file, not a folder");
  }

  @Test
  void commandsWorkWhileAWindowHasTheFolder() {
    try (var lock = DataFolder.open(folder.resolve("data")).lockWindow()) {
      assertThat(lock).isNotNull();
      String id = start(assembled(), "Kim");
      assertThat(shell.done("interview", "show", id).out()).contains("Kim");
    }
  }

  @Test
  void windowsAreHandedOver() {
    String id = start(assembled(), "Kim");

    shell.done();
    shell.done("open", "interview", id);

    String data = folder.resolve("data").toString();
    assertThat(shell.windows()).containsExactly(data, data + " " + id);
    assertThat(shell.run("open", "interview", "x").code()).isEqualTo(1);
    assertThat(shell.windows()).hasSize(2);
  }

  @Test
  void helpAndVersionAreThere() {
    assertThat(shell.runAsIs("--help").out())
        .contains("bank", "plan", "interview", "export", "demo", "verify", "Exit codes");
    assertThat(shell.runAsIs("interview", "import", "--help").out())
        .contains(
            "--plan",
            "--candidate",
            "--interviewer",
            "--round",
            "--position",
            "ANSWERS.csv",
            "--data",
            "--json");
    assertThat(shell.runAsIs("--version").line()).matches("Panelist \\d+\\.\\d+\\.\\d+.*");
  }

  private Path assembled() {
    Path plan = folder.resolve("assembled.yaml");
    shell.done(
        "plan",
        "assemble",
        "--role",
        "ML engineer",
        "--level",
        "mid",
        "--minutes",
        45,
        "--out",
        plan);
    return plan;
  }

  private String start(Path plan, String candidate) {
    Shell.Result result = start(plan, candidate, "Ada", 1);
    assertThat(result.code()).as(result.err()).isZero();
    return result.line();
  }

  private Shell.Result start(Path plan, String candidate, String interviewer, int round) {
    return shell.run(
        "interview",
        "start",
        "--plan",
        plan,
        "--candidate",
        candidate,
        "--interviewer",
        interviewer,
        "--round",
        round);
  }
}
