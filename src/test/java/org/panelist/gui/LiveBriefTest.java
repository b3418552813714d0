package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javax.swing.JTable;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.junit.jupiter.api.Test;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.interview.MemoryInterviews;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Theme;

/** The brief: there before the start, one key away in the hour. */
@GuiTest
class LiveBriefTest {
  private static final Dimension SMALL = new Dimension(1280, 720);

  private final MemoryInterviews store = new MemoryInterviews();

  private LiveDriver open(Robot robot, Theme.Mode mode, int percent) {
    var live = LiveDriver.open(robot, store, LiveSample.plan(), mode, percent, SMALL);
    live.startForm().awaitFocus("interview.form.candidate");
    return live;
  }

  @Test
  void itSaysEverythingOnOneScreenAndTheNextKeyLeavesIt(Robot robot) {
    try (var live = open(robot, Theme.Mode.LIGHT, 100)) {
      live.type("Kim Example").type("interview.form.shadow", "Sam Shadow").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      live.await("the other rounds", () -> live.texts().contains("3  Team · 45 min"));
      live.picture("live-brief-light-1280x720");
      assertThat(live.wholeTexts())
          .contains(
              "ML engineer · Mid",
              "Technical round · 1 of 3 · 6 questions in 60 min",
              "Robin Sample",
              "Sam Shadow",
              "Listen for costs of errors and for who decides. The first round covered statistics.",
              "Evaluation (2), Statistics, Operations, Models, Data",
              "2  System design · 45 min · Alex Example",
              "Data, Talking to those who pay",
              "3  Team · 45 min",
              "Leading, Talking to those who pay")
          .anyMatch(text -> text.startsWith("Kim Example · C-"))
          .anyMatch(text -> text.startsWith("Welcome, and thank you for coming."));
      live.next();
      assertThat(live.session().interview().state()).isEqualTo(InterviewState.RUNNING);
      live.next();
      assertThat(live.step()).isEqualTo("a");
    }
  }

  @Test
  void itSaysForWhenItIsPlannedAndSoDoesTheListInWhole(Robot robot) {
    String day =
        DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)
            .format(LocalDate.now(ZoneId.systemDefault()).plusDays(1));
    try (var live = open(robot, Theme.Mode.LIGHT, 100)) {
      live.type("Kim Example").type("interview.form.when", "tomorrow 9:30");
      live.key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
      String wanted = "tomorrow · " + day + ", 09:30";
      live.await("when", () -> live.texts().contains(wanted));
      live.picture("live-brief-when-light-1280x720");
      assertThat(live.wholeTexts()).contains(wanted, "Data, Talking to those who pay");
      String id = store.list().get(0).id();
      GuiActionRunner.execute(() -> store.planFor(id, Instant.parse("2031-05-01T09:30:00Z")));
      live.list().picture("interviews-planned-light-1280x720");
      live.openInterview(id);
      live.await("another time", () -> live.texts().stream().anyMatch(t -> t.contains("May 2031")));
      live.next().shiftMenuKey(KeyEvent.VK_B);
      assertThat(live.texts()).as("once it is held").noneMatch(text -> text.contains("May 2031"));
    }
  }

  @Test
  void theListHasRoomForEveryPlannedTime(Robot robot) {
    try (var live = open(robot, Theme.Mode.LIGHT, 100)) {
      live.type("Kim Example").type("interview.form.when", "28 Nov 2031 20:58");
      live.key(KeyEvent.VK_ENTER).awaitFocus(LivePanel.NOTES);
      live.list().awaitFocus("interview.unfinished");
      var table = (JTable) live.componentNamed("interview.unfinished");
      GuiActionRunner.execute(
          () -> {
            int last = table.getColumnCount() - 1;
            Component cell = table.prepareRenderer(table.getCellRenderer(0, last), 0, last);
            assertThat(table.getValueAt(0, last)).isEqualTo("for 28 Nov 2031 20:58");
            assertThat(cell.getPreferredSize().width)
                .isLessThanOrEqualTo(table.getCellRect(0, last, false).width);
          });
    }
  }

  @Test
  void inTheHourItIsOneKeyAwayAndTheFocusStaysInTheNotes(Robot robot) {
    try (var live = open(robot, Theme.Mode.DARK, 200)) {
      live.type("Kim Example").key(KeyEvent.VK_ENTER);
      live.awaitFocus(LivePanel.NOTES);
      live.picture("live-brief-dark-1280x720-200");
      live.next().next();
      for (int leave : List.of(KeyEvent.VK_B, KeyEvent.VK_ESCAPE, KeyEvent.VK_ENTER)) {
        assertThat(live.shows(LivePanel.BRIEF)).isFalse();
        live.shiftMenuKey(KeyEvent.VK_B).type("n");
        assertThat(live.shows(LivePanel.BRIEF)).isTrue();
        assertThat(live.isFocusInNotes()).isTrue();
        switch (leave) {
          case KeyEvent.VK_B -> live.shiftMenuKey(leave);
          case KeyEvent.VK_ESCAPE -> live.key(leave);
          default -> live.next();
        }
      }
      assertThat(live.shows(LivePanel.BRIEF)).isFalse();
      assertThat(live.step()).isNotEqualTo(Progress.OPENING);
      assertThat(live.session().interview().response("a").notes()).isEqualTo("nnn");
    }
  }
}
