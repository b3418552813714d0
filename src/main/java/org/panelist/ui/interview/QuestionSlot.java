package org.panelist.ui.interview;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollBar;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Item;
import org.panelist.domain.Question;
import org.panelist.interview.InterviewSession;
import org.panelist.interview.OwnQuestion;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Messages;

/** The place of the question, where for a moment something else can be asked or said. */
final class QuestionSlot extends JPanel {
  private static final String QUESTION = "question";
  private static final String ASK = "ask";
  private static final String CALL_OFF = "call-off";
  private static final String BRIEF = "brief";

  private final CardLayout cards = new CardLayout();
  private final InterviewSession session;
  private @Nullable AskPanel ask;
  private @Nullable CallOffPanel callOff;
  private final Runnable back;
  private final Offers offers;
  private @Nullable BankSearch questions;
  private final Card brief = new Card();
  private @Nullable JScrollPane shownBrief;
  private BriefFacts facts = BriefFacts.NONE;
  private Supplier<String> ids = () -> "";

  /**
   * @param back takes the focus again
   */
  QuestionSlot(InterviewSession session, JComponent question, Runnable back) {
    this.session = session;
    this.back = back;
    setOpaque(false);
    setLayout(cards);
    offers = new Offers(session, one -> ask(one, 1), this::askOwn);
    add(question, QUESTION);
    brief.setName(LivePanel.BRIEF);
    brief.setTitle(Messages.text("interview.showBrief"), "");
    add(brief, BRIEF);
  }

  void setRoom(Room room) {
    brief.setPadding(room.padding());
  }

  /** What the brief says when it is shown next. */
  void setFacts(BriefFacts known) {
    facts = known;
  }

  /**
   * The brief in place of the question, or the question again; a focus in what is covered goes to
   * the notes.
   */
  void toggleBrief() {
    if (shownBrief != null) {
      showQuestion();
      return;
    }
    boolean hadFocus = hasFocus(this);
    shownBrief = QuietScroll.beside(new BriefView(session.interview(), facts));
    brief.withBody(shownBrief);
    cards.show(this, BRIEF);
    if (hadFocus) {
      back.run(); // where it was does not show any more
    }
  }

  boolean showsBrief() {
    return shownBrief != null;
  }

  /** Whether something else is in the place of the question. */
  boolean isAside() {
    return showsBrief() || takesText();
  }

  /** Whether words are asked for in the place of the question. */
  boolean takesText() {
    return isInView(ask) || isInView(callOff);
  }

  private static boolean isInView(@Nullable JComponent part) {
    return part != null && part.isVisible();
  }

  /** The question again; a focus in what goes away goes to the notes. */
  void showQuestion() {
    if (!isAside()) {
      return;
    }
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    boolean hadFocus = owner == null || hasFocus(this);
    shownBrief = null;
    cards.show(this, QUESTION);
    if (hadFocus) {
      back.run();
    }
  }

  private static boolean hasFocus(Component part) {
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner != null && SwingUtilities.isDescendingFrom(owner, part);
  }

  /** Moves the brief by most of a page, if it shows. */
  void scroll(int pages) {
    if (shownBrief != null) {
      JScrollBar bar = shownBrief.getVerticalScrollBar();
      bar.setValue(bar.getValue() + pages * bar.getVisibleAmount() * 3 / 4);
    }
  }

  void setQuestions(BankSearch found, Supplier<String> newIds) {
    ids = newIds;
    questions = found;
    if (ask != null) {
      ask.setQuestions(found);
    }
  }

  /** Finds something else to ask; what is typed for that already stays. */
  void ask() {
    shownBrief = null;
    AskPanel panel = askPanel();
    if (!panel.isVisible()) {
      panel.begin();
      cards.show(this, ASK);
    }
    KeysAhead.focus(panel.initialFocus());
  }

  /** Made when it is first wanted: the live screen opens without it. */
  private AskPanel askPanel() {
    AskPanel panel = ask;
    if (panel == null) {
      panel = new AskPanel(session, () -> ids.get(), this::ask, this::close);
      if (questions != null) {
        panel.setQuestions(questions);
      }
      ask = panel;
      add(panel, ASK);
    }
    return panel;
  }

  void callOff(InterviewState state) {
    shownBrief = null;
    CallOffPanel panel = callOffPanel();
    panel.begin(state);
    cards.show(this, CALL_OFF);
    KeysAhead.focus(panel.initialFocus());
  }

  /** As {@link #askPanel}. */
  private CallOffPanel callOffPanel() {
    CallOffPanel panel = callOff;
    if (panel == null) {
      panel = new CallOffPanel(this::callOff, this::close);
      callOff = panel;
      add(panel, CALL_OFF);
    }
    return panel;
  }

  /** What can be asked by some words, for the palette. */
  Supplier<List<Offer>> offers(String text) {
    return offers.find(text, questions, this::goTo);
  }

  private void goTo(Item item) {
    session.goTo(item.id());
    close();
  }

  private void askOwn(String text) {
    ask(OwnQuestion.of(ids.get(), text, session.interview()), 1);
  }

  private void ask(Question question, double weight) {
    session.ask(ids.get(), question, weight);
    close();
  }

  /** Not as a no-show where an answer has come meanwhile. */
  private boolean callOff(InterviewState state, String reason) {
    boolean can = session.interview().canClose(state);
    if (can) {
      close();
      session.callOff(state, reason);
    }
    return can;
  }

  private void close() {
    cards.show(this, QUESTION);
    back.run();
  }

  /** The columns give it its size. */
  @Override
  public Dimension getPreferredSize() {
    return new Dimension(0, 0);
  }
}
