package org.panelist.ui.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.panelist.scorecard.Finding;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;

/**
 * What to mend before submitting: one banner for each kind, with the button that leads there. It
 * stands last in its card, so that nothing else moves when a banner comes or goes.
 */
final class Checklist {
  private static final int MOST = Finding.Kind.values().length;

  /** Where the mends lead. */
  interface Mends {
    void choose();

    void override();

    void score(String itemId);

    void write(String itemId);

    /** As {@link #write}, without leaving the page. */
    void lead(String itemId);
  }

  private final WrapUpPage page;
  private final Mends mends;
  private final JPanel panel =
      Panels.clear(
          new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
  private final List<Banner> banners = new ArrayList<>();
  private List<String> shown = List.of();

  Checklist(WrapUpPage page, Mends mends) {
    this.page = page;
    this.mends = mends;
    for (int i = 0; i < MOST; i++) {
      var banner = new Banner();
      banner.setDismissible(false);
      banner.setName(WrapUpPanel.FINDING + i);
      banners.add(banner);
      panel.add(banner, "wmin 0");
    }
  }

  JComponent component() {
    return panel;
  }

  void refresh() {
    var kinds = new LinkedHashMap<Finding.Kind, List<Finding>>();
    for (Finding finding : page.findings()) {
      if (isShown(finding)) {
        kinds.computeIfAbsent(finding.kind(), kind -> new ArrayList<>()).add(finding);
      }
    }
    List<String> now =
        kinds.entrySet().stream()
            .map(entry -> isError(entry.getValue()) + text(entry.getKey(), entry.getValue()))
            .toList();
    if (now.equals(shown)) {
      return; // a banner that is shown again is read out again
    }
    shown = now;
    int next = 0;
    for (Map.Entry<Finding.Kind, List<Finding>> entry : kinds.entrySet()) {
      show(banners.get(next++), entry.getKey(), entry.getValue());
    }
    for (Banner rest : banners.subList(next, banners.size())) {
      rest.dismiss();
    }
  }

  /** Leads to the question that a finding concerns, on this page. */
  void lead(Finding finding) {
    if (finding.kind() == Finding.Kind.MUST_ASK_UNSCORED) {
      mends.score(finding.itemId());
    } else {
      mends.lead(finding.itemId());
    }
  }

  /** What nobody has had the time to do yet is no fault. */
  private boolean isShown(Finding finding) {
    return switch (finding.kind()) {
      case MUST_ASK_LEFT_OUT -> false; // has a field of its own
      case RECOMMENDATION_MISSING, OVERRIDE_MISSING -> page.complaints().contains(finding);
      default -> true;
    };
  }

  private boolean isError(List<Finding> findings) {
    return findings.stream().anyMatch(page.complaints()::contains) && findings.get(0).blocks();
  }

  private void show(Banner banner, Finding.Kind kind, List<Finding> findings) {
    Banner.Kind weight = isError(findings) ? Banner.Kind.ERROR : Banner.Kind.WARNING;
    Command[] mend = mend(kind, findings.get(0).itemId()).stream().toArray(Command[]::new);
    banner.show(weight, text(kind, findings), "", mend);
  }

  /** What keeps it from being submitted: the first kind of finding that blocks, with its names. */
  static String firstThatBlocks(List<Finding> findings) {
    return findings.stream()
        .filter(Finding::blocks)
        .findFirst()
        .map(
            first ->
                text(
                    first.kind(),
                    findings.stream().filter(one -> one.kind() == first.kind()).toList()))
        .orElse("");
  }

  private static String text(Finding.Kind kind, List<Finding> findings) {
    String names = Wording.names(findings.stream().map(Finding::subject).toList());
    return switch (kind) {
      case RECOMMENDATION_MISSING -> Messages.text("scorecard.finding.recommendation");
      case OVERRIDE_MISSING -> Messages.text("scorecard.finding.override");
      case MUST_ASK_LEFT_OUT -> Messages.text("scorecard.finding.mustAsk", names);
      case MUST_ASK_UNSCORED -> Messages.text("scorecard.finding.mustAskUnscored", names);
      case SCORE_WITHOUT_NOTE -> Messages.text("scorecard.finding.noNote", names, findings.size());
      case NOTE_WITHOUT_SCORE -> Messages.text("scorecard.finding.noScore", names, findings.size());
      case NO_EVIDENCE -> Messages.text("scorecard.finding.noEvidence");
    };
  }

  private Optional<Command> mend(Finding.Kind kind, String itemId) {
    return switch (kind) {
      case RECOMMENDATION_MISSING ->
          Optional.of(Command.of("scorecard.mend.choose", mends::choose));
      case OVERRIDE_MISSING -> Optional.of(Command.of("scorecard.mend.why", mends::override));
      case SCORE_WITHOUT_NOTE ->
          Optional.of(Command.of("scorecard.mend.write", () -> mends.write(itemId)));
      case MUST_ASK_UNSCORED, NOTE_WITHOUT_SCORE ->
          Optional.of(Command.of("scorecard.mend.score", () -> mends.score(itemId)));
      case MUST_ASK_LEFT_OUT, NO_EVIDENCE -> Optional.empty();
    };
  }
}
