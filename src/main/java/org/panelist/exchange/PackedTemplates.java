package org.panelist.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.panelist.domain.ProblemException;

/**
 * What {@code templates/} held when the program was built. The build leaves {@code index.txt}
 * beside the files: the fingerprint of the bank in its first line, a name in each other line. So a
 * start reads one short file and neither lists nor hashes anything.
 */
public final class PackedTemplates {
  private static final String INDEX = "index.txt";

  private final String folder;

  public PackedTemplates() {
    this("/templates/");
  }

  PackedTemplates(String folder) {
    this.folder = folder;
  }

  /** Changes whenever a file of the packed bank does. */
  public String fingerprint() {
    return index().get(0);
  }

  /**
   * The files below a folder such as {@code plans}, by name, as {@code plans/mid-technical.yaml}.
   *
   * @param extension such as {@code .yaml}
   */
  public List<String> names(String below, String extension) {
    return index().stream()
        .skip(1)
        .filter(name -> name.startsWith(below + "/") && name.endsWith(extension))
        .sorted()
        .toList();
  }

  /**
   * The text of a file by the name that {@link #names} gives.
   *
   * @throws ProblemException if it is not UTF-8
   */
  public String text(String name) {
    try (InputStream in = PackedTemplates.class.getResourceAsStream(folder + name)) {
      if (in == null) {
        throw new IllegalStateException("not packed: " + folder + name);
      }
      return TextFiles.decode("templates/" + name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> index() {
    return text(INDEX).lines().filter(line -> !line.isBlank()).toList();
  }
}
