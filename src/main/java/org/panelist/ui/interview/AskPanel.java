package org.panelist.ui.interview;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Question;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.OwnQuestion;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.RowList;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;
import org.panelist.ui.kit.WrapLayout;

/**
 * Finds something outside the plan to ask: type, Enter. What nobody has written is asked as typed.
 */
final class AskPanel extends JPanel {
  private static final int MOST = 30;

  /** Asks something next. */
  @FunctionalInterface
  interface Chosen {
    /**
     * @param weight 1, or 0 if it is not to count
     */
    void ask(Question question, double weight);
  }

  /** A question of the bank, or the typed words themselves. */
  private record Row(Question question, boolean own) {}

  private final InterviewSession session;
  private final Supplier<String> ids;
  private final Chosen chosen;
  private final JTextField field = Fields.text("interview.ask.find");
  private final JCheckBox counts = Fields.check("interview.askScored");
  private final RowList<Row> rows =
      new RowList<>("interview.ask.hits", row -> row.question().title(), AskPanel::view);
  private @Nullable BankSearch search;
  private List<Row> hits = List.of();

  /** The bank has not answered yet: what is in view was found for other words. */
  private boolean seeking;

  /** Enter was pressed meanwhile. */
  private boolean hurried;

  /** Somebody has chosen a row: it stays chosen. */
  private boolean picked;

  AskPanel(InterviewSession session, Supplier<String> ids, Chosen chosen, Runnable close) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.session = session;
    this.ids = ids;
    this.chosen = chosen;
    setOpaque(false);
    var scored = Command.of("interview.askScored", () -> counts.setSelected(!counts.isSelected()));
    Command ask = Command.of("interview.askIt", this::ask);
    // with nothing typed the key does nothing here, and nothing on the live screen either
    Command own =
        Command.of("interview.ask.own", this::askOwn)
            .when(() -> !field.getText().isBlank())
            .withKey(Keys.of("interview.next").orElse(null));
    Command back = Command.of("interview.askBack", close);
    add(
        new Card(Messages.text("interview.ask")).withBody(body(scored, ask, own, back)),
        "grow, wmin 0");
    bind(field, KeyEvent.VK_ENTER, this::ask);
    bind(field, KeyEvent.VK_UP, () -> select(-1));
    bind(field, KeyEvent.VK_DOWN, () -> select(1));
    Shortcuts.bind(this, KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), back);
    Shortcuts.bind(this, scored);
    Shortcuts.bind(this, own);
    Fields.onChange(field, this::find);
    rows.onSelect(row -> picked = true);
    rows.onOpen(this::ask);
  }

  private JPanel body(Command scored, Command ask, Command own, Command back) {
    var body =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 0, fill, wrap 1", "[grow, fill, 0:0]", "[][][][grow, fill, 0:0][]"));
    body.add(Fields.label("interview.ask.find", field));
    body.add(field, "gaptop 4");
    var choice = Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[][grow, 0:0]", "[center]"));
    choice.add(counts);
    choice.add(
        Labels.of(scored.key().map(Shortcuts::text).orElse(""), TextStyle.SMALL), "growx, wmin 0");
    body.add(choice, "gaptop 8");
    body.add(QuietScroll.beside(rows), "gaptop 8, grow, hmin 0");
    var foot = Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[][][grow, 0:0]", "[center]"));
    foot.add(Buttons.primary(ask));
    foot.add(Buttons.button(back));
    String ownKey = own.key().map(Shortcuts::text).orElse("");
    foot.add(
        Labels.of(Messages.text("interview.ask.keys", ownKey), TextStyle.SMALL), "growx, wmin 0");
    body.add(foot, "gaptop 8");
    return body;
  }

  private static JComponent view(Row row) {
    Question question = row.question();
    var view =
        new JPanel(
            new WrapLayout("insets 8 8 8 8, gap 0 2, fillx, wrap 1", "[grow, fill, 0:0]", ""));
    view.setOpaque(false);
    String competency = question.competency().name();
    if (row.own()) {
      view.add(new TextView(Messages.text("interview.ask.own"), TextStyle.BODY_STRONG));
      view.add(
          new TextView(Messages.text("interview.ask.ownDetail", competency), TextStyle.SECONDARY));
    } else {
      view.add(new TextView(question.title(), TextStyle.BODY_STRONG));
      String level = Words.level(question.level());
      view.add(
          new TextView(
              Messages.text("interview.ask.detail", competency, level, question.minutes()),
              TextStyle.SECONDARY));
    }
    return view;
  }

  private static void bind(JComponent field, int code, Runnable run) {
    String id = "ask " + code;
    field.getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), id);
    field
        .getActionMap()
        .put(
            id,
            new AbstractAction() {
              @Override
              public void actionPerformed(ActionEvent event) {
                run.run();
              }
            });
  }

  void setQuestions(BankSearch found) {
    search = found;
    if (isShowing()) { // else nobody asks yet, and rows are not made for nothing
      find();
    }
  }

  /** Starts with an empty field. */
  void begin() {
    field.setText("");
    counts.setSelected(true);
    find();
  }

  JTextField initialFocus() {
    return field;
  }

  /** One's own words are there at once, what the bank has for them a little later. */
  private void find() {
    hurried = false;
    picked = false;
    BankSearch bank = search;
    seeking = bank != null;
    showRows();
    if (bank != null) {
      bank.find(field.getText(), session.interview(), MOST, this::found);
    }
  }

  private void found(List<Question> questions) {
    seeking = false;
    hits = questions.stream().map(question -> new Row(question, false)).toList();
    showRows();
    if (hurried && isShowing()) {
      hurried = false;
      ask();
    }
  }

  private void showRows() {
    var all = new ArrayList<>(hits);
    String typed = field.getText();
    if (!typed.isBlank()) {
      all.add(new Row(OwnQuestion.of("own", typed, session.interview()), true));
    }
    rows.show(List.copyOf(all), row -> row.own() ? "" : row.question().id());
    if (!picked) {
      rows.select(0);
    }
  }

  private void select(int by) {
    picked = true;
    rows.selectAround(by); // one's own words stand last: one step up from the first
  }

  /** What is chosen; what only stands first for now is not, until the bank has answered. */
  private void ask() {
    if (seeking && !picked) {
      hurried = true;
    } else {
      rows.selected().ifPresent(this::ask);
    }
  }

  private void ask(Row row) {
    Question question =
        row.own()
            ? OwnQuestion.of(ids.get(), field.getText(), session.interview())
            : row.question();
    chosen.ask(question, counts.isSelected() ? 1 : 0);
  }

  /** Asks what stands in the field, whatever the bank has found for it. */
  private void askOwn() {
    Question question = OwnQuestion.of(ids.get(), field.getText(), session.interview());
    chosen.ask(question, counts.isSelected() ? 1 : 0);
  }
}
