package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

/** The table of keys on systems whose menu key is another one. */
class KeysTest {
  private static final Map<String, KeyStroke> HERE = Keys.table(InputEvent.CTRL_DOWN_MASK);
  private static final Map<String, KeyStroke> MAC = Keys.table(InputEvent.META_DOWN_MASK);

  @Test
  void onAMacEveryCommandHasItsKeyWithCmdInPlaceOfCtrl() {
    assertThat(MAC.keySet()).containsExactlyElementsOf(HERE.keySet());
    HERE.forEach(
        (id, key) -> {
          String mac = Shortcuts.text(MAC.get(id));
          String here = Shortcuts.text(key);
          if (id.startsWith("interview.followUp")) {
            assertThat(mac).isEqualTo(here); // Cmd+Shift+3 belongs to the system
          } else if (id.equals("interview.hideRubric")) {
            assertThat(mac).isEqualTo("Cmd+Shift+H"); // so does Cmd+H
          } else {
            assertThat(mac).isEqualTo(here.replace("Ctrl", "Cmd"));
          }
        });
  }

  @Test
  void noKeyOfAMacMeansTwoThingsOnOnePage() {
    for (String page : List.of("window", "bank", "plan", "interview", "scorecard")) {
      assertThat(
              MAC.entrySet().stream()
                  .filter(entry -> entry.getKey().startsWith(page + "."))
                  .filter(entry -> !entry.getKey().equals("interview.submit")) // of the wrap-up
                  .map(Map.Entry::getValue))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void nobodyElseDecidesWhichTheMenuKeyIs() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(
              sources
                  .filter(path -> path.toString().endsWith(".java"))
                  .filter(KeysTest::namesAMenuKey)
                  .map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("Keys.java", "Shortcuts.java", "KeyedPanel.java");
    }
  }

  private static boolean namesAMenuKey(Path source) {
    try {
      return Files.readString(source).matches("(?s).*(CTRL|META)_(DOWN_)?MASK.*");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
