package org.panelist.exchange;

import java.util.List;
import java.util.Map;

/** A value of a YAML file with the line on which it begins, counted from 1. */
sealed interface Node {
  int line();

  /** How a message calls a value of this kind. */
  String noun();

  /**
   * @param text as written, without quotes; block scalars unfolded
   */
  record Scalar(int line, String text) implements Node {
    @Override
    public String noun() {
      return text.isBlank() ? "empty" : "a single value";
    }
  }

  /** A list. */
  record Sequence(int line, List<Node> items) implements Node {
    @Override
    public String noun() {
      return "a list";
    }
  }

  /** Keys with values, in the order of the file. */
  record Mapping(int line, Map<String, Entry> entries) implements Node {
    @Override
    public String noun() {
      return "a mapping of keys to values";
    }
  }

  /** The value of a key; {@code line} is that of the key. */
  record Entry(int line, Node value) {}
}
