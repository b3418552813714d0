package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** Every question of the shipped bank on the live screen: what is needed to score is in view. */
@GuiTest
class LiveBankTest {
  private static final Dimension SMALL = new Dimension(1280, 720);
  private static final Dimension LARGE = new Dimension(1920, 1080);
  private static final int LINES = 3;

  private final MemoryInterviews store = new MemoryInterviews();

  private static List<Question> bank() {
    return new PackedBank(new PackedTemplates()).questions();
  }

  /** A round of the given questions; what each is asked by stays as short as it was. */
  private static Plan plan(List<Question> questions) {
    Plan plan = Samples.plan(1, 600);
    var round = plan.rounds().get(0);
    List<Item> items =
        IntStream.range(0, questions.size())
            .mapToObj(
                i ->
                    new Item(
                        "q" + i, questions.get(i), questions.get(i).minutes(), 1, false, false))
            .toList();
    return plan.withRounds(List.of(round.withItems(items)));
  }

  private LiveDriver begin(
      Robot robot, List<Question> questions, Theme.Mode mode, int percent, Dimension size) {
    var live = LiveDriver.open(robot, store, plan(questions), mode, percent, size);
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next();
  }

  @Test
  void atTheSmallestSizeTheRubricAndThreeLinesOfThePromptAreInView(Robot robot) {
    List<Question> bank = bank();
    assertThat(bank).hasSizeGreaterThanOrEqualTo(173);
    try (var live = begin(robot, bank, Theme.Mode.LIGHT, 100, SMALL)) {
      var faults = new ArrayList<String>();
      for (int i = 0; i < bank.size(); i++) {
        String step = "q" + i;
        GuiActionRunner.execute(() -> live.session().goTo(step));
        robot.waitForIdle();
        String id = bank.get(i).id();
        GuiActionRunner.execute(() -> check(live, id, faults));
      }
      assertThat(faults).isEmpty();
    }
  }

