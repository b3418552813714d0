package org.panelist.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.panelist.prefs.Preferences.Look;

class PreferencesTest {
  @TempDir private Path folder;

  @Test
  void everythingComesBackAfterTheNextStart() {
    Preferences first = preferences();
    first.setLook(Look.DARK);
    first.setFontPercent(150);
    first.setNotesPercent(125);
    first.setInterviewer("Zoë Ünal");
    first.setExportsFolder(folder.resolve("Größe 2"));
    first.put("divider", "240");

    Preferences second = preferences();
    assertThat(second.look()).isEqualTo(Look.DARK);
    assertThat(second.fontPercent()).isEqualTo(150);
    assertThat(second.notesPercent()).isEqualTo(125);
    assertThat(second.interviewer()).isEqualTo("Zoë Ünal");
    assertThat(second.exportsFolder()).isEqualTo(folder.resolve("Größe 2"));
    assertThat(second.get("divider", "0")).isEqualTo("240");
  }

  @Test
  void aDamagedFileCountsAsEmpty() throws IOException {
    Files.writeString(
        folder.resolve("preferences.properties"), "look=PURPLE\nfont.percent=big\n\\u12");
    Preferences preferences = preferences();

    assertThat(preferences.look()).isEqualTo(Look.SYSTEM);
    assertThat(preferences.fontPercent()).isEqualTo(100);
    assertThat(preferences.exportsFolder()).isEqualTo(folder.resolve("exports"));
  }

  @Test
  void sizesStayWithinWhatCanBeRead() {
    Preferences preferences = preferences();
    preferences.setFontPercent(1000);
    assertThat(preferences.fontPercent()).isEqualTo(200);
    preferences.setFontPercent(1);
    assertThat(preferences.fontPercent()).isEqualTo(75);
  }

  @Test
  void recentExportsAreFewDistinctAndNewestFirst() {
    Preferences preferences = preferences();
    for (int i = 0; i < 12; i++) {
      preferences.addRecentExport(folder.resolve("card " + i + ".xlsx"));
    }
    preferences.addRecentExport(folder.resolve("card 10.xlsx"));

    assertThat(preferences().recentExports())
        .hasSize(8)
        .startsWith(folder.resolve("card 10.xlsx"), folder.resolve("card 11.xlsx"));
  }

  private Preferences preferences() {
    return new Preferences(folder, folder.resolve("exports"));
  }
}
