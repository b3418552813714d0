package org.panelist.ui.scorecard;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Interview;
import org.panelist.domain.InterviewNotes;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Panels;

/** What belongs to no single question: the whole interview, and what the candidate asked. */
final class WholeNotes {
  private final WrapUpPage page;
  private final JTextArea general = Fields.cleanArea(WrapUpPanel.GENERAL, 2);
  private final JTextArea asked = Fields.cleanArea(WrapUpPanel.ASKED, 2);
  private final JPanel panel =
      Panels.clear(new MigLayout("insets 0, gap 0 6, fillx, wrap 1", "[grow, fill, 0:0]"));
  private boolean loading;

  WholeNotes(WrapUpPage page) {
    this.page = page;
    add(WrapUpPanel.GENERAL, general);
    add(WrapUpPanel.ASKED, asked);
  }

  private void add(String key, JTextArea area) {
    panel.add(Fields.section(key, area), panel.getComponentCount() == 0 ? "" : "gaptop 10");
    panel.add(Fields.scroll(area), "wmin 0");
    Fields.onChange(area, this::typed);
    page.exchanged().add(() -> Fields.forgetUndo(area));
  }

  JComponent component() {
    return panel;
  }

  /** Shows what the interview has. */
  void turn(Interview interview) {
    loading = true;
    Fields.load(general, interview.notes().general());
    Fields.load(asked, interview.notes().candidateQuestions());
    loading = false;
    List.of(general, asked).forEach(area -> area.setEditable(page.isOpen()));
  }

  private void typed() {
    if (loading || !page.isOpen()) {
      return;
    }
    page.session()
        .ifPresent(
            session ->
                session.notes(
                    new InterviewNotes(
                        general.getText(),
                        asked.getText(),
                        session.interview().notes().scratch())));
    page.edited().fire();
  }
}
