package org.panelist.app;

import org.panelist.prefs.Preferences;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Theme;

/**
 * Makes the window look as the preferences say. The desktop is asked whether it is dark in the
 * background; until it answers, its last answer holds.
 */
final class LookSwitch {
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
          progress -> Theme.isDesktopDark(),
          Outcome.of(
              answer -> {
                preferences.put(DESKTOP_DARK, answer.toString());
                show(wantsDark());
              },
              failure -> {})); // a desktop that does not answer keeps its last look
    }
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
