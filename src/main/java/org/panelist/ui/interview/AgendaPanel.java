package org.panelist.ui.interview;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Mark;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.StackLayout;
import org.panelist.ui.kit.TextStyle;

/** The steps of the interview, and below them what needs attention. */
final class AgendaPanel extends JPanel {
  private final InterviewSession session;
  private final Consumer<String> goTo;
  private final JPanel list = Panels.clear(new StackLayout());
  private final List<AgendaRow> steps = new ArrayList<>();
  private final JScrollPane scroll = QuietScroll.over(list);
  private final Card card = Card.flush();
  private List<Item> items = List.of();
  private boolean narrow;
  private int covered;

  /** The current step is to come into view once the rows have a place. */
  private boolean due;

  /** Somebody scrolled to where the current step is not in view. */
  private boolean away;

  /** For what the rows have their places; null before they have any. */
  private @Nullable Form form;

  /** Where the view begins. */
  private int top;

  /** What gives all rows another size or another view; no score and no notice does. */
  private record Form(Dimension view, boolean narrow, Font font) {}

  AgendaPanel(InterviewSession session, Consumer<String> goTo) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.session = session;
    this.goTo = goTo;
    setOpaque(false);
    list.setName(LivePanel.AGENDA);
    list.setFocusable(true);
    list.getAccessibleContext().setAccessibleName(Messages.text("interview.agenda"));
    list.addFocusListener(
        new FocusListener() {
          @Override
          public void focusGained(FocusEvent event) {
            card.setAccented(true);
          }

          @Override
          public void focusLost(FocusEvent event) {
            card.setAccented(false);
          }
        });
    var resized =
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            settle();
          }
        };
    list.addComponentListener(resized);
    scroll.getViewport().addComponentListener(resized);
    scroll.getViewport().addChangeListener(event -> scrolled());
    add(card.withBody(scroll), "grow, wmin 0, hmin 0");
  }

  /**
   * Leaves room below the last step, to scroll to what something covers; nothing moves for it.
   *
   * @param height of what lies over the foot; 0 for nothing
   */
  void setCovered(int height) {
    if (height != covered) {
      covered = height;
      list.setBorder(BorderFactory.createEmptyBorder(0, 0, height, 0));
    }
  }

  /** Takes the focus so that plain digits score. */
  JPanel rows() {
    return list;
  }

  /** Leaves the titles out where there is no room for them. */
  void setRoom(Room room) {
    narrow = room.narrow();
    steps.forEach(row -> row.setNarrow(narrow));
  }

  /** Shows the present state; what did not change is left alone. */
  void refresh(boolean hidden) {
    if (!items.equals(session.interview().round().items())) {
      build();
    }
    String step = session.step();
    for (AgendaRow row : steps) {
      boolean isItem = session.interview().round().item(row.step()).isPresent();
      Mark mark = isItem ? Marks.of(session, row.step(), hidden) : Mark.EMPTY;
      row.show(row.step().equals(step), mark);
    }
  }

  private void build() {
    items = session.interview().round().items();
    steps.clear();
    list.removeAll();
    add(
        new AgendaRow(
            Progress.OPENING, Messages.text("interview.opening"), null, 0, to(Progress.OPENING)));
    int number = 1;
    for (Item item : items) {
      add(new AgendaRow(item.id(), item.question().title(), item, number++, to(item.id())));
    }
    add(
        new AgendaRow(
            Progress.CANDIDATE_QUESTIONS,
            Messages.text("interview.candidateQuestions"),
            null,
            0,
            to(Progress.CANDIDATE_QUESTIONS)));
    add(
        new AgendaRow(
            Progress.CLOSING, Messages.text("interview.closing"), null, 0, to(Progress.CLOSING)));
    list.revalidate();
    list.repaint();
  }

  private Runnable to(String step) {
    return () -> goTo.accept(step);
  }

  private void add(AgendaRow row) {
    row.setNarrow(narrow);
    steps.add(row);
    list.add(row);
  }

  /**
   * Brings the current step into view, and the one after it where there is room for both, at the
   * latest when the agenda gets its place.
   */
  void reveal() {
    scroll.validate(); // rows that were made just now have no place yet
    form = form();
    int room = scroll.getViewport().getExtentSize().height;
    due = room == 0 || !scroll.isValid();
    if (room == 0) {
      return; // it would be scrolled to where nothing is
    }
    for (int i = 0; i < steps.size(); i++) {
      AgendaRow row = steps.get(i);
      if (row.step().equals(session.step())) {
        AgendaRow after = steps.get(Math.min(i + 1, steps.size() - 1));
        int both = after.getY() + after.getHeight() - row.getY() + covered;
        int height = both <= room ? both : row.getHeight() + covered;
        list.scrollRectToVisible(new Rectangle(0, row.getY(), 1, height));
      }
    }
    away = false;
  }

  private Form form() {
    Dimension view = scroll.getViewport().getExtentSize();
    return new Form(view, narrow, TextStyle.BODY.font());
  }

  /** All rows have other places, or the view has another size: what was in view stays in view. */
  private void settle() {
    if (due || (!away && !form().equals(form))) {
      reveal();
    }
    form = form();
  }

  /** While a layout is under way the view moves too, but then nobody scrolled. */
  private void scrolled() {
    int before = top;
    top = scroll.getViewport().getViewPosition().y;
    if (top != before && list.isValid() && form().equals(form)) {
      away = !isCurrentInView();
    }
  }

  private boolean isCurrentInView() {
    int bottom = top + scroll.getViewport().getExtentSize().height - covered;
    return steps.stream()
        .filter(row -> row.step().equals(session.step()))
        .allMatch(row -> row.getY() >= top && row.getY() + row.getHeight() <= bottom);
  }
}
