package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Response;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteInterviewStore;
import org.panelist.ui.interview.LivePanel;

/** The program's process is killed in the middle of a live interview, and nothing is lost. */
@GuiTest
class KillTest {
  private static final int SIGKILL = 128 + 9;

  @TempDir private Path folder;

  @Test
  void notesAndScoreAreThereAfterTheRestart(Robot robot) throws Exception {
    Path data = folder.resolve("data");
    Process process = start(data);
    try (BufferedReader out = process.inputReader()) {
      assertThat(firstLine(out)).isEqualTo(KilledProgram.TYPED);
    } finally {
      process.destroyForcibly();
    }
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(SIGKILL);

    Response kept = keptResponse(data);
    assertThat(kept.notes()).endsWith(KilledProgram.NOTE);
    assertThat(kept.score()).isEqualTo(4);
    try (var program = ProgramDriver.start(robot, data, folder.resolve("exports"))) {
      program.resumesTheUnfinishedInterview().focusIs(LivePanel.NOTES);
      program.waitsForText(LivePanel.NOTES, KilledProgram.NOTE);
    }
  }

  private static String firstLine(BufferedReader out) throws IOException {
    String line = out.readLine();
    while (line != null && !line.equals(KilledProgram.TYPED)) {
      line = out.readLine();
    }
    return String.valueOf(line);
  }

  private static Process start(Path data) throws IOException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
            .filter(option -> !option.startsWith("-javaagent"))
            .toList());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), KilledProgram.class.getName()));
    command.add(data.toString());
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** The response to the item that the interview was at. */
  private static Response keptResponse(Path data) {
    try (Database database = Database.open(DataFolder.open(data))) {
      var store = new SqliteInterviewStore(database, InstantSource.system());
      var interview =
          store.list().stream()
              .filter(one -> one.state() == InterviewState.PAUSED)
              .map(one -> store.find(one.id()).orElseThrow())
              .findFirst()
              .orElseThrow();
      return interview.response(interview.progress().step());
    }
  }
}
