package org.panelist.durability;

import java.io.IOException;

/** Something that keeps the program from writing its data file, from without. */
interface Trouble {
  /** How a table calls it. */
  String words();

  /** What the status line has to say is wrong. */
  String said();

  /** Whether the program can be started while it lasts; else it says why not. */
  default boolean letsStart() {
    return true;
  }

  void begin() throws IOException;

  /** It is as before. Does nothing when it has not begun. */
  void end() throws IOException;
}
