package org.panelist.ui.home;

import java.awt.Color;
import java.awt.Graphics;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.StackedBar;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** How many questions there are, by competency and level. */
final class BankCard {
  private static final List<String> LEVELS = List.of("home.entry", "home.mid", "home.expert");

  private final JPanel body =
      Panels.clear(
          new MigLayout(
              "insets 0, gap 16 8, fillx, wrap 3",
              "[0:pref:55%][grow, fill, 60:60][]",
              "[center]"));
  private final Card card;

  BankCard(HomeLinks links) {
    var open = Buttons.link(Command.of("home.openBank", links::openBank));
    card = new Card(Messages.text("home.bank")).withActions(open).withBody(body);
  }

  Card component() {
    return card;
  }

  void show(HomeData data) {
    card.setTitle(Messages.text("home.bank"), Messages.text("home.questions", data.questions()));
    body.removeAll();
    int most = data.bank().stream().mapToInt(HomeData.Tally::all).max().orElse(0);
    // the longest bar leaves some track free, so that it is seen to be a part of something
    int whole = most + Math.max(1, most / 5);
    for (HomeData.Tally tally : data.bank()) {
      var bar = new StackedBar();
      bar.show(tally.entry(), tally.mid(), tally.expert(), whole);
      body.add(Labels.of(tally.competency(), TextStyle.BODY), "wmin 0");
      body.add(bar);
      body.add(Labels.figure(Integer.toString(tally.all()), TextStyle.SECONDARY), "alignx right");
    }
    if (data.bank().isEmpty()) {
      body.add(Labels.of(Messages.text("home.noQuestions"), TextStyle.SECONDARY), "span, wmin 0");
    } else {
      body.add(legend(), "span, gaptop 4");
    }
    body.revalidate();
    body.repaint();
  }

  private static JPanel legend() {
    var legend = Panels.clear(new MigLayout("insets 0, gap 6"));
    for (int i = 0; i < LEVELS.size(); i++) {
      legend.add(new Swatch(StackedBar.colors().get(i)), "w 10!, h 10!");
      legend.add(Labels.of(Messages.text(LEVELS.get(i)), TextStyle.SMALL), "gapright 8");
    }
    return legend;
  }

  /** A little square of a colour. */
  private static final class Swatch extends JComponent {
    private final Token token;

    Swatch(Token token) {
      this.token = token;
    }

    @Override
    protected void paintComponent(Graphics g) {
      Color color = Theme.color(token);
      g.setColor(color);
      g.fillRect(0, 0, getWidth(), getHeight());
    }
  }
}
