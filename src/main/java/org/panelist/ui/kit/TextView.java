package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.List;
import javax.accessibility.AccessibleRole;
import javax.swing.JToolTip;
import javax.swing.SwingUtilities;
import javax.swing.ToolTipManager;
import org.jspecify.annotations.Nullable;

/**
 * Read-only text that wraps at the width it is given and asks for the height that takes. Lines
 * indented by four spaces are code: monospaced, indents kept. Search hits are marked. In the panels
 * of {@link Panels} give it {@code growx, wmin 0}; it needs no width of its own.
 */
public final class TextView extends Painted {
  private static final int WIDEST = 520;
  private static final int NARROWEST = 48;
  private static final int MARK_ARC = 4;

  private final TextStyle style;
  private Token color;
  private String text;
  private double leading;
  private Hits hits = Hits.NONE;
  private int most;
  private @Nullable WrappedText wrapped;

  /** Kept while it is laid out; once it is painted it seldom gets another width. */
  private @Nullable MeasuredText measured;

  public TextView(String text, TextStyle style) {
    super(AccessibleRole.LABEL);
    this.style = style;
    this.text = text;
    color = style.token();
    leading = style == TextStyle.PROMPT ? 1.25 : 1.15;
    // MigLayout then asks for the height once it knows the width.
    putClientProperty("migLayout.dynamicAspectRatio", true);
    describe(text);
  }

  public void setText(String text) {
    if (!text.equals(this.text)) {
      this.text = text;
      wrapped = null;
      measured = null;
      describe(text);
      revalidate();
      repaint();
    }
  }

  public String text() {
    return text;
  }

  /**
   * Shows no more lines than these; a text that has more ends in an ellipsis.
   *
   * @param lines 0 for as many as it takes
   */
  public void setMostLines(int lines) {
    if (lines != most) {
      most = lines;
      wrapped = null;
      revalidate();
      repaint();
    }
  }

  /** Whether words are left out at the present width. */
  public boolean isShortened() {
    return most > 0 && whole(getWidth()).height() > wrapped(getWidth()).height();
  }

  /** Shows the whole text as a tip while words are left out. */
  public TextView withTip() {
    ToolTipManager.sharedInstance().registerComponent(this);
    return this;
  }

  @Override
  public @Nullable String getToolTipText() {
    return isShortened() ? Tips.of(text) : null;
  }

  @Override
  public JToolTip createToolTip() {
    return Labels.plain(super.createToolTip());
  }

  /** Marks {@code hits} from now on. */
  public void setHits(Hits hits) {
    this.hits = hits;
    repaint();
  }

  public void setColor(Token color) {
    if (color != this.color) {
      this.color = color;
      repaint();
    }
  }

  /** Height the text takes at {@code width} pixels. */
  public int heightAt(int width) {
    return wrapped(width).height();
  }

  /** Where the line begins that is cut at {@code y}; {@code y} where none is. */
  public int topOfLine(int y) {
    int ascent = getFontMetrics(style.font()).getAscent();
    WrappedText.Line line = lineAt(y);
    return line == null ? y : (int) Math.floor(line.y()) - ascent;
  }

  /** Where the line ends that is cut at {@code y}; {@code y} where none is. */
  public int bottomOfLine(int y) {
    int descent = getFontMetrics(style.font()).getDescent();
    WrappedText.Line line = lineAt(y);
    return line == null ? y : (int) Math.ceil(line.y()) + descent;
  }

  private WrappedText.@Nullable Line lineAt(int y) {
    FontMetrics metrics = getFontMetrics(style.font());
    for (WrappedText.Line line : wrapped(getWidth()).lines()) {
      boolean begun = y > (int) Math.floor(line.y()) - metrics.getAscent();
      if (begun && y < (int) Math.ceil(line.y()) + metrics.getDescent()) {
        return line;
      }
    }
    return null;
  }

  @Override
  Dimension naturalSize() {
    WrappedText now = wrapped(getWidth() > 0 ? getWidth() : Theme.px(WIDEST));
    return new Dimension(Math.min(now.naturalWidth(), Theme.px(WIDEST)), now.height());
  }

  @Override
  public Dimension getMinimumSize() {
    Dimension size = naturalSize();
    return new Dimension(Math.min(size.width, Theme.px(NARROWEST)), size.height);
  }

  @Override
  public int getBaseline(int width, int height) {
    FontMetrics metrics = getFontMetrics(style.font());
    return metrics.getAscent();
  }

  @Override
  @SuppressWarnings("deprecation") // every way of setting bounds ends here
  public void reshape(int x, int y, int width, int height) {
    boolean wider = width != getWidth();
    super.reshape(x, y, width, height);
    if (wider && width > 0 && heightAt(width) != height) {
      // At once it would be forgotten: whoever lays out now calls all of it valid at the end.
      SwingUtilities.invokeLater(this::revalidateIfCut);
    }
  }

  private void revalidateIfCut() {
    if (getWidth() > 0 && heightAt(getWidth()) != getHeight()) {
      revalidate();
    }
  }

  @Override
  void paint(Graphics2D g) {
    WrappedText now = wrapped(getWidth());
    List<Hits.Range> ranges = hits.in(text);
    for (WrappedText.Line line : now.lines()) {
      float x = (float) line.x(getWidth(), Paint.leftToRight(this));
      g.setColor(Theme.color(Token.SEARCH_HIT));
      for (Hits.Range range : ranges) {
        int from = Math.max(0, range.start() - line.start());
        int to = Math.min(line.length(), range.end() - line.start());
        if (from < to) {
          var box = line.layout().getLogicalHighlightShape(from, to).getBounds2D();
          Paint.fillRound(
              g,
              g.getColor(),
              box.getX() + x,
              box.getY() + line.y(),
              box.getWidth(),
              box.getHeight(),
              Theme.px(MARK_ARC));
        }
      }
      g.setColor(Theme.color(color));
      line.layout().draw(g, x, line.y());
    }
    measured = null;
  }

  private WrappedText wrapped(int width) {
    Font font = style.font();
    WrappedText now = wrapped;
    if (now == null || !now.fits(width, font)) {
      WrappedText whole = whole(width);
      now = most > 0 ? whole.shortened(text, most, Paint.CONTEXT) : whole;
      wrapped = now;
    }
    return now;
  }

  private WrappedText whole(int width) {
    Font font = style.font();
    MeasuredText now = measured;
    if (now == null || !now.isOf(font)) {
      now = new MeasuredText(text, font, TextStyle.MONO.font(), Paint.CONTEXT);
      measured = now;
    }
    return now.wrap(width, leading);
  }
}
