package org.panelist.ui.scorecard;

import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Recommendation;
import org.panelist.domain.WrapUp;
import org.panelist.scorecard.Finding;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** What the interviewer concludes, and what is still to be mended before submitting. */
final class ConclusionsCard {
  private final WrapUpPage page;
  private final Card card = new Card();
  private final RecommendationChoice choice;
  private final OverrideSlot override = new OverrideSlot();
  private final JTextArea strengths = Fields.cleanArea(WrapUpPanel.STRENGTHS, 3);
  private final JTextArea concerns = Fields.cleanArea(WrapUpPanel.CONCERNS, 3);
  private final JTextArea committee = Fields.cleanArea(WrapUpPanel.COMMITTEE, 2);
  private final LeftOut leftOut;
  private final Checklist checklist;
  private final VersionsSection versions;
  private final TextView locks =
      new TextView(Messages.text("scorecard.locks"), TextStyle.SECONDARY);
  private boolean loading;

  /**
   * @param items where the mends of single questions lead
   */
  ConclusionsCard(WrapUpPage page, ItemsSection items) {
    this.page = page;
    choice = new RecommendationChoice(this::change);
    leftOut = new LeftOut(page);
    checklist = new Checklist(page, new Leading(items));
    versions = new VersionsSection(page);
    card.withBody(body());
    card.getAccessibleContext().setAccessibleName(Messages.text("scorecard.conclusions"));
    for (JTextComponent field : List.of(override.field(), strengths, concerns, committee)) {
      Fields.onChange(field, this::typed);
      page.exchanged().add(() -> Fields.forgetUndo(field));
      Fields.caretAtEnd(field);
    }
    override
        .field()
        .addFocusListener(
            new FocusAdapter() {
              @Override
              public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                  page.left(Finding.Kind.OVERRIDE_MISSING);
                }
              }
            });
  }

  private JPanel body() {
    JPanel body =
        Panels.clear(
            new MigLayout("insets 0, gap 0 6, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
    body.add(new SectionLabel(WrapUpPanel.RECOMMENDATION));
    body.add(choice.component(), "wmin 0");
    body.add(override.component(), "gaptop 2, wmin 0");
    addField(body, WrapUpPanel.STRENGTHS, strengths);
    addField(body, WrapUpPanel.CONCERNS, concerns);
    addField(body, WrapUpPanel.COMMITTEE, committee);
    body.add(leftOut.component(), "gaptop 10, wmin 0");
    body.add(checklist.component(), "gaptop 10, wmin 0");
    body.add(locks, "gaptop 10, wmin 0");
    body.add(versions.component(), "gaptop 10, wmin 0");
    return body;
  }

  private static void addField(JPanel body, String key, JTextArea area) {
    body.add(Fields.section(key, area), "gaptop 10");
    body.add(Fields.scroll(area), "wmin 0");
  }

  JComponent component() {
    return card;
  }

  /** Leads to the first thing that blocks. */
  void leadToBlocker() {
    page.findings().stream()
        .filter(finding -> finding.blocks())
        .findFirst()
        .ifPresent(
            finding -> {
              switch (finding.kind()) {
                case RECOMMENDATION_MISSING -> choice.lead(writing());
                case OVERRIDE_MISSING -> override.field().requestFocusInWindow();
                case MUST_ASK_LEFT_OUT -> leftOut.field().requestFocusInWindow();
                default -> checklist.lead(finding);
              }
            });
  }

  void turn(Interview interview) {
    loading = true;
    WrapUp wrapUp = interview.wrapUp();
    choice.setValue(Optional.ofNullable(wrapUp.recommendation()));
    set(override.field(), wrapUp.override());
    set(strengths, wrapUp.strengths());
    set(concerns, wrapUp.concerns());
    set(committee, wrapUp.forCommittee());
    choice.setEnabled(page.isOpen());
    loading = false;
    leftOut.turn(interview);
    locks.setVisible(page.mode() == WrapUpMode.DRAFT);
    versions.turn();
    refresh(interview);
  }

  private void set(JTextComponent field, String text) {
    Fields.load(field, text);
    field.setEditable(page.isOpen());
  }

  void refresh(Interview interview) {
    choice.setValue(Optional.ofNullable(interview.wrapUp().recommendation()));
    page.counted().ifPresent(counted -> override.show(counted, page.contradicts()));
    leftOut.refresh(interview);
    checklist.refresh();
  }

  /**
   * Chooses, and leads on to what is written next unless somebody is writing already: the key of a
   * recommendation is pressed with the focus anywhere.
   */
  void recommend(Recommendation recommendation) {
    change(recommendation);
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    if (!(owner instanceof JTextComponent)) {
      JTextComponent next = page.contradicts() ? override.field() : strengths;
      next.requestFocusInWindow();
    }
  }

  /** Where somebody is writing, or would write next. */
  private JTextComponent writing() {
    var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    return owner instanceof JTextComponent field && field.isEditable() ? field : strengths;
  }

  private void typed() {
    if (!loading) {
      page.interview().ifPresent(interview -> change(interview.wrapUp().recommendation()));
    }
  }

  private void change(@Nullable Recommendation recommendation) {
    if (!page.isOpen()) {
      return;
    }
    var now =
        new WrapUp(
            recommendation,
            override.field().getText(),
            strengths.getText(),
            concerns.getText(),
            committee.getText());
    page.session().ifPresent(session -> session.wrapUp(now));
    page.edited().fire();
  }

  /** Where the buttons of the checklist lead. */
  private final class Leading implements Checklist.Mends {
    private final ItemsSection items;

    Leading(ItemsSection items) {
      this.items = items;
    }

    @Override
    public void choose() {
      choice.lead(writing());
    }

    @Override
    public void override() {
      override.field().requestFocusInWindow();
    }

    @Override
    public void score(String itemId) {
      items.choose(itemId);
    }

    @Override
    public void write(String itemId) {
      if (page.mode() == WrapUpMode.DRAFT) {
        page.toNotes(itemId);
      } else {
        items.write(itemId);
      }
    }

    @Override
    public void lead(String itemId) {
      items.write(itemId);
    }
  }
}
