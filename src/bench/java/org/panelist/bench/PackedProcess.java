package org.panelist.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Processes that run a class of the benchmarks in the packed program, with the options of the run
 * profile and its archive of classes.
 */
final class PackedProcess {
  private PackedProcess() {}

  static boolean hasDisplay() {
    return System.getenv("DISPLAY") != null || !System.getProperty("os.name").equals("Linux");
  }

  /** The beginning of a command: this JDK, with the options of the run profile. */
  static List<String> java() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    String options = Objects.requireNonNull(System.getProperty("panelist.jvm"));
    command.addAll(List.of(options.strip().split(" +", -1)));
    return command;
  }

  /** Starts {@code main}; what it prints goes where ours goes. */
  static Process start(Class<?> main, List<String> arguments) throws IOException {
    Path jar = Path.of(Objects.requireNonNull(System.getProperty("panelist.jar")));
    List<String> command = java();
    Path archive = jar.resolveSibling("panelist.jsa");
    if (Files.exists(archive)) {
      command.add("-XX:SharedArchiveFile=" + archive);
    }
    String logging = System.getProperty("java.util.logging.config.file");
    if (logging != null) {
      command.add("-Djava.util.logging.config.file=" + logging);
    }
    // the archive wants the packed program first
    String classes = System.getProperty("java.class.path");
    command.addAll(List.of("-classpath", jar + File.pathSeparator + folders(classes)));
    command.add(main.getName());
    command.addAll(arguments);
    return new ProcessBuilder(command).inheritIO().start();
  }

  /** The folders of a class path: our own classes, of which the packed ones come first. */
  private static String folders(String path) {
    return String.join(
        File.pathSeparator,
        List.of(path.split(File.pathSeparator, -1)).stream()
            .filter(entry -> Files.isDirectory(Path.of(entry)))
            .toList());
  }

  /** As {@link #start}, and waits for its end. */
  static void await(Class<?> main, List<String> arguments)
      throws IOException, InterruptedException {
    int code = start(main, arguments).waitFor();
    if (code != 0) {
      throw new IOException(main.getSimpleName() + " ended with " + code);
    }
  }
}
