package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Signs of several characters, writing from right to left, and what Word puts on the clipboard. */
@GuiTest
class LiveTextTest {
  /** A woman, a joiner, a laptop: five characters, one sign. */
  private static final String WOMAN_AT_LAPTOP = "\uD83D\uDC69\u200D\uD83D\uDCBB";

  private static final String THUMB = "\uD83D\uDC4D\uD83C\uDFFD";
  private static final String FLAG = "\uD83C\uDDEC\uD83C\uDDE7";

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot, Theme.Mode mode) {
    var size = new Dimension(1280, 720);
    var live = LiveDriver.open(robot, store, Samples.plan(3, 90), mode, 100, size);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  private static LiveDriver paste(Robot robot, LiveDriver live, String text) {
    GuiActionRunner.execute(
        () ->
            Toolkit.getDefaultToolkit()
                .getSystemClipboard()
                .setContents(new StringSelection(text), null));
    live.menuKey(KeyEvent.VK_V);
    robot.waitForIdle();
    return live;
  }

  private static int caret(LiveDriver live) {
    return GuiActionRunner.execute(() -> live.area().getCaretPosition());
  }

  @Test
  void theCaretMovesOverASignAsOneAndBothWaysOfDeletingTakeAllOfIt(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      String step = live.step();
      String text = "a" + WOMAN_AT_LAPTOP + THUMB + FLAG + "b";
      paste(robot, live, text)
          .await("it in the store", () -> live.saved(step).notes().equals(text));
      int[] stops = {text.length() - 1, 10, 6, 1, 0};
      for (int stop : stops) {
        live.key(KeyEvent.VK_LEFT).await("the caret at " + stop, () -> caret(live) == stop);
      }
      for (int stop : new int[] {1, 6, 10}) {
        live.key(KeyEvent.VK_RIGHT).await("the caret at " + stop, () -> caret(live) == stop);
      }
      live.key(KeyEvent.VK_BACK_SPACE);
      assertThat(live.notes()).isEqualTo("a" + WOMAN_AT_LAPTOP + FLAG + "b");
      live.key(KeyEvent.VK_DELETE);
      assertThat(live.notes()).isEqualTo("a" + WOMAN_AT_LAPTOP + "b");
      live.key(KeyEvent.VK_BACK_SPACE);
      assertThat(live.notes()).isEqualTo("ab");
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("a" + WOMAN_AT_LAPTOP + "b");
      live.type("!");
      String last = "a" + WOMAN_AT_LAPTOP + "!b";
      live.await("the rest in the store", () -> live.saved(step).notes().equals(last));
    }
  }

  @Test
  void aClickInsideASignPutsTheCaretBesideIt(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      paste(robot, live, WOMAN_AT_LAPTOP + "x");
      for (int place = 1; place < WOMAN_AT_LAPTOP.length(); place++) {
        int inside = place;
        GuiActionRunner.execute(() -> live.area().setCaretPosition(inside));
        assertThat(caret(live)).isZero();
      }
    }
  }

  @Test
  void ofALetterWithAnAccentBackspaceTakesTheAccent(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      paste(robot, live, "cafe\u0301").key(KeyEvent.VK_LEFT);
      assertThat(caret(live)).isEqualTo(3);
      live.key(KeyEvent.VK_END).key(KeyEvent.VK_BACK_SPACE);
      assertThat(live.notes()).isEqualTo("cafe");
    }
  }

  /** Swing would lay out every line of it anew by the views for scripts: it took 17 seconds. */
  @Test
  void anEmojiDoesNotMakeALongNoteSlow(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      String step = live.step();
      String text = "+ a line of some fifty characters, as people write\n".repeat(20_000);
      paste(robot, live, text);
      paste(robot, live, THUMB).type("ok");
      live.await("it in the store", () -> live.saved(step).notes().equals(text + THUMB + "ok"));
      assertThat(live.area().getDocument().getProperty("i18n")).isEqualTo(false);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Theme.Mode.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void linesFromRightToLeftStandAtTheRightAndTheirMarksHaveTheirColour(
      Theme.Mode mode, Robot robot) {
    try (var live = begin(robot, mode)) {
      String step = live.step();
      String hebrew =
          "\u05D4\u05E1\u05D1\u05D9\u05E8\u05D4 \u05D0\u05EA \u05D4\u05DE\u05D7\u05D9\u05E8";
      String text = "+ " + hebrew + "\n- " + hebrew + " (F1)\n+ and in English\n12:31 later";
      paste(robot, live, text);
      live.picture("live-right-to-left-" + mode.name().toLowerCase(java.util.Locale.ROOT));
      int width = live.area().getWidth();
      assertThat(x(live, 0)).as("the plus of the first line").isGreaterThan(width - 40);
      assertThat(x(live, text.indexOf("+ and"))).as("the plus of the third").isLessThan(10);
      BufferedImage image = Pictures.of(live.window());
      assertThat(has(live, image, 0, Theme.color(Token.ACCENT))).isTrue();
      assertThat(has(live, image, text.indexOf('-'), Theme.color(Token.ERROR))).isTrue();
      assertThat(has(live, image, text.indexOf("+ and"), Theme.color(Token.ACCENT))).isTrue();
      live.type("!");
      live.await("it in the store", () -> live.saved(step).notes().equals(text + "!"));
      live.menuKey(KeyEvent.VK_HOME).key(KeyEvent.VK_DELETE).type("?");
      live.await(
          "the mark changed", () -> live.saved(step).notes().equals("?" + text.substring(1) + "!"));
      robot.waitForIdle();
      BufferedImage after = Pictures.of(live.window());
      assertThat(has(live, after, 0, Theme.color(Token.ACCENT))).isFalse();
      assertThat(has(live, after, 0, Theme.color(Token.SECONDARY))).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Theme.Mode.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
  void theMarksOfEvidenceHaveTheirColour(Theme.Mode mode, Robot robot) {
    try (var live = begin(robot, mode)) {
      String text = "+ named the cost\n- no base rate\n? ask again\n12:31 drew it\nplain + and -";
      paste(robot, live, text).await("it", () -> live.area().getText().equals(text));
      assertThat(live.area().getDocument().getProperty("i18n")).isEqualTo(false);
      BufferedImage image = Pictures.of(live.window());
      assertThat(has(live, image, 0, Theme.color(Token.ACCENT))).as("+").isTrue();
      assertThat(has(live, image, text.indexOf('-'), Theme.color(Token.ERROR))).as("-").isTrue();
      for (String mark : List.of("? ask", "12:31")) {
        int at = text.indexOf(mark);
        assertThat(has(live, image, at, Theme.color(Token.SECONDARY))).as(mark).isTrue();
        assertThat(has(live, image, at, Theme.color(Token.TEXT))).as(mark).isFalse();
      }
      int plain = text.indexOf("plain");
      assertThat(has(live, image, plain, Theme.color(Token.TEXT))).as("plain").isTrue();
      for (int at : new int[] {text.lastIndexOf('+'), text.lastIndexOf('-')}) {
        assertThat(has(live, image, at, Theme.color(Token.ACCENT))).as("in a line").isFalse();
        assertThat(has(live, image, at, Theme.color(Token.ERROR))).as("in a line").isFalse();
      }
    }
  }

  private static int x(LiveDriver live, int offset) {
    return GuiActionRunner.execute(() -> (int) live.area().modelToView2D(offset).getX());
  }

  /** Whether the sign at {@code offset} is painted in nearly that colour. */
  private static boolean has(LiveDriver live, BufferedImage image, int offset, Color color) {
    var box = live.box(offset);
    return IntStream.range(box.x - 12, box.x + 9)
        .filter(x -> x >= 0 && x < image.getWidth())
        .anyMatch(
            x ->
                IntStream.range(box.y, box.y + box.height)
                    .anyMatch(y -> near(new Color(image.getRGB(x, y)), color)));
  }

  private static boolean near(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
            + Math.abs(one.getGreen() - other.getGreen())
            + Math.abs(one.getBlue() - other.getBlue())
        < 40;
  }

  @Test
  void whatWordPutsOnTheClipboardIsKeptWithoutWhatNobodySees(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      String step = live.step();
      paste(
          robot,
          live,
          "\u201CI\u2019d re\u00ADtrain\u201D\u000Bsaid\u00A0she\u0007\r\nnon\u001Estop\uFFFC \u2013 1\u00A0000 \u2026\u2029\uFEFFend");
      String kept =
          "\u201CI\u2019d retrain\u201D\nsaid\u00A0she\nnon-stop \u2013 1\u00A0000 \u2026\nend";
      live.await("it in the store", () -> live.saved(step).notes().equals(kept));
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
      live.type("\"q\" -- 'r'...");
      assertThat(live.notes()).as("quotes are quotes").isEqualTo("\"q\" -- 'r'...");
    }
  }
}
