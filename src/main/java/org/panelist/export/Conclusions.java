package org.panelist.export;

import java.util.ArrayList;
import java.util.List;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.WrapUp;

/**
 * Texts on the interview as a whole. The scorecard has to stay one page, so a text that is too long
 * for its place there breaks off with a pointer and stands in full below the questions. The private
 * scratch note is not among them, and in no export.
 */
final class Conclusions {
  /** A heading and its text. */
  record Section(String heading, String text) {}

  private static final String MORE = " … (in full on the sheet " + QuestionsSheet.NAME + ")";

  private final List<Section> below = new ArrayList<>();

  /** The text, or as much of it as fits into {@code lines}; what was broken off is noted. */
  String onPage(String heading, String text, double width, int lines) {
    String visible = SafeText.visible(text.strip());
    List<String> parts = TextLayout.split(visible, width, lines);
    if (parts.size() == 1) {
      return visible.isEmpty() ? Words.DASH : visible;
    }
    below.add(new Section(heading, text.strip()));
    String start = TextLayout.split(visible, width, lines - 1).get(0).stripTrailing();
    int room = start.length() > MORE.length() ? start.length() : 0;
    return start.substring(0, room) + MORE;
  }

  /** Writes all that does not stand on the first page; returns the last row written. */
  int writeBelow(Grid grid, int row, InterviewNotes notes) {
    var sections = new ArrayList<Section>();
    sections.add(new Section("Notes on the whole interview", notes.general()));
    sections.add(new Section("What the candidate asked", notes.candidateQuestions()));
    sections.addAll(below);
    int next = row;
    int last = row;
    for (Section section : sections) {
      if (!section.text().isBlank()) {
        last = write(grid, next, section);
        next = last + 2;
      }
    }
    return last;
  }

  private static int write(Grid grid, int row, Section section) {
    int first = QuestionsSheet.QUESTION;
    int end = QuestionsSheet.EVIDENCE;
    grid.text(row, first, section.heading(), Look.SECTION);
    grid.merge(row, first, end, Look.SECTION);
    grid.height(row, 22);
    grid.height(row + 1, 4);
    var text = new WrappedRow(grid, row + 2);
    text.text(first, end, section.text(), Look.PROSE);
    int last = text.write();
    for (int i = row + 2; i <= last; i++) {
      grid.merge(i, first, end, Look.PROSE);
    }
    return last;
  }

  /** What the interviewer concludes, under its headings, in the order of the page. */
  static List<Section> of(WrapUp wrapUp) {
    return List.of(
        new Section("Strengths", wrapUp.strengths()),
        new Section("Concerns", wrapUp.concerns()),
        new Section("For the committee", wrapUp.forCommittee()));
  }
}
