package org.panelist.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.swing.JLabel;
import javax.swing.SwingConstants;

/** Keys in words, as many as there is room for: each one whole, or not at all. */
final class HintLabel extends JLabel {
  private List<String> page = List.of();
  private List<String> everywhere = List.of();

  HintLabel() {
    Labels.plain(this);
    setHorizontalAlignment(SwingConstants.TRAILING);
    TextStyle.SMALL.on(this);
  }

  /** Shows hints that stand apart by {@link Shortcuts#BETWEEN}. */
  void show(String ofPage, String ofAll) {
    page = parts(ofPage);
    everywhere = parts(ofAll);
    fit();
    // All of them, for those who cannot see how little room there is.
    getAccessibleContext().setAccessibleName(text(page.size(), everywhere.size()));
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.split(Shortcuts.BETWEEN, -1))
        .filter(part -> !part.isBlank())
        .toList();
  }

  @Override
  @SuppressWarnings("deprecation") // every way of setting bounds ends here
  public void reshape(int x, int y, int width, int height) {
    super.reshape(x, y, width, height);
    fit();
  }

  /** The way to everything else goes last of all. */
  private void fit() {
    int ofPage = page.size();
    int ofAll = everywhere.size();
    while (ofPage + ofAll > 0 && !fits(text(ofPage, ofAll))) {
      if (ofPage > 0) {
        ofPage--;
      } else {
        ofAll--;
      }
    }
    String now = text(ofPage, ofAll);
    if (!now.equals(getText())) {
      setText(now);
    }
  }

  private boolean fits(String text) {
    return getFontMetrics(getFont()).stringWidth(text) <= getWidth();
  }

  private String text(int ofPage, int ofAll) {
    List<String> shown = new ArrayList<>(page.subList(0, ofPage));
    shown.addAll(everywhere.subList(0, ofAll));
    return String.join(Shortcuts.BETWEEN, shown);
  }
}
