package org.panelist.durability;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Another process writes to the data file, and does not come to an end with it. */
final class LockedFile implements Trouble {
  private static final String LOCKED = "locked";

  private final Path file;
  private Process holder;

  LockedFile(Path folder) {
    this.file = folder.resolve("panelist.db");
  }

  @Override
  public String words() {
    return "locked by another process";
  }

  @Override
  public String said() {
    return "another program keeps the data file locked";
  }

  @Override
  public void begin() throws IOException {
    holder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    LockedFile.class.getName(),
                    file.toString()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out = holder.inputReader(StandardCharsets.UTF_8);
    if (!LOCKED.equals(out.readLine())) {
      throw new IOException("the other process could not lock the file");
    }
  }

  @Override
  public void end() {
    if (holder != null) {
      holder.destroyForcibly();
    }
  }

  /** The other process: takes the writer's lock and keeps it until it is killed. */
  public static void main(String[] args) throws SQLException, InterruptedException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + args[0]);
        var statement = connection.createStatement()) {
      statement.execute("pragma busy_timeout = 10000");
      statement.execute("begin immediate");
      System.out.println(LOCKED);
      System.out.flush();
      Thread.sleep(Long.MAX_VALUE);
    }
  }
}
