package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The table of keys on systems whose menu key is another one. */
class KeysTest {
  private static final Map<String, KeyStroke> HERE = Keys.table(InputEvent.CTRL_DOWN_MASK);
  private static final Map<String, KeyStroke> MAC = Keys.table(InputEvent.META_DOWN_MASK);

  @AfterEach
  void asHere() {
    Keys.useMenuMask(Keys.systemMenuMask());
  }

  @Test
  void onAMacEveryCommandHasItsKeyWithCmdInPlaceOfCtrl() {
    Map<String, String> names = new HashMap<>();
    HERE.forEach((id, key) -> names.put(id, Shortcuts.text(key)));
    Keys.useMenuMask(InputEvent.META_DOWN_MASK);
    assertThat(MAC.keySet()).containsExactlyElementsOf(HERE.keySet());
    HERE.forEach(
        (id, key) -> {
          String mac = Shortcuts.text(MAC.get(id));
          String here = names.get(id);
          if (id.startsWith("interview.followUp")) {
            assertThat(mac).isEqualTo(here); // Cmd+Shift+3 belongs to the system
          } else if (id.equals("interview.hideRubric")) {
            assertThat(mac).isEqualTo("Cmd+Shift+H"); // so does Cmd+H
          } else if (here.matches("Alt\\+(Shift\\+)?[0-9A-Z]")) {
            assertThat(mac).isEqualTo(here.replace("Alt", "Ctrl+Option")); // Option+3 is text
          } else {
            assertThat(mac).isEqualTo(here.replace("Ctrl", "Cmd").replace("Alt", "Option"));
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
  void onAMacNoKeyIsOneThatTypesText() {
    assertThat(MAC.values())
        .filteredOn(key -> (key.getModifiers() & InputEvent.ALT_DOWN_MASK) != 0)
        .filteredOn(key -> Character.isLetterOrDigit(key.getKeyCode())) // VK_0 to VK_Z
        .isNotEmpty()
        .allMatch(key -> (key.getModifiers() & InputEvent.CTRL_DOWN_MASK) != 0);
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
