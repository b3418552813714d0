package org.panelist.ui.kit;

import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;

/** The line at the foot of the window: saved state, background work, keys of the page. */
public final class StatusLine extends JPanel {
  private static final int STEPS = 1000;

  /** Ages of a save that take the most letters to say. */
  private static final List<Duration> LONGEST =
      List.of(Duration.ofMillis(8800), Duration.ofSeconds(48), Duration.ofMinutes(48));

  private final JLabel saved = Labels.shortened("", TextStyle.SMALL);

  /** An age is shown, which grows and shrinks, or will be again in a moment. */
  private boolean ageing;

  private final JLabel detail = Labels.of("", TextStyle.SMALL);
  private final JLabel work = Labels.of("", TextStyle.SMALL);
  private final HintLabel hint = new HintLabel();
  private final JProgressBar progress = new JProgressBar(0, STEPS);
  private Runnable stop = () -> {};
  private final JButton cancel =
      Buttons.icon(Command.of("kit.status.cancel", () -> stop.run()), Feather.X);

  public StatusLine() {
    super(
        new MigLayout(
            "insets 0 16 0 16, gap 0, fillx, hidemode 3",
            "[shrinkprio 50]0[shrinkprio 150]16[shrinkprio 150]8[]4[]16[grow, fill, 0:0]",
            "[center, 26::]"));
    setBackground(Theme.color(Token.CARD));
    saved.setName("status-saved");
    detail.setName("status-detail");
    work.setName("status-work");
    hint.setName("status-hint");
    progress.getAccessibleContext().setAccessibleName(Messages.text("kit.status.progress"));
    // Cells of their own, or the hints would move up while there is no work. What is saved is never
    // shortened for them: they get what is left.
    add(saved, "cell 0 0, wmin 0");
    add(detail, "cell 1 0, wmin 0");
    add(work, "cell 2 0, wmin 0");
    add(progress, "cell 3 0, w 120!");
    add(cancel, "cell 4 0");
    add(hint, "cell 5 0, growx, wmin 0");
    endWork();
    updateUI();
  }

  @Override
  public void updateUI() {
    super.updateUI();
    setBackground(Theme.color(Token.CARD));
    setBorder(BorderFactory.createMatteBorder(Theme.px(1), 0, 0, 0, Theme.color(Token.BORDER)));
  }

  /** State of saving; always at the same place. */
  public void setSaved(String text, boolean failed) {
    setSaved(text, "", failed);
  }

  /**
   * State of saving, and what is worth knowing beside it; each always at the same place.
   *
   * @param beside not moved to and fro by what is before it
   */
  public void setSaved(String text, String beside, boolean failed) {
    (failed ? TextStyle.ERROR : TextStyle.SMALL).on(saved);
    saved.setPreferredSize(null);
    ageing = hasAge(text) || (ageing && text.equals(Messages.text("window.saving")));
    int room = ageing && !beside.isEmpty() ? roomForSaved() : 0;
    saved.setText(text);
    Dimension wanted = saved.getPreferredSize();
    if (room > wanted.width) {
      saved.setPreferredSize(new Dimension(room, wanted.height));
    }
    detail.setText(beside);
  }

  private static boolean hasAge(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** What the longest of the ordinary texts takes, not the longest that ever stood there. */
  private int roomForSaved() {
    FontMetrics metrics = saved.getFontMetrics(saved.getFont());
    Insets around = saved.getInsets();
    int most = 0;
    for (Duration age : LONGEST) {
      most = Math.max(most, metrics.stringWidth(Relative.saved(age)));
    }
    return around.left + most + around.right;
  }

  /** It has its height whatever it says: nothing else is laid out for it. */
  @Override
  public boolean isValidateRoot() {
    return true;
  }

  /** Keys of the page, see {@link Shortcuts#hint}; where they have no room the last ones go. */
  public void setHint(String text) {
    setHint(text, "");
  }

  /**
   * Keys of the page and those that hold everywhere; where they have no room the page's last ones
   * go first.
   */
  public void setHint(String page, String everywhere) {
    hint.show(page, everywhere);
  }

  /**
   * Shows work in the background.
   *
   * @param fraction done, 0 to 1; empty when unknown
   * @param cancel stops the work
   */
  public void showWork(String text, OptionalDouble fraction, Runnable cancel) {
    work.setText(text);
    progress.setIndeterminate(fraction.isEmpty());
    progress.setValue((int) Math.round(fraction.orElse(0) * STEPS));
    stop = cancel;
    setWorkVisible(true);
  }

  /** The work is done; the line is quiet again. */
  public void endWork() {
    progress.setIndeterminate(false); // or it would go on painting
    stop = () -> {};
    setWorkVisible(false);
  }

  private void setWorkVisible(boolean visible) {
    work.setVisible(visible);
    progress.setVisible(visible);
    cancel.setVisible(visible);
  }
}
