package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands as careless and unlucky people give them. */
class HostileCommandsTest {
  @TempDir Path folder;
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder.resolve("data"));
  }

  @Test
  void aSampleThatFailsHalfWayLeavesNothing() throws SQLException {
    shell.done("bank", "list");
    sql(
        "create trigger unlucky before insert on scorecard"
            + " when (select count(*) from scorecard) = 5"
            + " begin select raise(abort, 'unlucky'); end");

    Shell.Result failed = shell.run("demo");

    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.complaints()).hasSize(1);
    assertThat(shell.done("verify").out()).contains("0 plans", "0 interviews", "0 scorecards");
    sql("drop trigger unlucky");
    shell.done("demo");
  }

  @Test
  void aCommandThatFailsLeavesNoNewFolder() throws Exception {
    Path plan = folder.resolve("taken.yaml");
    Files.writeString(plan, "mine");
    String[][] commands = {
      {"bank", "list", "--competency", "cooking"},
      {"plan", "assemble", "--role", "R", "--level", "mid", "--minutes", "45", "--out", "" + plan},
      {"interview", "start", "--plan", "" + plan, "--candidate", "Kim", "--interviewer", "Ada"},
      {"interview", "import", "--plan", "no", "--candidate", "K", "--interviewer", "A", "no.csv"},
    };
    for (String[] command : commands) {
      var under = new Shell(folder.resolve("new").resolve("data"));
      assertThat(under.run((Object[]) command).code()).isEqualTo(1);
      assertThat(folder.toFile().list()).containsExactly("taken.yaml");
    }
    assertThat(plan).hasContent("mine");
  }

  @Test
  void ofTwoSamplesAtOnceOneIsMade() {
    shell.done("bank", "list");
    var codes =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> shell.run("demo").code()))
            .limit(2)
            .toList();

    assertThat(codes).extracting(CompletableFuture::join).containsExactlyInAnyOrder(0, 1);
    assertThat(shell.done("verify").out()).contains("12 interviews");
  }

  @Test
  void anInterviewThatCannotBeMadeLeavesNoPlan() throws SQLException {
    Path plan = plan();
    sql("create trigger unlucky before insert on interview begin select raise(abort, 'no'); end");

    assertThat(start(plan, "Kim", "Ada").code()).isEqualTo(1);
    assertThat(shell.done("verify").out()).contains("0 plans");
  }

  @Test
  void anEmptyFolderNameIsNotTheWorkingFolder() {
    for (var words : List.of(new String[] {"bank", "list"}, new String[] {"demo"})) {
      var args = Stream.concat(Stream.of(words), Stream.of("--data", "")).toArray(String[]::new);
      Shell.Result result = shell.runAsIs(args);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.complaints()).singleElement().asString().contains("--data", "it is empty");
    }
    assertThat(shell.runAsIs("--data", "").code()).isEqualTo(1);
    assertThat(shell.windows()).isEmpty();
    assertThat(Path.of("panelist.db")).doesNotExist();
  }

  @Test
  void anAtSignBeginsANameAndNoFileOfArguments() throws Exception {
    Path plan = plan();
    Path file = Files.writeString(folder.resolve("arguments"), "--help");
    Shell.Result made = start(plan, "@" + file, "@" + folder);

    assertThat(made.code()).isZero();
    assertThat(shell.done("interview", "show", made.line()).out()).contains("@" + file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200b", "\u00a0", "\n", "\u202e"})
  void aNameHasSomethingToSee(String name) {
    Path plan = plan();

    assertThat(start(plan, name, "Ada").complaints())
        .containsExactly("candidate: the candidate has no name; enter the name of the candidate");
    assertThat(start(plan, "Kim", name).complaints())
        .containsExactly("--interviewer: the interviewer has no name; say who asks");
  }

  @Test
  void namesCannotSteerTheTerminalOrBreakTheTable() {
    Path plan = plan();
    start(plan, "Kim\nDoe\u001b[2J", "A\u202eda");

    String list = shell.done("interview", "list").out();
    assertThat(list.lines()).hasSize(2);
    assertThat(list).doesNotContain("\u001b", "\u202e").contains("Kim Doe");
    assertThat(shell.done("interview", "list", "--json").json().get(0).get("candidate").asText())
        .isEqualTo("Kim Doe [2J");
  }

  @Test
  void lettersThatTheTerminalLostAreNotKept() {
    Shell.Result result = start(plan(), "M\ufffd\ufffdller", "Ada");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.complaints()).singleElement().asString().contains("use a UTF-8 locale");
  }

  @Test
  void formatsAreKnownInAnyCaseAndAnEmptySearchIsNone() {
    assertThat(shell.done("bank", "list", "--format", "JSON", "--search", " ").json().size())
        .isEqualTo(shell.done("bank", "list", "--json").json().size())
        .isPositive();
  }

  private Path plan() {
    Path plan = folder.resolve("plan.yaml");
    shell.done("plan", "assemble", "--role", "R", "--level", "mid", "--minutes", 30, "--out", plan);
    return plan;
  }

  private Shell.Result start(Path plan, String candidate, String interviewer) {
    return shell.run(
        "interview",
        "start",
        "--plan",
        plan,
        "--candidate",
        candidate,
        "--interviewer",
        interviewer);
  }

  private void sql(String statement) throws SQLException {
    Path file = folder.resolve("data").resolve("panelist.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
