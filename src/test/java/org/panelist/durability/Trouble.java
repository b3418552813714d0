package org.panelist.durability;

import java.io.IOException;

/** Something that keeps the program from writing its data file, from without. */
interface Trouble {
  /** How a table calls it. */
  String words();

  /** What the status line has to say is wrong. */
  String said();

  void begin() throws IOException;

  /** It is as before. Does nothing when it has not begun. */
  void end() throws IOException;
}
