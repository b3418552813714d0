package org.panelist.durability;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Sends signals by a shell that is up already: within a millisecond, not with a new process. */
final class Signals implements AutoCloseable {
  private final Process shell;
  private final BufferedWriter commands;
  private final BufferedReader answers;

  Signals() {
    try {
      shell = new ProcessBuilder("sh").start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    commands = shell.outputWriter(StandardCharsets.UTF_8);
    answers = shell.inputReader(StandardCharsets.UTF_8);
  }

  /** On return the process stands still, until it is killed. */
  void stop(long pid) {
    try {
      commands.write("kill -STOP " + pid + "; echo $?\n");
      commands.flush();
      String answer = answers.readLine();
      if (!"0".equals(answer)) {
        throw new AssertionError("the process could not be stopped: " + answer);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    shell.destroy();
  }
}
