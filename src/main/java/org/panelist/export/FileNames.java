package org.panelist.export;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.panelist.domain.Interview;

/** Names of exported files that every system accepts and that collide with nothing. */
final class FileNames {
  static final String EXTENSION = ".xlsx";

  private static final String DRAFT = "Draft ";

  /** A name without its extension; Linux permits 255 bytes, and a number may have to follow. */
  private static final int MAX_BYTES = 200;

  private FileNames() {}

  /**
   * Such as {@code 2026-11-20 ML engineer C-104 Technical.xlsx}: no folder, no name of a person.
   */
  static String of(Interview interview, ZoneId zone) {
    return name(interview, zone) + EXTENSION;
  }

  /** As {@link #of}, with "draft" in front, where it is read even if the name is cut. */
  static String draftOf(Interview interview, ZoneId zone) {
    return DRAFT + name(interview, zone) + EXTENSION;
  }

  /** Whether a file is called as a draft is. */
  static boolean isDraft(Path file) {
    return file.getFileName().toString().startsWith(DRAFT);
  }

  private static String name(Interview interview, ZoneId zone) {
    Instant when = interview.startedAt() == null ? interview.createdAt() : interview.startedAt();
    String name =
        String.join(
            " ",
            LocalDate.ofInstant(when, zone).toString(),
            interview.position().title(),
            interview.candidate().code(),
            interview.round().name());
    return safe(name);
  }

  /** {@code file}, or the first of {@code file (2)}, {@code file (3)} ... that does not exist. */
  static Path unused(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String extension = dot > 0 ? name.substring(dot) : "";
    Path candidate = file;
    for (int number = 2; Files.exists(candidate); number++) {
      candidate = file.resolveSibling(stem + " (" + number + ")" + extension);
    }
    return candidate;
  }

  /**
   * The text as a file name: what Windows forbids becomes a dash, what cannot be seen is left out,
   * and it is cut at 200 bytes between characters.
   */
  static String safe(String text) {
    var name = new StringBuilder();
    int bytes = 0;
    String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
    for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
      String shown = shown(normal.codePointAt(i));
      bytes += shown.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MAX_BYTES) {
        break;
      }
      name.append(shown);
    }
    String trimmed = name.toString().replaceAll("\\s+", " ").replaceAll("[ .]+$", "").strip();
    return trimmed.isEmpty() ? "scorecard" : trimmed;
  }

  private static String shown(int codePoint) {
    if ("<>:\"/\\|?*".indexOf(codePoint) >= 0) {
      return "-";
    }
    if (Character.isWhitespace(codePoint)) {
      return " ";
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> "";
      default -> Character.toString(codePoint);
    };
  }
}
