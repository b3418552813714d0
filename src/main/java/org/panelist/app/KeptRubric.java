package org.panelist.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.panelist.domain.Interview;
import org.panelist.prefs.Preferences;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.interview.RubricChoice;

/**
 * Hidden once, the rubric stays hidden in all interviews while the program runs. The preferences
 * keep in which interviews it was hidden: after a new start it is so again as soon as one of them
 * goes on. What is begun another day shows it.
 */
final class KeptRubric implements RubricChoice {
  private static final String KEY = "rubric.hidden.in";
  private static final int MOST = 50;

  private final Preferences preferences;
  private final Tasks tasks;
  private final Consumer<Throwable> notKept;
  private final Set<String> interviews = new LinkedHashSet<>();
  private boolean hidden;

  KeptRubric(Preferences preferences, Tasks tasks, Consumer<Throwable> notKept) {
    this.preferences = preferences;
    this.tasks = tasks;
    this.notKept = notKept;
    interviews.addAll(List.of(preferences.get(KEY, "").strip().split(" +")));
    interviews.remove("");
  }

  @Override
  public boolean isHiddenIn(Interview interview) {
    if (interview.state().isOpen()) {
      hidden = hidden || interviews.contains(interview.id());
      if (hidden && interviews.add(interview.id())) {
        keep();
      }
    }
    return hidden;
  }

  @Override
  public void setHidden(Interview interview, boolean nowHidden) {
    hidden = nowHidden;
    if (hidden) {
      interviews.add(interview.id());
    } else {
      interviews.clear();
    }
    keep();
  }

  private void keep() {
    List<String> ids = List.copyOf(interviews);
    String last = String.join(" ", ids.subList(Math.max(0, ids.size() - MOST), ids.size()));
    tasks.start(
        progress -> {
          preferences.put(KEY, last);
          return Boolean.TRUE;
        },
        Outcome.of(done -> {}, notKept)); // never a reason to interrupt an interview
  }
}
