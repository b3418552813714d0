package org.panelist.ui.bank;

import java.awt.CardLayout;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.bank.BankFilter;
import org.panelist.bank.BankResult;
import org.panelist.bank.Facet;
import org.panelist.bank.QuestionBank;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.EmptyState;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;

/**
 * The question bank: filters at the left, the questions that match, the chosen one at the right.
 */
public final class BankPanel extends JPanel implements Screen {
  /** Name of the search field. */
  public static final String SEARCH = "bank.search";

  /** Name of the table of questions. */
  public static final String TABLE = "bank.table";

  /** Name of the scroll pane of the chosen question. */
  public static final String DETAIL = "bank.detail";

  /** Name of the button that adds to a plan. */
  public static final String ADD = "bank.addToPlan";

  /** Name of the button that asks for another place to add to. */
  public static final String ADD_ELSEWHERE = "bank.addElsewhere";

  /** Name of the menu of plans and rounds. */
  public static final String TARGETS = "bank-targets";

  /** Name of the line that says what was done. */
  public static final String FEEDBACK = "bank-feedback";

  /** Name of the button beside it. */
  public static final String UNDO = "bank.undo";

  /** Name of the button that copies the prompt. */
  public static final String COPY = "bank.copy";

  /** Name of the button that clears all filters. */
  public static final String CLEAR = "bank.clear";

  /** Name of the button that drops the filter to blame when nothing matches. */
  public static final String DROP = "bank.drop";

  /** Name of the text that says which filter is to blame. */
  public static final String WHY_NONE = "bank-why-none";

  /** Name of the button that brings the filters up where there is no room for them. */
  public static final String FILTERS = "bank.filters";

  /** Name of the choice of minutes. */
  public static final String MINUTES = "bank.filters.minutes";

  /** Name of the button that shows all tags. */
  public static final String MORE_TAGS = "bank.tags.more";

  /** Beginning of the names of boxes; the slug of the value follows. */
  public static final String LEVEL = "bank-level-";

  /** As {@link #LEVEL}, for competencies. */
  public static final String COMPETENCY = "bank-competency-";

  /** As {@link #LEVEL}, for kinds. */
  public static final String KIND = "bank-kind-";

  /** As {@link #LEVEL}, for tags. */
  public static final String TAG = "bank-tag-";

  /** As {@link #LEVEL}, for usage. */
  public static final String USAGE = "bank-usage-";

  private static final int WIDE_SEARCH = 22;
  private static final int NARROW_SEARCH = 13;
  private static final String LOADING = "loading";
  private static final String NONE = "none";
  private static final int PAUSE_MILLIS = 90;

  private final QuestionBank bank;
  private final Command search = Command.of(SEARCH, this::search);
  private final Command clear;
  private final Command again;
  private final Command filtersShown = Command.of(FILTERS, this::toggleFilters);
  private final JTextField field = Fields.search(SEARCH, Keys.of(SEARCH).orElse(null));
  private final JButton clearButton;
  private final JButton filtersButton = Buttons.button(filtersShown);
  private final PageHeader header;
  private final Banner banner = new Banner();
  private final CardLayout cards = new CardLayout();
  private final JPanel middle = Panels.clear(cards);
  private final DetailCard detail;
  private final BankTable table;
  private final BankFilters filters;
  private final NoMatch noMatch;
  private final ThreePanes panes;
  private final Timer pause = new Timer(PAUSE_MILLIS, event -> refreshDetail());
  private String onTop = "";

  public BankPanel(QuestionBank bank, AddToPlan plans) {
    super(
        new MigLayout(
            "insets 20 24 20 24, gap 0, fill, hidemode 3",
            "[grow, fill, 0:0]",
            "[]16[]0[grow, fill]"));
    this.bank = bank;
    clear = Command.of(CLEAR, this::clear).when(() -> !bank.filter().equals(BankFilter.NONE));
    clearButton = Buttons.link(clear);
    JPanel actions = Panels.clear(new MigLayout("insets 0, gap 8, hidemode 3"));
    actions.add(clearButton);
    actions.add(filtersButton);
    actions.add(field);
    header = new PageHeader(Messages.text("bank.title"), actions);
    again = Command.of("bank.again", bank::load);
    detail = new DetailCard(bank, plans);
    table = new BankTable(bank, detail.addCommand());
    filters = new BankFilters(bank);
    noMatch = new NoMatch(bank, clear);
    middle.add(table.component(), TABLE);
    middle.add(noMatch.component(), NONE);
    middle.add(new EmptyState(Feather.BOOK_OPEN, "bank.loading", "bank.loading.text"), LOADING);
    panes =
        new ThreePanes(
            Card.flush().withBody(Panels.scroll(filters.component())),
            Card.flush().withBody(middle),
            detail.component(),
            this::fitButtons);
    add(header, "cell 0 0");
    add(banner, "cell 0 1, gapbottom 12");
    add(panes, "cell 0 2, grow, push, wmin 0, hmin 0");
    bindKeys();
    pause.setRepeats(false);
    Fields.onChange(field, this::typed);
    bank.changed().add(this::refresh);
    fitButtons();
    refresh();
  }

