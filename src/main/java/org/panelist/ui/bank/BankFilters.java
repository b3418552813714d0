package org.panelist.ui.bank;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.BankFilter;
import org.panelist.bank.FacetCounts;
import org.panelist.bank.QuestionBank;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;

/** The filters: a box for each value, with how many questions it would show. */
final class BankFilters {
  private final QuestionBank bank;
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 16 12 16 4, gap 0, fillx, wrap 1", "[grow, fill, 0:0]"));
  private final FacetBoxes<Level> levels;
  private final FacetBoxes<Competency> competencies;
  private final FacetBoxes<Kind> kinds;
  private final FacetBoxes<Boolean> usage;
  private final MinutesChoice minutes;
  private final TagBoxes tags;
  private @Nullable Shown shown;

  /** What the boxes show. */
  private record Shown(
      BankFilter filter, FacetCounts counts, List<Competency> competencies, List<String> tags) {}

  BankFilters(QuestionBank bank) {
    this.bank = bank;
    levels =
        new FacetBoxes<>(
            BankPanel.LEVEL,
            Level::slug,
            Names::of,
            (level, wanted) -> bank.filter(bank.filter().withLevel(level, wanted)));
    competencies =
        new FacetBoxes<>(
            BankPanel.COMPETENCY,
            Competency::id,
            Competency::name,
            (one, wanted) -> bank.filter(bank.filter().withCompetency(one.id(), wanted)));
    kinds =
        new FacetBoxes<>(
            BankPanel.KIND,
            Kind::slug,
            Names::of,
            (kind, wanted) -> bank.filter(bank.filter().withKind(kind, wanted)));
    minutes =
        new MinutesChoice(
            bank.result().counts(), most -> bank.filter(bank.filter().withMaxMinutes(most)));
    usage =
        new FacetBoxes<>(
            BankPanel.USAGE,
            never -> "never-asked",
            never -> Messages.text("bank.filters.neverAsked"),
            (never, wanted) -> bank.filter(bank.filter().withNeverAsked(wanted)));
    tags = new TagBoxes((tag, wanted) -> bank.filter(bank.filter().withTag(tag, wanted)));
    build();
  }

  private void build() {
    levels.offer(List.of(Level.values()));
    kinds.offer(List.of(Kind.values()));
    usage.offer(List.of(true));
    section("bank.filters.level", levels.component(), "");
    section("bank.filters.competency", competencies.component(), "");
    section("bank.filters.kind", kinds.component(), "");
    panel.add(Fields.section("bank.filters.minutes", minutes.component()), "gap 4 0 16 6");
    panel.add(minutes.component(), "gap 4 4 2 0");
    section("bank.filters.usage", usage.component(), "");
    section("bank.filters.tags", tags.component(), "");
    ArrowKeys.moveFocus(panel);
  }

  private void section(String key, JComponent values, String constraints) {
    panel.add(
        new SectionLabel(key), panel.getComponentCount() == 0 ? "gap 4 0 0 6" : "gap 4 0 16 6");
    panel.add(values, constraints);
  }

  JComponent component() {
    return panel;
  }

  /** Shows the bank's filter, which may be newer than its result, and the counts of the result. */
  void refresh() {
    BankFilter filter = bank.filter().withText("");
    FacetCounts counts = bank.result().counts();
    List<Competency> known = bank.competencies();
    var now = new Shown(filter, counts, known, bank.tags());
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    competencies.offer(known);
    levels.show(filter.levels(), counts.levels());
    competencies.show(
        known.stream()
            .filter(one -> filter.competencies().contains(one.id()))
            .collect(Collectors.toSet()),
        known.stream()
            .collect(
                Collectors.toMap(
                    one -> one, one -> counts.competencies().getOrDefault(one.id(), 0))));
    kinds.show(filter.kinds(), counts.kinds());
    minutes.show(filter.maxMinutes(), counts);
    usage.show(filter.neverAsked() ? Set.of(true) : Set.of(), Map.of(true, counts.neverAsked()));
    tags.show(bank.tags(), filter.tags(), counts.tags());
  }
}
