package org.panelist.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How enum constants are written in files and on the command line: {@code NO_ANSWER} as {@code
 * no-answer}.
 */
final class Slugs {
  private Slugs() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The constant written as {@code slug}, whatever its case and whether words are joined by dash,
   * space or underscore.
   *
   * @throws IllegalArgumentException naming the permitted words
   */
  static <E extends Enum<E>> E parse(Class<E> type, String slug) {
    String name = slug.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    String permitted =
        Arrays.stream(type.getEnumConstants()).map(Slugs::of).collect(Collectors.joining(", "));
    throw new IllegalArgumentException("'" + slug + "' is not one of " + permitted);
  }
}
