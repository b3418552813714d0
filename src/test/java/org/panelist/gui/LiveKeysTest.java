package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.ResponseState;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Shortcuts;

/** What keys do, and where the focus is, when it is not in the notes. */
@GuiTest
class LiveKeysTest {
  private static final String REASON = "interview.callOff.why";
  private static final String APPROACH = "live-approach-";

  private final MemoryInterviews store = new MemoryInterviews();

  /** Three scenarios, for which there is a guide. */
  private static Plan plan() {
    List<Question> scenarios =
        new PackedBank(new PackedTemplates())
            .questions().stream().filter(one -> one.kind() == Kind.SCENARIO).limit(3).toList();
    var items = new ArrayList<Item>();
    for (Question one : scenarios) {
      items.add(new Item("item-" + items.size(), one, 5, 1, false, false));
    }
    Plan plan = Samples.plan(1, 60);
    return plan.withRounds(List.of(plan.rounds().get(0).withItems(items)));
  }

  private LiveDriver form(Robot robot) {
    var live = LiveDriver.open(robot, store, plan()).withGuide();
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
    return live;
  }

  private LiveDriver begin(Robot robot) {
    LiveDriver live = form(robot).next().next();
    live.await("the first question", () -> live.session().step().equals("item-0"));
    return live;
  }

  @Test
  void aHeldKeyGoesOneQuestionOnAndTwoPressesGoTwo(Robot robot) {
    try (var live = form(robot).next()) {
      live.holdKey(Shortcuts.menuMask(), KeyEvent.VK_ENTER, 12);
      assertThat(live.step()).isEqualTo("item-0");
      live.next().next();
      assertThat(live.step()).isEqualTo("item-2");
    }
  }

