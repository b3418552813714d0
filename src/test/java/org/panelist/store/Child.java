package org.panelist.store;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** Another Panelist on the same data folder, in a process of its own that can be killed. */
final class Child implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private Child(Process process) {
    this.process = process;
    this.lines = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * @param job {@code save}: saves interview "x" again and again, and prints the number in its
   *     notes after each save; {@code window}: holds the window's lock and prints "locked"; {@code
   *     library}: opens the data file with SQLite's library kept in {@code cache}
   */
  static Child start(String job, Path folder) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    String java =
        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java";
    return new Child(
        new ProcessBuilder(
                List.of(
                    java,
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    classPath,
                    Child.class.getName(),
                    job,
                    folder.toString()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start());
  }

  String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the other process ended");
    }
    return line;
  }

  /** Kills it with no chance to tidy up; returns the last line that it had printed. */
  String kill(String lastSeen) throws IOException, InterruptedException {
    process.destroyForcibly().waitFor();
    String last = lastSeen;
    try {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
    } catch (IOException e) { // the pipe may close before it is read to its end
      return last;
    }
    return last;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }

  public static void main(String[] arguments) throws Exception {
    DataFolder folder = DataFolder.open(Path.of(arguments[1]));
    if (arguments[0].equals("library")) {
      NativeLibrary.keepIn(folder.path().resolve("cache"));
      Database.open(folder).close();
      System.out.println(System.getProperty("org.sqlite.lib.path"));
      return;
    }
    if (arguments[0].equals("window")) {
      try (var lock = folder.lockWindow()) {
        System.out.println(lock == null ? "" : "locked");
        Thread.sleep(60_000);
      }
      return;
    }
    var store = new SqliteInterviewStore(Database.open(folder), InstantSource.system());
    var interview = store.find("x").orElseThrow();
    int from = interview.response("i1").notes().length();
    for (int i = from + 1; ; i++) {
      store.save(
          interview.withResponse(interview.response("i1").scored(4).withNotes("n".repeat(i))),
          Set.of("i1"));
      System.out.println(i);
    }
  }
}
