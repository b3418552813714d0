package org.panelist.ui.scorecard;

import java.awt.KeyboardFocusManager;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.interview.Clocks;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.Interviews;
import org.panelist.scorecard.Amending;
import org.panelist.scorecard.Scorecards;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.FocusOrder;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.WrapLayout;

/** The wrap-up of one interview, and its scorecard once it is submitted. */
public final class WrapUpPanel implements Screen {
  /** Name of the button that submits, first or as an amendment. */
  public static final String SUBMIT = "interview.submit";

  /** Name of the button that exports. */
  public static final String EXPORT = "interview.export";

  /** Name of the button that leads back to the notes. */
  public static final String BACK = "scorecard.back";

  /** Name of the button that begins an amendment. */
  public static final String AMEND = "scorecard.amend";

  /** Name of the field for the reason of an amendment. */
  public static final String REASON = "scorecard.reason";

  /** Name of the button that opens the fields for an amendment. */
  public static final String BEGIN = "scorecard.begin";

  /** Name of the button that drops an amendment. */
  public static final String CANCEL = "scorecard.cancel";

  /** Name of the list of versions. */
  public static final String VERSIONS = "scorecard.versions";

  /** Name of the choice; its buttons are called so with {@code -0} to {@code -3}. */
  public static final String RECOMMENDATION = "scorecard.recommendation";

  /** Name of the choice beside it; its button is called so with {@code -0}. */
  public static final String NOT_ENOUGH = "scorecard.notEnough";

  /** Name of the field for the sentence why one recommends against the composite. */
  public static final String OVERRIDE = "scorecard.override";

  public static final String STRENGTHS = "scorecard.strengths";
  public static final String CONCERNS = "scorecard.concerns";
  public static final String COMMITTEE = "scorecard.committee";

  /** Name of the field for the reason why must-asks were left out. */
  public static final String LEFT_OUT = "scorecard.leftOut";

  /** Beginning of the names of the banners of the checklist; a number from 0 follows. */
  public static final String FINDING = "scorecard-finding-";

  /** Name of the list of questions. */
  public static final String ITEMS = "scorecard.items";

  /** Name of the beginning of the notes of each question there. */
  public static final String EXCERPT = "scorecard-excerpt";

  /** Name of the notes of the question chosen there. */
  public static final String NOTES = "scorecard.notes";

  /** Name of the notes on the whole interview. */
  public static final String GENERAL = "scorecard.general";

  /** Name of the notes on what the candidate asked. */
  public static final String ASKED = "scorecard.candidateAsked";

  /** Name of the table of competencies. */
  public static final String COMPETENCIES = "scorecard-competencies";

  /** Beginning of the names of its rows; the id of the competency follows. */
  public static final String COMPETENCY = "scorecard-competency-";

  /** Name of what scrolls; it has the focus at first. */
  public static final String PAGE = "scorecard-scroll";

  public static final String COMPOSITE = "scorecard-composite";
  public static final String POINTS = "scorecard-points";
  public static final String COVERAGE = "scorecard-coverage";
  public static final String EVIDENCE = "scorecard-evidence";

  /** Name of the line that says what was exported. */
  public static final String EXPORTED = "scorecard-exported";

  public static final String SHOW_IN_FOLDER = "scorecard.showInFolder";
  public static final String OPEN = "scorecard.open";

  /** Name of the banner that says what went wrong. */
  public static final String PROBLEM = "scorecard-problem";

  /** Name of the banner that says why nothing was submitted. */
  public static final String REFUSAL = "scorecard-refusal";

  /** Name of the banner that says that saving fails. */
  public static final String SAVE_PROBLEM = "scorecard-save-problem";

  private final WrapUpPage page;
  private final JPanel panel =
      new JPanel(
          new WrapLayout(
              "insets 20 24 20 24, gap 0, fill, wrap 1, hidemode 3", "[grow, fill, 0:0]", ""));
  private final WrapUpHeader header;
  private final ResultCard result;
  private final ConclusionsCard conclusions;
  private final AmendStrip amendStrip;
  private final ExportLine exportLine;
  private final SavedLine saved;
  private final TwoColumns columns;
  private final FollowFocus follow;
  private final SubmitKey submitKey;
  private final Banner problem = new Banner();
  private final Refusal refusal;
  private final Command submit;
  private final Command back;
  private final Command amend;
  private final Command cancel;
  private final List<Command> recommendations;

