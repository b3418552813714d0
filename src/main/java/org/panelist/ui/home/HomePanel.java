package org.panelist.ui.home;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.KeyboardFocusManager;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Signal;
import org.panelist.interview.InterviewSummary;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.Theme;

/** What is next, what is unfinished, and what there is to work with. */
public final class HomePanel extends JPanel implements Screen {
  /** Beginning of the names of the buttons that go on with an interview; its id follows. */
  public static final String OPEN = "home-open-";

  /** Beginning of the names of the buttons that change when an interview is; its id follows. */
  public static final String TIME = "home-time-";

  private static final int MOST = 6;
  private static final int MOST_SUBMITTED = 4;

  private static final int NARROW = 860;
  private final HomeReading reading;
  private final InterviewWords words;
  private final Command start;
  private final Command newPlan;
  private final JButton startButton;
  private final PageHeader header;
  private final Banner banner = new Banner();
  private final InterviewRows next;
  private final InterviewRows unfinished;
  private final InterviewRows submitted;
  private final FirstSteps first;
  private final BankCard bank;
  private final ExportsCard exports;
  private final JPanel columns = Panels.clear(new MigLayout("insets 0"));
  private final JPanel left = column();
  private final JPanel right = column();
  private boolean narrow;
  private boolean filled;

  /** Goes on with what is first to be gone on with; null if there is nothing. */
  private @Nullable JButton goOn;

  /** The page has come into view, and what it shows is being read. */
  private boolean arriving;

  private Runnable painted = () -> {};

  /**
   * @param source reads what is shown; runs in a task
   */
  public HomePanel(
      Supplier<HomeData> source, Tasks tasks, HomeLinks links, InstantSource time, ZoneId zone) {
    super(
        new MigLayout(
            "insets 20 24 0 24, gap 0, fill, wrap 1, hidemode 3",
            "[grow, fill, 0:0]",
            "[]16[]0[grow, fill, 0:0]"));
    reading = new HomeReading(source, tasks, this::show, this::fail);
    words = new InterviewWords(time, zone);
    setOpaque(false);
    start = Command.of("interview.start", links::startInterview).when(() -> filled);
    newPlan = Command.of("plan.new", links::newPlan).when(() -> filled);
    startButton = Buttons.primary(start);
    header = new PageHeader("", Buttons.button(newPlan), startButton);
    next =
        new InterviewRows(
                "home.next", "home.nothingNext", links, words::about, one -> "home.begin", MOST)
            .withTimes(words::time);
    unfinished =
        new InterviewRows(
            "home.unfinished",
            "home.nothingUnfinished",
            links,
            one -> words.stopped(one, reading.unsaved().contains(one.id())),
            InterviewWords::verb,
            MOST);
    submitted =
        new InterviewRows(
            "home.submitted",
            "home.nothingSubmitted",
            links,
            words::handedIn,
            one -> "home.read",
            MOST_SUBMITTED);
    first = new FirstSteps(links);
    bank = new BankCard(links);
    exports = new ExportsCard(links, time, zone);
    left.add(next.component());
    left.add(unfinished.component());
    left.add(submitted.component());
    left.add(first.component());
    right.add(bank.component());
    right.add(exports.component());
    // in cells of their own, or the last would move up while there is no banner
    add(header, "cell 0 0");
    add(banner, "cell 0 1, gapbottom 16");
    var scroll = Panels.scroll(columns);
    scroll.setPreferredSize(new Dimension()); // it gets the room there is; nobody need ask
    add(scroll, "cell 0 2, grow, wmin 0, hmin 0");
    columns.setVisible(false);
    arrange(false);
    tellDay();
  }

