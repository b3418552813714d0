package org.panelist.exchange;

import java.util.Map;
import org.panelist.domain.Question;

/**
 * A question and where it stands.
 *
 * @param file as shown to people
 * @param line on which the question begins, counted from 1
 * @param lines of its keys, such as {@code tags}; a key that was left out is not in it
 */
public record BankEntry(Question question, String file, int line, Map<String, Integer> lines) {
  public BankEntry {
    lines = Map.copyOf(lines);
  }

  /** File and line of a key, or of the question if that was left out. */
  public String place(String key) {
    return file + ":" + lines.getOrDefault(key, line);
  }
}
