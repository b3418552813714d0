package org.panelist.ui.home;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** The three steps, for somebody who is here for the first time. */
final class FirstSteps {
  private static final List<String> STEPS = List.of("home.step1", "home.step2", "home.step3");
  private static final List<String> TEXTS =
      List.of("home.step1.text", "home.step2.text", "home.step3.text");

  private final JButton sample;
  private final Card card;

  FirstSteps(HomeLinks links) {
    sample = Buttons.button(Command.of("home.sample", links::openSample));
    JPanel body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 24 4, fillx, wrap 3, hidemode 3",
                "[grow, fill, 0:0, sg][grow, fill, 0:0, sg][grow, fill, 0:0, sg]",
                "[top]"));
    STEPS.forEach(key -> body.add(Labels.of(Messages.text(key), TextStyle.BODY_STRONG), "wmin 0"));
    TEXTS.forEach(
        key ->
            body.add(
                new TextView(Messages.text(key, Shortcuts.menuKey()), TextStyle.SECONDARY),
                "growx, wmin 0"));
    body.add(sample, "span, growx 0, gaptop 12");
    card = new Card(Messages.text("home.first")).withBody(body);
  }

  Card component() {
    return card;
  }

  void show(HomeData data) {
    card.setVisible(!data.isKnown());
    sample.setVisible(data.untouched());
  }
}
