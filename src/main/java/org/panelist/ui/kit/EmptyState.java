package org.panelist.ui.kit;

import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.Ikon;

/** Stands where nothing is yet: says what belongs here, what to do, and has the button for it. */
public final class EmptyState extends JPanel {
  private static final int ICON = 32;

  /**
   * @param titleKey message, what is missing
   * @param textKey message, what to do
   * @param commands buttons, the first one primary; may be none
   */
  public EmptyState(Ikon ikon, String titleKey, String textKey, Command... commands) {
    super(
        new WrapLayout(
            "insets 24, fill, wrap 1, gap 0", "[center, grow]", "push[]12[]4[]16[]push"));
    setOpaque(false);
    add(new JLabel(Icons.of(ikon, ICON, Token.SECONDARY)));
    add(Labels.of(Messages.text(titleKey), TextStyle.CARD_TITLE));
    var text = new TextView(Messages.text(textKey), TextStyle.SECONDARY);
    add(text, "wmax 380, wmin 0");
    JPanel buttons = Panels.clear(new MigLayout("insets 0, gap 8"));
    for (int i = 0; i < commands.length; i++) {
      buttons.add(i == 0 ? Buttons.primary(commands[i]) : Buttons.button(commands[i]));
    }
    add(buttons);
  }
}
