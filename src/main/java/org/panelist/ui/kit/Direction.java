package org.panelist.ui.kit;

import java.text.Bidi;
import java.util.regex.Pattern;

/** Keeps names that are written from right to left from turning round the words beside them. */
public final class Direction {
  /** Nobody sees it; it counts as a letter that is read from left to right. */
  private static final String LEFT_TO_RIGHT = "\u200E";

  /** They order what follows as they please, until the end of the line. */
  private static final Pattern ORDERS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

  private Direction() {}

  /** A name among other words. */
  public static String among(String name) {
    String plain = ORDERS.matcher(name).replaceAll("");
    char[] letters = plain.toCharArray();
    return Bidi.requiresBidi(letters, 0, letters.length)
        ? LEFT_TO_RIGHT + plain + LEFT_TO_RIGHT
        : plain;
  }

  /**
   * A name by itself, where it may be cut: what reads in both directions is cut at the right, and
   * what reads only from right to left at the left.
   */
  public static String alone(String name) {
    String plain = ORDERS.matcher(name).replaceAll("");
    boolean both = new Bidi(plain, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isMixed();
    return both ? among(plain) : plain;
  }
}
