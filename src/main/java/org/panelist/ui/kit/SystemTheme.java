package org.panelist.ui.kit;

import com.formdev.flatlaf.util.SystemInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Asks the desktop whether it is set to dark. Java 17 has no call for that. */
final class SystemTheme {
  private static final int PATIENCE_MS = 300;

  private SystemTheme() {}

  /** Whether the desktop is dark; light when it does not answer within 300 ms. */
  static boolean isDark() {
    if (SystemInfo.isWindows) {
      return isDarkWindows(
          ask(
              "reg",
              "query",
              "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize",
              "/v",
              "AppsUseLightTheme"));
    }
    if (SystemInfo.isMacOS) {
      return isDarkText(ask("defaults", "read", "-g", "AppleInterfaceStyle"));
    }
    if (System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
      return false;
    }
    return isDarkText(ask("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"));
  }

  static boolean isDarkWindows(String answer) {
    return answer.stripTrailing().endsWith("0x0");
  }

  static boolean isDarkText(String answer) {
    return answer.toLowerCase(Locale.ROOT).contains("dark");
  }

  private static String ask(String... command) {
    try {
      var process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
      try {
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
          return "";
        }
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      return ""; // the desktop has no such program: nothing to follow
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
