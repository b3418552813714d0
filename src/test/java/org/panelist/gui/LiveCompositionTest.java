package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.InputMethodEvent;
import java.awt.event.KeyEvent;
import java.text.AttributedString;
import javax.swing.JTextArea;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.LivePanel;

/** Notes typed by an input method: letters are composed first, and committed later. */
@GuiTest
class LiveCompositionTest {
  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver begin(Robot robot) {
    var live = LiveDriver.open(robot, store, Samples.plan(10, 90));
    live.startForm().awaitFocus("interview.form.candidate");
    live.type("Kim").key(KeyEvent.VK_ENTER);
    live.awaitFocus(LivePanel.NOTES);
    return live.next().next();
  }

  /** What an input method sends: so many letters of {@code text} are now committed. */
  private static void send(LiveDriver live, String text, int committed) {
    GuiActionRunner.execute(
        () -> {
          JTextArea area = live.area();
          area.dispatchEvent(
              new InputMethodEvent(
                  area,
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                  new AttributedString(text).getIterator(),
                  committed,
                  null,
                  null));
        });
  }

  private static LiveDriver typed(LiveDriver live, String text) {
    live.type(text).await(text, () -> live.area().getText().equals(text));
    return live;
  }

  @Test
  void theNextQuestionLosesNothingToWhatIsComposedInThisOne(Robot robot) {
    try (var live = begin(robot)) {
      String first = live.step();
      live.altKey(KeyEvent.VK_DOWN);
      live.await("on", () -> !live.step().equals(first));
      String second = live.step();
      typed(live, "what was noted before");
      live.altKey(KeyEvent.VK_UP);
      live.await("back", () -> live.step().equals(first));
      typed(live, "ab ");
      send(live, "にほん", 0);
      assertThat(live.notes()).isEqualTo("ab にほん");
      live.altKey(KeyEvent.VK_DOWN);
      live.await("on", () -> live.step().equals(second));
      assertThat(live.session().interview().response(first).notes()).isEqualTo("ab にほん");
      send(live, "か", 0);
      send(live, "か", 1);
      assertThat(live.notes()).isEqualTo("what was noted beforeか");
      live.await("the first", () -> live.saved(first).notes().equals("ab にほん"));
      live.await("the second", () -> live.saved(second).notes().equals("what was noted beforeか"));
      live.altKey(KeyEvent.VK_UP);
      live.await("back", () -> live.step().equals(first));
      live.menuKey(KeyEvent.VK_END).type("!");
      live.await("typing on", () -> live.saved(first).notes().equals("ab にほん!"));
    }
  }

  @Test
  void aMethodThatCommitsLateDoesNotWriteIntoTheNextQuestion(Robot robot) {
    try (var live = begin(robot)) {
      String first = live.step();
      typed(live, "ab ");
      send(live, "にほん", 0);
      GuiActionRunner.execute(
          () -> {
            JTextArea area = live.area();
            live.session().next();
            area.dispatchEvent(
                new InputMethodEvent(
                    area,
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                    new AttributedString("にほん").getIterator(),
                    3,
                    null,
                    null));
          });
      live.await("the next question", () -> !live.step().equals(first));
      assertThat(live.notes()).isEmpty();
      send(live, "にほん", 3);
      assertThat(live.notes()).isEqualTo("にほん");
      live.await("the first", () -> live.saved(first).notes().equals("ab にほん"));
    }
  }

  @Test
  void whatIsCommittedIsTextLikeAnyOther(Robot robot) {
    try (var live = begin(robot)) {
      String step = live.step();
      send(live, "に", 0);
      send(live, "にほ", 0);
      send(live, "日本", 2);
      live.type("!").await("it", () -> live.saved(step).notes().equals("日本!"));
    }
  }
}
