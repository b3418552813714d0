package org.panelist.ui.plan;

import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Question;
import org.panelist.plan.BankShelf;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** The first words of a question of the bank: nobody chooses by a title alone. */
final class PromptPreview {
  private static final int LINES = 3;

  private final BankShelf shelf;
  private final TextView text = new TextView("", TextStyle.SECONDARY).withTip();

  /** Which question is shown, or will be as soon as it is read; empty for none. */
  private String wanted = "";

  PromptPreview(BankShelf shelf) {
    this.shelf = shelf;
    text.setName(ShelfCard.PROMPT);
    text.setMostLines(LINES);
    text.setVisible(false);
  }

  JComponent component() {
    return text;
  }

  void show(@Nullable QuestionSummary question) {
    String id = question == null ? "" : question.id();
    if (id.equals(wanted)) {
      return;
    }
    wanted = id;
    if (question == null) {
      text.setVisible(false);
    } else {
      shelf.question(id, this::read);
    }
  }

  private void read(Question question) {
    if (question.id().equals(wanted)) { // another one may have been chosen meanwhile
      text.setText(question.prompt().strip());
      text.setVisible(true);
    }
  }
}
