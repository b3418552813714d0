package org.panelist.ui.interview;

import com.formdev.flatlaf.FlatClientProperties;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.panelist.domain.Plan;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Round;
import org.panelist.interview.Intake;
import org.panelist.interview.NewInterview;
import org.panelist.interview.PlannedTime;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Keys;
import org.panelist.ui.kit.Labels;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.PageHeader;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.SectionLabel;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** What an interview needs to begin: a plan and a name; all else can stay as it is. */
final class StartForm extends JPanel {
  static final String PLAN = "interview.form.plan";
  static final String ROUND = "interview.form.round";
  static final String CANDIDATE = "interview.form.candidate";
  static final String EMAIL = "interview.form.email";
  static final String CODE = "interview.form.code";
  static final String POSITION = "interview.form.position";
  static final String INTERVIEWER = "interview.form.interviewer";
  static final String SHADOW = "interview.form.shadow";
  static final String WHEN = "interview.form.when";

  private final JComboBox<Plan> plan =
      Fields.combo(
          PLAN,
          List.of(),
          p -> Messages.text("interview.form.planAndLevel", p.title(), Words.level(p.level())));
  private final JComboBox<Round> round =
      Fields.combo(
          ROUND,
          List.of(),
          r -> Messages.text("interview.form.roundAndMinutes", r.name(), r.minutes()));
  private final JTextField candidate = Fields.text(CANDIDATE);
  private final JTextField email = Fields.text(EMAIL);
  private final JTextField code = Fields.text(CODE);
  private final JTextField position = Fields.text(POSITION);
  private final JTextField interviewer = Fields.text(INTERVIEWER);
  private final JTextField shadow = Fields.text(SHADOW);
  private final JTextField when = Fields.text(WHEN);

  /** What is wrong with a field stands below it. */
  private final Map<String, TextView> complaints = new LinkedHashMap<>();

  private final Map<String, JComponent> fields =
      Map.of(
          Intake.PLAN, plan,
          Intake.ROUND, round,
          Intake.CANDIDATE, candidate,
          Intake.CODE, code,
          Intake.INTERVIEWER, interviewer,
          PlannedTime.WHEN, when);

  private final Command begin;
  private final Command toPlans;
  private final JButton toPlansButton;
  private final Command back;
  private final InstantSource time;
  private final Consumer<NewInterview> started;
  private boolean busy;

  /** The name from the settings, and the one that was put into the field for want of another. */
  private String mine = "";

  private String offered = "";

  /** It was not shown since it was used or left. */
  private boolean isFresh = true;

  /**
   * @param plans leads to the ready plans, for want of a plan
   */
  StartForm(InstantSource time, Consumer<NewInterview> started, Runnable cancel, Runnable plans) {
    super(
        new MigLayout(
            "insets 24, gap 0 16, fill, wrap 1", "[grow, fill, 0:0]", "[][grow, fill, 0:0]"));
    setOpaque(false);
    this.time = time;
    this.started = started;
    begin = Command.of("interview.form.begin", this::submit).when(() -> !busy && !isWithoutPlan());
    toPlans =
        Command.of("interview.form.toPlans", plans)
            .when(this::isWithoutPlan)
            .withKey(Keys.of("interview.form.begin").orElse(null)); // there is nothing to begin
    toPlansButton = Buttons.primary(toPlans);
    toPlansButton.setVisible(false);
    Shortcuts.bind(toPlansButton, toPlans);
    back = Command.of("interview.form.cancel", cancel);
    add(new PageHeader(Messages.text("interview.form")));
    var page = Panels.clear(new MigLayout("insets 0, gap 0", "[grow, fill, 0:640:640]", "[]push"));
    page.add(new Card().withBody(fields()), "growx");
    add(Panels.scroll(page), "grow");
    plan.addActionListener(event -> planChosen());
    round.addActionListener(event -> offerInterviewer());
    Shortcuts.bind(this, begin);
    Shortcuts.bind(this, back);
  }

