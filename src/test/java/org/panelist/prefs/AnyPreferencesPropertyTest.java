package org.panelist.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

/** Whatever stands in the file of preferences, they can be read. */
class AnyPreferencesPropertyTest {
  private static final List<String> KEYS =
      List.of(
          "look",
          "font.percent",
          "notes.percent",
          "exports.folder",
          "exports.recent.0",
          "exports.recent.7",
          "interviewer",
          "screen.bounds");

  /** Else there is a line for each try. */
  private final Logger log = Logger.getLogger(Preferences.class.getName());

  @BeforeProperty
  void beQuiet() {
    log.setLevel(Level.OFF);
  }

  @AfterProperty
  void speakAgain() {
    log.setLevel(null);
  }

  @Provide
  Arbitrary<Map<String, String>> values() {
    Arbitrary<String> nonsense =
        Arbitraries.of("/", "", " ", "a\0b", "-1", "99999999999", "NaN", "dark", "C:\\<>|?*");
    return Arbitraries.maps(
        Arbitraries.of(KEYS), Arbitraries.oneOf(nonsense, Arbitraries.strings().ofMaxLength(20)));
  }

  @Property(tries = 300)
  void readingNeverFails(@ForAll("values") Map<String, String> values) throws IOException {
    Preferences preferences = with(values);

    assertThat(preferences.look()).isNotNull();
    assertThat(preferences.fontPercent()).isBetween(75, 200);
    assertThat(preferences.notesPercent()).isBetween(75, 200);
    assertThat(preferences.exportsFolder()).isNotNull();
    assertThat(preferences.recentExports()).allMatch(file -> file.getFileName() != null);
    assertThat(preferences.interviewer()).isNotNull();
    assertThat(preferences.get("bounds", "")).isNotNull();
  }

  @Example
  void whatIsNoPathIsLeftOutAndTheRestStays() throws IOException {
    Preferences preferences =
        with(
            Map.of(
                "exports.folder", "a\0b",
                "exports.recent.0", "x\0y",
                "exports.recent.1", "card.xlsx",
                "interviewer", "Zoë"));

    assertThat(preferences.exportsFolder()).isEqualTo(Path.of("exports"));
    assertThat(preferences.recentExports()).containsExactly(Path.of("card.xlsx"));
    assertThat(preferences.interviewer()).isEqualTo("Zoë");
  }

  private static Preferences with(Map<String, String> values) throws IOException {
    Path folder = Files.createTempDirectory("panelist");
    Path file = folder.resolve("preferences.properties");
    try {
      var properties = new Properties();
      properties.putAll(values);
      try (Writer out = Files.newBufferedWriter(file)) {
        properties.store(out, null);
      }
      return new Preferences(folder, Path.of("exports"));
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
