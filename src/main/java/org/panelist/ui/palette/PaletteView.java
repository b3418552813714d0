package org.panelist.ui.palette;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.TypedAhead;

/** What one sees of the palette: a field and a list in the upper middle of the window. */
final class PaletteView extends JPanel {
  private static final int WIDTH = 620;
  private static final int HEIGHT = 440;
  private static final int TOP = 72;
  private static final int PAGE = 8;

  private final List<Command> commands;
  private final Finder finder;
  private final Runnable close;
  private final JTextField field = Fields.search(Palette.FIELD, null);
  private final DefaultListModel<Entry> model = new DefaultListModel<>();
  private final JList<Entry> list = new JList<>(model);
  private final JLabel nothing = Labels.of("", TextStyle.SECONDARY);
  private final Card card = new Card();

  /** The text whose answer is still to come; empty for none. */
  private String sought = "";

  /** Enter was pressed before there was anything to run. */
  private boolean hurried;

  private final ComponentAdapter resized =
      new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent event) {
          setSize(event.getComponent().getSize());
        }
      };

  PaletteView(List<Command> commands, Finder finder, Runnable close) {
    super(null);
    this.commands = commands;
    this.finder = finder;
    this.close = close;
    setOpaque(false);
    list.setName(Palette.LIST);
    list.getAccessibleContext().setAccessibleName(Messages.text("palette.list"));
    list.setCellRenderer(new EntryCell());
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setFocusable(false);
    nothing.setVisible(false);
    card.withBody(body());
    add(card);
    Fields.onChange(field, this::typed);
    bindKeys();
    listenToPointer();
  }

  private JPanel body() {
    var body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0, fill, hidemode 3",
                "[grow, fill, 0:0]",
                "[]12[]0[grow, fill, 0:0]"));
    // in cells of their own, or the list would move up into a row that does not grow
    body.add(field, "cell 0 0");
    body.add(nothing, "cell 0 1, gapbottom 8");
    body.add(Panels.scroll(list), "cell 0 2, grow, wmin 0, hmin 0");
    return body;
  }

  /** Shows all commands and takes the focus. */
  void begin() {
    show(Entry.of(commands, ""));
    field.requestFocusInWindow();
  }

  private void typed() {
    String text = field.getText();
    List<Entry> now = Entry.of(commands, text);
    hurried = false;
    sought = text.isBlank() ? "" : text;
    show(now);
    if (!sought.isEmpty()) {
      finder.find(text, found -> answered(text, now, found));
    }
  }

  private void answered(String text, List<Entry> now, List<Finder.Found> found) {
    if (!sought.equals(text) || getParent() == null) {
      return; // somebody typed on, or the palette has gone
    }
    sought = "";
    int chosen = list.getSelectedIndex();
    show(Entry.all(now, found));
    choose(chosen);
    if (hurried) {
      hurried = false;
      run();
    }
  }

  private void show(List<Entry> entries) {
    model.clear();
    model.addAll(entries);
    nothing.setText(Messages.text(sought.isEmpty() ? "palette.nothing" : "palette.searching"));
    nothing.setVisible(entries.isEmpty());
    choose(0);
    revalidate();
  }

  private void choose(int index) {
    int inside = Math.max(0, Math.min(model.size() - 1, index));
    if (inside < model.size()) {
      list.setSelectedIndex(inside);
      list.ensureIndexIsVisible(inside);
    }
  }

  private void run() {
    Entry chosen = list.getSelectedValue();
    if (chosen != null) {
      TypedAhead.hold();
      close.run();
      // once the focus has gone back: what is run may want it elsewhere
      EventQueue.invokeLater(() -> run(chosen));
    } else {
      hurried = !sought.isEmpty();
    }
  }

  private static void run(Entry chosen) {
    try {
      chosen.run().run();
    } finally {
      TypedAhead.settle();
    }
  }

  private void bindKeys() {
    bind(KeyEvent.VK_DOWN, () -> choose(list.getSelectedIndex() + 1));
    bind(KeyEvent.VK_UP, () -> choose(list.getSelectedIndex() - 1));
    bind(KeyEvent.VK_PAGE_DOWN, () -> choose(list.getSelectedIndex() + PAGE));
    bind(KeyEvent.VK_PAGE_UP, () -> choose(list.getSelectedIndex() - PAGE));
    bind(KeyEvent.VK_ENTER, this::run);
    bind(KeyEvent.VK_ESCAPE, close);
    bind(KeyEvent.VK_TAB, () -> {}); // there is nowhere else to go
    Keys.of("window.palette").ifPresent(key -> bind(key, close)); // it is not within the window's
  }

  private void bind(int key, Runnable run) {
    bind(KeyStroke.getKeyStroke(key, 0), run);
  }

  private void bind(KeyStroke key, Runnable run) {
    field.setFocusTraversalKeysEnabled(false);
    field.getInputMap().put(key, "palette " + key);
    field
        .getActionMap()
        .put(
            "palette " + key,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                run.run();
              }
            });
  }

  private void listenToPointer() {
    addMouseListener(
        new MouseAdapter() {
          @Override
          public void mousePressed(MouseEvent event) {
            close.run();
          }
        });
    card.addMouseListener(new MouseAdapter() {}); // a click inside is not one beside it
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            run();
          }
        });
  }

  /** As large as the window, also when that changes. */
  @Override
  public void addNotify() {
    super.addNotify();
    getParent().addComponentListener(resized);
  }

  @Override
  public void removeNotify() {
    getParent().removeComponentListener(resized);
    super.removeNotify();
  }

  @Override
  public void doLayout() {
    int width = Math.min(Theme.px(WIDTH), getWidth() - Theme.px(32));
    int top = Math.min(Theme.px(TOP), getHeight() / 10);
    int height = Math.min(Theme.px(HEIGHT), getHeight() - 2 * top);
    card.setBounds((getWidth() - width) / 2, top, width, height);
  }

  @Override
  public Dimension getMinimumSize() {
    return new Dimension();
  }
}
