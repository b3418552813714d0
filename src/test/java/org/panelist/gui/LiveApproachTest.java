package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Anchors;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** How they approach it: the guide beside scenarios and designs, on the live screen. */
@GuiTest
class LiveApproachTest {
  private static final Dimension SMALL = new Dimension(1280, 720);
  private static final String STEP = "live-approach-";
  private static final String COMMAND = "interview.approach";
  private static final String PLUS = "+ approach: Options, with a baseline\n";
  private static final String MINUS = "- approach: Options, with a baseline\n";

  private final MemoryInterviews store = new MemoryInterviews();

  /** A round with one question of the shipped bank for each kind. */
  private static Plan plan() {
    List<Question> bank = new PackedBank(new PackedTemplates()).questions();
    Plan plan = Samples.plan(1, 600);
    List<Item> items =
        IntStream.range(0, Kind.values().length)
            .mapToObj(
                i ->
                    bank.stream()
                        .filter(question -> question.kind() == Kind.values()[i])
                        .findFirst()
                        .map(q -> new Item(q.kind().slug(), q, q.minutes(), 1, false, false))
                        .orElseThrow())
            .toList();
    return plan.withRounds(List.of(plan.rounds().get(0).withItems(items)));
  }

  private LiveDriver begin(Robot robot, Theme.Mode mode) {
    var live = LiveDriver.open(robot, store, plan(), mode, 100, SMALL).withGuide();
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return goTo(robot, live.next(), "design");
  }

  private static LiveDriver goTo(Robot robot, LiveDriver live, String step) {
    GuiActionRunner.execute(() -> live.session().goTo(step));
    robot.waitForIdle();
    return live;
  }

