package org.panelist.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the program, as the build wrote it down. */
public final class AppVersion {
  private AppVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String text() {
    var values = new Properties();
    try (InputStream in = AppVersion.class.getResourceAsStream("version.properties")) {
      values.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values.getProperty("version", "");
  }
}
