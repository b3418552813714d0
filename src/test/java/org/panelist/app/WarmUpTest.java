package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no display, warming up still makes every screen, then ends and leaves nothing. */
class WarmUpTest {
  @Test
  void loadsEveryScreenWithoutADisplay(@TempDir Path folder) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + classes,
                "-Dpanelist.warmup=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile());
    builder.environment().remove("DISPLAY");
    Process process = builder.start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    assertThat(folder.resolve("out.txt")).isEmptyFile();

    List<String> loaded = Files.readAllLines(classes);
    for (String needed :
        List.of(
            "org.panelist.ui.home.HomePanel",
            "org.panelist.ui.bank.BankPanel",
            "org.panelist.ui.plan.PlansScreen",
            "org.panelist.ui.interview.InterviewsScreen",
            "org.panelist.ui.scorecard.WrapUpPanel",
            "org.panelist.ui.plan.PlanEditorPage",
            "org.panelist.ui.interview.LivePanel",
            "org.panelist.ui.settings.SettingsPanel",
            "org.panelist.store.SqliteBankStore",
            "com.formdev.flatlaf.ui.FlatTableUI")) {
      assertThat(loaded).as(needed).anyMatch(line -> line.contains(" " + needed + " "));
    }
    assertThat(loaded)
        .as("used once in the life of a data folder")
        .noneMatch(line -> line.contains(" org.flywaydb.core.Flyway "));
    if (System.getProperty("os.name").equals("Linux")) {
      assertThat(loaded)
          .as("a seen window")
          .anyMatch(line -> line.contains(" sun.awt.X11.XFramePeer "));
    }
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left.filter(file -> file.toString().contains("panelist"))).isEmpty();
    }
  }
}
