package org.panelist.ui.plan;

import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractListModel;
import javax.swing.DropMode;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.text.Position;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** The rows of one round. */
final class LineList extends JList<Line> {
  private final Lines model = new Lines();

  LineList(String key) {
    setModel(model);
    setName(key);
    getAccessibleContext().setAccessibleName(Messages.text(key));
    setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    setCellRenderer(new LineCells());
    setDragEnabled(!GraphicsEnvironment.isHeadless()); // without a display Swing refuses it
    setDropMode(DropMode.INSERT);
    setOpaque(true);
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setCellRenderer(new LineCells());
    setBackground(Theme.color(Token.CARD));
  }

  /** Letters are commands here, not a search. */
  @Override
  public int getNextMatch(String prefix, int start, Position.Bias bias) {
    return -1;
  }

  @Override
  public boolean getScrollableTracksViewportWidth() {
    return true;
  }

  /** Shows other rows; the selection stays on its row, or on the one that took its place. */
  void show(List<Line> lines) {
    int before = getSelectedIndex();
    Optional<String> chosen = selected().map(Line::identity);
    model.show(lines);
    int index = chosen.map(this::indexOf).orElse(-1);
    if (index >= 0) {
      setSelectedIndex(index);
    } else if (before >= 0) {
      setSelectedIndex(Math.min(before, lines.size() - 1));
    }
  }

  Optional<Line> selected() {
    return Optional.ofNullable(getSelectedValue());
  }

  /** Selects the row of an item or part and brings it into view. */
  void select(String identity) {
    int index = indexOf(identity);
    if (index >= 0) {
      setSelectedIndex(index);
      ensureIndexIsVisible(index);
    }
  }

  private int indexOf(String identity) {
    for (int i = 0; i < model.getSize(); i++) {
      if (model.getElementAt(i).identity().equals(identity)) {
        return i;
      }
    }
    return -1;
  }

  private static final class Lines extends AbstractListModel<Line> {
    private List<Line> lines = List.of();

    void show(List<Line> now) {
      int most = Math.max(lines.size(), now.size());
      lines = List.copyOf(now);
      fireContentsChanged(this, 0, Math.max(0, most - 1));
    }

    @Override
    public int getSize() {
      return lines.size();
    }

    @Override
    public Line getElementAt(int index) {
      return lines.get(index);
    }
  }
}
