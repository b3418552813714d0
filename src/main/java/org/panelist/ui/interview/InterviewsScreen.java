package org.panelist.ui.interview;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.ProblemException;
import org.panelist.interview.ApproachSource;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Interviews;
import org.panelist.interview.NewInterview;
import org.panelist.interview.QuestionSource;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TypedAhead;

/**
 * Everything about interviews as one screen of three pages: list, start form and live interview.
 */
public final class InterviewsScreen extends JPanel implements Screen {
  private enum Page {
    LIST,
    FORM,
    LIVE
  }

  /** What the start form needs from the store. */
  private record Beginning(List<Plan> plans, String code) {}

  private final Interviews interviews;
  private final Tasks tasks;
  private final LiveLook look;
  private final InterviewLinks links;
  private final InstantSource time;
  private final CardLayout pages = new CardLayout();
  private final Command start = Command.of("interview.start", () -> start("", ""));
  private final Command all = Command.of("interview.list", this::showList);
  private final InterviewList list;
  private final LiveAround around;
  private @Nullable StartForm form;
  private @Nullable LivePanel live;

  /** Made, and not in view yet; whoever turns to another page meanwhile does not want it. */
  private @Nullable LivePanel coming;

  private Page page = Page.LIST;

  /** What was in view before the form. */
  private Page before = Page.LIST;

  private boolean inView;

  /** The list could not be read when that was last tried. */
  private boolean unread;

  public InterviewsScreen(
      Interviews interviews, Tasks tasks, LiveLook look, InterviewLinks links, InstantSource time) {
    this.interviews = interviews;
    this.tasks = tasks;
    this.look = look;
    this.links = links;
    this.time = time;
    around = new LiveAround(interviews, tasks, time);
    setLayout(pages);
    setOpaque(false);
    list = new InterviewList(start, time, row -> open(row.id()));
    add(list, Page.LIST.name());
    Shortcuts.bind(this, start);
    interviews.changed().add(this::reload);
  }

  /** Where questions outside the plan come from; without it there are none but people's own. */
  public void askFrom(QuestionSource source) {
    around.askFrom(source);
  }

  /** Where the guide for scenarios and designs comes from; without it none is offered. */
  public void guideFrom(ApproachSource source) {
    around.guideFrom(source);
  }

  /**
   * Finds what can be asked by some words in the interview in view; empty while none is. The finder
   * takes its time and belongs in a task.
   */
  public Optional<Supplier<List<Offer>>> offers(String text) {
    return Optional.ofNullable(live)
        .filter(panel -> page == Page.LIVE && inView)
        .map(panel -> panel.offers(text));
  }

  /** Shows the list. */
  public void showList() {
    coming = null;
    reload();
    turnTo(Page.LIST);
  }

  /**
   * Shows the form that begins an interview; what was entered in it and not used is still there.
   *
   * @param planId plan to choose, {@code roundId} round of it; empty for the first ones
   */
  public void start(String planId, String roundId) {
    TypedAhead.hold();
    tasks.start(
        progress -> new Beginning(interviews.plans(), interviews.freeCandidateCode()),
        Outcome.of(
            known -> {
              form()
                  .show(known.plans(), known.code(), interviews.lastInterviewer(), planId, roundId);
              SwingUtilities.invokeLater(this::showForm); // two short tasks, not one
            },
            this::fail));
  }

  private void showForm() {
    coming = null;
    if (page != Page.FORM) {
      before = page;
    }
    turnTo(Page.FORM);
  }

  /**
   * Opens an interview where it was: live, in its wrap-up, or its submitted scorecard. One that is
   * open needs no reading, which may fail in the middle of the hour.
   */
  public void open(String id) {
    TypedAhead.hold();
    interviews
        .session(id)
        .ifPresentOrElse(
            this::show,
            () -> tasks.start(progress -> interviews.load(id), Outcome.of(this::open, this::fail)));
  }

  private void open(Interview interview) {
    if (interview.state() == InterviewState.SUBMITTED) {
      TypedAhead.drop();
      links.openSubmitted().open(interview.id());
      return;
    }
    InterviewSession session = interviews.open(interview);
    SwingUtilities.invokeLater(() -> show(session)); // short tasks, each felt by nobody
  }

  private void show(InterviewSession session) {
    if (session.interview().state() == InterviewState.WRAP_UP) {
      TypedAhead.drop();
      links.wrapUp().wrapUp(session);
    } else {
      showLive(session);
    }
  }

  /**
   * Shows the live page of a session; also the way back from the wrap-up. To make it, to fill it
   * and to turn to it are tasks of their own: as one they would be felt.
   */
  public void showLive(InterviewSession session) {
    if (live != null && live.session() == session) {
      coming = null;
      turnTo(Page.LIVE);
    } else if (coming == null || coming.session() != session) {
      var made = new LivePanel(session, look, links.wrapUp(), links.saved(), all);
      coming = made;
      SwingUtilities.invokeLater(() -> place(made));
    }
  }