  private void bindKeys() {
    JComponent rows = table.table();
    Shortcuts.bind(this, search);
    Shortcuts.bind(this, KeyStroke.getKeyStroke('/'), search);
    PlainKeys.bindLetter(field, '/', this::slash);
    PlainKeys.bind(field, KeyEvent.VK_ESCAPE, 0, this::leaveSearch);
    PlainKeys.bind(field, KeyEvent.VK_DOWN, 0, this::goToRows);
    PlainKeys.bind(field, KeyEvent.VK_ENTER, 0, this::goToRows);
    PlainKeys.bind(rows, KeyEvent.VK_ESCAPE, 0, () -> field.setText(""));
    PlainKeys.bind(rows, KeyEvent.VK_SPACE, 0, () -> detail.scrollBy(1));
    PlainKeys.bind(rows, KeyEvent.VK_SPACE, InputEvent.SHIFT_DOWN_MASK, () -> detail.scrollBy(-1));
    PlainKeys.bind(rows, KeyEvent.VK_C, Shortcuts.menuMask(), detail.copyCommand()::run);
  }

  private void typed() {
    if (!field.getText().equals(bank.filter().text())) {
      pause.restart();
      bank.filter(bank.filter().withText(field.getText()));
    }
  }

  private void search() {
    field.requestFocusInWindow();
    field.selectAll();
  }

  /** It leads here and is no word to look for; inside of other text it is what was typed. */
  private void slash() {
    if (!field.getText().isEmpty()) {
      field.replaceSelection("/");
    }
  }

  /** Esc: the first clears the text, the second goes back to the questions. */
  private void leaveSearch() {
    if (field.getText().isEmpty()) {
      goToRows();
    } else {
      field.setText("");
    }
  }

  private void goToRows() {
    if (pause.isRunning()) {
      pause.stop();
      refreshDetail();
    }
    if (!panes.isWide()) {
      panes.showFilters(false);
    }
    table.table().requestFocusInWindow();
  }

  private void clear() {
    field.setText("");
    bank.filter(BankFilter.NONE);
  }

  private void toggleFilters() {
    panes.showFilters(!panes.areFiltersShown());
    refresh();
  }

  private void refresh() {
    BankResult result = bank.result();
    if (!field.getText().equals(bank.filter().text())) {
      field.setText(bank.filter().text()); // a mend dropped the search
    }
    table.refresh();
    filters.refresh();
    if (!pause.isRunning()) {
      refreshDetail();
    }
    showProblem();
    boolean none = result.rows().isEmpty();
    if (none && bank.isLoaded()) {
      noMatch.refresh();
    }
    bring(!bank.isLoaded() ? LOADING : none ? NONE : TABLE);
    header.setDetail(bank.isLoaded() ? count(result) : "");
    clear.refresh();
    fitButtons();
  }

  /** While somebody types, the list follows each key and the chosen question the first pause. */
  private void refreshDetail() {
    detail.refresh(table.hits());
  }

  private void bring(String card) {
    if (!card.equals(onTop)) { // to show the same again would lay out and paint all of it
      onTop = card;
      cards.show(middle, card);
    }
  }

  private static String count(BankResult result) {
    return result.rows().size() == result.total()
        ? Messages.text("bank.count.all", result.total())
        : Messages.text("bank.count", result.rows().size(), result.total());
  }

  private void showProblem() {
    Optional<RuntimeException> failure = bank.failure();
    if (failure.isEmpty()) {
      banner.dismiss();
    } else if (!banner.isVisible()) {
      String why =
          failure.get() instanceof ProblemException problem
              ? problem.problems().stream().map(Problem::line).collect(Collectors.joining(". "))
              : Messages.text("bank.failed.why");
      banner.show(Banner.Kind.ERROR, Messages.text("bank.failed"), why, again);
    }
  }

  private void fitButtons() {
    clearButton.setVisible(clear.isEnabled() && panes.isWide());
    filtersButton.setVisible(!panes.isWide());
    field.setColumns(panes.isWide() ? WIDE_SEARCH : NARROW_SEARCH);
    Set<Facet> used = bank.filter().used();
    used.remove(Facet.TEXT);
    filtersButton.setText(
        used.isEmpty() ? filtersShown.text() : Messages.text("bank.filters.used", used.size()));
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return Messages.text("bank.title");
  }

  @Override
  public List<Command> commands() {
    return List.of(
        search, detail.addCommand(), detail.elsewhereCommand(), detail.copyCommand(), clear);
  }

  @Override
  public String hint() {
    return Shortcuts.hint(detail.addCommand(), search);
  }

  /** Reads the bank again: interviews held meanwhile have changed what was asked. */
  @Override
  public void shown() {
    bank.load();
  }

  @Override
  public JComponent initialFocus() {
    return field;
  }
}
