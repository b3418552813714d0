package org.panelist.ui.interview;

import org.panelist.ui.kit.Theme;

/**
 * How much room the live screen has for its font: at 200 % a window of 1280x720 is both narrow and
 * low.
 *
 * @param narrow the agenda shrinks to numbers and badges, what warns goes below everything
 * @param low what answers are worth shrinks to a line each, so that it stays in view
 */
record Room(boolean narrow, boolean low) {
  static final Room PLENTY = new Room(false, false);

  private static final int NARROW = 948;
  private static final int LOW = 400;

  static Room of(int width, int height) {
    return new Room(width < Theme.px(NARROW), height < Theme.px(LOW));
  }

  /** Space around the screen, in unscaled pixels. */
  String insets() {
    return low ? "8 8 8 8" : narrow ? "12 12 12 12" : "24 24 20 24";
  }

  /** Space around what a card holds, in unscaled pixels. */
  int padding() {
    return low ? 8 : narrow ? 12 : 16;
  }

  /** Space between two cards, in unscaled pixels. */
  int gap() {
    return narrow ? 8 : 16;
  }
}
