package org.panelist.ui.kit;

import java.awt.Container;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.stream.Stream;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says what happened, why, and what mends it, with the button for that; never stops anybody. It
 * takes no room while it is hidden (give it {@code hidemode 3} in MigLayout).
 */
public final class Banner extends JPanel {
  private static final int ARC = 16;

  /** How bad it is. */
  public enum Kind {
    WARNING,
    ERROR
  }

  private final TextView what = new TextView("", TextStyle.BODY_STRONG);
  private final TextView why = new TextView("", TextStyle.BODY);
  private final JPanel buttons = Panels.clear(new MigLayout("insets 0, gap 8"));
  private final JButton dismiss =
      Buttons.icon(Command.of("kit.banner.dismiss", this::dismiss), Feather.X);
  private final Command away =
      Command.of("kit.banner.dismiss", this::dismiss)
          .when(this::isDismissible)
          .withKey(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0));
  private List<Command> mends = List.of();
  private String said = "";
  private Kind kind = Kind.WARNING;

  public Banner() {
    super(new WrapLayout("insets 8 12 8 8, fillx, hidemode 3", "[grow, 0:0]12[]4[]", "[center]"));
    setOpaque(false);
    setVisible(false);
    putClientProperty("migLayout.dynamicAspectRatio", true);
    JPanel texts =
        Panels.clear(
            new MigLayout("insets 0, gap 0 2, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
    texts.add(what);
    texts.add(why);
    add(texts, "growx, wmin 0");
    add(buttons);
    add(dismiss);
  }

  /**
   * Shows the banner in place of what it showed before.
   *
   * @param what happened; taken as it stands
   * @param why it happened and what to do; may be empty
   * @param mends commands that mend it; may be none
   */
  public void show(Kind kind, String what, String why, Command... mends) {
    this.kind = kind;
    this.mends = List.of(mends);
    said = what;
    Token color = kind == Kind.ERROR ? Token.ERROR : Token.WARNING;
    this.what.setText(what);
    this.what.setColor(color);
    this.why.setText(why);
    this.why.setColor(color);
    this.why.setVisible(!why.isEmpty());
    buttons.removeAll();
    for (Command mend : mends) {
      buttons.add(Buttons.mend(mend));
    }
    buttons.setVisible(mends.length > 0);
    widen();
    setVisible(true);
    revalidate();
    repaint();
    announce((what + " " + why).strip());
  }

  /** Measured before it has a width, it would ask for a line for each word. */
  private void widen() {
    Container parent = getParent();
    if (getWidth() == 0 && parent != null) {
      Insets insets = parent.getInsets();
      setSize(Math.max(0, parent.getWidth() - insets.left - insets.right), 0);
    }
  }

  public void dismiss() {
    setVisible(false);
  }

  /** Whether it is in view and says that this happened. */
  public boolean says(String happened) {
    return isVisible() && said.equals(happened);
  }

  /** What its buttons do, for the keyboard; none while it is hidden. */
  public List<Command> commands() {
    return isVisible() ? Stream.concat(mends.stream(), Stream.of(away)).toList() : List.of();
  }

  private boolean isDismissible() {
    return isVisible() && dismiss.isVisible();
  }

  /** Whether the dismissing cross is there; a state that lasts has none. */
  public void setDismissible(boolean dismissible) {
    dismiss.setVisible(dismissible);
  }

  private void announce(String text) {
    AccessibleContext context = getAccessibleContext();
    @Nullable String before = context.getAccessibleName();
    context.setAccessibleName(text);
    context.firePropertyChange(AccessibleContext.ACCESSIBLE_NAME_PROPERTY, before, text);
  }

  @Override
  public AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJPanel() {
            @Override
            public AccessibleRole getAccessibleRole() {
              return AccessibleRole.ALERT;
            }
          };
    }
    return accessibleContext;
  }

  @Override
  protected void paintComponent(Graphics g) {
    Graphics2D copy = Paint.start(g);
    Token behind = kind == Kind.ERROR ? Token.ERROR_BEHIND : Token.WARNING_BEHIND;
    Paint.fillRound(copy, Theme.color(behind), 0, 0, getWidth(), getHeight(), Theme.px(ARC));
    copy.dispose();
  }
}
