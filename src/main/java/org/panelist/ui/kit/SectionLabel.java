package org.panelist.ui.kit;

import java.util.Locale;
import javax.swing.JLabel;

/** A small label in capitals above a section of a card. */
public final class SectionLabel extends JLabel {
  /**
   * @param key message; shown in capitals, read to screen readers as written
   */
  public SectionLabel(String key, Object... arguments) {
    Labels.plain(this);
    setHeading(Messages.text(key, arguments));
    TextStyle.SECTION.on(this);
  }

  /** Changes the text, which is taken as it stands. */
  public void setHeading(String text) {
    setText(text.toUpperCase(Locale.UK));
    getAccessibleContext().setAccessibleName(text);
  }
}
