package org.panelist.ui.home;

import java.nio.file.Path;
import org.panelist.interview.InterviewSummary;

/** Where home leads. */
public interface HomeLinks {
  void startInterview();

  void newPlan();

  /** Goes on with an interview, wherever it is. */
  void openInterview(String id);

  /** Asks when an interview is to be held, and notes it. */
  void askTime(InterviewSummary planned);

  void openBank();

  /** Fills an empty data folder with the sample, and shows it. */
  void openSample();

  /** Opens a workbook in the program that the desktop has for it. */
  void openFile(Path file);

  void showInFolder(Path file);
}
