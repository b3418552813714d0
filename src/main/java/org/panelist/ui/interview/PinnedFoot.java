package org.panelist.ui.interview;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.LayoutManager2;
import java.awt.event.MouseWheelEvent;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.plaf.basic.BasicGraphicsUtils;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.ScrollView;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/**
 * A text that scrolls, and below it a foot that stays in view. Where a few lines of the text and
 * the foot do not fit together, as at 200 %, the foot is asked to make do with fewer lines; if even
 * that is too much, both scroll as one.
 */
final class PinnedFoot extends ScrollView {
  /** Some lines of what is read aloud. */
  private static final int LEAST = 76;

  /** One line of it, where the foot has given up all it can. */
  private static final int LEAST_OF_ALL = 22;

  private static final int[] LINES = {3, 2, 1};
  private static final int GAP = 12;
  private static final int SMALL_GAP = 6;

  /** A part that can do with less room. */
  interface Fitted {
    /**
     * @param lines that each entry may have; 0 for as many as it takes
     */
    void setLines(int lines);
  }

  /** A text that can say what of it is still to come. */
  interface Continued {
    /**
     * @param end where that begins, in the text
     */
    String after(int end);
  }

  /** For which the lines of the foot were worked out. */
  private record Given(int width, int height, int change) {}

  private final JPanel holder = Panels.clear(new MigLayout("insets 0, fillx", "[grow, fill, 0:0]"));
  private final JScrollPane inner = QuietScroll.beside(holder);
  private final WholeLines lines = new WholeLines();
  private final JScrollPane outer;
  private @Nullable JComponent text;
  private @Nullable JComponent foot;

  /** As of the last layout: to measure changes sizes, so it is done while laying out only. */
  private boolean pinned = true;

  private Given given = new Given(0, 0, 0);
  private int changes;
  private int most;

  /** How the text goes on, as it was painted last; empty for nothing. */
  private String more = "";

  private boolean fits = true;

  PinnedFoot() {
    super(new BorderLayout()); // its own needs the instance
    setLayout(new Stack());
    lines.setView(holder);
    inner.setViewport(lines);
    add(inner);
    lines.addChangeListener(event -> repaint());
    outer = QuietScroll.beside(this);
    outer.setPreferredSize(new Dimension()); // it takes the room it gets: nobody need measure it
    inner.addMouseWheelListener(this::passOn);
  }

  /** A scroll pane keeps the wheel to itself also when it has nothing to scroll. */
  private void passOn(MouseWheelEvent event) {
    if (!pinned) {
      outer.dispatchEvent(SwingUtilities.convertMouseEvent(inner, event, outer));
    }
  }

  /** The component to put in place; this panel is what it shows. */
  JScrollPane pane() {
    return outer;
  }

  /** Shows other parts, from their top. */
  void show(JComponent newText, @Nullable JComponent newFoot) {
    holder.removeAll();
    holder.add(newText, "growx, wmin 0");
    if (foot != null) {
      remove(foot);
    }
    text = newText;
    foot = newFoot;
    if (newFoot != null) {
      add(newFoot);
    }
    outer.getVerticalScrollBar().setValue(0);
    inner.getVerticalScrollBar().setValue(0);
    changed();
  }

  /** To be called when parts were shown or hidden. */
  void changed() {
    changes++;
    holder.revalidate();
    revalidate();
    repaint();
  }

  /** The bar that moves the text. */
  JScrollBar bar() {
    return (pinned ? inner : outer).getVerticalScrollBar();
  }

  private int gap() {
    if (foot == null || foot.getPreferredSize().height == 0) {
      return 0;
    }
    return Theme.px(most > 0 ? SMALL_GAP : GAP);
  }

  /** Height that {@code part} takes at the width of this panel. */
  private int heightOf(@Nullable JComponent part, int width) {
    if (part == null) {
      return 0;
    }
    if (width > 0 && part.getWidth() != width) {
      part.setSize(width, part.getHeight());
    }
    return part.getPreferredSize().height;
  }

  /** Whether text and foot are apart; works out what the foot is to do with, once for each size. */
  private boolean fits() {
    Container view = getParent();
    if (view == null || foot == null) {
      return true;
    }
    var now = new Given(view.getWidth(), view.getHeight(), changes);
    if (!now.equals(given)) {
      given = now;
      fits = fit(foot, now);
    }
    return fits;
  }

