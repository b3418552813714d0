package org.panelist.ui.home;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Chip;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** Workbooks written lately: a click opens one, the folder shows where it is. */
final class ExportsCard {
  private final Rows rows = new Rows();
  private final Card card =
      Card.flush().setTitle(Messages.text("home.exports"), "").withBody(rows.component());
  private final HomeLinks links;
  private final InstantSource time;
  private final ZoneId zone;

  ExportsCard(HomeLinks links, InstantSource time, ZoneId zone) {
    this.links = links;
    this.time = time;
    this.zone = zone;
  }

  Card component() {
    return card;
  }

  void show(List<HomeData.Export> exports) {
    rows.clear();
    for (HomeData.Export export : exports) {
      String name = String.valueOf(export.file().getFileName());
      JPanel row = rows.add(export.draft() ? "[grow, fill, 0:0][][][]" : "[grow, fill, 0:0][][]");
      Command open = Command.of("home.openFile", () -> links.openFile(export.file())).named(name);
      JButton file = Buttons.link(open);
      file.setHorizontalAlignment(SwingConstants.LEADING);
      file.setToolTipText(export.file().toString());
      row.add(file, "wmin 0");
      if (export.draft()) {
        row.add(new Chip(Messages.text("home.draft"), Chip.Tone.WARNING));
      }
      String day = Relative.day(export.written(), time.instant(), zone);
      row.add(Labels.of(day, TextStyle.SECONDARY));
      Command show = Command.of("home.showFile", () -> links.showInFolder(export.file()));
      JButton folder = Buttons.icon(show, Feather.FOLDER);
      folder.getAccessibleContext().setAccessibleName(show.text() + ": " + name);
      row.add(folder);
    }
    if (exports.isEmpty()) {
      var empty = new TextView(Messages.text("home.noExports"), TextStyle.SECONDARY);
      rows.add("[grow, fill, 0:0]").add(empty, "growx, wmin 0");
    }
    rows.refresh();
  }
}
