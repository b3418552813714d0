package org.panelist.ui.kit;

import java.awt.Component;
import java.awt.Dialog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.filechooser.FileNameExtensionFilter;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** {@link Dialogs} as windows above the program's own. */
public final class SwingDialogs implements Dialogs {
  private final Supplier<? extends @Nullable Component> owner;

  /**
   * @param owner the window or any component in it; asked for when a dialog opens
   */
  public SwingDialogs(Supplier<? extends @Nullable Component> owner) {
    this.owner = owner;
  }

  @Override
  public Optional<Path> chooseSave(String title, Path suggested, String extension) {
    JFileChooser chooser = chooser(title, extension);
    chooser.setSelectedFile(suggested.toAbsolutePath().toFile());
    while (chooser.showSaveDialog(owner.get()) == JFileChooser.APPROVE_OPTION) {
      Path chosen = withExtension(chooser.getSelectedFile().toPath(), extension);
      if (!Files.exists(chosen) || mayReplace(title, chosen)) {
        return Optional.of(chosen);
      }
    }
    return Optional.empty();
  }

  private boolean mayReplace(String title, Path file) {
    String name = String.valueOf(file.getFileName());
    return confirm(
        title, Messages.text("kit.dialog.exists", name), Messages.text("kit.dialog.replace"));
  }

  static Path withExtension(Path file, String extension) {
    String name = String.valueOf(file.getFileName());
    boolean has = name.toLowerCase(Locale.ROOT).endsWith("." + extension.toLowerCase(Locale.ROOT));
    return has ? file : file.resolveSibling(name + "." + extension);
  }

  @Override
  public Optional<Path> chooseOpen(String title, Path folder, String... extensions) {
    JFileChooser chooser = chooser(title, extensions);
    chooser.setCurrentDirectory(folder.toFile());
    return chooser.showOpenDialog(owner.get()) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  @Override
  public Optional<Path> chooseFolder(String title, Path start) {
    JFileChooser chooser = chooser(title);
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setCurrentDirectory(start.toFile());
    return chooser.showOpenDialog(owner.get()) == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }

  private static JFileChooser chooser(String title, String... extensions) {
    JFileChooser chooser = new JFileChooser();
    chooser.setName("file-chooser");
    chooser.setDialogTitle(title);
    if (extensions.length > 0) {
      String shown = "*." + String.join(", *.", extensions);
      chooser.setFileFilter(new FileNameExtensionFilter(shown, extensions));
    }
    return chooser;
  }

  @Override
  public Optional<String> ask(String title, String question, String suggested) {
    JTextField answer = new JTextField(suggested, 32);
    answer.setName("dialog-answer");
    TypingUndo.install(answer);
    answer.getAccessibleContext().setAccessibleName(question);
    JPanel panel = Panels.clear(new MigLayout("insets 0, wrap 1, fillx", "[grow, fill]"));
    var label = Labels.of(question, TextStyle.BODY);
    label.setLabelFor(answer);
    panel.add(label);
    panel.add(answer);
    answer.selectAll();
    boolean ok = form(title, panel, Messages.text("kit.dialog.ok"));
    String text = answer.getText().strip();
    return ok && !text.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  @Override
  public boolean confirm(String title, String question, String yes) {
    JPanel panel = Panels.clear(new MigLayout("insets 0, fillx", "[grow, fill, 320::]"));
    panel.add(new TextView(question, TextStyle.BODY), "wmin 0");
    return form(title, panel, yes);
  }

  @Override
  public boolean form(String title, JComponent fields, String ok) {
    Component above = owner.get();
    JDialog dialog =
        new JDialog(
            above == null ? null : SwingUtilities.windowForComponent(above),
            title,
            Dialog.ModalityType.DOCUMENT_MODAL);
    boolean[] accepted = {false};
    dialog.setName("dialog");
    dialog.setContentPane(
        content(
            fields,
            ok,
            dialog,
            () -> {
              accepted[0] = true;
              dialog.dispose();
            }));
    dialog.pack();
    dialog.setLocationRelativeTo(above);
    dialog.setVisible(true);
    return accepted[0];
  }

  private static JPanel content(JComponent fields, String ok, JDialog dialog, Runnable accept) {
    JPanel panel = new JPanel(new MigLayout("insets dialog, wrap 1, fillx", "[grow, fill]"));
    JButton yes = Labels.plain(new JButton());
    yes.setText(ok);
    yes.setName("dialog-ok");
    yes.putClientProperty("FlatLaf.styleClass", "primary");
    yes.addActionListener(event -> accept.run());
    JButton no = new JButton(Messages.text("kit.dialog.cancel"));
    no.setName("dialog-cancel");
    no.addActionListener(event -> dialog.dispose());
    panel.add(fields);
    panel.add(yes, "tag ok, split 2, span, gaptop 16, growx 0");
    panel.add(no, "tag cancel, growx 0");
    dialog.getRootPane().setDefaultButton(yes);
    dialog
        .getRootPane()
        .registerKeyboardAction(
            event -> dialog.dispose(),
            KeyStroke.getKeyStroke("ESCAPE"),
            JComponent.WHEN_IN_FOCUSED_WINDOW);
    return panel;
  }
}
