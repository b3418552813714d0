package org.panelist.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Scorecard;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.RowList;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** All versions of a scorecard, the newest first; the one chosen is shown. */
final class VersionsSection {
  private final WrapUpPage page;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0 4, fillx, wrap 1", "[grow, fill, 0:0]"));
  private final RowList<Scorecard> list =
      new RowList<>(WrapUpPanel.VERSIONS, VersionsSection::words, this::view);

  VersionsSection(WrapUpPage page) {
    this.page = page;
    panel.add(new SectionLabel(WrapUpPanel.VERSIONS));
    panel.add(list, "wmin 0");
    list.onSelect(version -> page.show(version.version() - 1));
  }

  JComponent component() {
    return panel;
  }

  void turn() {
    List<Scorecard> newestFirst = new ArrayList<>(page.versions());
    java.util.Collections.reverse(newestFirst);
    panel.setVisible(!newestFirst.isEmpty());
    list.show(newestFirst, Scorecard::id);
    page.scorecard().ifPresent(shown -> list.select(newestFirst.indexOf(shown)));
  }

  private static String words(Scorecard version) {
    String number = Messages.text("scorecard.version", version.version());
    return version.reason().isEmpty() ? number : number + ": " + version.reason();
  }

  private JComponent view(Scorecard version) {
    JPanel line = Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[grow, fill, 0:0][]"));
    line.add(
        Labels.of(Messages.text("scorecard.version", version.version()), TextStyle.BODY_STRONG),
        "wmin 0");
    line.add(Labels.of(page.when(version), TextStyle.SMALL));
    JPanel row =
        Panels.clear(new MigLayout("insets 7 8 7 8, gap 0 2, fillx, wrap 1", "[grow, fill, 0:0]"));
    row.add(line, "wmin 0");
    String reason =
        version.reason().isEmpty() ? Messages.text("scorecard.version.first") : version.reason();
    row.add(new TextView(reason, TextStyle.SECONDARY), "wmin 0");
    return row;
  }
}
