package org.panelist.domain;

import java.util.regex.Pattern;

/** Names of people and openings, as they come from forms, command lines and clipboards. */
public final class Names {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  /** They would turn round the words beside the name. */
  private static final Pattern ORDERS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private Names() {}

  /**
   * The name on one line: white space and control characters become single spaces, none at the
   * ends; what would order the letters after it is left out. Empty if there is nothing in it that
   * can be seen.
   */
  public static String tidy(String name) {
    String line = GAPS.matcher(ORDERS.matcher(name).replaceAll("")).replaceAll(" ").strip();
    return line.codePoints().anyMatch(Names::isSeen) ? line : "";
  }

  private static boolean isSeen(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint != ' ' && type != Character.FORMAT && type != Character.UNASSIGNED;
  }
}
