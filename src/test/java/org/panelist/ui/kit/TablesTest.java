package org.panelist.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class TablesTest {
  record Line(int id, String name) {}

  private final AtomicInteger asked = new AtomicInteger();
  private final RowTableModel<Line> model =
      new RowTableModel<>(
          List.of(
              new Column<>("plan.new", String.class, Line::name),
              new Column<Line, Integer>(
                  "plan.new",
                  Integer.class,
                  line -> {
                    asked.incrementAndGet();
                    return line.id();
                  })));

  @Test
  void selectionStaysOnItsRowWhenOthersComeAndGo() throws Exception {
    OffScreen.onEdt(
        () -> {
          JTable table = table();
          List<Optional<Line>> told = new ArrayList<>();
          model.show(lines(10));
          Tables.select(table, model, Line::id, 7);
          Tables.onSelect(table, model, told::add);
          Tables.refresh(table, model, lines(20).subList(5, 20), Line::id);
          assertThat(Tables.selected(table, model)).map(Line::id).contains(7);
          Tables.refresh(table, model, lines(3), Line::id);
          assertThat(Tables.selected(table, model)).isEmpty();
          assertThat(told).last().isEqualTo(Optional.empty());
          return table;
        });
  }

  @Test
  void sortingKeepsRowsAndTheirIndicesTogether() throws Exception {
    OffScreen.onEdt(
        () -> {
          JTable table = table();
          Tables.sortable(table, model);
          model.show(List.of(new Line(1, "b"), new Line(2, "c"), new Line(3, "a")));
          table.getRowSorter().toggleSortOrder(0);
          table.setRowSelectionInterval(0, 0);
          assertThat(Tables.selected(table, model)).map(Line::id).contains(3);
          return table;
        });
  }

  @Test
  void enterOpensTheSelectedRow() throws Exception {
    OffScreen.onEdt(
        () -> {
          JTable table = table();
          model.show(lines(5));
          List<Line> opened = new ArrayList<>();
          Tables.onOpen(table, model, opened::add);
          table.setRowSelectionInterval(2, 2);
          Object id =
              table
                  .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                  .get(KeyStroke.getKeyStroke("ENTER"));
          table.getActionMap().get(id).actionPerformed(null);
          assertThat(opened).extracting(Line::id).containsExactly(2);
          return table;
        });
  }

  @Test
  void onlyRowsInViewAreAskedForTheirValues() throws Exception {
    OffScreen.onEdt(
        () -> {
          JTable table = table();
          var pane = Tables.scroll(table);
          model.show(lines(100_000));
          OffScreen.layOut(pane, 600, 400);
          OffScreen.paint(pane, 1);
          assertThat(asked.get()).isBetween(1, 100);
          assertThat(table.getRowHeight()).isGreaterThan(20);
          return table;
        });
  }

  @Test
  void numbersHaveTabularFigures() throws Exception {
    OffScreen.onEdt(
        () -> {
          Theme.install(Theme.Mode.LIGHT, 100);
          var metrics = Labels.figure("", TextStyle.BODY).getFontMetrics(TextStyle.BODY.font());
          assertThat(Figures.width(metrics, "11:11")).isEqualTo(Figures.width(metrics, "08:40"));
          return metrics;
        });
  }

  private JTable table() {
    Theme.install(Theme.Mode.LIGHT, 100);
    return Tables.create("bank.search", model, 1);
  }

  private static List<Line> lines(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Line(i, "line " + i)).toList();
  }
}
