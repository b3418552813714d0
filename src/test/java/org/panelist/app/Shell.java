package org.panelist.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs commands in this process, over one data folder, and keeps what they print. */
final class Shell {
  private final Path data;
  private final List<String> windows = new ArrayList<>();

  Shell(Path data) {
    this.data = data;
  }

  Path data() {
    return data;
  }

  /** What a command did. */
  record Result(int code, String out, String err) {
    List<String> complaints() {
      return err.lines().toList();
    }

    String line() {
      return out.strip();
    }

    JsonNode json() {
      try {
        return new ObjectMapper().readTree(out);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Runs {@code panelist args --data FOLDER}. */
  Result run(Object... args) {
    var words = new ArrayList<String>();
    for (Object arg : args) {
      words.add(arg.toString());
    }
    words.add("--data");
    words.add(data.toString());
    return runAsIs(words.toArray(String[]::new));
  }

  /** Runs {@code panelist args}. */
  Result runAsIs(String... args) {
    var out = new StringWriter();
    var err = new StringWriter();
    int code = new Main(this::open).run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(code, out.toString(), err.toString());
  }

  /** As {@link #run}, for a command that has to succeed. */
  Result done(Object... args) {
    Result result = run(args);
    if (result.code() != 0 || !result.err().isEmpty()) {
      throw new AssertionError(result.toString());
    }
    return result;
  }

  /** The windows opened so far, as {@code folder} or {@code folder interview}. */
  List<String> windows() {
    return windows;
  }

  private void open(Path folder, @Nullable String interviewId) {
    windows.add(interviewId == null ? folder.toString() : folder + " " + interviewId);
  }
}
