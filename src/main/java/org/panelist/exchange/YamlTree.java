package org.panelist.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML into {@link Node}s, with the line of each value. */
final class YamlTree {
  /** Characters of one file; far above a bank of thousands of questions. */
  private static final int LIMIT = 64_000_000;

  private static final YAMLFactory FACTORY = factory();

  private final YAMLParser parser;
  private final Complaints complaints;

  private YamlTree(YAMLParser parser, Complaints complaints) {
    this.parser = parser;
    this.complaints = complaints;
  }

  /**
   * The tree of {@code text}; null if it is no YAML or holds nothing, which is then among the
   * complaints. A key given twice is a complaint too, and its first value is kept.
   */
  static @Nullable Node read(String text, Complaints complaints) {
    try (YAMLParser parser = FACTORY.createParser(text)) {
      var tree = new YamlTree(parser, complaints);
      if (parser.nextToken() == null) {
        complaints.add(1, "the file is empty", "check that it is the right one");
        return null;
      }
      Node root = tree.value();
      if (parser.nextToken() != null) {
        complaints.add(tree.line(), "a second document begins here", "put it into another file");
      }
      return root;
    } catch (JsonProcessingException e) {
      YamlFault.of(e, text).addTo(complaints);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string is read: there is no input that could fail
    }
  }

  private static YAMLFactory factory() {
    var options = new LoaderOptions();
    options.setCodePointLimit(LIMIT);
    return YAMLFactory.builder().loaderOptions(options).build();
  }

  private Node value() throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      return mapping();
    }
    if (token == JsonToken.START_ARRAY) {
      return sequence();
    }
    int line = line();
    if (parser.isCurrentAlias()) {
      complaints.add(line, "a reference to another value (*name)", "write the value out here");
    }
    return new Node.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getText());
  }

  private Node sequence() throws IOException {
    int line = line();
    var items = new ArrayList<Node>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value());
    }
    return new Node.Sequence(line, items);
  }

  private Node mapping() throws IOException {
    int line = line();
    var entries = new LinkedHashMap<String, Node.Entry>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      int keyLine = line();
      parser.nextToken();
      var entry = new Node.Entry(keyLine, value());
      Node.Entry first = entries.putIfAbsent(key, entry);
      if (first != null) {
        complaints.add(
            keyLine, "'" + key + "' is given twice, first in line " + first.line(), "keep one");
      }
    }
    return new Node.Mapping(line, entries);
  }

  private int line() {
    return Math.max(1, parser.currentTokenLocation().getLineNr());
  }
}
