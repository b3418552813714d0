package org.panelist.ui.settings;

import java.nio.file.Path;

/** What settings change outside of their page. */
public interface SettingsLinks {
  /** Theme or font size are others now. */
  void lookChanged();

  /** Shows a folder in the desktop's file manager. */
  void showFolder(Path folder);

  /** A setting could not be kept. */
  void notKept(RuntimeException why);
}
