package org.panelist.interview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApproachNoteTest {
  private static final ApproachNote NOTE = new ApproachNote("Limits and risks");

  private static String next(String notes) {
    ApproachNote.Edit edit = NOTE.next(notes);
    int end = edit.start() + edit.length();
    return notes.substring(0, edit.start()) + edit.text() + notes.substring(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "+ a\n", "+ a\n\n", "\n", "- approach: Limits\n"})
  void thirdTimeTheNotesAreAsTheyWere(String before) {
    String plus = next(before);
    assertThat(plus).isEqualTo(before + "+ approach: Limits and risks\n");
    assertThat(NOTE.sign(plus)).contains('+');
    String minus = next(plus);
    assertThat(minus).isEqualTo(before + "- approach: Limits and risks\n");
    assertThat(NOTE.sign(minus)).contains('-');
    assertThat(next(minus)).isEqualTo(before);
    assertThat(NOTE.sign(before)).isEmpty();
  }

  @Test
  void aLineThatIsNotEndedIsEndedFirst() {
    assertThat(next("half a line")).isEqualTo("half a line\n+ approach: Limits and risks\n");
  }

  @Test
  void theLineIsFoundWhereverItStands() {
    assertThat(next("a\n+ approach: Limits and risks\nb"))
        .isEqualTo("a\n- approach: Limits and risks\nb");
    assertThat(next("a\n- approach: Limits and risks\nb")).isEqualTo("a\nb");
    assertThat(next("a\n- approach: Limits and risks")).isEqualTo("a");
    assertThat(next("- approach: Limits and risks")).isEmpty();
  }

  @Test
  void whatTheInterviewerAddedToTheLineIsNeverRemoved() {
    String plus = "+ approach: Limits and risks, named two\n";
    String minus = "- approach: Limits and risks, named two\n";
    assertThat(next(plus)).isEqualTo(minus);
    assertThat(next(minus)).isEqualTo(plus);
  }
}
