package org.panelist.ui.scorecard;

import javax.swing.JComponent;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Messages;

/** Says in view why nothing was submitted, until that is mended. */
final class Refusal {
  private final WrapUpPage page;
  private final Banner banner = new Banner();
  private String shown = "";

  Refusal(WrapUpPage page) {
    this.page = page;
    banner.setName(WrapUpPanel.REFUSAL);
    banner.setDismissible(false);
  }

  JComponent component() {
    return banner;
  }

  /** It was tried, and something blocks it. */
  void say() {
    show(Checklist.firstThatBlocks(page.complaints()));
  }

  /** What blocked it may be mended, or something else is in its place. */
  void refresh() {
    if (!shown.isEmpty()) {
      show(Checklist.firstThatBlocks(page.complaints()));
    }
  }

  private void show(String why) {
    if (why.equals(shown)) {
      return; // a banner that is shown again is read out again
    }
    shown = why;
    if (why.isEmpty()) {
      banner.dismiss();
    } else {
      banner.show(Banner.Kind.ERROR, Messages.text("scorecard.notSubmitted"), why);
    }
  }
}