  @Test
  void aHeldKeyPausesOnceAndHeldArrowsGoOn(Robot robot) {
    try (var live = begin(robot)) {
      live.holdKey(Shortcuts.menuMask(), KeyEvent.VK_P, 12);
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.PAUSED);
      live.holdKey(InputEvent.ALT_DOWN_MASK, KeyEvent.VK_DOWN, 2);
      assertThat(live.step()).isEqualTo("item-2");
    }
  }

  /** As where the row of digits is made out of other keys: that press is no key's that is held. */
  @Test
  void aScoreCountsWhileAnotherKeyWasHeldBefore(Robot robot) {
    KeyEventDispatcher row = LiveKeysTest::twoFromTheKeyOfAnE;
    var keyboard = KeyboardFocusManager.getCurrentKeyboardFocusManager();
    keyboard.addKeyEventDispatcher(row);
    try (var live = begin(robot)) {
      live.type("+ said so");
      live.holdKey(Shortcuts.menuMask(), KeyEvent.VK_T, 3);
      live.heldKey(Shortcuts.menuMask(), KeyEvent.VK_DEAD_ACUTE);
      assertThat(live.session().interview().response("item-0").score()).isEqualTo(2);
    } finally {
      keyboard.removeKeyEventDispatcher(row);
    }
  }

  private static boolean twoFromTheKeyOfAnE(KeyEvent event) {
    if (event.getKeyCode() != KeyEvent.VK_DEAD_ACUTE || event.getID() != KeyEvent.KEY_PRESSED) {
      return false;
    }
    var two =
        new KeyEvent(
            event.getComponent(),
            KeyEvent.KEY_PRESSED,
            event.getWhen(),
            event.getModifiersEx(),
            KeyEvent.VK_2,
            KeyEvent.CHAR_UNDEFINED);
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .redispatchEvent(event.getComponent(), two);
    return true;
  }

  private static LiveDriver tabTo(LiveDriver live, String name) {
    for (int i = 0; i < 30 && !name.equals(live.focused()); i++) {
      live.key(KeyEvent.VK_TAB);
    }
    live.awaitFocus(name);
    return live;
  }

  private static ResponseState state(LiveDriver live, String item) {
    return GuiActionRunner.execute(() -> live.session().interview().response(item).state());
  }

  @Test
  void theCharacterOfAKeyHeldWithAltOrCtrlScoresNothing(Robot robot) {
    try (var live = begin(robot)) {
      ResponseState before = state(live, "item-0");
      for (String part : List.of(LivePanel.AGENDA, LivePanel.ANCHOR + 2)) {
        tabTo(live, part);
        for (int held : new int[] {InputEvent.ALT_DOWN_MASK, InputEvent.CTRL_DOWN_MASK}) {
          live.heldKey(held, KeyEvent.VK_N);
        }
        live.altKey(KeyEvent.VK_4).altKey(KeyEvent.VK_1);
        assertThat(state(live, "item-0")).as(part).isEqualTo(before);
      }
      live.type("2");
      assertThat(live.session().interview().response("item-0").score()).isEqualTo(2);
      live.type("n");
      assertThat(state(live, "item-0")).isEqualTo(ResponseState.NO_ANSWER);
    }
  }

  @Test
  void theCharacterOfAKeyHeldWithAltNotesNoStep(Robot robot) {
    try (var live = begin(robot)) {
      live.menuKey(KeyEvent.VK_R).awaitFocus(APPROACH + 1);
      live.altKey(KeyEvent.VK_3);
      assertThat(live.notes()).isEmpty();
      live.type("3");
      assertThat(live.notes()).startsWith("+ approach");
    }
  }

  @Test
  void theFocusStaysOnTheAnchorWhenTheStepChanges(Robot robot) {
    try (var live = begin(robot)) {
      tabTo(live, LivePanel.ANCHOR + 3).altKey(KeyEvent.VK_DOWN);
      assertThat(live.step()).isEqualTo("item-1");
      live.awaitFocus(LivePanel.ANCHOR + 3);
      live.type("4");
      assertThat(live.session().interview().response("item-1").score()).isEqualTo(4);
      live.click(LivePanel.STEP + "item-2").awaitFocus(LivePanel.ANCHOR + 3);
      live.altKey(KeyEvent.VK_DOWN).awaitFocus(LivePanel.NOTES); // nothing is scored there
      live.type("they asked");
      assertThat(live.notes()).isEqualTo("they asked");
    }
  }

  @Test
  void theFocusOfWhatIsHiddenGoesToTheNotes(Robot robot) {
    try (var live = begin(robot)) {
      tabTo(live, LivePanel.ANCHOR + 3).menuKey(KeyEvent.VK_H).awaitFocus(LivePanel.NOTES);
      tabTo(live.menuKey(KeyEvent.VK_H), LivePanel.ANCHOR + 3);
      live.shiftMenuKey(KeyEvent.VK_B).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(LivePanel.BRIEF)).isTrue();
    }
  }

  @Test
  void keypadAndSizeKeysWorkWhereverTheFocusIs(Robot robot) {
    try (var live = begin(robot)) {
      int size = live.area().getFont().getSize();
      for (String part : List.of(LivePanel.NOTES, LivePanel.AGENDA, LivePanel.ANCHOR + 2)) {
        tabTo(live, part);
        menu(live, KeyEvent.VK_NUMPAD3);
        assertThat(live.session().interview().response("item-0").score()).as(part).isEqualTo(3);
        menu(live, KeyEvent.VK_NUMPAD0);
        assertThat(state(live, "item-0")).as(part).isEqualTo(ResponseState.NO_ANSWER);
        menu(live, KeyEvent.VK_NUMPAD9);
        assertThat(state(live, "item-0")).as(part).isEqualTo(ResponseState.NOT_ASKED);
        for (int code : new int[] {KeyEvent.VK_ADD, KeyEvent.VK_PLUS}) {
          menu(live, code);
          assertThat(live.area().getFont().getSize()).as(part).isGreaterThan(size);
          menu(live, KeyEvent.VK_SUBTRACT);
          assertThat(live.area().getFont().getSize()).as(part).isEqualTo(size);
        }
      }
    }
  }

  private static void menu(LiveDriver live, int code) {
    live.heldKey(Shortcuts.menuMask(), code);
  }

  @Test
  void whatWasTypedIsUndoneAndRedoneByKeyAndByName(Robot robot) {
    try (var live = begin(robot)) {
      assertThat(live.offers("window.undo")).isFalse();
      live.type("note");
      assertThat(live.offers("window.redo")).isFalse();
      menu(live, KeyEvent.VK_Z);
      assertThat(live.notes()).isEmpty();
      menu(live, KeyEvent.VK_Y);
      assertThat(live.notes()).isEqualTo("note");
      live.run("window.undo");
      assertThat(live.notes()).isEmpty();
      live.run("window.redo");
      assertThat(live.notes()).isEqualTo("note");
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      menu(live, KeyEvent.VK_Z); // belongs to the field
      assertThat(live.notes()).isEqualTo("note");
    }
  }

  @Test
  void goingToAQuestionTakesBackThatTheyDidNotCome(Robot robot) {
    try (var live = form(robot)) {
      live.run("interview.noShow").awaitFocus(REASON);
      live.altKey(KeyEvent.VK_DOWN).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(REASON)).isFalse();
      assertThat(live.shows(LivePanel.PROMPT)).isTrue();
    }
  }

  @Test
  void escBringsTheQuestionBackWhereverTheFocusIs(Robot robot) {
    try (var live = begin(robot)) {
      live.run("interview.callOff").awaitFocus(REASON);
      live.click(LivePanel.NOTES).awaitFocus(LivePanel.NOTES);
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(REASON)).isFalse();
      live.menuKey(KeyEvent.VK_B).awaitFocus("interview.ask.find");
      live.click(LivePanel.NOTES).awaitFocus(LivePanel.NOTES);
      live.key(KeyEvent.VK_ESCAPE).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(LivePanel.PROMPT)).isTrue();
    }
  }

  @Test
  void whatAnswersAreWorthStaysHiddenWhateverKeyIsPressed(Robot robot) {
    try (var live = begin(robot)) {
      live.menuKey(KeyEvent.VK_H);
      assertThat(live.offers("interview.approach")).isFalse();
      live.menuKey(KeyEvent.VK_R).menuKey(KeyEvent.VK_L).awaitFocus(LivePanel.NOTES);
      assertThat(live.shows(APPROACH + 1)).isFalse();
      live.menuKey(KeyEvent.VK_H).menuKey(KeyEvent.VK_R).awaitFocus(APPROACH + 1);
    }
  }
}
