package org.panelist.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Questions to the user that cannot be asked in the page itself; a port, so tests answer them. All
 * texts are taken as they stand.
 */
public interface Dialogs {
  /**
   * Where to save.
   *
   * @param suggested folder and file name offered
   * @param extension of the file, without a dot; added to a name that lacks it
   * @return empty if the user thought better of it; an existing file was confirmed
   */
  Optional<Path> chooseSave(String title, Path suggested, String extension);

  /** An existing file with one of {@code extensions} (without dots; none for any file). */
  Optional<Path> chooseOpen(String title, Path folder, String... extensions);

  /** An existing folder. */
  Optional<Path> chooseFolder(String title, Path start);

  /** One line of text; empty if the user thought better of it, never blank. */
  Optional<String> ask(String title, String question, String suggested);

  /**
   * Whether to go on.
   *
   * @param question what will happen
   * @param yes the verb on the button that goes on, such as "Delete plan"
   */
  boolean confirm(String title, String question, String yes);

  /** Shows a panel of fields with OK (called {@code ok}) and Cancel; true for OK. */
  boolean form(String title, javax.swing.JComponent fields, String ok);
}
