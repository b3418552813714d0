package org.panelist.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
  private final Logger root = LogManager.getLogManager().getLogger("");
  private final Handler[] before = root.getHandlers();
  private final Level level = root.getLevel();

  @TempDir Path folder;

  @BeforeEach
  void start() {
    LogFile.in(folder);
  }

  @AfterEach
  void putBack() {
    for (Handler handler : root.getHandlers()) {
      root.removeHandler(handler);
      handler.close();
    }
    for (Handler handler : before) {
      root.addHandler(handler);
    }
    root.setLevel(level);
  }

  @Test
  void theFileIsMadeWithTheFirstMessage() {
    assertThat(folder).isEmptyDirectory();

    Logger.getLogger("org.flywaydb").info("noise of a library");
    assertThat(folder).isEmptyDirectory();

    Logger.getLogger("org.panelist.x")
        .log(Level.INFO, "ours, \u00e9", new IllegalStateException("why"));
    Logger.getLogger("org.flywaydb").warning("a warning of a library");
    assertThat(folder.resolve("panelist.0.log"))
        .content()
        .contains("ours, \u00e9", "IllegalStateException: why", "a warning of a library")
        .doesNotContain("noise");
  }

  @Test
  void nothingIsMadeWhereThereIsNoFolder() {
    Path none = folder.resolve("none");
    LogFile.in(none);

    Logger.getLogger("org.panelist.x").warning("lost");

    assertThat(none).doesNotExist();
    assertThat(root.getHandlers()).hasSize(1);
  }
}
