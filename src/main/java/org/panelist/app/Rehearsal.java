package org.panelist.app;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.GraphicsEnvironment;
import java.awt.Image;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JRootPane;
import javax.swing.text.DefaultEditorKit;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;
import org.panelist.interview.InterviewSession;
import org.panelist.ui.Place;
import org.panelist.ui.interview.InterviewsScreen;
import org.panelist.ui.interview.LivePanel;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.palette.Finder;
import org.panelist.ui.palette.Palette;
import org.panelist.ui.plan.PlansScreen;
import org.panelist.ui.scorecard.WrapUpPanel;

/**
 * An interview that nobody sees, from the start form to the wrap-up, and a plan, for the archive of
 * classes: in a real one no key should wait for them. In no window, so it needs no display.
 */
final class Rehearsal {
  private static final String CANDIDATE = "interview.form.candidate";
  private static final List<String> LIVE =
      List.of(
          "interview.next",
          "interview.next",
          "interview.time",
          "interview.score3",
          "interview.noAnswer",
          "interview.focus",
          "interview.focus",
          "interview.hideRubric",
          "interview.hideRubric",
          "interview.larger",
          "interview.smaller",
          "interview.general",
          "interview.scratch",
          "interview.points",
          "interview.approach",
          "interview.pause",
          "interview.pause",
          "interview.propose",
          "interview.ask",
          "interview.down",
          "interview.next");
  private static final List<String> WRAP_UP = List.of("scorecard.yes", "scorecard.no");

  private final Program program;
  private final WindowDesk desk;
  private final Image image;
  private final JRootPane root = new JRootPane();
  private @Nullable InterviewsScreen interviews;
  private @Nullable Screen wrapUp;

  /**
   * @param image of the size of a window; painted into
   */
  Rehearsal(Program program, WindowDesk desk, Image image) {
    this.program = program;
    this.desk = desk;
    this.image = image;
    root.setSize(image.getWidth(null), image.getHeight(null));
    var holder = new Nowhere(); // a root pane tells what it is in of its events
    holder.add(root);
    holder.addNotify(); // else nothing in it is laid out
  }

  /** Nothing in it asks where on the screen it is. */
  private static final class Nowhere extends JPanel {
    private static final long serialVersionUID = 1L;

    @Override
    public boolean isShowing() {
      return false;
    }
  }

  /**
   * What is done, one after the other; what a step begins in the background ends before the next.
   */
  List<Runnable> steps() {
    var steps = new ArrayList<Runnable>();
    steps.add(() -> interviews().start("", ""));
    steps.add(() -> field(CANDIDATE).setText("Sample"));
    steps.add(() -> run(interviews(), "interview.form.begin"));
    steps.add(() -> live().shown());
    for (String command : LIVE) {
      steps.add(() -> run(interviews(), command));
      steps.add(this::type);
      steps.add(() -> live().tick());
    }
    steps.add(this::palette);
    steps.add(this::wrapUp);
    WRAP_UP.forEach(command -> steps.add(() -> run(wrapUpPanel(), command)));
    steps.add(() -> live().hidden());
    steps.add(this::plan);
    var painted = new ArrayList<Runnable>();
    for (Runnable step : steps) {
      painted.add(step);
      painted.add(this::paint);
    }
    return painted;
  }

  private InterviewsScreen interviews() {
    InterviewsScreen made = interviews;
    if (made == null) {
      made = (InterviewsScreen) program.screens().make(Place.INTERVIEWS);
      interviews = made;
      show(made);
    }
    return made;
  }

  private Screen wrapUpPanel() {
    Screen made = wrapUp;
    if (made == null) {
      made = program.screens().make(Place.WRAP_UP);
      wrapUp = made;
    }
    return made;
  }

  private void show(Screen screen) {
    root.getContentPane().removeAll();
    root.getContentPane().add(screen.component());
    root.getContentPane().validate();
  }

  private static void run(Screen screen, String command) {
    screen.commands().stream()
        .filter(one -> one.id().equals(command) && one.isEnabled())
        .findFirst()
        .ifPresent(Command::run);
  }

  private void type() {
    JTextComponent notes = field(LivePanel.NOTES);
    var key = new ActionEvent(notes, ActionEvent.ACTION_PERFORMED, "+");
    notes.getActionMap().get(DefaultEditorKit.defaultKeyTypedAction).actionPerformed(key);
    notes.getActionMap().get(DefaultEditorKit.insertBreakAction).actionPerformed(key);
  }

  private void palette() {
    Supplier<List<Command>> commands = () -> interviews().commands();
    Finder finder =
        GraphicsEnvironment.isHeadless() // it would ask the window what is in view
            ? (text, answer) -> answer.accept(List.of())
            : new PaletteFinder(() -> desk, program.tasks(), program.screens());
    new Palette(() -> root, commands, finder).open();
    field(Palette.FIELD).setText("in");
  }

  private void wrapUp() {
    InterviewSession session = live().session();
    session.finish();
    ((WrapUpPanel) wrapUpPanel()).open(session);
    show(wrapUpPanel());
  }

  private void plan() {
    var plans = (PlansScreen) program.screens().make(Place.PLANS);
    show(plans);
    plans.open(desk.planStore().list().get(0).id());
  }

  private LivePanel live() {
    return all(interviews().component())
        .filter(LivePanel.class::isInstance)
        .map(LivePanel.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private JTextComponent field(String name) {
    return all(root)
        .filter(one -> name.equals(one.getName()))
        .map(JTextComponent.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Component> all(Component component) {
    Stream<Component> children =
        component instanceof Container container
            ? Stream.of(container.getComponents()).flatMap(Rehearsal::all)
            : Stream.of();
    return Stream.concat(Stream.of(component), children);
  }

  private void paint() {
    root.validate();
    Graphics g = image.getGraphics();
    try {
      root.paint(g);
    } finally {
      g.dispose();
    }
  }
}
