package org.panelist.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.task.Tasks;

/** What is said on home is true, and said once. */
class HomeReadingTest {
  private static final HomeData SAFE = data();
  private static final HomeData AT_RISK = data("interview-1");

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final List<HomeData> shown = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private String trouble = "";
  private HomeData stored = SAFE;
  private final HomeReading home =
      new HomeReading(
          this::read, new Tasks(waiting::add, Runnable::run), this::shows, complaints::add);

  private static HomeData data(String... unsaved) {
    return new HomeData(List.of(), Set.of(unsaved), Set.of(), List.of(), List.of(), true);
  }

  private HomeData read() {
    if (!trouble.isEmpty()) {
      throw new ProblemException(new Problem("", trouble, "wait"));
    }
    return stored;
  }

  private void shows(HomeData data) {
    home.shows(data);
    shown.add(data);
  }

  private void everythingIsRead() {
    while (!waiting.isEmpty()) {
      waiting.remove().run();
    }
  }

  @Test
  void whatIsBeingReadMayBeOutOfDateWhenItComes() {
    home.read();
    assertThat(home.isOutOfDate()).isTrue();
    everythingIsRead();
    assertThat(home.isOutOfDate()).isFalse();
  }

  @Test
  void whatIsNotSavedIsReadAgainAndShownOnlyIfItIsOther() {
    stored = AT_RISK;
    home.read();
    everythingIsRead();
    assertThat(home.isOutOfDate()).isTrue();
    home.readWhatIsOther();
    everythingIsRead();
    assertThat(shown).containsExactly(AT_RISK);
    stored = SAFE;
    home.readWhatIsOther();
    everythingIsRead();
    assertThat(shown).containsExactly(AT_RISK, SAFE);
    assertThat(home.isOutOfDate()).isFalse();
  }

  @Test
  void aTroubleIsSaidOnceUntilSomebodyAsksAndGoneWhenItIsOver() {
    home.read();
    everythingIsRead();
    trouble = "the file is locked";
    for (int i = 0; i < 3; i++) {
      home.readWhatIsOther();
      everythingIsRead();
    }
    assertThat(complaints).hasSize(1);
    trouble = "the disk is full";
    home.readWhatIsOther();
    home.read();
    everythingIsRead();
    assertThat(complaints).hasSize(3);
    trouble = "";
    assertThat(home.isOutOfDate()).isTrue();
    home.readWhatIsOther();
    everythingIsRead();
    assertThat(shown)
        .as("the same once more, for the complaint is to go")
        .containsExactly(SAFE, SAFE);
    assertThat(home.isOutOfDate()).isFalse();
  }
}