  private static void check(LiveDriver live, String id, List<String> faults) {
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      var row = (JComponent) live.componentNamed(LivePanel.ANCHOR + score);
      if (row.getVisibleRect().height < row.getHeight() || row.getHeight() == 0) {
        faults.add(id + ": anchor " + score + " is cut off");
      }
      for (Component part : row.getComponents()) {
        if (part instanceof TextView text && text.heightAt(text.getWidth()) > text.getHeight()) {
          faults.add(id + ": words of anchor " + score + " are cut off");
        }
      }
    }
    var prompt = (TextView) live.componentNamed(LivePanel.PROMPT);
    int line = prompt.getFontMetrics(TextStyle.PROMPT.font()).getHeight() * 5 / 4;
    int seen = prompt.getVisibleRect().height;
    var pane = SwingUtilities.getAncestorOfClass(JScrollPane.class, prompt);
    var bar = ((JScrollPane) pane).getVerticalScrollBar();
    if (bar.isVisible() && right(prompt) > bar.getLocationOnScreen().x) {
      faults.add(id + ": the prompt runs below the scroll bar");
    }
    if (seen < Math.min(prompt.getHeight(), LINES * line) || prompt.getVisibleRect().y > 0) {
      faults.add(id + ": " + seen + " pixels of the prompt in view, a line has " + line);
    }
  }

  private static int right(Component part) {
    return part.getLocationOnScreen().x + part.getWidth();
  }

  /** Where what is asked goes on below, no line is cut, and it says how many follow-ups are. */
  @Test
  void noLineIsCutWhereItGoesOnAndItSaysWhatIsToCome(Robot robot) {
    List<Question> some =
        bank().stream().filter(question -> question.followUps().size() > 3).limit(6).toList();
    try (var live = begin(robot, some, Theme.Mode.LIGHT, 100, SMALL)) {
      var faults = new ArrayList<String>();
      int cut = 0;
      for (int i = 0; i < some.size(); i++) {
        String step = "q" + i;
        GuiActionRunner.execute(() -> live.session().goTo(step));
        int last = some.get(i).followUps().size() - 1;
        int toCome = toCome(robot, live, last);
        cut += toCome;
        if (toCome > 1) {
          live.picture("live-more-light-1280x720");
        }
        String words = toCome + (toCome == 1 ? " more follow-up " : " more follow-ups ");
        if (toCome > 0 && !live.says(words)) {
          faults.add(some.get(i).id() + " does not say " + words);
        }
        checkEdge(live, some.get(i).id(), faults);
        for (int pages = 0; pages < 4 && toCome > 0; pages++) {
          live.run("interview.pageDown");
          robot.waitForIdle();
          checkEdge(live, some.get(i).id() + " scrolled", faults);
        }
        assertThat(live.says("more follow-up")).as("at the end of " + step).isFalse();
      }
      assertThat(faults).isEmpty();
      assertThat(cut).as("follow-ups out of sight").isPositive();
    }
  }

  private static int toCome(Robot robot, LiveDriver live, int last) {
    robot.waitForIdle();
    return GuiActionRunner.execute(
        () -> {
          int toCome = 0;
          for (int i = 0; i <= last; i++) {
            var row = (JComponent) live.componentNamed(LivePanel.FOLLOW_UP + i).getParent();
            toCome += row.getVisibleRect().height < row.getHeight() ? 1 : 0;
          }
          return toCome;
        });
  }

  /** Whether the last pixels above the edge of what is asked are those of the card. */
  private static void checkEdge(LiveDriver live, String what, List<String> faults) {
    var prompt = live.componentNamed(LivePanel.PROMPT);
    Rectangle view =
        GuiActionRunner.execute(
            () -> {
              var port = SwingUtilities.getAncestorOfClass(JViewport.class, prompt);
              return SwingUtilities.convertRectangle(
                  port, new Rectangle(port.getSize()), live.window().getRootPane());
            });
    BufferedImage image = Pictures.of(live.window());
    int card = GuiActionRunner.execute(() -> Theme.color(Token.CARD)).getRGB();
    for (int y : new int[] {view.y, view.y + view.height - 1}) {
      for (int x = view.x; x < view.x + view.width / 2; x++) {
        if (image.getRGB(x, y) != card) {
          faults.add(what + ": a line is cut at y " + y);
          break;
        }
      }
    }
  }

  @Test
  void pictures(Robot robot) {
    Question longest = longest();
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      for (Dimension size : List.of(SMALL, LARGE)) {
        for (int percent : new int[] {100, 200}) {
          take(robot, longest, mode, percent, size);
        }
      }
    }
  }

  private static Question longest() {
    return bank().stream()
        .max(java.util.Comparator.comparingInt(LiveBankTest::length))
        .orElseThrow();
  }

  private static int length(Question question) {
    int anchors =
        IntStream.rangeClosed(Anchors.MIN, Anchors.MAX)
            .map(score -> question.anchors().text(score).length())
            .sum();
    return question.prompt().length()
        + anchors
        + question.followUps().stream().mapToInt(String::length).sum();
  }

  private void take(Robot robot, Question longest, Theme.Mode mode, int percent, Dimension size) {
    var questions = new ArrayList<>(bank().subList(0, 5));
    questions.add(1, longest);
    try (var live = begin(robot, questions, mode, percent, size)) {
      GuiActionRunner.execute(() -> live.session().goTo("q1"));
      live.type("+ a note").score(3);
      robot.waitForIdle();
      var chosen = (JComponent) live.componentNamed(LivePanel.ANCHOR + 3);
      String name = mode + "-" + size.width + "x" + size.height + (percent == 100 ? "" : "-200");
      live.picture("live-bank-" + name.toLowerCase(java.util.Locale.ROOT));
      int room = SwingUtilities.getAncestorOfClass(JViewport.class, chosen).getHeight();
      assertThat(GuiActionRunner.execute(chosen::getVisibleRect))
          .as("the chosen anchor is in view, from its top: " + name)
          .isEqualTo(new Rectangle(chosen.getWidth(), Math.min(room, chosen.getHeight())));
    }
  }

  @Test
  void whatToListenForIsOneKeyAway(Robot robot) {
    try (var live = begin(robot, List.of(longest()), Theme.Mode.LIGHT, 100, SMALL)) {
      GuiActionRunner.execute(() -> live.session().goTo("q0"));
      robot.waitForIdle();
      var prompt = (JComponent) live.componentNamed(LivePanel.PROMPT);
      live.menuKey(KeyEvent.VK_L);
      live.await("the points in view", () -> prompt.getVisibleRect().isEmpty());
      live.picture("live-points-light-1280x720");
      assertThat(live.isFocusInNotes()).isTrue();
      for (int i = 0; i < 5 && prompt.getVisibleRect().isEmpty(); i++) {
        live.menuKey(KeyEvent.VK_L);
        robot.waitForIdle();
      }
      live.await("the prompt again, after the end", () -> prompt.getVisibleRect().y == 0);
      assertThat(prompt.getVisibleRect().isEmpty()).isFalse();
      assertThat(live.notes()).isEmpty();
    }
  }
}
