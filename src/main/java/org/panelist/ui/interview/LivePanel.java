package org.panelist.ui.interview;

import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Approach;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Progress;
import org.panelist.domain.RoundScope;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.SaveState;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.FocusOrder;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Screen;

/**
 * The interview while it is held: agenda, what is asked, notes. The focus stays in the notes; every
 * change goes to the session and comes back by its signals. It is empty until it is put into a
 * window.
 */
public final class LivePanel extends JPanel implements Screen, LiveCommands.View {
  public static final String NOTES = "live-notes";
  public static final String AGENDA = "live-agenda";
  public static final String NOW = "live-now";
  public static final String PROMPT = "live-prompt";
  public static final String TITLE = "live-title";
  public static final String CANDIDATE = "live-candidate";
  public static final String CLOCK = "live-clock";
  public static final String ITEM_CLOCK = "live-item-clock";
  public static final String PACE = "live-pace";
  public static final String NOTICE = "live-notice";
  public static final String BRIEF = "live-brief";

  /** Followed by a step's name or an item's id. */
  public static final String STEP = "live-step-";

  /** Followed by a score of 1 to 5. */
  public static final String ANCHOR = "live-anchor-";

  /** Followed by the index of the follow-up. */
  public static final String FOLLOW_UP = "live-follow-up-";

  private final InterviewSession session;
  private final LiveLook look;
  private final WrapUp wrapUp;
  private final LiveStatus status;
  private final ApproachGuide guide;
  private final LiveCommands commands;
  private final LiveHeader header;
  private final AgendaPanel agenda;
  private final NowPanel now;
  private final QuestionSlot slot;
  private final NotesPanel notes;
  private final LiveParts parts;
  private final LiveKeys keys;
  private final Notice notice;
  private final SecondTimer timer = new SecondTimer(this::tick);
  private final List<Runnable> listening;
  private final MigLayout layout = (MigLayout) getLayout();
  private final LiveColumns columns;
  private @Nullable Room room;
  private BriefFacts facts = BriefFacts.NONE;
  private boolean quiet;
  private boolean withRubric;
  private String step = "";
  private Runnable left = () -> {};
  private Runnable hintChanged = () -> {};
  private String hint = "";

  /**
   * @param status where the state of saving is shown while this is in view
   * @param all leads back to the list of interviews
   */
  public LivePanel(
      InterviewSession session, LiveLook look, WrapUp wrapUp, SavedStatus status, Command all) {
    super(new MigLayout());
    this.session = session;
    this.look = look;
    withRubric = !look.rubric().isHiddenIn(session.interview());
    this.wrapUp = wrapUp;
    this.status = new LiveStatus(session, status);
    guide = new ApproachGuide(session);
    this.commands = new LiveCommands(session, guide, this, this::parts);
    setOpaque(false);
    header =
        new LiveHeader(
            session, all, commands.start, commands.pause, commands.resume, commands.wrapUp);
    Command doIt = commands.propose.named(LiveHint.withKey("interview.doIt", commands.propose));
    Command again = commands.retry.named(LiveHint.withKey("interview.saveAgain", commands.retry));
    notice = new Notice(doIt, again);
    agenda = new AgendaPanel(session, session::goTo);
    now = new NowPanel(session, commands, guide, this::mark, this::backToNotes);
    slot = new QuestionSlot(session, now, this::backToNotes);
    notes =
        new NotesPanel(
            session,
            commands.general,
            commands.larger.named(Messages.text("interview.aa")),
            commands.hideRubric,
            commands.focus.named(LiveHint.withKey("interview.focusShort", commands.focus)));
    var plain =
        new PlainKeys(
            session, commands, notes.area(), List.of(agenda.rows(), now.body()), System::nanoTime);
    parts = new LiveParts(now, slot, notes, plain);
    notes.area().setPercent(look.size().percent());
    columns = new LiveColumns(header.line(), agenda, slot, notes, notice);
    setRoom(Room.PLENTY);
    add(header, "growx, wmin 0, wrap");
    setFocusTraversalPolicyProvider(true);
    setFocusTraversalPolicy(new FocusOrder(this, List.of(notes, agenda, slot, notice, header)));
    add(columns, "grow, wmin 0, hmin 0");
    keys = new LiveKeys(this, notes.area(), commands, plain);
    keys.bind(agenda.rows());
    new WayBack(slot, notes).bind(this);
    listening =
        List.of(
            session.changed().add(this::refresh), session.autosave().changed().add(this::saved));
  }

  /** Before the parts get their places, for how they look depends on the room there is. */
  @Override
  public void doLayout() {
    setRoom(Room.of(getWidth(), getHeight()));
    super.doLayout();
  }

  private void setRoom(Room wanted) {
    if (wanted.equals(room)) {
      return;
    }
    room = wanted;
    layout.setLayoutConstraints("gap 0, fill, hidemode 3, insets " + room.insets());
    layout.setRowConstraints("[]0[grow, fill, 0:0]");
    header.setRoom(room);
    header.setQuiet(quiet);
    agenda.setRoom(room);
    now.setRoom(room);
    notes.setRoom(room);
    slot.setRoom(room);
    notice.setRoom(room);
    notice.refresh(session); // with other words, perhaps
    columns.setRoom(room);
  }

  /** The session that is shown. */
  public InterviewSession session() {
    return session;
  }

  /**
   * What can be asked outside the plan, and the ids of that.
   *
   * @param calledOff run when the interview was called off, and that is durable
   */
  void setAround(BankSearch questions, Supplier<String> ids, Runnable calledOff) {
    slot.setQuestions(questions, ids);
    left = calledOff;
  }