  private boolean fit(JComponent part, Given room) {
    setLines(part, 0);
    if (fits(part, room, LEAST)) {
      return true;
    }
    if (part instanceof Fitted) {
      for (int fewer : LINES) {
        setLines(part, fewer);
        if (fits(part, room, LEAST)) {
          return true;
        }
      }
      if (fits(part, room, LEAST_OF_ALL)) {
        return true;
      }
      setLines(part, 0); // no help: all of it scrolls
    }
    return false;
  }

  private void setLines(JComponent part, int wanted) {
    most = wanted;
    for (Object one : new Object[] {part, text}) {
      if (one instanceof Fitted fitted) {
        fitted.setLines(wanted);
        remeasure(one);
      }
    }
  }

  /** MigLayout takes notice of the first change before a layout only. */
  private static void remeasure(Object part) {
    if (part instanceof Container container
        && container.getLayout() instanceof LayoutManager2 layout) {
      layout.invalidateLayout(container);
    }
  }

  private boolean fits(JComponent part, Given room, int words) {
    int least = Math.min(heightOf(text, room.width()), Theme.px(words));
    return least + gap() + heightOf(part, room.width()) <= room.height();
  }

  private void lay() {
    int width = getWidth();
    int wanted = heightOf(text, width);
    int below = heightOf(foot, width);
    pinned = fits();
    int height = pinned ? Math.min(wanted, getHeight() - gap() - below) : wanted;
    if (foot == null) {
      height = getHeight();
    }
    inner.setBounds(0, 0, width, Math.max(0, height));
    if (foot != null) {
      foot.setBounds(0, height + gap(), width, below);
    }
  }

  /** How the text goes on below what is in view; empty where it does not, or cannot say. */
  private String toCome() {
    JScrollBar bar = inner.getVerticalScrollBar();
    boolean goesOn = pinned && bar.getValue() + bar.getVisibleAmount() < bar.getMaximum();
    return goesOn && foot != null && text instanceof Continued continued
        ? continued.after(SwingUtilities.convertPoint(holder, 0, lines.end(), text).y)
        : "";
  }

  /** Says on the line how the text goes on; painted, for whatever is laid out may change it. */
  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    if (!more.isEmpty()) {
      g.setFont(TextStyle.SMALL.font());
      g.setColor(Theme.color(Token.SECONDARY));
      BasicGraphicsUtils.drawString(this, (Graphics2D) g, more, getWidth() - widthOf(more), base());
    }
  }

  private int widthOf(String words) {
    return getFontMetrics(TextStyle.SMALL.font()).stringWidth(words);
  }

  /** Where the words stand: around the line, but on nothing of the foot. */
  private int base() {
    FontMetrics metrics = getFontMetrics(TextStyle.SMALL.font());
    int low = inner.getHeight() + gap() - metrics.getDescent();
    return Math.min(low, inner.getHeight() + (gap() + metrics.getAscent()) / 2);
  }

  /** Whether they reach over no line of the text. */
  private boolean hasRoom() {
    int capitals = getFontMetrics(TextStyle.SMALL.font()).getAscent() * 3 / 4;
    return base() - capitals >= lines.end() - lines.getViewPosition().y;
  }

  /** A line where the text goes on below the foot. */
  @Override
  protected void paintComponent(Graphics g) {
    String words = toCome();
    more = hasRoom() ? words : "";
    inner.getAccessibleContext().setAccessibleName(words.isEmpty() ? null : words);
    if (foot != null && inner.getVerticalScrollBar().isVisible() && pinned) {
      g.setColor(Theme.color(Token.BORDER));
      int width = getWidth() - (more.isEmpty() ? 0 : widthOf(more) + Theme.px(GAP));
      g.fillRect(0, inner.getHeight() + gap() / 2, width, Theme.px(1));
    }
  }

  @Override
  public Dimension getPreferredScrollableViewportSize() {
    return new Dimension(getWidth(), getHeight()); // it takes the room it gets
  }

  @Override
  public boolean getScrollableTracksViewportHeight() {
    return fits();
  }

  private final class Stack implements LayoutManager {
    @Override
    public void addLayoutComponent(String name, java.awt.Component component) {}

    @Override
    public void removeLayoutComponent(java.awt.Component component) {}

    @Override
    public Dimension preferredLayoutSize(Container parent) {
      int width = getParent() instanceof JViewport view ? view.getWidth() : getWidth();
      return new Dimension(width, heightOf(text, width) + gap() + heightOf(foot, width));
    }

    @Override
    public Dimension minimumLayoutSize(Container parent) {
      return new Dimension(0, 0);
    }

    @Override
    public void layoutContainer(Container parent) {
      lay();
    }
  }
}
