package org.panelist.gui;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.panelist.app.DesktopFiles;

/** A desktop that opens nothing and remembers what it was asked for. */
final class RecordedDesktop implements DesktopFiles {
  private final List<Path> opened = new CopyOnWriteArrayList<>();
  private final List<Path> shown = new CopyOnWriteArrayList<>();

  @Override
  public void open(Path file) {
    opened.add(file);
  }

  @Override
  public void show(Path path) {
    shown.add(path);
  }

  List<Path> opened() {
    return opened;
  }

  List<Path> shown() {
    return shown;
  }
}