  private JPanel fields() {
    var panel =
        Panels.clear(
            new MigLayout(
                "insets 0, gap 16 0, fillx, wrap 2, hidemode 3",
                "[grow, fill, 0:0, sg][grow, fill, 0:0, sg]"));
    addField(panel, PLAN, Intake.PLAN, plan, "span");
    panel.add(toPlansButton, "span, growx 0, alignx left, gaptop 8");
    addField(panel, ROUND, Intake.ROUND, round, "span");
    addField(panel, CANDIDATE, Intake.CANDIDATE, candidate, "span");
    panel.add(new SectionLabel("interview.form.optional"), "span, gaptop 20");
    addField(panel, POSITION, "position", position, "");
    addField(panel, INTERVIEWER, Intake.INTERVIEWER, interviewer, "");
    addField(panel, EMAIL, "email", email, "");
    addField(panel, CODE, Intake.CODE, code, "");
    addField(panel, WHEN, PlannedTime.WHEN, when, "");
    addField(panel, SHADOW, "shadow", shadow, "");
    placeholder(when, Messages.text("interview.form.whenExample"));
    var buttons = Panels.clear(new MigLayout("insets 0, gap 12"));
    buttons.add(Buttons.primary(begin));
    buttons.add(Buttons.button(back));
    buttons.add(Labels.of(Messages.text("interview.form.enter"), TextStyle.SMALL));
    panel.add(buttons, "span, gaptop 24");
    return panel;
  }

  private void addField(
      JPanel panel, String key, String problem, JComponent field, String constraint) {
    var complaint = new TextView("", TextStyle.ERROR);
    complaint.setName(key + ".complaint");
    complaint.setVisible(false);
    complaints.put(problem, complaint);
    var cell =
        Panels.clear(
            new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow, fill, 0:0]"));
    cell.add(Fields.label(key, field));
    cell.add(field);
    cell.add(complaint);
    panel.add(
        cell,
        constraint + (constraint.isEmpty() ? "" : ", ") + "growx, wmin 0, gaptop 12, aligny top");
  }

  /**
   * Shows what there is to choose from. What was entered stays, until {@link #clear}: the key for
   * this is near others.
   *
   * @param freeCode shown as what an empty field means
   * @param planId plan to choose, {@code roundId} round of it; empty for those chosen before
   */
  void show(
      List<Plan> plans, String freeCode, String lastInterviewer, String planId, String roundId) {
    setBusy(false);
    if (isFresh) {
      empty();
    }
    String wantedPlan = planId.isEmpty() ? chosen(plan, Plan::id) : planId;
    String wantedRound = planId.isEmpty() ? chosen(round, Round::id) : roundId;
    plan.setModel(new DefaultComboBoxModel<>(plans.toArray(Plan[]::new)));
    choose(plan, Plan::id, wantedPlan);
    planChosen();
    choose(round, Round::id, wantedRound);
    mine = lastInterviewer;
    offerInterviewer();
    placeholder(code, freeCode);
    clearComplaints();
    toPlansButton.setVisible(plans.isEmpty());
    begin.refresh();
    if (plans.isEmpty()) {
      complain(Intake.PLAN, Messages.text("interview.form.noPlan"));
    }
  }

  private static <T> String chosen(JComboBox<T> box, Function<T, String> id) {
    int index = box.getSelectedIndex();
    return index < 0 ? "" : id.apply(box.getItemAt(index));
  }

  private static <T> void choose(JComboBox<T> box, Function<T, String> id, String wanted) {
    for (int i = 0; i < box.getItemCount(); i++) {
      if (id.apply(box.getItemAt(i)).equals(wanted)) {
        box.setSelectedIndex(i);
      }
    }
  }

  /**
   * It was used or left: the next candidate is another one. The fields are emptied when it is shown
   * again: what is in view now leads to the interview, and nobody need see them empty.
   */
  void clear() {
    isFresh = true;
  }

  private void empty() {
    isFresh = false;
    plan.setSelectedIndex(plan.getItemCount() == 0 ? -1 : 0);
    for (JTextField field : List.of(candidate, email, code, position, shadow, when)) {
      field.setText("");
    }
    offered = "";
    interviewer.setText("");
  }

