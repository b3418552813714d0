package org.panelist.domain;

import java.util.regex.Pattern;

/** Names of people and openings, as they come from forms, command lines and clipboards. */
public final class Names {
  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private Names() {}

  /**
   * The name on one line: white space and control characters become single spaces, none at the
   * ends. Empty if there is nothing in it that can be seen.
   */
  public static String tidy(String name) {
    String line = GAPS.matcher(name).replaceAll(" ").strip();
    return line.codePoints().anyMatch(Names::isSeen) ? line : "";
  }

  private static boolean isSeen(int codePoint) {
    int type = Character.getType(codePoint);
    return codePoint != ' ' && type != Character.FORMAT && type != Character.UNASSIGNED;
  }
}
