package org.panelist.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import org.panelist.ui.kit.Dialogs;

/** Dialogs that answer no at once, and are remembered. */
final class RefusedDialogs implements Dialogs {
  private final List<String> asked = new CopyOnWriteArrayList<>();

  List<String> asked() {
    return asked;
  }

  private <T> Optional<T> none(String title) {
    asked.add(title);
    return Optional.empty();
  }

  @Override
  public Optional<Path> chooseSave(String title, Path suggested, String extension) {
    return none(title);
  }

  @Override
  public Optional<Path> chooseOpen(String title, Path folder, String... extensions) {
    return none(title);
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    return none(title);
  }

  @Override
  public Optional<String> ask(String title, String question, String suggested) {
    return none(title);
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    return none(title).isPresent();
  }

  @Override
  public boolean form(String title, JComponent fields, String ok) {
    return none(title).isPresent();
  }
}
