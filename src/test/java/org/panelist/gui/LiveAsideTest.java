package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Notes beside those of the question: Esc leads back, and the private ones look so. */
@GuiTest
class LiveAsideTest {
  /** The must-ask, which comes first. */
  private static final String FIRST = "i3";

  private static final Dimension SMALL = new Dimension(1280, 720);

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot, Theme.Mode mode, int percent) {
    var live = LiveDriver.open(robot, store, Samples.plan(3, 60), mode, percent, SMALL);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  /** Who comes back from the wrap-up and writes on must not do so in what goes into no export. */
  @Test
  void theWrapUpEndsPrivateNotes(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT, 100)) {
      live.shiftMenuKey(KeyEvent.VK_G).type("mine").menuKey(KeyEvent.VK_W);
      live.await("the wrap-up", () -> !live.wrappedUp().isEmpty());
      assertThat(live.notes()).doesNotContain("mine");
      live.type("seen");
      assertThat(live.session().interview().notes().scratch()).isEqualTo("mine");
    }
  }

  @Test
  void escLeadsFromTheWholeInterviewBackToTheQuestion(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT, 100)) {
      live.type("one").menuKey(KeyEvent.VK_G).type("whole").key(KeyEvent.VK_ESCAPE);
      assertThat(live.isFocusInNotes()).isTrue();
      live.type(" two");
      assertThat(live.notes()).isEqualTo("one two");
      live.await("both", () -> live.saved(FIRST).notes().equals("one two"));
      assertThat(live.saved().notes().general()).isEqualTo("whole");
      live.shiftMenuKey(KeyEvent.VK_G).type("mine").key(KeyEvent.VK_ESCAPE).type("!");
      live.await("all", () -> live.saved(FIRST).notes().equals("one two!"));
      assertThat(live.saved().notes().scratch()).isEqualTo("mine");
    }
  }

  @Test
  void whatLiesOverTheQuestionGoesFirst(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT, 100)) {
      live.menuKey(KeyEvent.VK_G).shiftMenuKey(KeyEvent.VK_B).type("a");
      live.key(KeyEvent.VK_ESCAPE).type("b");
      assertThat(live.shows(LivePanel.BRIEF)).isFalse();
      assertThat(live.notes()).isEqualTo("ab");
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      live.type("c");
      assertThat(live.notes()).isEqualTo("abc");
      live.key(KeyEvent.VK_ESCAPE).type("d");
      assertThat(live.notes()).isEqualTo("d");
      live.await("the whole interview", () -> live.saved().notes().general().equals("abc"));
    }
  }

  @Test
  void privateNotesSaySoAndLookSo(Robot robot) {
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      for (int percent : new int[] {100, 200}) {
        try (var live = begin(robot, mode, percent)) {
          live.type("the question's");
          assertThat(isMarked(live)).isFalse();
          live.shiftMenuKey(KeyEvent.VK_G).type("ask about the move");
          String name = mode.name().toLowerCase(Locale.ROOT) + (percent == 100 ? "" : "-200");
          live.picture("live-private-" + name + "-1280x720");
          live.await("its words", () -> live.says("Private: in no export"));
          assertThat(isMarked(live)).isTrue();
          live.menuKey(KeyEvent.VK_G);
          live.await("other notes", () -> !live.says("Private: in no export"));
          assertThat(isMarked(live)).as("the whole interview, which is exported").isFalse();
        }
      }
    }
  }

  /** Whether the frame around the notes has the colour of private ones. */
  private static boolean isMarked(LiveDriver live) {
    BufferedImage image = Pictures.of(live.window());
    Point at = live.box(0).getLocation();
    int wanted = GuiActionRunner.execute(() -> Theme.color(Token.EXPERT)).getRGB();
    for (int x = at.x; x > at.x - 60; x--) {
      if (image.getRGB(x, at.y + 4) == wanted) {
        return true;
      }
    }
    return false;
  }
}
