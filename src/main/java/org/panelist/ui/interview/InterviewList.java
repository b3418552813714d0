package org.panelist.ui.interview;

import java.text.Normalizer;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.InterviewState;
import org.panelist.interview.InterviewSummary;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.EmptyState;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;

/** All interviews, those that need something first. */
final class InterviewList extends JPanel {
  private final JTextField search =
      Fields.search("interview.search", Keys.of("interview.search").orElse(null));
  private final Command find = Command.of("interview.search", search::requestFocusInWindow);
  private final List<InterviewGroup> groups;
  private final EmptyState empty;
  private final JComponent nothing =
      Labels.of(Messages.text("interview.nothingFound"), TextStyle.SECONDARY);
  private final Banner banner = new Banner();
  private List<InterviewSummary> all = List.of();

  InterviewList(Command start, InstantSource time, Consumer<InterviewSummary> open) {
    super(
        new MigLayout(
            "insets 24, gap 0, fill, hidemode 3", "[grow, fill, 0:0]", "[]16[]0[grow, fill, 0:0]"));
    setOpaque(false);
    groups =
        List.of(
            new InterviewGroup("interview.unfinished", "interview.resumeSelected", time, open),
            new InterviewGroup("interview.submitted", "interview.openSelected", time, open),
            new InterviewGroup("interview.notHeld", "interview.openNotHeld", time, open));
    empty =
        new EmptyState(Feather.MESSAGE_SQUARE, "interview.empty", "interview.empty.text", start);
    // in cells of their own, or the tables would be in a row that does not grow without a banner
    add(new PageHeader(Messages.text("interview.all"), search, Buttons.primary(start)), "cell 0 0");
    add(banner, "cell 0 1, gapbottom 16");
    var tables =
        Panels.clear(
            new MigLayout("insets 0, gap 0 16, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
    groups.forEach(tables::add);
    tables.add(nothing, "gaptop 24, alignx center, growx 0");
    tables.add(empty, "gaptop 60");
    add(Panels.scroll(tables), "cell 0 2, grow, wmin 0, hmin 0");
    search.setColumns(22);
    Fields.onChange(search, this::filter);
    Shortcuts.bind(this, find);
    groups.get(0).await();
    empty.setVisible(false);
    nothing.setVisible(false);
  }

  Command find() {
    return find;
  }

  List<Command> commands() {
    return List.of(find, groups.get(0).open());
  }

  void show(List<InterviewSummary> rows) {
    boolean isOther = !rows.equals(all);
    all = rows;
    filter();
    if (isOther) {
      showChosen();
    }
  }

  void fail(String what, String why) {
    banner.show(Banner.Kind.ERROR, what, why);
  }

  /** What failed works again. */
  void mended() {
    banner.dismiss();
  }

  /** The first table with a row, else the search. */
  JComponent initialFocus() {
    return groups.stream()
        .filter(JComponent::isVisible)
        .findFirst()
        .<JComponent>map(InterviewGroup::table)
        .orElse(search);
  }

  /** The row that Enter opens stays in view where others come before it. */
  private void showChosen() {
    validate(); // new rows have no place yet
    if (initialFocus() instanceof JTable first) {
      JTable table =
          groups.stream()
              .filter(JComponent::isVisible)
              .map(InterviewGroup::table)
              .filter(JTable::isFocusOwner)
              .findFirst()
              .orElse(first);
      int row = Math.max(0, table.getSelectedRow());
      table.scrollRectToVisible(table.getCellRect(row, 0, true));
    }
  }

  private void filter() {
    List<InterviewSummary> hits =
        all.stream().filter(row -> matches(row, search.getText())).toList();
    groups.get(0).show(hits.stream().filter(row -> row.state().isOpen()).toList());
    groups
        .get(1)
        .show(hits.stream().filter(row -> row.state() == InterviewState.SUBMITTED).toList());
    groups.get(2).show(hits.stream().filter(row -> isNotHeld(row.state())).toList());
    empty.setVisible(all.isEmpty());
    nothing.setVisible(!all.isEmpty() && hits.isEmpty());
    search.setEnabled(!all.isEmpty());
  }

  private static boolean isNotHeld(InterviewState state) {
    return state == InterviewState.NO_SHOW || state == InterviewState.CANCELLED;
  }

  /** Whether every word of the query begins a word of the row. */
  static boolean matches(InterviewSummary row, String query) {
    List<String> words =
        words(
            String.join(
                " ",
                row.candidate(),
                row.candidateCode(),
                row.position(),
                row.interviewer(),
                row.round()));
    return words(query).stream().allMatch(word -> words.stream().anyMatch(w -> w.startsWith(word)));
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    return Stream.of(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
