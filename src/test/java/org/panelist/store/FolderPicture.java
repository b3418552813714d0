package org.panelist.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** All files of a folder as they were at one time, byte for byte. */
public final class FolderPicture {
  private final Path folder;
  private final Map<String, String> files;

  private FolderPicture(Path folder) {
    this.folder = folder;
    this.files = files(folder);
  }

  public static FolderPicture of(Path folder) {
    return new FolderPicture(folder);
  }

  /** Fails if there is another file, one less, or one with another content. */
  public void isStillTrue() {
    assertThat(files(folder)).isEqualTo(files);
  }

  private static Map<String, String> files(Path folder) {
    var found = new TreeMap<String, String>();
    try (var paths = Files.walk(folder)) {
      for (Path path : paths.toList()) {
        String content =
            Files.isDirectory(path)
                ? "folder"
                : Files.size(path) + " bytes, " + Arrays.hashCode(Files.readAllBytes(path));
        found.put(folder.relativize(path).toString(), content);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
