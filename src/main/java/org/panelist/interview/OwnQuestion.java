package org.panelist.interview;

import java.util.List;
import org.panelist.domain.Anchors;
import org.panelist.domain.Competency;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Kind;
import org.panelist.domain.Question;

/** A question that somebody thought of while the interview was held. */
public final class OwnQuestion {
  private static final int MINUTES = 3;
  private static final int TITLE = 45;

  /** They say what a score means whatever was asked. */
  private static final Anchors ANCHORS =
      new Anchors(
          List.of(
              "Does not see what is asked, or answers wrongly and stays with it.",
              "Parts of an answer; needs help at each step, or a serious error remains.",
              "A sound answer with its main reasons, perhaps after one hint.",
              "Right and complete without help; names limits or an alternative.",
              "Goes further: weighs consequences, with evidence from own work."));

  private OwnQuestion() {}

  /**
   * A question in the words of {@code text}, with anchors that fit any question. It counts under
   * the competency of the current item, else of the first.
   *
   * @param id of question and variant group
   * @param text not blank
   */
  public static Question of(String id, String text, Interview interview) {
    String words = text.strip();
    return new Question(
        id,
        1,
        title(words),
        interview.plan().level(),
        competency(interview),
        Kind.CONCEPT,
        MINUTES,
        words,
        List.of(),
        List.of(),
        ANCHORS,
        List.of(),
        id,
        List.of(),
        List.of());
  }

  private static String title(String words) {
    String line = words.lines().findFirst().orElse(words);
    if (line.length() <= TITLE) {
      return line;
    }
    int end = line.lastIndexOf(' ', TITLE);
    if (end <= 0) { // one long word: not within a character of two halves
      end = Character.isHighSurrogate(line.charAt(TITLE - 1)) ? TITLE - 1 : TITLE;
    }
    return line.substring(0, end) + "…";
  }

  private static Competency competency(Interview interview) {
    var items = interview.round().items();
    return interview
        .round()
        .item(interview.progress().step())
        .or(() -> items.stream().findFirst())
        .map(Item::question)
        .map(Question::competency)
        .orElse(new Competency("own-questions", "Own questions"));
  }
}
