package org.panelist.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The keys of one mapping, read one by one. What is missing or wrong becomes a complaint and some
 * harmless value, so that reading goes on; {@link #done} complains of every key that nobody read.
 */
final class Fields {
  /** Typing errors at most this far from a key are taken for it in a message. */
  private static final int NEAR = 2;

  private final String owner;
  private final Node.Mapping mapping;
  private final Complaints complaints;
  private final Set<String> known = new LinkedHashSet<>();

  /**
   * @param owner begins each message, such as {@code question precision-or-recall}
   */
  Fields(String owner, Node.Mapping mapping, Complaints complaints) {
    this.owner = owner;
    this.mapping = mapping;
    this.complaints = complaints;
  }

  /** The line of a key, or of the whole where it has no such key. */
  int line(String key) {
    Node.Entry entry = mapping.entries().get(key);
    return entry == null ? mapping.line() : entry.line();
  }

  /** A text that must be there; empty after a complaint. */
  String text(String key) {
    if (find(key) == null) {
      missing(key);
      return "";
    }
    return text(key, "");
  }

  /** A text, without white space after its end. */
  String text(String key, String otherwise) {
    Node node = find(key);
    return node == null ? otherwise : textOf(node, key).orElse(otherwise);
  }

  /** A whole number that must be there; {@code min} after a complaint. */
  int whole(String key, int min, int max) {
    if (find(key) == null) {
      missing(key);
      return min;
    }
    return whole(key, min, max, min);
  }

  /** A whole number from {@code min} to {@code max}. */
  int whole(String key, int min, int max, int otherwise) {
    String expected = "use a whole number from " + min + " to " + max;
    return converted(
        key,
        otherwise,
        text -> {
          int value = Integer.parseInt(text);
          if (value < min || value > max) {
            throw new NumberFormatException();
          }
          return value;
        },
        expected);
  }

  /** A number from {@code min} to {@code max}. */
  double number(String key, double min, double max, double otherwise) {
    return converted(
        key,
        otherwise,
        text -> {
          double value = Double.parseDouble(text);
          if (!(value >= min && value <= max)) {
            throw new NumberFormatException();
          }
          return value;
        },
        "use a number from " + plain(min) + " to " + plain(max));
  }

  /** True or false. */
  boolean flag(String key, boolean otherwise) {
    return converted(
        key,
        otherwise,
        text ->
            switch (text) {
              case "true", "yes" -> true;
              case "false", "no" -> false;
              default -> throw new IllegalArgumentException();
            },
        "use true or false");
  }

  /**
   * One of some words; null after a complaint.
   *
   * @param parse throws IllegalArgumentException with the permitted words in its message
   */
  <T> @Nullable T word(String key, Function<String, T> parse) {
    String text = text(key);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException e) {
      complaints.add(line(key), owner + ": " + key + ": " + e.getMessage(), "use one of them");
      return null;
    }
  }

  /** A list of texts; empty where there is none. */
  List<String> texts(String key) {
    var texts = new ArrayList<String>();
    for (Node item : list(key)) {
      textOf(item, key).ifPresent(texts::add);
    }
    return texts;
  }

  /** A list; empty where there is none. */
  List<Node> list(String key) {
    Node node = find(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    wrong(node, key, "a list", "begin each line with '- '");
    return List.of();
  }

  /** A mapping of keys to values; null where there is none. */
  Node.@Nullable Mapping mapping(String key) {
    Node node = find(key);
    if (node == null || node instanceof Node.Mapping) {
      return (Node.Mapping) node;
    }
    wrong(node, key, "a mapping of keys to values", "write 'key: value' lines");
    return null;
  }

  /** Complains of what was not asked for. */
  void done() {
    mapping
        .entries()
        .forEach(
            (key, entry) -> {
              if (!known.contains(key)) {
                complaints.add(entry.line(), owner + ": unknown key '" + key + "'", mend(key));
              }
            });
  }

  void missing(String key) {
    complaints.add(line(key), owner + ": '" + key + "' is missing", "add it");
  }

  private @Nullable Node find(String key) {
    known.add(key);
    Node.Entry entry = mapping.entries().get(key);
    if (entry == null || (entry.value() instanceof Node.Scalar s && s.text().isBlank())) {
      return null;
    }
    return entry.value();
  }

  private Optional<String> textOf(Node node, String key) {
    if (node instanceof Node.Scalar scalar) {
      if (scalar.text().isBlank()) {
        complaints.add(node.line(), owner + ": an empty entry in '" + key + "'", "remove it");
      }
      return Optional.of(scalar.text().stripTrailing()).filter(text -> !text.isEmpty());
    }
    wrong(node, key, "a text", "if it holds ': ', put it between quotation marks");
    return Optional.empty();
  }

  private <T> T converted(String key, T otherwise, Function<String, T> convert, String expected) {
    String text = text(key, "");
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      return convert.apply(text.strip());
    } catch (IllegalArgumentException e) {
      complaints.add(line(key), owner + ": '" + key + "' is '" + text + "'", expected);
      return otherwise;
    }
  }

  private void wrong(Node node, String key, String expected, String mend) {
    String what = owner + ": '" + key + "' holds " + node.noun() + " instead of " + expected;
    complaints.add(node.line(), what, mend);
  }

  private String mend(String key) {
    return Words.nearest(key, known, Math.min(NEAR, key.length() - 1))
        .map(near -> "did you mean '" + near + "'?")
        .orElse("known are " + String.join(", ", known));
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
