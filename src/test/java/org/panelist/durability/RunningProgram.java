package org.panelist.durability;

import java.awt.Rectangle;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.panelist.ui.interview.LivePanel;

/** The program in a process of its own, its window on the display, opened at one interview. */
final class RunningProgram implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 40;

  private final Process process;
  private final Path errors;
  private final BufferedWriter questions;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private final List<String> said = new ArrayList<>();
  private final Signals signals = new Signals();

  private RunningProgram(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.questions = process.outputWriter(StandardCharsets.UTF_8);
    var reader = new Thread(this::read, "answers");
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts the packed program as the run profile does, and waits until notes can be typed. */
  static RunningProgram open(Workshop workshop, String interview) throws IOException {
    return open(workshop, interview, packed());
  }

  /** Starts it where it cannot start: it ends; what it said. */
  static String refusal(Workshop workshop, String interview) throws IOException {
    try (RunningProgram program = launch(workshop, interview, packed())) {
      program.await();
      return program.complaints();
    }
  }

  private static List<String> packed() {
    Path jar = Path.of(System.getProperty("panelist.jar", "target/panelist.jar")).toAbsolutePath();
    var options = new ArrayList<String>();
    Path archive = jar.resolveSibling("panelist.jsa");
    if (Files.exists(archive)) {
      options.add("-XX:SharedArchiveFile=" + archive);
    }
    options.addAll(List.of("-jar", jar.toString()));
    return options;
  }

  /**
   * @param start the options that name what is started
   */
  static RunningProgram open(Workshop workshop, String interview, List<String> start)
      throws IOException {
    RunningProgram program = launch(workshop, interview, start);
    try {
      program.waitUntil("focus", LivePanel.NOTES::equals);
      return program;
    } catch (RuntimeException | AssertionError e) {
      program.close();
      throw e;
    }
  }

  private static RunningProgram launch(Workshop workshop, String interview, List<String> start)
      throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
    command.add("-Duser.home=" + workshop.home());
    command.add("-javaagent:" + workshop.eyes());
    command.addAll(start);
    command.addAll(List.of("open", "interview", interview, "--data", workshop.data().toString()));
    Path errors = Files.createTempFile(workshop.home().getParent(), "errors", ".txt");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    return new RunningProgram(process, errors);
  }

  private void read() {
    try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.startsWith(Eyes.MARK)) {
          answers.add(line.substring(Eyes.MARK.length()));
        } else {
          said.add(line);
        }
      }
    } catch (IOException e) { // it was killed in the middle of a line
      return;
    }
  }

  /** What {@link Eyes} answers. */
  String ask(String question) {
    try {
      questions.write(question + "\n");
      questions.flush();
      String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer to \"" + question + "\"; " + complaints());
      }
      return answer.replace("\\n", "\n").replace("\\\\", "\\");
    } catch (IOException e) {
      throw new UncheckedIOException("to \"" + question + "\"; " + complaints(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  String text(String name) {
    return ask("text " + name);
  }

  Rectangle bounds(String name) {
    int[] place =
        Arrays.stream(ask("bounds " + name).split(" ")).mapToInt(Integer::parseInt).toArray();
    return new Rectangle(place[0], place[1], place[2], place[3]);
  }

  /** Asks again and again until the answer is right; the answer. */
  String waitUntil(String question, Predicate<String> right) {
    return waitUntil(question, right, PATIENCE_SECONDS * 1000L);
  }

  String waitUntil(String question, Predicate<String> right, long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    String answer = ask(question);
    while (!right.test(answer)) {
      if (System.nanoTime() > end) {
        throw new AssertionError(
            "after "
                + millis
                + " ms \""
                + question
                + "\" says \""
                + answer
                + "\"; "
                + complaints());
      }
      Beat.sleep(10);
      answer = ask(question);
    }
    return answer;
  }

  /** Stops it between two instructions, as if time stood still; what it has drawn stays. */
  void freeze() {
    signals.stop(process.pid());
  }

  /** Ends it as a power cut would: with no chance to tidy up. */
  void kill() {
    process.destroyForcibly();
    await();
  }

  private void await() {
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("it does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** What it wrote where a stack trace would be; should be empty. */
  String complaints() {
    try {
      return Files.readString(errors).strip() + (said.isEmpty() ? "" : said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    signals.close();
    if (process.isAlive()) {
      kill();
    }
  }
}
