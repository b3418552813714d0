package org.panelist.ui.bank;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.bank.QuestionBank;
import org.panelist.bank.QuestionDetail;
import org.panelist.bank.QuestionSummary;
import org.panelist.ui.bank.AddToPlan.Target;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Hits;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;

/** The chosen question; at its foot, always in view, what can be done with it. */
final class DetailCard {
  private final QuestionBank bank;
  private final Card card = Card.flush();
  private final QuestionView view = new QuestionView();
  private final JScrollPane scroll = Panels.scroll(view.component());
  private final Feedback feedback = new Feedback();
  private final Adding adding;
  private final Command add;
  private final Command elsewhere;
  private final Command copy;
  private final JButton addButton;
  private final JPanel foot =
      Panels.clear(new MigLayout("insets 8 16 16 16, gap 8 8, fillx, hidemode 3", "[][][grow]"));
  private @Nullable QuestionDetail shown;
  private @Nullable QuestionSummary shownRow;

  DetailCard(QuestionBank bank, AddToPlan plans) {
    this.bank = bank;
    BooleanSupplier isChosen = () -> bank.selected().isPresent();
    add = Command.of(BankPanel.ADD, this::add).when(isChosen);
    elsewhere = Command.of(BankPanel.ADD_ELSEWHERE, this::choose).when(isChosen);
    copy = Command.of(BankPanel.COPY, this::copy).when(() -> bank.detail().isPresent());
    addButton = Buttons.primary(add);
    adding = new Adding(plans, () -> bank.selected().map(QuestionSummary::id), new Told());
    JPanel body = Panels.clear(new MigLayout("insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]"));
    body.add(scroll, "push, grow, wmin 0, hmin 0");
    foot.add(addButton);
    foot.add(Buttons.icon(elsewhere, Feather.CHEVRON_DOWN));
    foot.add(Buttons.icon(copy, Feather.COPY), "wrap");
    foot.add(feedback.component(), "span, growx, wmin 0");
    body.add(foot, "wmin 0");
    card.withBody(body);
    card.getAccessibleContext().setAccessibleName(Messages.text(BankPanel.DETAIL));
    scroll.setName(BankPanel.DETAIL);
  }

  JComponent component() {
    return card;
  }

  Command addCommand() {
    return add;
  }

  Command elsewhereCommand() {
    return elsewhere;
  }

  Command copyCommand() {
    return copy;
  }

  /** Shows the bank's chosen question; one that is not yet read leaves the one before in view. */
  void refresh(Hits hits) {
    Optional<QuestionDetail> detail = bank.detail();
    Optional<QuestionSummary> row = bank.selected();
    if (row.isEmpty()) {
      shown = null;
      view.clear();
      feedback.say("");
    } else if (detail.isPresent() && !(detail.get().equals(shown) && row.get().equals(shownRow))) {
      show(detail.get(), row.get());
    }
    foot.setVisible(row.isPresent());
    view.mark(hits);
    add.refresh();
    elsewhere.refresh();
    copy.refresh();
  }

  private void show(QuestionDetail detail, QuestionSummary row) {
    boolean other = shown == null || !shown.question().id().equals(row.id());
    shown = detail;
    shownRow = row;
    view.show(detail, row, bank.variantsOf(row));
    if (other) {
      scroll.getVerticalScrollBar().setValue(0);
      feedback.say(
          adding
              .last()
              .map(where -> Messages.text("bank.add.again", TargetMenu.place(where)))
              .orElse(""));
    }
  }

  /** Reads on, or back: for keys of the table, which keeps the focus. */
  void scrollBy(int pages) {
    JScrollBar bar = scroll.getVerticalScrollBar();
    bar.setValue(bar.getValue() + pages * bar.getBlockIncrement(pages));
  }

  private void add() {
    adding.add(addButton);
  }

  private void choose() {
    adding.choose(addButton);
  }

  private void copy() {
    String prompt = bank.detail().map(detail -> detail.question().prompt()).orElse("");
    try {
      Toolkit.getDefaultToolkit()
          .getSystemClipboard()
          .setContents(new StringSelection(prompt), null);
      feedback.done(Messages.text("bank.copied"), null);
    } catch (IllegalStateException e) { // some other program holds the clipboard
      feedback.refused(Messages.text("bank.copy.failed"));
    }
  }

  private final class Told implements AddToPlan.Answer {
    @Override
    public void added(Target where, @Nullable Runnable undo) {
      feedback.done(Messages.text("bank.add.done", TargetMenu.place(where)), undo);
    }

    @Override
    public void refused(String why) {
      feedback.refused(why);
    }
  }
}
