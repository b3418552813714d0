package org.panelist.ui.home;

import java.nio.file.Path;

/** Where home leads. */
public interface HomeLinks {
  void startInterview();

  void newPlan();

  /** Goes on with an interview, wherever it is. */
  void openInterview(String id);

  void openBank();

  /** Fills an empty data folder with the sample, and shows it. */
  void openSample();

  /** Opens a workbook in the program that the desktop has for it. */
  void openFile(Path file);

  void showInFolder(Path file);
}