  /** The interview shown and how many versions there are of its scorecard. */
  private String shownCard = "";

  private WrapUpMode mode = WrapUpMode.EMPTY;

  /**
   * @param folder where exports go now
   * @param status where the state of saving is shown
   */
  public WrapUpPanel(
      Scorecards scorecards,
      Interviews interviews,
      Tasks tasks,
      Clocks clocks,
      Amending amending,
      WrapUpExits exits,
      ScorecardExport export,
      Supplier<Path> folder,
      FileOpener opener,
      SavedStatus status) {
    page = new WrapUpPage(scorecards, interviews, tasks, clocks, amending, exits);
    submitKey = new SubmitKey(clocks.nanoTime());
    submit = Command.of(SUBMIT, this::submit).when(page::isOpen);
    back =
        Command.of(BACK, () -> page.toNotes(""))
            .when(() -> page.mode() == WrapUpMode.DRAFT && !page.isBusy());
    amend =
        Command.of(AMEND, page::askReason)
            .when(() -> page.mode() == WrapUpMode.SUBMITTED && page.isNewest());
    cancel = Command.of(CANCEL, page::cancel).when(this::isAmending);
    result = new ResultCard(page);
    conclusions = new ConclusionsCard(page, result.items());
    amendStrip = new AmendStrip(page, cancel);
    exportLine = new ExportLine(page, tasks, export, folder, opener);
    saved = new SavedLine(page, status);
    refusal = new Refusal(page);
    header = new WrapUpHeader(page, back, amend, exportLine.command(), submit);
    recommendations =
        List.of(
            recommend("scorecard.strongNo", Recommendation.STRONG_NO),
            recommend("scorecard.no", Recommendation.NO),
            recommend("scorecard.yes", Recommendation.YES),
            recommend("scorecard.strongYes", Recommendation.STRONG_YES),
            recommend(NOT_ENOUGH, Recommendation.NOT_ENOUGH_EVIDENCE));
    columns = new TwoColumns(result.component(), conclusions.component());
    follow = new FollowFocus(columns.component());
    build();
    page.turned().add(this::turn);
    page.turned().add(exits::pageTurned);
    page.edited().add(this::refresh);
    page.blocked().add(this::leadToBlocker);
    turn();
  }

  private void build() {
    problem.setName(PROBLEM);
    panel.setName("scorecard-page");
    panel.setFocusTraversalPolicyProvider(true);
    // the figures are there already; what is left to do is to conclude
    var order =
        List.of(
            columns.component(),
            amendStrip.component(),
            conclusions.component(),
            result.component(),
            saved.banner(),
            problem,
            exportLine.component(),
            header.component());
    panel.setFocusTraversalPolicy(new FocusOrder(panel, order));
    panel.add(header.component(), "wmin 0, hmin pref");
    panel.add(amendStrip.component(), "gaptop 16, wmin 0, hmin pref");
    panel.add(columns.component(), "gaptop 16, grow, push, wmin 0, hmin 0");
    panel.add(saved.banner(), "gaptop 12, wmin 0, hmin pref");
    panel.add(problem, "gaptop 12, wmin 0, hmin pref");
    panel.add(refusal.component(), "gaptop 12, wmin 0, hmin pref");
    panel.add(exportLine.component(), "gaptop 12, wmin 0, hmin pref");
    // the keys that score are bound where the questions are: elsewhere on the page one does not
    // see which of them would be scored
    pageCommands().forEach(command -> Shortcuts.bind(panel, command));
  }

  private Command recommend(String id, Recommendation recommendation) {
    return Command.of(id, () -> conclusions.recommend(recommendation)).when(page::isOpen);
  }

  private void submit() {
    if (submitKey.isMeant()) {
      page.submit();
    }
  }