  /** {@code listener} is told when {@link #hint} or {@link #isQuiet} is another one. */
  void onHintChange(Runnable listener) {
    hintChanged = listener;
  }

  /** What the other rounds of the plan cover; until this is called that is not known. */
  void setOtherRounds(List<RoundScope> others) {
    setFacts(facts.withOthers(others));
  }

  /** For when it is planned, in words; empty for no time. */
  void setWhen(String words) {
    setFacts(facts.withWhen(words));
  }

  private void setFacts(BriefFacts known) {
    if (!known.equals(facts)) {
      facts = known;
      now.setFacts(known);
      slot.setFacts(known);
    }
  }

  /** The guide for scenarios and designs; until this is called there is none. */
  void setApproach(Approach approach) {
    guide.set(approach);
    refresh();
  }

  /** What can be asked here by some words; empty once nothing can be asked any more. */
  Supplier<List<Offer>> offers(String text) {
    return session.interview().state().isOpen() ? slot.offers(text) : List::of;
  }

  /** They are made after the commands, for those are on their buttons. */
  private LiveParts parts() {
    return parts;
  }

  private void mark(String step) {
    session.currentItem().ifPresent(item -> notes.mark(item.id(), step));
    refresh();
  }

  private void backToNotes() {
    KeysAhead.focus(notes.area());
  }

  /** Lets go of the session; the panel is of no use afterwards. */
  public void close() {
    session.unattended();
    timer.setRunning(false);
    listening.forEach(Runnable::run);
  }

  @Override
  public void addNotify() {
    super.addNotify();
    keys.watch(true);
    refresh();
  }

  @Override
  public void removeNotify() {
    session.unattended();
    timer.setRunning(false); // it would keep the panel alive, and the session's clock with it
    keys.watch(false);
    super.removeNotify();
  }

  private void refresh() {
    boolean running = session.interview().state() == InterviewState.RUNNING;
    timer.setRunning(running && isDisplayable());
    commands.wrapUp.refresh();
    header.refresh();
    header.setQuiet(quiet);
    if (!session.step().equals(step)) {
      step = session.step();
      notes.unpin();
      slot.showQuestion(); // another step has come under what is in view
      agenda.refresh(!withRubric);
      agenda.reveal();
    }
    agenda.refresh(!withRubric);
    guide.setHidden(quiet || !withRubric);
    now.refresh(!quiet, withRubric && !quiet, !withRubric);
    notes.refresh();
    notes.rename(
        commands.focus,
        LiveHint.withKey(quiet ? "interview.focusEnd" : "interview.focusShort", commands.focus));
    notes.rename(
        commands.hideRubric,
        Messages.text(withRubric ? "interview.hideRubric" : "interview.showRubric"));
    notice.refresh(session);
    status.refresh();
    if (!hint().equals(hint)) {
      hint = hint();
      hintChanged.run();
    }
  }

  /** Brings everything that shows the time up to date; the timer does so each second. */
  public void tick() {
    session.tick();
    header.tick();
    now.tick();
    notice.refresh(session);
    status.refresh();
  }

  /** A save ended or failed: scores may now be shown as given, or as not saved yet. */
  private void saved() {
    boolean calledOff = session.interview().state().isCalledOff();
    if (calledOff && session.autosave().state() instanceof SaveState.Saved) {
      SwingUtilities.invokeLater(left); // not while listeners are told: it closes the session
      return;
    }
    agenda.refresh(!withRubric);
    now.refresh(!quiet, withRubric && !quiet, !withRubric);
    notice.refresh(session);
    status.refresh();
  }

  @Override
  public void next() {
    slot.showQuestion(); // where it is the start of the clock, the step stays the same
    if (!session.interview().state().isOpen()) {
      session.move(1); // there is only to read
      return;
    }
    if (session.interview().state() == InterviewState.PLANNED) {
      session.run();
    } else if (session.step().equals(Progress.CLOSING)) {
      wrapUp(); // nothing comes after it: the candidate leaves
      return;
    } else {
      if (session.justEnded()) {
        session.run(); // who asks on has not wrapped up, the key slipped
      }
      session.next();
    }
    KeysAhead.focus(notes.area());
  }

  @Override
  public void move(int by) {
    session.move(by);
  }

  @Override
  public void wrapUp() {
    notes.unpin(); // who comes back does not write on in the private notes
    session.finish();
    wrapUp.wrapUp(session);
  }

  @Override
  public void toggleFocus() {
    quiet = !quiet;
    agenda.setVisible(!quiet);
    refresh();
    revalidate();
    hintChanged.run(); // what is around this goes and comes as well
    KeysAhead.focus(notes.area());
  }

  @Override
  public void toggleRubric() {
    withRubric = !withRubric;
    look.rubric().setHidden(session.interview(), !withRubric);
    refresh();
  }

  @Override
  public void resizeNotes(int percentPoints) {
    notes.area().setPercent(look.size().change(percentPoints));
  }

  @Override
  public JComponent component() {
    return this;
  }

  @Override
  public String title() {
    return session.interview().candidate().name();
  }

  @Override
  public List<Command> commands() {
    boolean stands = session.interview().state() != InterviewState.PLANNED && session.canRun();
    return commands.named(stands, quiet, !withRubric);
  }

  @Override
  public String hint() {
    return LiveHint.of(session, commands);
  }

  @Override
  public boolean isQuiet() {
    return quiet;
  }

  @Override
  public void shown() {
    refresh();
    status.setShown(true);
  }

  @Override
  public void hidden() {
    status.setShown(false);
  }

  @Override
  public JComponent initialFocus() {
    return notes.area();
  }
}
