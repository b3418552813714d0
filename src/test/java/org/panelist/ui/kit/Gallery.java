package org.panelist.ui.kit;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;

/** All parts of the kit on one page, as screens put them together. */
final class Gallery {
  private static final String PROMPT =
      "A clinic screens scans for a rare tumour, and a bank blocks suspicious card payments. Both"
          + " teams show you a model with the same F1. Whom do you tell to move the threshold, and"
          + " which way?\n\n    precision = tp / (tp + fp)\n    recall    = tp / (tp + fn)";

  record Row(String title, int level, String competency, int minutes, Double mean, Mark mark) {}

  static final List<Row> ROWS =
      List.of(
          new Row("Precision or recall, and who pays", 1, "Model evaluation", 6, 3.1, Mark.of(3)),
          new Row("Accuracy of 99 % on 1 % positives", 0, "Model evaluation", 5, 3.4, Mark.of(4)),
          new Row(
              "Calibrated, or only well ranked? A title so long that two lines cannot hold it",
              2,
              "Statistics and maths",
              11,
              null,
              Mark.NO_ANSWER),
          new Row("<html><b>No HTML</b>", 1, "Data & features", 7, 2.7, Mark.EMPTY));

  private Gallery() {}

  static JPanel build() {
    JPanel page =
        new JPanel(
            new MigLayout(
                "insets 20 24 20 24, gap 16, fillx, wrap 3",
                "[150!, fill][grow 60, fill, 0:0][grow 40, fill, 0:0]",
                "[]16[]16[grow, fill]16[]"));
    var header =
        new PageHeader(
            "Question bank",
            search(),
            Buttons.button(Command.of("plan.new", () -> {})),
            Buttons.primary(Command.of("plan.new", () -> {})));
    header.setBeside(new Chip("C-104", Chip.Tone.NEUTRAL));
    header.setDetail("11 of 152 match");
    page.add(header, "span, growx");
    Banner banner = new Banner();
    banner.show(
        Banner.Kind.WARNING,
        "Nobody covers Statistics and maths; Behaviour is planned in no round.",
        "",
        Command.of("bank.addToPlan", () -> {}));
    page.add(banner, "span, growx");
    page.add(rail(), "spany 2, growy");
    page.add(middle(), "grow, wmin 0");
    page.add(detail(), "grow, wmin 0");
    page.add(fields(), "grow, wmin 0");
    page.add(interview(), "grow, wmin 0");
    StatusLine status = new StatusLine();
    status.setSaved(Relative.saved(Duration.ofMillis(300)), false);
    status.showWork("Exporting scorecard", OptionalDouble.of(0.4), () -> {});
    status.setHint(
        Shortcuts.hint(
            Command.of("interview.next", () -> {}), Command.of("window.palette", () -> {})));
    page.add(status, "span, growx");
    return page;
  }

  private static JComponent search() {
    var field = Fields.search("bank.search", Keys.of("bank.search").orElseThrow());
    field.setText("preci");
    field.setColumns(18);
    return field;
  }

  private static JComponent rail() {
    JPanel rail = Panels.clear(new MigLayout("insets 0, wrap 1, gap 4, fillx", "[fill, grow]"));
    RailButton bank = new RailButton(Feather.BOOK_OPEN, Command.of("window.bank", () -> {}));
    bank.setSelected(true);
    rail.add(new RailButton(Feather.HOME, Command.of("window.home", () -> {})));
    rail.add(bank);
    rail.add(new RailButton(Feather.MESSAGE_SQUARE, Command.of("window.interviews", () -> {})));
    rail.add(new SectionLabel("window.bank"), "gaptop 16");
    FilterRow mid = new FilterRow("mid", "Mid", () -> {});
    mid.setSelected(true);
    mid.setCount(7);
    FilterRow expert = new FilterRow("expert", "Expert", () -> {});
    expert.setCount(113);
    rail.add(mid);
    rail.add(expert);
    return rail;
  }

  private static JComponent middle() {
    List<Column<Row, ?>> columns =
        List.of(
            new Column<>("bank.search", String.class, Row::title)
                .shown(Cells.title(() -> Hits.of("preci 99"))),
            new Column<>("window.bank", Integer.class, Row::level)
                .wide(92)
                .shown(
                    Cells.chip(
                        Integer.class,
                        level -> List.of("Entry", "Mid", "Expert").get(level),
                        Chip.Tone::level)),
            new Column<>("window.plans", String.class, Row::competency)
                .wide(140)
                .shown(Cells.text(TextStyle.SECONDARY)),
            new Column<>("window.home", Integer.class, Row::minutes).wide(64),
            new Column<>("window.undo", Double.class, Row::mean).wide(64),
            new Column<>("window.redo", Mark.class, Row::mark).wide(64));
    RowTableModel<Row> model = new RowTableModel<>(columns);
    JTable table = Tables.create("bank.search", model, 2);
    model.show(ROWS);
    table.setRowSelectionInterval(0, 0);
    return Card.flush().withBody(Tables.scroll(table));
  }