  private boolean isAmending() {
    return page.mode() == WrapUpMode.REASON
        || (page.mode() == WrapUpMode.AMENDING && !page.isBusy());
  }

  /** Wraps up an interview that is open: the candidate has left. */
  public void open(InterviewSession session) {
    submitKey.comes(true);
    page.open(session);
  }

  /** Shows the scorecard of an interview, or wraps it up if it is not submitted. */
  public void open(String interviewId) {
    submitKey.comes(false);
    page.open(interviewId);
  }

  private boolean isAmendmentOpen() {
    return page.mode() == WrapUpMode.AMENDING;
  }

  /** Whether something is wrapped up or amended here and not submitted yet. */
  public boolean isUnderWay() {
    return isUnderWay(page.mode());
  }

  private static boolean isUnderWay(WrapUpMode mode) {
    return switch (mode) {
      case DRAFT, REASON, AMENDING -> true;
      case EMPTY, SUBMITTED, CALLED_OFF -> false;
    };
  }

  private void turn() {
    page.interview()
        .ifPresent(
            interview -> {
              String now = interview.id() + " " + page.versions().size();
              if (!now.equals(shownCard)) {
                shownCard = now;
                exportLine.clear(); // a draft, or a version, that is not what is shown
              }
              result.turn(interview);
              conclusions.turn(interview);
            });
    header.turn();
    amendStrip.turn();
    exportLine.refresh();
    commands().forEach(Command::refresh);
    page.problem()
        .ifPresentOrElse(
            what -> problem.show(Banner.Kind.ERROR, what.what(), why(what.where(), what.mend())),
            problem::dismiss);
    refusal.refresh();
    saved.refresh();
    if (isUnderWay(mode) && !isUnderWay(page.mode())) {
      leadToResult();
    }
    mode = page.mode();
  }

  /** The field that had the focus cannot be changed any more. */
  private void leadToResult() {
    columns.toTop();
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (owner == null || SwingUtilities.isDescendingFrom(owner, panel)) {
      columns.component().requestFocusInWindow();
    }
  }

  private static String why(String where, String mend) {
    return where.isEmpty() || mend.isEmpty() ? where + mend : where + ": " + mend;
  }

  private void refresh() {
    page.interview()
        .ifPresent(
            interview -> {
              result.refresh(interview);
              conclusions.refresh(interview);
            });
    header.refresh();
    refusal.refresh();
    saved.refresh();
  }

  private void leadToBlocker() {
    if (isAmendmentOpen() && amendStrip.field().getText().isBlank()) {
      amendStrip.field().requestFocusInWindow();
    } else {
      conclusions.leadToBlocker();
      refusal.say();
    }
  }

  @Override
  public JComponent component() {
    return panel;
  }

  @Override
  public String title() {
    return page.interview().map(Interview::candidate).map(c -> c.name()).orElse("");
  }

  @Override
  public List<Command> commands() {
    List<Command> all = pageCommands();
    all.addAll(result.items().commands());
    return all;
  }

  private List<Command> pageCommands() {
    List<Command> all = new ArrayList<>(List.of(submit, back, amend, cancel));
    all.addAll(exportLine.commands());
    all.addAll(recommendations);
    return all;
  }

  @Override
  public String hint() {
    return switch (page.mode()) {
      case DRAFT -> Shortcuts.hint(submit, exportLine.command(), back);
      case AMENDING -> Shortcuts.hint(submit);
      case SUBMITTED ->
          page.isNewest()
              ? Shortcuts.hint(exportLine.command(), amend)
              : Shortcuts.hint(exportLine.command());
      case REASON -> "";
      case EMPTY, CALLED_OFF -> "";
    };
  }

  @Override
  public void shown() {
    columns.toTop();
    follow.start();
    submitKey.start();
    saved.start();
    turn();
  }

  @Override
  public void hidden() {
    follow.stop();
    submitKey.stop();
    saved.stop();
  }

  /**
   * At the top, on nothing: the figures come first, and no recommendation is nearer than another.
   */
  @Override
  public JComponent initialFocus() {
    return page.isOpen() ? columns.component() : result.items().focus();
  }
}
