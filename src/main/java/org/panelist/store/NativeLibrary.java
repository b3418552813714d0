package org.panelist.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
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
  private NativeLibrary() {}

  /**
   * Tells the driver to load the library from {@code cache}, and puts it there where it is missing
   * or of another size. Does nothing if that fails, for the driver then helps itself. Call before
   * the first {@link Database#open}.
   */
  public static void keepIn(Path cache) {
    if (System.getProperty("org.sqlite.lib.path") != null) {
      return; // whoever starts the program has chosen one
    }
    String name = LibraryLoaderUtil.getNativeLibName();
    URL packed =
        SQLiteJDBCLoader.class.getResource(
            LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name);
    if (packed == null) {
      return;
    }
    try {
      Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion()).toAbsolutePath();
      unpack(packed, folder.resolve(name));
      System.setProperty("org.sqlite.lib.path", folder.toString());
      System.setProperty("org.sqlite.lib.name", name);
    } catch (IOException e) {
      System.getLogger(NativeLibrary.class.getName())
          .log(System.Logger.Level.INFO, "SQLite's library is not kept", e);
    }
  }

  private static void unpack(URL packed, Path target) throws IOException {
    URLConnection source = packed.openConnection();
    if (Files.exists(target) && Files.size(target) == source.getContentLengthLong()) {
      return;
    }
    Path folder = Files.createDirectories(target.resolveSibling(""));
    Path draft = Files.createTempFile(folder, "draft", ".tmp");
    try (InputStream in = source.getInputStream()) {
      Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
