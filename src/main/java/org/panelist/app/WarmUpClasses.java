package org.panelist.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Loads by name the classes of the JDK that a window needs only where it is seen. */
final class WarmUpClasses {
  /**
   * Made from a start on Linux with {@code -Xlog:class+load}; names that this JDK has not are left
   * out, and what is missing here costs a start a fraction of a millisecond.
   */
  private static final String NAMES = "warmup-classes.txt";

  private WarmUpClasses() {}

  static void load() throws IOException {
    try (InputStream in = WarmUpClasses.class.getResourceAsStream(NAMES)) {
      if (in == null) {
        throw new IOException(NAMES + " is missing");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(WarmUpClasses::load);
    }
  }

  private static void load(String name) {
    try {
      Class.forName(name, false, WarmUpClasses.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError e) {
      // another system, or another JDK
    }
  }
}
