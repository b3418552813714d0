package org.panelist.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Keeps SQLite's native library unpacked. The driver otherwise unpacks it at every start, which
 * takes a tenth of a second.
 */
public final class NativeLibrary {
  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /**
   * Tells the driver to load the library from {@code cache}, and puts it there where it is missing.
   * Does nothing if that fails, for the driver then helps itself. Call before the first {@link
   * Database#open}.
   */
  public static void keepIn(Path cache) {
    if (System.getProperty(PATH) != null) {
      return; // whoever starts the program has chosen one
    }
    String version = SQLiteJDBCLoader.getVersion() + "-" + System.getProperty("os.arch");
    Path folder = cache.resolve("sqlite-" + version).toAbsolutePath();
    String name = System.mapLibraryName("sqlitejdbc");
    try {
      // Moved into place whole, so it is enough that it is there.
      if (Files.exists(folder.resolve(name)) || unpack(folder, name)) {
        System.setProperty(PATH, folder.toString());
        System.setProperty(NAME, name);
      }
    } catch (IOException e) {
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.INFO, "SQLite's library is not kept", e);
    }
  }

  private static boolean unpack(Path folder, String name) throws IOException {
    String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(packed)) {
      if (in == null) {
        return false;
      }
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "draft", ".tmp");
      try {
        Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
        Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(draft);
      }
      return true;
    }
  }
}