  private static JComponent detail() {
    JPanel body =
        Panels.clear(new MigLayout("insets 0, wrap 1, fillx, gap 0", "[grow, fill, 0:0]"));
    JPanel chips = Panels.clear(new MigLayout("insets 0, gap 4"));
    for (int i = 0; i < 3; i++) {
      chips.add(new Chip(List.of("Entry", "Mid", "Expert").get(i), Chip.Tone.level(i)));
    }
    chips.add(new Chip("6 min", Chip.Tone.NEUTRAL));
    body.add(chips);
    TextView prompt = new TextView(PROMPT, TextStyle.PROMPT);
    prompt.setHits(Hits.of("preci thresh"));
    body.add(prompt, "wmin 0, gaptop 10");
    body.add(new SectionLabel("window.help"), "gaptop 14, gapbottom 6");
    body.add(
        new TextView(
            "Right definitions; one direction right, no cost named. What if one positive in ten"
                + " thousand?",
            TextStyle.BODY),
        "wmin 0");
    JPanel badges = Panels.clear(new MigLayout("insets 0, gap 8"));
    for (int i = 1; i <= 5; i++) {
      badges.add(new ScoreBadge(Mark.of(i)));
    }
    badges.add(new ScoreBadge(Mark.EMPTY));
    badges.add(new ScoreBadge(Mark.NOT_ASKED));
    badges.add(new ScoreBadge(Mark.NO_ANSWER));
    badges.add(new ScoreBadge(Mark.of(4).notSavedYet()));
    badges.add(new ScoreBadge(Mark.mean(3.6)));
    body.add(badges, "gaptop 12");
    Card card = new Card().setTitle("Precision or recall", "version 2");
    card.withActions(
        Buttons.link(Command.of("interview.hideRubric", () -> {})),
        Buttons.icon(Command.of("window.settings", () -> {}), Feather.SETTINGS));
    card.setAccented(true);
    return card.withBody(Panels.scroll(body));
  }

  private static JComponent fields() {
    JPanel body =
        Panels.clear(new MigLayout("insets 0, wrap 2, fillx, gap 8", "[][grow, fill, 0:0]"));
    var text = Fields.text("plan.search");
    body.add(Fields.label("plan.search", text));
    body.add(text);
    var combo =
        Fields.combo("window.plans", List.of("Light", "Dark", "<html>As the system"), name -> name);
    body.add(Fields.label("window.plans", combo));
    body.add(combo);
    var number = Fields.number("interview.time", 60, 15, 180, 5);
    body.add(Fields.label("interview.time", number));
    body.add(number, "growx 0, w 90!");
    body.add(Fields.check("interview.focus"), "span");
    Choice<String> choice =
        new Choice<>(
            "interview.submit", List.of("Strong no", "No", "Yes", "Strong yes"), name -> name);
    choice.setValue(Optional.of("Yes"));
    body.add(choice, "span, growx");
    JTextArea area = Fields.area("interview.next", 2);
    area.setText("Thinks in costs and users first; reads curves without help.");
    body.add(Fields.scroll(area), "span, growx");
    BudgetBar budget = new BudgetBar();
    budget.show(
        List.of(
            new BudgetBar.Segment(5, Token.FIXED),
            new BudgetBar.Segment(20, Token.SCORE_5),
            new BudgetBar.Segment(15, Token.SCORE_4)),
        60);
    BudgetBar over = new BudgetBar();
    over.show(
        List.of(
            new BudgetBar.Segment(5, Token.FIXED),
            new BudgetBar.Segment(50, Token.SCORE_5),
            new BudgetBar.Segment(15, Token.SCORE_4)),
        60);
    StackedBar stacked = new StackedBar();
    stacked.show(9, 6, 2, 25);
    MeterBar meter = new MeterBar();
    meter.show(OptionalDouble.of(3.6), 3);
    ProgressLine progress = new ProgressLine();
    progress.show(0.4, false);
    for (Bars bar : List.of(budget, over, stacked, meter, progress)) {
      body.add(bar, "span, growx");
    }
    return new Card("Settings").withBody(body);
  }

  private static JComponent interview() {
    RowList<Row> list =
        new RowList<>(
            "window.interviews",
            Row::title,
            row -> {
              JPanel panel =
                  Panels.clear(
                      new MigLayout(
                          "insets 10 12 10 12, fillx",
                          "[20!, right]8[grow, fill, 0:0]8[]",
                          "[center]"));
              panel.add(Labels.figure(Integer.toString(row.minutes()), TextStyle.SECONDARY));
              panel.add(new TextView(row.title(), TextStyle.BODY_STRONG), "wmin 0");
              panel.add(new ScoreBadge(row.mark()));
              return panel;
            });
    list.show(ROWS, Row::title);
    list.select(1);
    JPanel body =
        Panels.clear(
            new MigLayout("insets 0, fill, wrap 1, gap 0", "[grow, fill, 0:0]", "[][grow, fill]"));
    body.add(list, "wmin 0");
    body.add(
        new EmptyState(
            Feather.INBOX,
            "window.interviews",
            "window.help",
            Command.of("interview.start", () -> {})));
    JPanel clock = Panels.clear(new MigLayout("insets 0, gap 4", "[][]", "[baseline]"));
    clock.add(Labels.figure(Relative.clock(Duration.ofSeconds(1421)), TextStyle.FIGURE));
    clock.add(Labels.figure("/ 60:00", TextStyle.SECONDARY));
    return Card.flush().setTitle("Agenda", "").withActions(clock).withBody(body);
  }
}
