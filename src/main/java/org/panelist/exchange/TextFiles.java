package org.panelist.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Text files in UTF-8, with or without a mark at their beginning. */
final class TextFiles {
  private static final char MARK = '\uFEFF';

  /** Far more than a person writes; more would take the readers minutes and gigabytes. */
  private static final int MOST_BYTES = 8 << 20;

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
   * @throws ProblemException if it cannot be read, is not UTF-8 or larger than 8 MB
   */
  static String read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        String what = "the file is larger than " + (MOST_BYTES >> 20) + " MB";
        String mend = "check that it is the right one, or divide it";
        throw new ProblemException(new Problem(file.toString(), what, mend));
      }
      return decode(file.toString(), bytes);
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
   * @throws ProblemException if they are not UTF-8, or no text at all
   */
  static String decode(String name, byte[] bytes) {
    if (isUtf16(bytes)) {
      String what = "the file is encoded as UTF-16";
      throw new ProblemException(new Problem(name, what, "save it as UTF-8"));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      String where = name + ":" + lineOfFault(bytes);
      String what = "a character is not encoded as UTF-8";
      throw new ProblemException(new Problem(where, what, "save the file as UTF-8"), e);
    }
  }

  /** Marked as such, or with the zero bytes that Latin letters have there. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
    return mark == 0xfffe || mark == 0xfeff || (bytes[0] == 0) != (bytes[1] == 0);
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
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(file);
  }
}
