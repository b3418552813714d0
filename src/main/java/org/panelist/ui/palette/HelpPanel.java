package org.panelist.ui.palette;

import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.KeyHint;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** All keys by screen, from the one table there is. */
public final class HelpPanel extends JPanel implements Screen {
  private static final Set<String> AT_THE_RIGHT = Set.of("interview");

  private static final Pattern NUMBERED = Pattern.compile("interview\\.(score|followUp)[1-5]");

  private final JScrollPane scroll;

  public HelpPanel() {
    super(
        new MigLayout(
            "insets 20 24 0 24, gap 0, fill, wrap 1",
            "[grow, fill, 0:0]",
            "[]16[grow, fill, 0:0]"));
    setOpaque(false);
    var header = new PageHeader(Messages.text("palette.help"));
    header.setDetail(Messages.text("palette.help.detail"));
    add(header);
    scroll = Panels.scroll(cards());
    scroll.setName("palette-help");
    scroll.getAccessibleContext().setAccessibleName(Messages.text("palette.help"));
    scroll.setFocusable(true);
    bindEnds();
    add(scroll, "grow, wmin 0, hmin 0");
  }

  private static JPanel cards() {
    Map<String, Map<String, KeyStroke>> areas = new LinkedHashMap<>();
    Keys.all()
        .forEach(
            (id, key) ->
                areas
                    .computeIfAbsent(
                        id.substring(0, id.indexOf('.')), area -> new LinkedHashMap<>())
                    .put(id, key));
    var left = column();
    var right = column();
    areas.forEach(
        (area, keys) -> (AT_THE_RIGHT.contains(area) ? right : left).add(card(area, keys)));
    var page =
        Panels.clear(
            new MigLayout(
                "insets 0 0 20 0, gap 16, fillx",
                "[grow, fill, 0:0, sg][grow, fill, 0:0, sg]",
                "[top]"));
    page.add(left);
    page.add(right);
    return page;
  }

  private static JPanel column() {
    return Panels.clear(new MigLayout("insets 0, gap 0 16, fillx, wrap 1", "[grow, fill, 0:0]"));
  }

  private static Card card(String area, Map<String, KeyStroke> keys) {
    var rows =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 12 4, fillx, wrap 2", "[grow, fill, 0:0][right]", "[center]"));
    keys.forEach((id, key) -> addRow(rows, id, key));
    var body = Panels.clear(new MigLayout("insets 0, gap 0 8, fillx, wrap 1", "[grow, fill, 0:0]"));
    body.add(rows);
    String more = "palette.more." + area;
    if (Messages.has(more)) {
      String text = Messages.text(more, Shortcuts.menuKey(), Shortcuts.altKey());
      body.add(new TextView(text, TextStyle.SECONDARY), "growx, wmin 0");
    }
    return new Card(Messages.text("palette.area." + area)).withBody(body);
  }

  /** Those that are one key for each number up to five share a row. */
  private static void addRow(JPanel rows, String id, KeyStroke key) {
    String text = Shortcuts.text(key);
    if (!NUMBERED.matcher(id).matches()) {
      addRow(rows, Titles.of(Command.of(id, () -> {})), text);
    } else if (id.endsWith("score1")) {
      addRow(rows, Messages.text("palette.numbered.score"), text + "…5");
    } else if (id.endsWith("followUp1")) {
      addRow(rows, Messages.text("palette.numbered.followUp"), text + "…5");
    }
  }

  private static void addRow(JPanel rows, String does, String keys) {
    rows.add(Labels.of(does, TextStyle.BODY), "wmin 0");
    rows.add(new KeyHint(keys));
  }

  private void bindEnds() {
    InputMap keys = scroll.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_HOME, 0), "scrollHome");
    keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_END, 0), "scrollEnd");
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return Messages.text("palette.help");
  }

  @Override
  public List<Command> commands() {
    return List.of();
  }

  @Override
  public JComponent initialFocus() {
    return scroll;
  }
}
