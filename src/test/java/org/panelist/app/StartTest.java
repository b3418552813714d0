package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to the window is short: nothing of what only commands and files need is loaded on it. */
class StartTest {
  @Test
  void loadsNoParserOfCommandsNoYamlAndNoWorkbook(@TempDir Path folder) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-Xlog:class+load:file=" + classes,
                "-cp",
                System.getProperty("java.class.path"),
                StartProbe.class.getName(),
                "--data",
                folder.resolve("data").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(folder.resolve("out.txt")).isEmptyFile();
    assertThat(process.exitValue()).isZero();

    List<String> loaded = Files.readAllLines(classes);
    assertThat(loaded).anyMatch(line -> line.contains("org.panelist.exchange.PackedBank "));
    for (String heavy :
        List.of(
            "picocli.",
            "com.fasterxml.jackson.",
            "org.apache.poi.",
            "org.yaml.",
            "org.apache.commons.csv")) {
      assertThat(loaded).as(heavy).noneMatch(line -> line.contains(" " + heavy));
    }
  }
}
