package org.panelist.ui.interview;

import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.FocusEvent;
import java.awt.event.FocusListener;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Progress;
import org.panelist.interview.ApproachNote;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Relative;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.Theme;
import org.panelist.ui.kit.Token;

/** The notes: of the current item, or of the whole interview, or the private ones. */
final class NotesPanel extends JPanel {
  private final InterviewSession session;
  private final Notes notes;
  private final NotesArea area = new NotesArea();
  private final Card card = new Card();
  private final JButton[] buttons;
  private String shown = "";
  private int padding = Room.PLENTY.padding();

  /** What is shown whatever the step; empty for the notes of the step. */
  private String pinned = "";

  NotesPanel(InterviewSession session, Command... links) {
    super(new MigLayout("insets 0, fill", "[grow, fill, 0:0]", "[grow, fill, 0:0]"));
    this.session = session;
    this.notes = new Notes(session);
    setOpaque(false);
    area.setName(LivePanel.NOTES);
    buttons = links(links);
    JScrollPane pane = QuietScroll.over(area);
    card.withActions(row(buttons)).withBody(pane);
    pane.getViewport()
        .addComponentListener(
            new ComponentAdapter() {
              @Override
              public void componentResized(ComponentEvent event) {
                area.showCaret(); // a warning below may have taken the line one writes in
              }
            });
    add(card, "grow, wmin 0, hmin 0");
    addComponentListener(
        new ComponentAdapter() {
          @Override
          public void componentResized(ComponentEvent event) {
            fitLinks();
          }
        });
    area.addFocusListener(
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
  }

  void setRoom(Room room) {
    card.setPadding(room.padding());
    padding = room.padding();
    fitLinks();
  }

  private static JButton[] links(Command... commands) {
    JButton[] buttons = new JButton[commands.length];
    for (int i = 0; i < commands.length; i++) {
      buttons[i] = Buttons.link(commands[i]);
      buttons[i].setFocusable(false); // Tab goes from the notes to the agenda
    }
    return buttons;
  }

  private static JPanel row(JButton... buttons) {
    JPanel row = Panels.clear(new MigLayout("insets 0, gap 2, hidemode 3"));
    for (JButton button : buttons) {
      row.add(button);
    }
    return row;
  }

  /** Calls a link by what it would do now. */
  void rename(Command command, String text) {
    for (JButton button : buttons) {
      if (command.id().equals(button.getName()) && !text.equals(button.getText())) {
        button.setText(text);
        fitLinks();
      }
    }
  }

  /** Leaves out, from the first, the links there is no room for; their keys work all the same. */
  private void fitLinks() {
    int room = getWidth() - Theme.px(2 * padding + 24);
    room -= getFontMetrics(TextStyle.CARD_TITLE.font()).stringWidth(Messages.text(titleOf(shown)));
    for (int i = buttons.length - 1; i >= 0; i--) {
      room -= buttons[i].getPreferredSize().width + Theme.px(2);
      buttons[i].setVisible(room >= 0);
    }
  }

  NotesArea area() {
    return area;
  }

  /** Shows what belongs to the current step, or what is pinned. */
  void refresh() {
    String key = pinned.isEmpty() ? Notes.keyOf(session.step()) : pinned;
    if (!key.equals(shown)) {
      notes.keepCaret(shown, area.getCaretPosition());
      shown = key;
      area.show(notes.sheet(key));
      String title = Messages.text(titleOf(key));
      card.setTitle(title, "");
      card.setMark(key.equals(Notes.SCRATCH) ? Token.EXPERT : null, Token.EXPERT_BEHIND);
      fitLinks();
      area.getAccessibleContext().setAccessibleName(title);
    } else {
      notes.sheet(key); // takes over what was written elsewhere
    }
    area.setEditable(session.interview().state().isOpen());
  }

  private static String titleOf(String key) {
    return switch (key) {
      case Notes.GENERAL -> "interview.notes.general";
      case Notes.SCRATCH -> "interview.notes.scratch";
      case Progress.CANDIDATE_QUESTIONS -> "interview.notes.candidateQuestions";
      default -> "interview.notes";
    };
  }

  /** Shows the notes of {@code key} until the step changes or this is asked for again. */
  void toggle(String key) {
    pinned = pinned.equals(key) ? "" : key;
    refresh();
  }

  /** Whether other notes than those of the step are shown, whatever the step. */
  boolean isPinned() {
    return !pinned.isEmpty();
  }

  /** The next refresh shows the notes of the step. */
  void unpin() {
    pinned = "";
  }

  /** Writes into an item's notes, whether or not they are shown, what becomes of a step. */
  void mark(String itemId, String step) {
    notes.edit(itemId, new ApproachNote(step)::next);
  }

  /** As {@link Notes#markAll}. */
  void markAll() {
    notes.markAll();
  }

  /** Writes the time on the interview's clock into the notes. */
  void insertTime() {
    session.tick();
    area.insert(Relative.clock(session.interview().progress().elapsed()) + " ");
  }
}
