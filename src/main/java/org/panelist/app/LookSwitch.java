package org.panelist.app;

import org.panelist.prefs.Preferences;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Theme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the window look as the preferences say. The desktop is asked whether it is dark in the
 * background; until it answers, its last answer holds.
 */
final class LookSwitch {
  private static final Logger LOG = LoggerFactory.getLogger(LookSwitch.class);
  private static final String DESKTOP_DARK = "desktop.dark";

  private final Preferences preferences;
  private final Tasks tasks;
  private boolean dark;
  private int percent;

  LookSwitch(Preferences preferences, Tasks tasks) {
    this.preferences = preferences;
    this.tasks = tasks;
  }

  /** Sets up the look before the first component is made. */
  void install() {
    dark = wantsDark();
    percent = preferences.fontPercent();
    Theme.install(mode(), percent);
  }

  /** Follows the preferences, and the desktop where they say so. */
  void follow() {
    show(wantsDark());
    if (preferences.look() == Preferences.Look.SYSTEM) {
      tasks.start(
          progress -> askDesktop(),
          Outcome.of(
              answer -> show(wantsDark()),
              failure -> {})); // a desktop that does not answer keeps its last look
    }
  }

  private boolean askDesktop() {
    boolean answer = Theme.isDesktopDark();
    try {
      preferences.put(DESKTOP_DARK, Boolean.toString(answer));
    } catch (RuntimeException e) { // it is known until the window is closed, and asked again then
      LOG.warn("preferences", e);
    }
    return answer;
  }

  private void show(boolean wanted) {
    if (wanted != dark || percent != preferences.fontPercent()) {
      dark = wanted;
      percent = preferences.fontPercent();
      Theme.apply(mode(), percent);
    }
  }

  private Theme.Mode mode() {
    return dark ? Theme.Mode.DARK : Theme.Mode.LIGHT;
  }

  private boolean wantsDark() {
    return switch (preferences.look()) {
      case DARK -> true;
      case LIGHT -> false;
      case SYSTEM -> Boolean.parseBoolean(preferences.get(DESKTOP_DARK, "false"));
    };
  }
}
