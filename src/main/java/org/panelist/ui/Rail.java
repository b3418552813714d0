package org.panelist.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.RailButton;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** The places of the program at the left of the window. */
final class Rail extends JPanel {
  private static final List<Place> TOP =
      List.of(Place.HOME, Place.BANK, Place.PLANS, Place.INTERVIEWS);

  private final Map<Place, RailButton> buttons = new EnumMap<>(Place.class);
  private final ButtonGroup group = new ButtonGroup();

  Rail(Function<Place, Command> commands) {
    super(new MigLayout("insets 8 6 8 6, gap 0 4, fillx, wrap 1", "[66::, grow, fill]"));
    for (Place place : TOP) {
      add(button(place, commands.apply(place)));
    }
    add(button(Place.SETTINGS, commands.apply(Place.SETTINGS)), "pushy, aligny bottom");
    updateUI();
  }

  private RailButton button(Place place, Command command) {
    RailButton button = new RailButton(place.icon(), command);
    button.setName(command.id());
    buttons.put(place, button);
    group.add(button);
    return button;
  }

  /** Lights the button of {@code place}; places that have none leave all dark. */
  void show(Place place) {
    RailButton button = buttons.get(place.inRail());
    if (button == null) {
      group.clearSelection();
    } else {
      button.setSelected(true);
    }
  }

  /** Gives the focus to the button of {@code place}, for want of anything better. */
  void focus(Place place) {
    RailButton button = buttons.getOrDefault(place.inRail(), buttons.get(Place.HOME));
    if (button != null) {
      button.requestFocusInWindow();
    }
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Theme.color(Token.CARD));
    setBorder(BorderFactory.createMatteBorder(0, 0, 0, Theme.px(1), Theme.color(Token.BORDER)));
  }
}
