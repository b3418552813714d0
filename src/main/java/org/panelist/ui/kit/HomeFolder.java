package org.panelist.ui.kit;

import java.io.File;

/** Paths as people write them. */
public final class HomeFolder {
  private HomeFolder() {}

  /** With {@code ~} for the user's own folder, but where nobody writes it so: on Windows. */
  public static String shortened(String path) {
    return shortened(path, System.getProperty("user.home", ""), File.separatorChar);
  }

  static String shortened(String path, String home, char separator) {
    if (separator == '\\' || home.length() < 2) {
      return path;
    }
    if (path.equals(home)) {
      return "~";
    }
    String within = home.endsWith("/") ? home : home + "/";
    return path.startsWith(within) ? "~/" + path.substring(within.length()) : path;
  }
}
