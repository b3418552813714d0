package org.panelist.gui;

import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JComponent;
import org.panelist.ui.kit.Dialogs;

/** Dialogs answered by the test: yes, the path that was set, the text that was suggested. */
final class AnsweredDialogs implements Dialogs {
  private Optional<String> answer = Optional.empty();
  private Optional<Path> path = Optional.empty();

  /** What file and folder choosers give from now on. */
  void choose(Path chosen) {
    path = Optional.of(chosen);
  }

  /** What is answered to questions from now on, in place of what they suggest. */
  void say(String text) {
    answer = Optional.of(text);
  }

  @Override
  public Optional<Path> chooseSave(String title, Path suggested, String extension) {
    return path.or(() -> Optional.of(suggested));
  }

  @Override
  public Optional<Path> chooseOpen(String title, Path folder, String... extensions) {
    return path;
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    return path;
  }

  @Override
  public Optional<String> ask(String title, String question, String suggested) {
    return answer.or(() -> Optional.of(suggested));
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    return true;
  }

  @Override
  public boolean form(String title, JComponent fields, String ok) {
    return true;
  }
}
