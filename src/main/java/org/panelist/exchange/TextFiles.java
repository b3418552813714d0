package org.panelist.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Text files in UTF-8, with or without a mark at their beginning. */
final class TextFiles {
  private static final char MARK = '\uFEFF';

  private TextFiles() {}

  /**
   * The YAML files of a folder and the folders in it, by name.
   *
   * @throws ProblemException if it is not a folder that can be read
   */
  static List<Path> yamlIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      String what = Files.exists(folder) ? "this is not a folder" : "there is no such folder";
      throw new ProblemException(new Problem(folder.toString(), what, "name a folder of files"));
    }
    try (Stream<Path> files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(TextFiles::isYaml).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      String mend = "check that you may read it";
      throw new ProblemException(
          new Problem(folder.toString(), "the folder cannot be read", mend), e);
    }
  }

  /** Adds the text of a file to {@code sources}, or why it has none to {@code problems}. */
  static void read(Path file, List<BankFiles.Source> sources, List<Problem> problems) {
    try {
      sources.add(new BankFiles.Source(file.toString(), read(file)));
    } catch (ProblemException e) {
      problems.addAll(e.problems());
    }
  }

  /**
   * The text of a file.
   *
   * @throws ProblemException if it cannot be read or is not UTF-8
   */
  static String read(Path file) {
    try {
      return decode(file.toString(), Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(file.toString(), "there is no such file", "check the name"), e);
    } catch (IOException e) {
      String what = Files.isDirectory(file) ? "this is a folder" : "the file cannot be read";
      throw new ProblemException(
          new Problem(file.toString(), what, "name a file that you may read"), e);
    }
  }

  /**
   * Text from its bytes, without the mark.
   *
   * @param name for messages
   * @throws ProblemException if they are not UTF-8
   */
  static String decode(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String where = name + ":" + lineOfFault(bytes);
      String what = "a character is not encoded as UTF-8";
      throw new ProblemException(new Problem(where, what, "save the file as UTF-8"), e);
    }
  }

  private static int lineOfFault(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var out = java.nio.CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    int good = result.isError() ? in.position() : bytes.length;
    int line = 1;
    for (int i = 0; i < good; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean isYaml(Path file) {
    String name = String.valueOf(file.getFileName());
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }
}