  private void place(LivePanel made) {
    if (made != coming || !around.isOpen(made)) {
      made.close(); // somebody has gone elsewhere, or it was closed just now
      TypedAhead.settle();
      return;
    }
    if (live != null) {
      live.close();
      remove(live);
    }
    made.onHintChange(this::hintChanged);
    live = made;
    add(made, Page.LIVE.name());
    SwingUtilities.invokeLater(
        () -> {
          if (live == made) {
            if (coming == made) {
              coming = null;
              turnTo(Page.LIVE);
            }
            around.read(made);
          }
        });
  }

  /** Made when it is first wanted. */
  private StartForm form() {
    StartForm known = form;
    if (known == null) {
      known = new StartForm(time, this::create, this::leaveForm, links.readyPlans());
      form = known;
      add(known, Page.FORM.name());
    }
    return known;
  }

  private void hintChanged() {
    if (inView && page == Page.LIVE) {
      links.pageChanged().run();
    }
  }

  /** Back to the interview that is being held, if one is: the form was a slip of the finger. */
  private void leaveForm() {
    form().clear();
    if (live != null && before == Page.LIVE) {
      turnTo(Page.LIVE);
    } else {
      showList();
    }
  }

  private void create(NewInterview said) {
    TypedAhead.hold();
    tasks.start(
        progress -> interviews.create(said),
        Outcome.of(
            created -> {
              form().clear();
              open(created);
            },
            failure -> {
              TypedAhead.drop();
              form().complain(failure);
            }));
  }

  private void reload() {
    boolean closed = dropClosed();
    tasks.start(
        progress -> interviews.list(), Outcome.of(rows -> show(rows, closed), this::notRead));
  }

  /** Whether the live page was in view and its session is no longer open. */
  private boolean dropClosed() {
    LivePanel panel = live;
    if (panel == null || around.isOpen(panel)) {
      return false;
    }
    panel.hidden(); // its state of saving is nobody's any more
    panel.close(); // submitted, or closed by somebody else
    remove(panel);
    live = null;
    if (page != Page.LIVE) {
      return false;
    }
    turnTo(Page.LIST);
    return true;
  }

  /**
   * @param takesFocus whether the list has just come into view, with the rows from before
   */
  private void show(List<InterviewSummary> rows, boolean takesFocus) {
    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean isHere = owner != null && SwingUtilities.isDescendingFrom(owner, list);
    list.show(rows);
    if (live != null) {
      around.show(rows, live);
    }
    if (unread) {
      unread = false;
      list.mended();
    }
    boolean isLost = isHere && !owner.isShowing(); // a table without rows is hidden
    if (page == Page.LIST && inView && (takesFocus || isLost)) {
      initialFocus().requestFocusInWindow();
    }
  }

  /** Said where the list is; whoever holds an interview is not thrown out of it for this. */
  private void notRead(Throwable failure) {
    unread = true;
    list.fail(Messages.text("interview.failed"), ProblemException.reason(failure));
  }

  private void fail(Throwable failure) {
    TypedAhead.giveBack();
    if (page == Page.LIVE && live != null) {
      links.failed().accept(failure);
    } else {
      list.fail(Messages.text("interview.failed"), ProblemException.reason(failure));
      turnTo(Page.LIST);
    }
  }

  private void turnTo(Page to) {
    LivePanel panel = live;
    if (panel != null && page == Page.LIVE && to != Page.LIVE) {
      panel.hidden();
    }
    page = to;
    pages.show(this, to.name());
    if (inView) {
      if (panel != null && to == Page.LIVE) {
        panel.shown();
      }
      links.pageChanged().run();
      TypedAhead.focus(initialFocus());
    } else {
      TypedAhead.drop();
    }
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return page == Page.LIVE && live != null ? live.title() : Messages.text("interview.all");
  }

  @Override
  public List<Command> commands() {
    var commands = new ArrayList<Command>();
    switch (page) {
      case LIST -> commands.addAll(list.commands());
      case FORM -> commands.addAll(form().commands());
      case LIVE -> {
        if (live != null) {
          commands.addAll(live.commands());
        }
        commands.add(all);
      }
    }
    commands.add(start);
    return commands;
  }

  @Override
  public String hint() {
    return switch (page) {
      case LIST -> Shortcuts.hint(list.find(), start);
      case FORM ->
          Shortcuts.hint(
              form().commands().stream().filter(Command::isEnabled).toArray(Command[]::new));
      case LIVE -> live == null ? "" : live.hint();
    };
  }

  @Override
  public boolean isQuiet() {
    return page == Page.LIVE && live != null && live.isQuiet();
  }

  @Override
  public void shown() {
    inView = true;
    reload();
    if (page == Page.LIVE && live != null) {
      live.shown();
    }
  }

  @Override
  public void hidden() {
    inView = false;
    if (live != null) {
      live.hidden();
    }
  }

  @Override
  public JComponent initialFocus() {
    return switch (page) {
      case LIST -> list.initialFocus();
      case FORM -> form().initialFocus();
      case LIVE -> live == null ? this : live.initialFocus();
    };
  }
}