  private static JPanel column() {
    return Panels.clear(
        new MigLayout("insets 0, gap 0 16, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
  }

  private void arrange(boolean inOneColumn) {
    narrow = inOneColumn;
    columns.removeAll();
    columns.setLayout(
        Panels.clear(
                new MigLayout(
                    "insets 0 0 20 0, gap 16, fillx" + (narrow ? ", wrap 1" : ""),
                    narrow ? "[grow, fill, 0:0]" : "[61%, fill][grow, fill, 0:0]",
                    "[top]"))
            .getLayout());
    columns.add(left, "wmin 0");
    columns.add(right, "wmin 0");
    columns.revalidate();
  }

  @Override
  public void doLayout() {
    boolean tooNarrow = getWidth() < Theme.px(NARROW);
    if (tooNarrow != narrow) {
      arrange(tooNarrow);
    }
    super.doLayout();
  }

  private void tellDay() {
    header.setTitle(words.today());
  }

  /** Says that the first start takes a little longer. */
  public void prepare() {
    header.setDetail(Messages.text("home.preparing"));
  }

  /** Shows what was read. */
  public void show(HomeData data) {
    filled = true;
    reading.shows(data);
    tellDay();
    var planned = data.planned();
    var begun = data.unfinished();
    long today = planned.stream().filter(words::isToday).count();
    header.setDetail(
        today > 0
            ? Messages.text("home.summaryToday", today, begun.size())
            : Messages.text("home.summary", planned.size(), begun.size()));
    boolean lead = isToLead(); // asked first, for the rows are made anew
    next.show(planned, today > 0);
    unfinished.show(begun, false);
    goOn = goOn(planned, begun);
    submitted.show(data.submitted(), false);
    submitted.component().setVisible(data.isKnown());
    first.show(data);
    bank.show(data);
    exports.show(data.exports());
    banner.dismiss();
    columns.setVisible(true);
    start.refresh();
    newPlan.refresh();
    arriving = false;
    if (lead) {
      initialFocus().requestFocusInWindow();
    }
    revalidate();
    repaint();
  }

  /**
   * Whether the focus belongs to the first thing to do: it is there, or this page has just come
   * into view and nobody writes or has gone elsewhere on it.
   */
  private boolean isToLead() {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (owner == null || owner == initialFocus()) {
      return isShowing();
    }
    boolean isElsewhere = SwingUtilities.isDescendingFrom(owner, this);
    return arriving && isShowing() && !isElsewhere && !(owner instanceof JTextComponent);
  }

  /** What was interrupted today, what is held today, or what waits to be finished. */
  private @Nullable JButton goOn(List<InterviewSummary> planned, List<InterviewSummary> begun) {
    Stream<JButton> buttons =
        Stream.of(
                begun.stream().filter(words::isInterrupted).map(unfinished::button),
                planned.stream().filter(words::isToday).map(next::button),
                begun.stream().map(unfinished::button))
            .flatMap(each -> each)
            .filter(Objects::nonNull);
    return buttons.findFirst().orElse(null);
  }

  /** Reads again. */
  public void refresh() {
    reading.read();
  }

  /**
   * Reads again, while this page is in view, when what it says of saving may be wrong by then. What
   * is as it was is left alone: rows that are made anew take the focus from whoever has it there.
   *
   * @param changed fires when something was saved, or could not be
   * @param failed whether something could not be saved
   */
  public void follow(Signal changed, BooleanSupplier failed) {
    changed.add(
        () -> {
          if (isShowing() && (reading.isOutOfDate() || failed.getAsBoolean())) {
            reading.readWhatIsOther();
          }
        });
  }

  private void fail(String why) {
    Command again = Command.of("home.again", this::refresh);
    banner.show(Banner.Kind.ERROR, Messages.text("home.failed"), why, again);
  }

  /** {@code ready} is run once, after the data was painted for the first time. */
  public void whenPainted(Runnable ready) {
    painted = ready;
  }

  @Override
  public void paint(Graphics g) {
    super.paint(g);
    if (filled) {
      EventQueue.invokeLater(painted);
      painted = () -> {};
    }
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return Messages.text("window.home");
  }

  @Override
  public List<Command> commands() {
    return List.of(start, newPlan);
  }

  @Override
  public String hint() {
    return Shortcuts.hint(start, newPlan);
  }

  @Override
  public void shown() {
    arriving = true;
    if (filled) {
      refresh();
    }
  }

  @Override
  public JComponent initialFocus() {
    return goOn == null ? startButton : goOn;
  }
}
