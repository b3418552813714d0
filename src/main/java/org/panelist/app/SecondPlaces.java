package org.panelist.app;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.panelist.store.RescueFiles;

/** Where notes go while the data folder takes none: the same disk may still do, or another. */
final class SecondPlaces {
  private SecondPlaces() {}

  /**
   * @param revisions the last save that this program knows of, by the id of the interview
   */
  static RescueFiles files(Function<String, OptionalLong> revisions) {
    return new RescueFiles(folders(), revisions);
  }

  /**
   * For amendments that are not submitted.
   *
   * @param revisions of what was kept last of each, by the id of the interview
   */
  static RescueFiles amendments(Function<String, OptionalLong> revisions) {
    return new RescueFiles(folders(), revisions, "-amendment");
  }

  private static List<Path> folders() {
    return Stream.of("user.home", "java.io.tmpdir").map(System::getProperty).map(Path::of).toList();
  }
}
