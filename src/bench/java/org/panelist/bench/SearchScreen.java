package org.panelist.bench;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionBank;
import org.panelist.ui.bank.AddToPlan;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.Theme;

/** The real screen of the bank, typed into: its own threads, its own search, its own painting. */
final class SearchScreen {
  private static final int WIDTH = 1440;
  private static final int HEIGHT = 900;

  private final QuestionBank bank;
  private final BankPanel panel;
  private final JTextField field;
  private final PaintedWindow window;
  private volatile CountDownLatch painted = new CountDownLatch(1);

  SearchScreen(BankStore store, ExecutorService worker) throws Exception {
    bank = new QuestionBank(store, id -> List.of(), worker, EventQueue::invokeLater);
    panel = OffScreen.onEdt(() -> made(bank));
    field =
        OffScreen.onEdt(
            () -> (JTextField) all(panel).filter(SearchScreen::isField).findFirst().orElseThrow());
    window = OffScreen.onEdt(() -> new PaintedWindow(panel));
    OffScreen.onEdt(
        () -> {
          RepaintManager.setCurrentManager(window);
          bank.changed().add(this::paint);
          bank.load();
          return true;
        });
    await("the bank");
  }

  private static BankPanel made(QuestionBank bank) {
    Theme.install(Theme.Mode.LIGHT, 100);
    var panel = new BankPanel(bank, new NoPlans());
    new JPanel(null).add(panel); // one that shows nowhere has no place to be asked for
    OffScreen.layOut(panel, WIDTH, HEIGHT);
    return panel;
  }

  private static boolean isField(Component component) {
    return BankPanel.SEARCH.equals(component.getName());
  }

  private static Stream<Component> all(Component component) {
    Stream<Component> children =
        component instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(SearchScreen::all)
            : Stream.of();
    return Stream.concat(Stream.of(component), children);
  }

  private void paint() {
    window.flush();
    if (bank.isLoaded() && bank.isUpToDate()) {
      painted.countDown();
    }
  }

  /** Empties the field; what the last keystroke left to do, such as the detail, is done. */
  void clear() throws Exception {
    OffScreen.onEdt(
        () -> {
          field.setText("");
          return true;
        });
    settle();
  }

  /** Lays out and paints what a timer changed meanwhile. */
  void settle() throws Exception {
    OffScreen.onEdt(
        () -> {
          window.flush();
          return true;
        });
  }

  /** Types one character; back when the list that answers it is painted. */
  void type(char character) throws Exception {
    painted = new CountDownLatch(1);
    EventQueue.invokeLater(() -> field.replaceSelection(Character.toString(character)));
    await("a result for " + character);
  }

  private void await(String what) throws InterruptedException {
    if (!painted.await(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("no sign of " + what);
    }
  }

  private static final class NoPlans implements AddToPlan {
    @Override
    public void targets(Consumer<List<Target>> show) {
      show.accept(List.of());
    }

    @Override
    public void add(String questionId, @Nullable Target target, Answer answer) {
      answer.refused("");
    }
  }
}
