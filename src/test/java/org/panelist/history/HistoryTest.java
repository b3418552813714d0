package org.panelist.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class HistoryTest {
  @Property
  void undoingEverythingAndRedoingItEndsWhereItBegan(@ForAll @Size(max = 30) List<Integer> states) {
    var history = new History<>(-1, 100);
    states.forEach(state -> history.push("to " + state, state));
    Integer end = history.now();

    while (history.undoLabel().isPresent()) {
      history.undo();
    }
    assertThat(history.now()).isEqualTo(-1);
    while (history.redoLabel().isPresent()) {
      history.redo();
    }
    assertThat(history.now()).isEqualTo(end);
  }

  @Example
  void theLabelSaysWhatWouldBeTakenBack() {
    var history = new History<>("a", 10);
    history.push("add b", "b");

    assertThat(history.undoLabel()).hasValue("add b");
    assertThat(history.undo()).isEqualTo("a");
    assertThat(history.redoLabel()).hasValue("add b");
    assertThat(history.undo()).isEqualTo("a");
  }

  @Example
  void aNewStepForgetsWhatCouldBeRedone() {
    var history = new History<>("a", 10);
    history.push("b", "b");
    history.undo();
    history.push("c", "c");

    assertThat(history.redoLabel()).isEmpty();
    assertThat(history.undo()).isEqualTo("a");
  }

  @Example
  void anEqualStateIsNoStepAndTheOldestIsForgotten() {
    var history = new History<>(0, 2);
    history.push("same", 0);
    assertThat(history.undoLabel()).isEmpty();
    for (int i = 1; i <= 5; i++) {
      history.push("to " + i, i);
    }
    history.undo();
    history.undo();
    assertThat(history.undo()).isEqualTo(3);
  }
}