  private boolean isWithoutPlan() {
    return plan.getItemCount() == 0;
  }

  private void planChosen() {
    Optional<Plan> chosen = Optional.ofNullable((Plan) plan.getSelectedItem());
    List<Round> rounds = chosen.map(Plan::rounds).orElse(List.of());
    round.setModel(new DefaultComboBoxModel<>(rounds.toArray(Round[]::new)));
    placeholder(position, chosen.map(p -> p.role().isBlank() ? p.title() : p.role()).orElse(""));
  }

  /** Whoever the round names, else whoever sits here; a name that somebody typed stays. */
  private void offerInterviewer() {
    String typed = interviewer.getText();
    if (!typed.isBlank() && !typed.equals(offered)) {
      return;
    }
    Round chosen = (Round) round.getSelectedItem();
    String named = chosen == null ? "" : chosen.interviewer().strip();
    offered = named.isEmpty() ? mine : named;
    interviewer.setText(offered);
  }

  /** Empty for what was put into the field: a default, which nobody need remember. */
  private String saidInterviewer() {
    return interviewer.getText().equals(offered) ? "" : interviewer.getText();
  }

  private static void placeholder(JTextField field, String text) {
    field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text);
    field.repaint();
  }

  private void submit() {
    clearComplaints();
    Plan chosen = (Plan) plan.getSelectedItem();
    if (chosen == null) {
      complain(Intake.PLAN, Messages.text("interview.form.noPlan"));
      return;
    }
    Optional<Instant> agreed;
    try {
      agreed = PlannedTime.parse(when.getText(), time.instant(), ZoneId.systemDefault());
    } catch (ProblemException e) {
      complain(e.problems());
      return;
    }
    setBusy(true);
    started.accept(
        NewInterview.of(chosen, round.getSelectedIndex() + 1, candidate.getText())
            .withContact(email.getText(), code.getText())
            .withPosition(position.getText())
            .withInterviewers(saidInterviewer(), shadow.getText())
            .withPlannedFor(agreed.orElse(null)));
  }

  /** Says at its field what is wrong; everything that was entered stays. */
  void complain(List<Problem> problems) {
    setBusy(false);
    for (Problem problem : problems) {
      complain(
          problem.where(),
          sentence(problem.what()) + (problem.mend().isEmpty() ? "" : "; " + problem.mend()));
    }
    problems.stream()
        .map(problem -> fields.get(problem.where()))
        .filter(field -> field != null)
        .findFirst()
        .ifPresent(JComponent::requestFocusInWindow);
  }

  /** Says what is known of why no interview could be made. */
  void complain(Throwable failure) {
    complain(
        failure instanceof ProblemException known
            ? known.problems()
            : List.of(new Problem("", String.valueOf(failure.getMessage()), "")));
  }

  private void complain(String where, String what) {
    TextView complaint = complaints.getOrDefault(where, complaints.get(Intake.PLAN));
    if (complaint != null) {
      complaint.setText(what);
      complaint.setVisible(true);
    }
    JComponent field = fields.get(where);
    if (field != null) {
      field.putClientProperty(FlatClientProperties.OUTLINE, FlatClientProperties.OUTLINE_ERROR);
    }
    revalidate();
  }

  private static String sentence(String what) {
    return what.isEmpty() ? what : what.substring(0, 1).toUpperCase(Locale.UK) + what.substring(1);
  }

  private void clearComplaints() {
    complaints.values().forEach(complaint -> complaint.setVisible(false));
    fields.values().forEach(field -> field.putClientProperty(FlatClientProperties.OUTLINE, null));
  }

  private void setBusy(boolean busy) {
    this.busy = busy;
    begin.refresh();
  }

  List<Command> commands() {
    return List.of(begin, toPlans, back);
  }

  /** The name, once there is a plan to hold an interview by. */
  JComponent initialFocus() {
    return isWithoutPlan() ? toPlansButton : candidate;
  }
}
