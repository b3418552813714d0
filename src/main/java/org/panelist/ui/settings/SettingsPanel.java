package org.panelist.ui.settings;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.panelist.prefs.Preferences;
import org.panelist.prefs.Preferences.Look;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Choice;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Dialogs;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** Settings; each takes effect and is kept as soon as it is changed. */
public final class SettingsPanel extends JPanel implements Screen {
  public static final String LOOK = "settings.look";
  public static final String FONT = "settings.font";
  public static final String INTERVIEWER = "settings.interviewer";
  public static final String EXPORTS = "settings.exports";

  /** Name of the line that says what is wrong with the exports folder. */
  public static final String EXPORTS_FAULT = "settings-exports-fault";

  private static final int STEP = 5;

  private final Preferences preferences;
  private final Dialogs dialogs;
  private final SettingsLinks links;
  private final Choice<Look> look =
      new Choice<>(
          LOOK, List.of(Look.values()), one -> Messages.text("settings.look." + lower(one)));
  private final JSpinner font;
  private final JTextField interviewer = Fields.text(INTERVIEWER);
  private final JTextField exports = Fields.path(EXPORTS);
  private final TextView fault = new TextView("", TextStyle.ERROR);
  private final Command choose = Command.of("settings.choose", this::chooseExports);

  /**
   * @param version of the program
   */
  public SettingsPanel(
      Preferences preferences,
      Path dataFolder,
      String version,
      Dialogs dialogs,
      SettingsLinks links) {
    super(
        new MigLayout(
            "insets 20 24 0 24, gap 0, fill, wrap 1",
            "[grow, fill, 0:0]",
            "[]16[grow, fill, 0:0]"));
    this.preferences = preferences;
    this.dialogs = dialogs;
    this.links = links;
    setOpaque(false);
    font =
        Fields.number(
            FONT,
            preferences.fontPercent(),
            Preferences.MIN_FONT_PERCENT,
            Preferences.MAX_FONT_PERCENT,
            STEP);
    var page =
        Panels.clear(
            new MigLayout(
                "insets 0 0 20 0, gap 0 16, wrap 1, fillx", "[grow, fill, 0:720:720]push"));
    page.add(new Card(Messages.text("settings.appearance")).withBody(appearance()));
    page.add(new Card(Messages.text("settings.interviews")).withBody(interviews()));
    page.add(new Card(Messages.text("settings.folders")).withBody(folders(dataFolder)));
    page.add(Labels.of(Messages.text("settings.version", version), TextStyle.SMALL));
    add(new PageHeader(Messages.text("window.settings")));
    add(Panels.scroll(page), "grow, wmin 0, hmin 0");
    fill();
    listen();
  }

  private static String lower(Look look) {
    return look.name().toLowerCase(Locale.ROOT);
  }

  /** Labels stand above their fields, so that there is room at any font size. */
  private static JPanel form() {
    return Panels.clear(
        new MigLayout("insets 0, gap 8 6, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]", ""));
  }

  private JPanel appearance() {
    JPanel form = form();
    form.add(Fields.label(LOOK, look));
    form.add(look, "growx 0, wmin 0");
    form.add(Fields.label(FONT, font), "gaptop 8");
    form.add(font, "split 2, growx 0");
    form.add(Labels.of(Messages.text("settings.percent"), TextStyle.SECONDARY), "wmin 0");
    return form;
  }

  private JPanel interviews() {
    JPanel form = form();
    form.add(Fields.label(INTERVIEWER, interviewer));
    form.add(interviewer, "growx, wmin 0");
    return form;
  }

  private JPanel folders(Path dataFolder) {
    Command showExports =
        Command.of("settings.showExports", () -> links.showFolder(preferences.exportsFolder()));
    Command showData = Command.of("settings.showData", () -> links.showFolder(dataFolder));
    fault.setName(EXPORTS_FAULT);
    fault.setVisible(false);
    JPanel form = form();
    form.add(Fields.label(EXPORTS, exports));
    form.add(exports, "split 3, growx, wmin 80");
    form.add(Buttons.button(choose), "growx 0");
    form.add(Buttons.button(showExports), "growx 0");
    form.add(fault, "growx, wmin 0");
    form.add(Labels.of(Messages.text("settings.data"), TextStyle.BODY), "gaptop 8");
    form.add(new TextView(dataFolder.toString(), TextStyle.SECONDARY), "split 2, growx, wmin 0");
    form.add(Buttons.button(showData), "growx 0");
    form.add(
        new TextView(Messages.text("settings.data.text"), TextStyle.SECONDARY), "growx, wmin 0");
    return form;
  }

  private void fill() {
    look.setValue(Optional.of(preferences.look()));
    interviewer.setText(preferences.interviewer());
    exports.setText(preferences.exportsFolder().toString());
  }

  private void listen() {
    look.onChange(
        chosen -> {
          keep(() -> preferences.setLook(chosen));
          links.lookChanged();
        });
    font.addChangeListener(
        event -> {
          keep(() -> preferences.setFontPercent((Integer) font.getValue()));
          links.lookChanged();
        });
    onLeaving(interviewer, this::keepInterviewer);
    onLeaving(exports, this::keepExports);
  }

  private static void onLeaving(JTextField field, Runnable keep) {
    field.addActionListener(event -> keep.run());
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusLost(FocusEvent event) {
            keep.run();
          }
        });
  }

  private void keepInterviewer() {
    keep(() -> preferences.setInterviewer(interviewer.getText().strip()));
  }

  private void keepExports() {
    String typed = exports.getText().strip();
    try {
      Path folder = Path.of(typed);
      if (typed.isEmpty() || (Files.exists(folder) && !Files.isDirectory(folder))) {
        complain(typed);
        return;
      }
      fault.setVisible(false);
      if (!folder.equals(preferences.exportsFolder())) {
        keep(() -> preferences.setExportsFolder(folder.toAbsolutePath()));
      }
    } catch (InvalidPathException e) {
      complain(typed);
    }
  }

  private void complain(String typed) {
    fault.setText(Messages.text("settings.noFolder", typed));
    fault.setVisible(true);
    revalidate();
  }

  private void chooseExports() {
    dialogs
        .chooseFolder(Messages.text(EXPORTS), preferences.exportsFolder())
        .ifPresent(
            folder -> {
              exports.setText(folder.toString());
              keepExports();
            });
  }

  private void keep(Runnable change) {
    try {
      change.run();
    } catch (RuntimeException e) { // a preference that is not kept must not stop anybody
      links.notKept(e);
    }
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return Messages.text("window.settings");
  }

  @Override
  public List<Command> commands() {
    return List.of(choose);
  }

  @Override
  public void shown() {
    fill();
  }

  @Override
  public void hidden() {
    keepInterviewer();
    keepExports();
  }

  @Override
  public JComponent initialFocus() {
    return interviewer;
  }
}
