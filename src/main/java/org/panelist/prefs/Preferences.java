package org.panelist.prefs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What the user prefers, kept in {@code preferences.properties} of the data folder. A file or a
 * value that cannot be read counts as empty: preferences are never worth a message at start-up.
 */
public final class Preferences {
  /** Look of the window. */
  public enum Look {
    SYSTEM,
    LIGHT,
    DARK
  }

  public static final int MIN_FONT_PERCENT = 75;
  public static final int MAX_FONT_PERCENT = 200;
  private static final int RECENT = 8;
  private static final String RECENT_EXPORT = "exports.recent.";

  private final Path file;
  private final Path defaultExports;
  private final Properties values = new Properties();

  /** Values that are not in the file yet, for it could not be written. */
  private volatile boolean unsaved;

  private volatile Runnable saved = () -> {};

  /**
   * @param defaultExports where workbooks go unless the user chose another folder
   */
  public Preferences(Path dataFolder, Path defaultExports) {
    this.file = dataFolder.resolve("preferences.properties");
    this.defaultExports = defaultExports;
    load();
  }

  /**
   * Told each time that all values are in the file, on the thread that wrote it; one listener at a
   * time.
   */
  public void onSaved(Runnable listener) {
    saved = listener;
  }

  public Look look() {
    try {
      return Look.valueOf(values.getProperty("look", Look.SYSTEM.name()));
    } catch (IllegalArgumentException e) {
      return Look.SYSTEM;
    }
  }

  public void setLook(Look look) {
    set("look", look.name());
  }

  /** Font size in percent of the normal one, 75 to 200. */
  public int fontPercent() {
    return percent("font.percent");
  }

  public void setFontPercent(int percent) {
    set("font.percent", Integer.toString(clamp(percent)));
  }

  /** Size of the notes' text in percent of the window's, 75 to 200. */
  public int notesPercent() {
    return percent("notes.percent");
  }

  public void setNotesPercent(int percent) {
    set("notes.percent", Integer.toString(clamp(percent)));
  }

  /** Where workbooks are written. */
  public Path exportsFolder() {
    String folder = values.getProperty("exports.folder", "");
    return folder.isBlank() ? defaultExports : Path.of(folder);
  }

  public void setExportsFolder(Path folder) {
    set("exports.folder", folder.toString());
  }

  /** Who interviewed last; empty at first. */
  public String interviewer() {
    return values.getProperty("interviewer", "");
  }

  public void setInterviewer(String name) {
    set("interviewer", name);
  }

  /** Files exported lately, the newest first; some may be gone. */
  public List<Path> recentExports() {
    var recent = new ArrayList<Path>();
    for (int i = 0; i < RECENT; i++) {
      String path = values.getProperty(RECENT_EXPORT + i, "");
      if (!path.isBlank()) {
        recent.add(Path.of(path));
      }
    }
    return recent;
  }

  public void addRecentExport(Path export) {
    var recent = new ArrayList<>(recentExports());
    recent.remove(export);
    recent.add(0, export);
    for (int i = 0; i < RECENT; i++) {
      if (i < recent.size()) {
        values.setProperty(RECENT_EXPORT + i, recent.get(i).toString());
      }
    }
    save();
  }

  /** Anything small a screen wants to find again, such as a divider's place. */
  public String get(String key, String otherwise) {
    return values.getProperty("screen." + key, otherwise);
  }

  public void put(String key, String value) {
    set("screen." + key, value);
  }

  private int percent(String key) {
    try {
      return clamp(Integer.parseInt(values.getProperty(key, "100")));
    } catch (NumberFormatException e) {
      return 100;
    }
  }

  private static int clamp(int percent) {
    return Math.max(MIN_FONT_PERCENT, Math.min(MAX_FONT_PERCENT, percent));
  }

  private void set(String key, String value) {
    if (unsaved || !value.equals(values.getProperty(key))) {
      values.setProperty(key, value);
      save();
    }
  }

  private void load() {
    if (Files.isReadable(file)) {
      try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
        values.load(in);
      } catch (IOException | IllegalArgumentException e) {
        values.clear();
      }
    }
    dropImpossible("exports.folder");
    for (int i = 0; i < RECENT; i++) {
      dropImpossible(RECENT_EXPORT + i);
    }
  }

  /** A path that this system cannot have, or of an export that is no file. */
  private void dropImpossible(String key) {
    String why = "it names no file";
    try {
      Path path = Path.of(values.getProperty(key, ""));
      if (path.getFileName() != null || !key.startsWith(RECENT_EXPORT)) {
        return;
      }
    } catch (InvalidPathException e) {
      why = e.getReason();
    }
    values.remove(key);
    System.getLogger(Preferences.class.getName())
        .log(System.Logger.Level.WARNING, "preference " + key + " is left out: " + why);
  }

  /** From any thread: some are too busy to wait for a file. */
  private void save() {
    write();
    saved.run();
  }

  private synchronized void write() {
    unsaved = true;
    try {
      Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "preferences", ".tmp");
      try {
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
          values.store(out, null);
        }
        Files.move(
            draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(draft);
      }
      unsaved = false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