  @Test
  void digitsWriteIntoTheNotesAndTheSameKeyLeadsBack(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.type("hm").menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.type("3");
      assertThat(live.notes()).isEqualTo("hm\n" + PLUS);
      live.awaitFocus(STEP + 3);
      live.key(KeyEvent.VK_ENTER);
      assertThat(live.notes()).isEqualTo("hm\n" + MINUS);
      live.key(KeyEvent.VK_DOWN).awaitFocus(STEP + 4);
      live.type("3");
      assertThat(live.notes()).isEqualTo("hm\n");
      live.type("37");
      assertThat(live.session().interview().response("design").score()).isNull();
      live.menuKey(KeyEvent.VK_R).awaitFocus(LivePanel.NOTES);
      live.type("x");
      String wanted = "hm\n" + PLUS + "+ approach: What is watched once it runs\nx";
      assertThat(live.notes()).isEqualTo(wanted);
      live.await("the notes in the store", () -> live.saved("design").notes().equals(wanted));
      assertThat(live.shows(LivePanel.PROMPT)).isTrue();
    }
  }

  /** Who believes to be in the notes. */
  @Test
  void aDigitWithASpaceBehindItIsTextAndMissesNoStep(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.type("hm ").menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.type("3 options were named");
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("hm 3 options were named");
    }
  }

  @Test
  void wordsRightBehindADigitAreWhatWasHeard(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.type("3p99 of 200 ms");
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo(PLUS + "p99 of 200 ms");
    }
  }

  @Test
  void aSpaceOfTextTakesNothingFromOtherNotesThatAreInView(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_G).type("calm ").menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.type("3 options");
      live.awaitFocus(LivePanel.NOTES);
      assertThat(live.notes()).isEqualTo("calm  options");
      assertThat(live.session().interview().response("design").notes()).isEqualTo(PLUS);
    }
  }

  @Test
  void aClickLeavesTheFocusAndOneUndoTakesItBack(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.click(STEP + 1).click(STEP + 1);
      assertThat(live.notes()).isEqualTo("- approach: The problem and its owner\n");
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEqualTo("+ approach: The problem and its owner\n");
      live.menuKey(KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
    }
  }

  @Test
  void itIsWrittenToTheQuestionAlsoWhileOtherNotesAreInView(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_G).type("general").menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.type("3");
      assertThat(live.notes()).isEqualTo("general");
      live.await("the note of the question", () -> live.saved("design").notes().equals(PLUS));
    }
  }

  @Test
  void onlyScenariosAndDesignsHaveIt(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      for (Kind kind : Kind.values()) {
        goTo(robot, live, kind.slug());
        boolean wanted = kind == Kind.SCENARIO || kind == Kind.DESIGN;
        assertThat(live.offers(COMMAND)).as(kind.slug()).isEqualTo(wanted);
        live.menuKey(KeyEvent.VK_R);
        robot.waitForIdle();
        assertThat(live.shows(STEP + 1)).as(kind.slug()).isEqualTo(wanted);
        assertThat(live.isFocusInNotes()).as(kind.slug()).isEqualTo(!wanted);
      }
    }
  }

  @Test
  void anotherQuestionOrWhatToListenForEndsIt(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.menuKey(KeyEvent.VK_L).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(STEP + 1)).isFalse();
      var prompt = (JComponent) live.componentNamed(LivePanel.PROMPT);
      live.await("the points in view", () -> prompt.getVisibleRect().isEmpty());
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.menuKey(KeyEvent.VK_H).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(STEP + 1)).isFalse();
      live.menuKey(KeyEvent.VK_H).menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      live.score(4).next().awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(STEP + 1)).isFalse();
      assertThat(live.session().interview().response("design").score()).isEqualTo(4);
    }
  }

  @Test
  void itSaysThatDigitsDoIt(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      assertThat(live.says("1 to 7 note it")).isTrue();
    }
  }

  @Test
  void whereThereIsLittleRoomTheTitleHasItAndTheKeyStays(Robot robot) {
    for (boolean hidden : new boolean[] {false, true}) {
      try (var live =
          LiveDriver.open(robot, store, plan(), Theme.Mode.LIGHT, 200, SMALL).withGuide()) {
        live.startForm().awaitFocus("interview.form.candidate");
        live.type("Kim").key(KeyEvent.VK_ENTER);
        live.awaitFocus(LivePanel.NOTES);
        goTo(robot, live.next(), "design");
        if (hidden) {
          live.menuKey(KeyEvent.VK_H);
        }
        live.picture("live-title-200-" + (hidden ? "hidden" : "shown"));
        Component title = live.componentNamed(LivePanel.TITLE);
        Component clock = live.componentNamed(LivePanel.ITEM_CLOCK);
        int[] widths =
            GuiActionRunner.execute(() -> new int[] {title.getWidth(), clock.getWidth()});
        assertThat(widths[0]).as("title beside its clock").isGreaterThan(2 * widths[1]);
        assertThat(live.offers(COMMAND)).isEqualTo(!hidden);
        if (!hidden) {
          live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
        }
      }
    }
  }

  @Test
  void whatToListenForIsOfferedOnlyWhileItMayBeSeen(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      assertThat(live.offers("interview.points")).isTrue();
      live.menuKey(KeyEvent.VK_H);
      assertThat(live.offers("interview.points")).isFalse();
      live.menuKey(KeyEvent.VK_H);
      assertThat(live.offers("interview.points")).isTrue();
    }
  }

  @Test
  void itsSignsHaveTheColoursOfTheThemeThatIsChangedTo(Robot robot) {
    try (var live = begin(robot, Theme.Mode.LIGHT)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
      Set<Color> light =
          GuiActionRunner.execute(
              () -> Set.of(Theme.color(Token.ACCENT), Theme.color(Token.ERROR)));
      GuiActionRunner.execute(() -> Theme.apply(Theme.Mode.DARK, 100));
      robot.waitForIdle();
      live.picture("live-approach-switched-1280x720");
      Container row = (Container) live.componentNamed(STEP + 1);
      assertThat(robot.finder().findAll(row, Component::isShowing))
          .isNotEmpty()
          .noneMatch(part -> light.contains(part.getForeground()));
    }
  }

  @Test
  void theAnchorsStayInViewAndTheStepInFocusToo(Robot robot) {
    for (Theme.Mode mode : List.of(Theme.Mode.LIGHT, Theme.Mode.DARK)) {
      try (var live = begin(robot, mode)) {
        live.type("+ asked who decides\n").menuKey(KeyEvent.VK_R).awaitFocus(STEP + 1);
        live.type("1332");
        robot.waitForIdle();
        String theme = mode.name().toLowerCase(java.util.Locale.ROOT);
        live.picture("live-approach-" + theme + "-1280x720");
        for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
          assertWhole(live, LivePanel.ANCHOR + score);
        }
        for (int step = 1; step <= 7; step++) {
          live.type(Integer.toString(step)).awaitFocus(STEP + step);
          robot.waitForIdle();
          assertWhole(live, STEP + step);
        }
      }
    }
  }

  private static void assertWhole(LiveDriver live, String name) {
    var row = (JComponent) live.componentNamed(name);
    int seen = GuiActionRunner.execute(() -> row.getVisibleRect().height);
    assertThat(seen).as(name).isEqualTo(row.getHeight()).isPositive();
  }
}
