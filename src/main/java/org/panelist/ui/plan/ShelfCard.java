package org.panelist.ui.plan;

import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.DefaultListModel;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.plan.BankShelf;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/**
 * The bank beside the plan: search, level, questions; Enter or Add adds one to the round in view.
 */
final class ShelfCard {
  /** Name of the first words of the question that is chosen. */
  static final String PROMPT = "plan-prompt";

  private static final int ROWS = 500;

  private final BankShelf shelf;
  private final Consumer<String> add;
  private final Card card = Card.flush();
  private final JTextField search =
      Fields.search(PlanEditorPage.SEARCH, Keys.of("plan.search").orElse(null));
  private final DefaultListModel<QuestionSummary> model = new DefaultListModel<>();
  private final JList<QuestionSummary> list =
      new JList<>(model) {
        @Override
        public void updateUI() {
          super.updateUI();
          setBackground(Theme.color(Token.CARD));
        }
      };
  private final TextView count = new TextView("", TextStyle.SECONDARY);
  private final PromptPreview preview;
  private final ShelfCells cells;
  private final JComboBox<Optional<Level>> level;
  private Level planLevel;

  /**
   * @param planLevel of the plan: questions of this level are offered first
   * @param plan as it is now
   * @param add told the id of a question to add
   */
  ShelfCard(BankShelf shelf, Level planLevel, Supplier<Plan> plan, Consumer<String> add) {
    this.planLevel = planLevel;
    shelf.filter(planLevel); // what is asked most; the choice beside the field widens it
    this.shelf = shelf;
    this.add = add;
    cells = new ShelfCells(plan);
    level = levels();
    list.setName(PlanEditorPage.OFFERS);
    list.getAccessibleContext().setAccessibleName(Messages.text("plan.offers"));
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(cells);
    list.setPrototypeCellValue(null);
    preview = new PromptPreview(shelf);
    list.addListSelectionListener(event -> showPrompt());
    JPanel body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]", "[][][grow, fill][]"));
    JPanel top =
        Panels.clear(new MigLayout("insets 15 15 6 15, fillx, gap 8", "[grow, fill, 0:0][]"));
    top.add(search, "growx, wmin 60");
    top.add(level);
    body.add(top);
    body.add(count, "gap 15 15 0 6, wmin 0");
    body.add(Panels.scroll(list), "grow, hmin 0");
    body.add(preview.component(), "gap 15 15 8 10, wmin 0");
    card.withBody(body);
    Fields.onChange(search, () -> shelf.search(search.getText()));
    level.addActionListener(event -> shelf.filter(chosenLevel().orElse(null)));
    bindList();
    shelf.search(""); // the field is empty, whatever was sought for the plan before
    refresh();
  }

  private Optional<Level> chosenLevel() {
    return level.getItemAt(Math.max(0, level.getSelectedIndex()));
  }

  private JComboBox<Optional<Level>> levels() {
    var values = new ArrayList<Optional<Level>>();
    values.add(Optional.empty());
    for (Level each : Level.values()) {
      values.add(Optional.of(each));
    }
    JComboBox<Optional<Level>> combo =
        Fields.combo(
            PlanEditorPage.LEVEL_FILTER,
            values,
            value -> value.map(Words::level).orElse(Messages.text("plan.allLevels")));
    combo.setSelectedItem(shelf.level());
    return combo;
  }

  private void bindList() {
    list.addMouseListener(
        new MouseAdapter() {
          @Override
          public void mouseClicked(MouseEvent event) {
            boolean onButton = event.getX() > list.getWidth() - cells.addWidth();
            int row = list.locationToIndex(event.getPoint());
            boolean onRow = row >= 0 && list.getCellBounds(row, row).contains(event.getPoint());
            if (onRow && (onButton || event.getClickCount() == 2)) {
              addSelected();
            }
          }
        });
    Shortcuts.onKey(list, KeyEvent.VK_ENTER, this::addSelected);
    Shortcuts.onKey(search, KeyEvent.VK_ENTER, this::addFirst);
    Shortcuts.onKey(search, KeyEvent.VK_DOWN, this::toList);
  }

  private void addSelected() {
    QuestionSummary question = list.getSelectedValue();
    if (question != null) {
      add.accept(question.id());
    }
  }

  /** Enter in the search adds what stands first, once something was typed. */
  private void addFirst() {
    if (model.isEmpty() && shelf.elsewhere() > 0) {
      level.setSelectedIndex(0);
    } else if (!search.getText().isBlank() && !model.isEmpty()) {
      list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
      addSelected();
      search.selectAll(); // what is typed next is sought next
    }
  }

  /** Of what is chosen; while somebody searches, of what Enter would add. */
  private void showPrompt() {
    QuestionSummary chosen = list.getSelectedValue();
    boolean first = chosen == null && !search.getText().isBlank() && !model.isEmpty();
    preview.show(first ? model.getElementAt(0) : chosen);
  }

  private void toList() {
    if (!model.isEmpty()) {
      list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
      list.requestFocusInWindow();
    }
  }

  JComponent component() {
    return card;
  }

  JTextField search() {
    return search;
  }

  /** Shows the offers as they are now. */
  void refresh() {
    List<QuestionSummary> offers = shelf.offers();
    List<QuestionSummary> shown = offers.subList(0, Math.min(ROWS, offers.size()));
    if (!shown.equals(Collections.list(model.elements()))) {
      String chosen =
          Optional.ofNullable(list.getSelectedValue()).map(QuestionSummary::id).orElse("");
      model.clear();
      model.addAll(shown);
      for (int i = 0; i < shown.size(); i++) {
        if (shown.get(i).id().equals(chosen)) {
          list.setSelectedIndex(i);
        }
      }
    }
    count.setText(
        offers.isEmpty() ? nothingHere() : Messages.text("plan.offerCount", offers.size()));
    showPrompt();
    list.repaint();
  }

  /** The plan is of another level now, and so is what is offered first. */
  void follow(Level now) {
    if (now != planLevel) {
      planLevel = now;
      level.setSelectedItem(Optional.of(now));
    }
  }

  private String nothingHere() {
    int elsewhere = shelf.elsewhere();
    if (elsewhere > 0) {
      return Messages.text("plan.noOffersHere", elsewhere);
    }
    return Messages.text(shelf.level().isPresent() ? "plan.noOffers" : "plan.noOffersAtAll");
  }

  /** The keys while the focus is here. */
  String hint() {
    return Messages.text("plan.search.hint");
  }

  /** {@code moved} runs when the focus comes here or leaves. */
  void onFocus(Runnable moved) {
    var listener =
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            moved.run();
          }

          @Override
          public void focusLost(FocusEvent event) {
            moved.run();
          }
        };
    search.addFocusListener(listener);
    list.addFocusListener(listener);
  }

  /** Takes the words of the search away; false where there were none. */
  boolean clearSearch() {
    boolean hadWords = !search.getText().isEmpty();
    search.setText("");
    return hadWords;
  }
}
