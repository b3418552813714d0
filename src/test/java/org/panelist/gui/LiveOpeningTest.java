package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Interview;
import org.panelist.domain.Plan;
import org.panelist.interview.MemoryInterviews;
import org.panelist.interview.Samples;
import org.panelist.ui.interview.InterviewsScreen;
import org.panelist.ui.interview.LivePanel;

/** An interview opens in several tasks: what was asked for last counts, however quick it came. */
@GuiTest
class LiveOpeningTest {
  private static final Plan PLAN = Samples.plan(3, 60);

  private final MemoryInterviews store = new MemoryInterviews();
  private final Samples.Ids ids = new Samples.Ids();
  private LiveDriver live;
  private InterviewsScreen screen;
  private String first;
  private String second;

  /** Two interviews that are open, the first of them in view. */
  @BeforeEach
  void open(Robot robot) {
    first = planned("First");
    second = planned("Second");
    live = LiveDriver.open(robot, store, PLAN);
    live.together(shown -> screen = shown);
    live.openInterview(second).openInterview(first);
    pagesAre("First true");
  }

  @AfterEach
  void close() {
    live.close();
  }

  private String planned(String name) {
    Interview planned = Samples.interview(PLAN, name, ids);
    store.create(planned);
    return planned.id();
  }

  /** The candidates of all live pages there are, and whether they are in view. */
  private static List<String> pages(InterviewsScreen screen) {
    return Stream.of(screen.getComponents())
        .filter(LivePanel.class::isInstance)
        .map(LivePanel.class::cast)
        .map(page -> page.title() + " " + page.isShowing())
        .toList();
  }

  /** Once the event thread has come to all of it. */
  private void pagesAre(String... expected) {
    live.await("other pages", () -> pages(screen).equals(List.of(expected)));
  }

  @Test
  void whoGoesBackAtOnceIsBack() {
    live.together(
        shown -> {
          shown.open(second);
          shown.open(first);
        });
    live.awaitFocus(LivePanel.NOTES);
    live.type("for the first");
    pagesAre("First true");
    assertThat(live.notes()).isEqualTo("for the first");
    live.openInterview(second);
    pagesAre("Second true");
    assertThat(live.notes()).isEmpty();
  }

  @Test
  void whoOpensTheSameTwiceHasItOnce() {
    live.together(
        shown -> {
          shown.open(second);
          shown.open(second);
        });
    live.awaitFocus(LivePanel.NOTES);
    live.type("once");
    pagesAre("Second true");
    assertThat(live.notes()).isEqualTo("once");
  }

  @Test
  void whoGoesToTheListMeanwhileStaysThere() {
    live.together(
        shown -> {
          shown.open(second);
          shown.showList();
        });
    live.awaitFocus("interview.unfinished");
    pagesAre("First false");
    live.openInterview(second);
    pagesAre("Second true");
  }
}
