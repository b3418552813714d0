package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A rounded white panel with a thin border, a title if wanted, and a body. */
public final class Card extends JPanel {
  private static final int ARC = 12;

  /** How far the colour behind a title reaches below it. */
  private static final int BAND = 6;

  private final JPanel header = new JPanel(new MigLayout("insets 0, fillx", "[]8[grow, 0:0]8[]"));
  private final JLabel title = Labels.of("", TextStyle.CARD_TITLE);
  private final JLabel subtitle = Labels.of("", TextStyle.SECONDARY);
  private final boolean flush;
  private @Nullable JComponent body;
  private boolean accented;
  private @Nullable Token mark;
  private Token behind = Token.CARD;

  /** A card with 16 pixels around its body and no title. */
  public Card() {
    this(false);
  }

  /** A card with a title; {@code title} is taken as it stands. */
  public Card(String title) {
    this(false);
    setTitle(title, "");
  }

  private Card(boolean flush) {
    super(
        new WrapLayout(
            flush ? "insets 1, gap 0, fill" : "insets 16, gap 0, fill",
            "[grow, fill]",
            "[]0[grow, fill]"));
    this.flush = flush;
    setOpaque(false);
    putClientProperty("migLayout.dynamicAspectRatio", true);
    header.setOpaque(false);
    header.add(title);
    header.add(subtitle, "growx, wmin 0");
    header.setVisible(false);
    add(
        header,
        flush ? "cell 0 0, hidemode 3, gap 15 15 15 12" : "cell 0 0, hidemode 3, gapbottom 12");
  }

  /** A card whose body reaches its border: a table, a list of rows. */
  public static Card flush() {
    return new Card(true);
  }

  /** Makes the frame around title and body narrower or wider than the usual 16 pixels. */
  public Card setPadding(int pixels) {
    if (getLayout() instanceof MigLayout layout) {
      layout.setLayoutConstraints("insets " + pixels + ", gap 0, fill");
      revalidate();
    }
    return this;
  }

  /** Sets title and subtitle; both are taken as they stand, and empty ones take no room. */
  public Card setTitle(String title, String subtitle) {
    this.title.setText(title);
    this.subtitle.setText(subtitle);
    this.title.setVisible(!title.isEmpty());
    header.setVisible(true);
    getAccessibleContext().setAccessibleName(title);
    return this;
  }

  /** Puts components at the trailing end of the title's line. */
  public Card withActions(JComponent... actions) {
    var row = Panels.clear(new MigLayout("insets 0, gap 8"));
    for (JComponent action : actions) {
      row.add(action);
    }
    header.add(row);
    header.setVisible(true);
    return this;
  }

  /** Sets the body; an earlier one is replaced. */
  public Card withBody(JComponent body) {
    if (this.body != null) {
      remove(this.body);
    }
    this.body = body;
    add(body, "cell 0 1, grow, wmin 0, hmin 0");
    revalidate();
    return this;
  }

  /** Draws the border in the accent colour: the place where one types. */
  public void setAccented(boolean accented) {
    this.accented = accented;
    repaint();
  }

  /**
   * Sets the card apart at a glance: title and border in one colour, another behind the title.
   *
   * @param mark null for a card as any other
   * @param behind a colour on which the mark can be read
   */
  public void setMark(@Nullable Token mark, Token behind) {
    this.mark = mark;
    this.behind = behind;
    title.putClientProperty(
        FlatClientProperties.STYLE, mark == null ? null : "foreground: $" + mark.key());
    repaint();
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D copy = Paint.start(g);
    copy.setColor(Theme.color(Token.CARD));
    copy.fill(outline(0));
    if (mark != null) {
      copy.setColor(Theme.color(behind));
      copy.clipRect(0, 0, getWidth(), header.getY() + header.getHeight() + Theme.px(BAND));
      copy.fill(outline(0));
    }
    copy.dispose();
    if (!flush) {
      paintBorderLine(g);
    }
  }

  @Override
  protected void paintChildren(Graphics g) {
    super.paintChildren(g);
    if (flush) { // the body's square corners reach over the round ones
      Graphics2D copy = Paint.start(g);
      Area corners = new Area(new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
      corners.subtract(new Area(outline(0)));
      copy.setColor(behind());
      copy.fill(corners);
      copy.dispose();
      paintBorderLine(g);
    }
  }

  private void paintBorderLine(Graphics g) {
    Graphics2D copy = Paint.start(g);
    float line = Theme.px(mark == null ? 1 : 2);
    copy.setStroke(new BasicStroke(line));
    Token usual = accented ? Token.ACCENT : Token.BORDER;
    copy.setColor(Theme.color(mark == null ? usual : mark));
    copy.draw(outline(line / 2));
    copy.dispose();
  }

  private RoundRectangle2D outline(double inset) {
    double arc = Theme.px(ARC) * 2.0 - 2 * inset;
    return new RoundRectangle2D.Double(
        inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, arc, arc);
  }

  private Color behind() {
    Component parent = getParent();
    while (parent != null && !parent.isOpaque()) {
      parent = parent.getParent();
    }
    return parent == null ? Theme.color(Token.WINDOW) : parent.getBackground();
  }
}
