package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Locale;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;

/** Lines of notes are as far apart as those of the prompt, in whatever script. */
@GuiTest
class NotesLinesTest {
  private static final Dimension SMALL = new Dimension(1280, 720);
  private static final String LATIN = "00:47 + one\n- two\nthree\nfour gypq";
  private static final String HEBREW = "+ שלום\n- עולם\nשלום עולם\nfour gypq";

  private final MemoryInterviews store = new MemoryInterviews();

  @Test
  void theyAreAsAiryAsWhatIsReadAloud(Robot robot) {
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      for (int percent : new int[] {100, 200}) {
        for (String text : List.of(LATIN, HEBREW)) {
          lines(robot, mode, percent, text);
        }
      }
    }
  }

  private void lines(Robot robot, Theme.Mode mode, int percent, String text) {
    try (var live = LiveDriver.open(robot, store, Samples.plan(3, 60), mode, percent, SMALL)) {
      live.startForm().awaitFocus("interview.form.candidate");
      live.type("Kim").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      live.next().next();
      GuiActionRunner.execute(() -> live.area().replaceSelection(text));
      GuiActionRunner.execute(
          () -> live.area().select(text.indexOf('\n') + 2, text.lastIndexOf('\n') + 3));
      String name = mode.name().toLowerCase(Locale.ROOT) + (percent == 100 ? "" : "-200");
      live.picture("live-lines-" + (text.equals(LATIN) ? "" : "rtl-") + name + "-1280x720");
      double size = GuiActionRunner.execute(() -> live.area().getFont().getSize2D());
      int last = text.lastIndexOf('\n') + 1;
      double step = (live.box(last).y - live.box(0).y) / 3.0;
      double least = text.equals(LATIN) ? 1.5 : 1.35; // the font of Hebrew is lower
      assertThat(step / size).as("height of a line for each pixel").isBetween(least, 1.7);
    }
  }
}
