package org.panelist.ui.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/**
 * A list whose rows are components: of any height, with buttons in them if need be. Arrow keys,
 * Home and End move the selection, Enter and a double click open. For some hundred rows; for more
 * there are {@link Tables}. Rows that are equal to those shown before keep their components.
 */
public final class RowList<R> extends ScrollView {
  private final Function<R, ? extends JComponent> view;
  private final Function<R, String> name;
  private final List<R> rows = new ArrayList<>();
  private final List<RowPanel> panels = new ArrayList<>();
  private Consumer<R> selected = row -> {};
  private Consumer<R> opened = row -> {};
  private int selection = -1;

  /**
   * @param key message that names the list for screen readers; also the component's name
   * @param name what a row is called for screen readers
   * @param view makes the component of a row; it should be see-through
   */
  public RowList(String key, Function<R, String> name, Function<R, ? extends JComponent> view) {
    super(new WrapLayout("insets 0, gap 0, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    this.name = name;
    this.view = view;
    setName(key);
    setFocusable(true);
    getAccessibleContext().setAccessibleName(Messages.text(key));
    addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            repaint();
          }

          @Override
          public void focusLost(FocusEvent event) {
            repaint();
          }
        });
    Shortcuts.onKey(this, KeyEvent.VK_UP, () -> moveTo(selection - 1));
    Shortcuts.onKey(this, KeyEvent.VK_DOWN, () -> moveTo(selection + 1));
    Shortcuts.onKey(this, KeyEvent.VK_HOME, () -> moveTo(0));
    Shortcuts.onKey(this, KeyEvent.VK_END, () -> moveTo(rows.size() - 1));
    Shortcuts.onKey(this, KeyEvent.VK_ENTER, () -> selected().ifPresent(opened));
  }

  /**
   * Shows {@code now}; the selection stays on its row if that is still there, by {@code identity}.
   */
  public void show(List<R> now, Function<R, ?> identity) {
    Optional<?> chosen = selected().map(identity);
    for (int i = 0; i < now.size(); i++) {
      if (i >= rows.size()) {
        insert(i, now.get(i));
      } else if (!rows.get(i).equals(now.get(i))) {
        replace(i, now.get(i));
      }
    }
    while (rows.size() > now.size()) {
      remove(panels.remove(rows.size() - 1));
      rows.remove(rows.size() - 1);
    }
    selection = -1;
    for (int i = 0; i < rows.size() && chosen.isPresent(); i++) {
      if (identity.apply(rows.get(i)).equals(chosen.get())) {
        selection = i;
        break;
      }
    }
    paintSelection();
    revalidate();
    repaint();
  }

  private void insert(int index, R row) {
    RowPanel panel = new RowPanel(row);
    rows.add(row);
    panels.add(panel);
    add(panel, "growx, wmin 0", index);
  }

  private void replace(int index, R row) {
    remove(panels.get(index));
    RowPanel panel = new RowPanel(row);
    rows.set(index, row);
    panels.set(index, panel);
    add(panel, "growx, wmin 0", index);
  }

  /** Told of the row the user selects, by key or pointer. */
  public void onSelect(Consumer<R> listener) {
    selected = listener;
  }

  /** Told of the row the user opens: Enter, double click. */
  public void onOpen(Consumer<R> listener) {
    opened = listener;
  }

  public Optional<R> selected() {
    return selection < 0 ? Optional.empty() : Optional.of(rows.get(selection));
  }

  /** Index of the selected row; -1 for none. */
  public int selectedIndex() {
    return selection;
  }

  /** Selects a row and brings it into view without telling listeners; -1 for none. */
  public void select(int index) {
    selection = Math.max(-1, Math.min(rows.size() - 1, index));
    paintSelection();
    if (selection >= 0) {
      RowPanel panel = panels.get(selection);
      panel.scrollRectToVisible(new Rectangle(0, 0, panel.getWidth(), panel.getHeight()));
    }
  }

  /** Moves the selection by so many rows; beyond either end it goes on at the other. */
  public void selectAround(int by) {
    if (!rows.isEmpty()) {
      select(Math.floorMod(selection + by, rows.size()));
    }
  }

  private void moveTo(int index) {
    int before = selection;
    select(Math.max(0, index));
    if (selection != before) {
      selected().ifPresent(selected);
    }
  }

  private void paintSelection() {
    for (int i = 0; i < panels.size(); i++) {
      panels.get(i).setChosen(i == selection);
    }
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJPanel() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.LIST;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  public Dimension getPreferredSize() {
    fitView();
    return super.getPreferredSize();
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return false;
  }

  /** One row: its component, a line below, the colour of the selection. */
  private final class RowPanel extends JPanel {
    private boolean chosen;

    RowPanel(R row) {
      super(new WrapLayout("insets 0, fill", "[grow, fill, 0:0]", "[fill]"));
      setOpaque(false);
      putClientProperty("migLayout.dynamicAspectRatio", Boolean.TRUE);
      getAccessibleContext().setAccessibleName(RowList.this.name.apply(row));
      add(view.apply(row), "growx, wmin 0");
      line();
      MouseAdapter mouse =
          new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
              if (SwingUtilities.isLeftMouseButton(event)) {
                RowList.this.requestFocusInWindow();
                moveTo(panels.indexOf(RowPanel.this));
              }
            }

            @Override
            public void mouseClicked(MouseEvent event) {
              if (event.getClickCount() == 2) {
                selected().ifPresent(opened);
              }
            }
          };
      addMouseListener(mouse);
    }

    void setChosen(boolean now) {
      if (now != chosen) {
        chosen = now;
        repaint();
      }
    }

    @Override
    public void updateUI() {
      super.updateUI();
      line();
    }

    private void line() {
      setBorder(BorderFactory.createMatteBorder(0, 0, Theme.px(1), 0, Theme.color(Token.BORDER)));
    }

    @Override
    protected void paintComponent(Graphics g) {
      if (chosen) {
        Color behind = Theme.color(Token.ACCENT_BEHIND);
        g.setColor(behind);
        g.fillRect(0, 0, getWidth(), getHeight());
        if (RowList.this.isFocusOwner()) {
          g.setColor(Theme.color(Token.ACCENT));
          g.fillRect(
              Paint.leftToRight(this) ? 0 : getWidth() - Theme.px(3), 0, Theme.px(3), getHeight());
        }
      }
    }
  }
}
