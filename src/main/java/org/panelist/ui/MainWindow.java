package org.panelist.ui;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.LayoutFocusTraversalPolicy;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.ui.kit.Banner;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.Direction;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Screen;
import org.panelist.ui.kit.Shortcuts;
import org.panelist.ui.kit.StatusLine;
import org.panelist.ui.palette.Finder;
import org.panelist.ui.palette.Palette;

/** The window: rail, content, status line, and the way from one screen to the next. */
public final class MainWindow extends JFrame {
  /** Name of the frame. */
  public static final String NAME = "main-window";

  private static final Dimension SMALLEST = new Dimension(720, 480);

  /** Makes the screens, each when it is first visited. */
  public interface Screens {
    Screen make(Place place);

    /** Whether {@code place} can be visited yet. */
    boolean isReady(Place place);

    /** Whether something was begun at {@code place} that one comes back to. */
    boolean isUnderWay(Place place);

    /** Another screen comes into view, which has said nothing yet about what is saved. */
    void turned();

    /** What can be done wherever one is, besides going elsewhere. */
    List<Command> everywhere();
  }

  private final Screens screens;
  private final Map<Place, Screen> made = new EnumMap<>(Place.class);
  private final Map<Place, Command> ways = new EnumMap<>(Place.class);
  private final List<Command> global = new ArrayList<>();
  private final CardLayout cards = new CardLayout();
  private final JPanel content = new JPanel(cards);
  private final StatusLine status = new StatusLine();
  private final Banner banner = new Banner();
  private final Rail rail;
  private final Palette palette;
  private Place place = Place.HOME;

  /** What was shown last under each button of the rail. */
  private final Map<Place, Place> last = new EnumMap<>(Place.class);

  /** Where one was before settings or help, and what had the focus there. */
  private Place left = Place.HOME;

  private @Nullable Component leftFocus;

  /**
   * @param finder looks for what is no command: questions, plans, interviews
   * @param closing what happens when the user closes the window; it disposes of it
   */
  public MainWindow(Screens screens, Finder finder, Runnable closing) {
    super(Messages.text("window.title"));
    this.screens = screens;
    for (Place to : Place.values()) {
      ways.put(to, Command.of(to.command(), () -> visit(to)).when(() -> screens.isReady(to)));
    }
    palette = new Palette(this::getRootPane, this::commands, finder);
    global.add(Command.of("window.palette", palette::open));
    ways.values().forEach(global::add);
    global.remove(ways.get(Place.WRAP_UP)); // one goes there from an interview only
    global.addAll(screens.everywhere());
    global.add(Command.of("window.back", this::back).when(() -> place.isAside()));
    global.add(Command.of("window.quit", closing));
    rail = new Rail(to -> Objects.requireNonNull(ways.get(to)));
    setName(NAME);
    setContentPane(layOut());
    setIconImages(WindowIcon.images());
    setMinimumSize(SMALLEST);
    setDefaultCloseOperation(DO_NOTHING_ON_CLOSE);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            closing.run();
          }
        });
    addFocusListener(new Lost());
    setFocusTraversalPolicy(new Round());
    show(Place.HOME);
  }

  private JPanel layOut() {
    var root =
        new KeyedPanel(
            new MigLayout(
                "insets 0, gap 0, fill, hidemode 3", "[][grow, fill, 0:0]", "[grow, fill, 0:0][]"),
            this::commands);
    banner.setName("window-banner");
    // in cells of their own, or the content would move into that of the rail when that is hidden
    root.add(rail, "cell 0 0, growy, hmin 0");
    root.add(new ContentPane(content, banner), "cell 1 0, grow, wmin 0, hmin 0");
    root.add(status, "cell 0 1 2 1, growx, wmin 0");
    return root;
  }

  /**
   * As a button of the rail: to what was last shown under it if something is under way there, and
   * from help back again.
   */
  private void visit(Place to) {
    if (to == Place.HELP && place == to) {
      back();
      return;
    }
    Place before = last.getOrDefault(to, to);
    boolean isHere = place.inRail() == to;
    Place goal = !isHere && before != to && screens.isUnderWay(before) ? before : to;
    if (made.containsKey(goal) || !screens.isReady(goal)) {
      go(goal);
      return;
    }
    screen(goal);
    EventQueue queue = getToolkit().getSystemEventQueue();
    if (queue.peekEvent(KeyEvent.KEY_PRESSED) == null) {
      EventQueue.invokeLater(() -> go(goal)); // to make it and to show it are two short tasks
    } else {
      go(goal); // a key that was pressed meanwhile is meant for where this leads
    }
  }

  /** From settings or help to where one was, and to what had the focus there. */
  private void back() {
    Component focus = leftFocus;
    go(left);
    if (focus != null && focus.isShowing()) {
      focus.requestFocusInWindow();
    }
  }

  /** Shows a screen; the focus goes to its first place. */
  public void go(Place to) {
    if (!screens.isReady(to)) {
      return;
    }
    if (to.isAside() && !place.isAside()) {
      left = place;
      Component owner = getMostRecentFocusOwner();
      leftFocus = owner != null && SwingUtilities.isDescendingFrom(owner, content) ? owner : null;
    }
    if (to != place) {
      screen(place).hidden();
      show(to);
    }
    focus();
  }

  /**
   * Into the screen; if nothing there can take it, to the rail: keys go nowhere without a focus.
   */
  private void focus() {
    JComponent first = screen(place).initialFocus();
    // what has the focus already cannot ask for it, and is where it should be
    if (!first.isFocusOwner() && !first.requestFocusInWindow()) {
      rail.focus(place);
    }
  }

  private void show(Place to) {
    place = to;
    last.put(to.inRail(), to);
    Screen screen = screen(to);
    cards.show(content, to.name());
    rail.show(to);
    screens.turned();
    screen.shown();
    refresh();
  }

  /** The screen of a place; the same each time. */
  public Screen screen(Place of) {
    Screen known = made.get(of);
    if (known != null) {
      return known;
    }
    Screen screen = screens.make(of);
    made.put(of, screen);
    content.add(screen.component(), of.name());
    return screen;
  }

  /** Where one is. */
  public Place place() {
    return place;
  }

  /** Asks the screen again for its title, its keys, and whether its commands can be run. */
  public void refresh() {
    Screen screen = screen(place);
    String title = screen.title(); // empty until a page has read what it shows
    setTitle(
        title.isEmpty()
            ? Messages.text("window.title")
            : Messages.text("window.titleOf", Direction.among(title)));
    String help = Messages.text("window.hint.help", key("window.help"));
    String palette = Messages.text("window.hint.palette", key("window.palette"));
    String back = place.isAside() ? Messages.text("window.hint.back", key("window.back")) : "";
    status.setHint(
        screen.hint().isEmpty() ? back : screen.hint(), palette + Shortcuts.BETWEEN + help);
    ways.values().forEach(Command::refresh);
    rail.show(place);
    rail.setVisible(!screen.isQuiet());
  }

  private String key(String command) {
    return global.stream()
        .filter(one -> one.id().equals(command))
        .findFirst()
        .flatMap(Command::key)
        .map(Shortcuts::text)
        .orElse("");
  }

  /** What can be done now: by the screen in view, then everywhere. */
  public List<Command> commands() {
    var all = new ArrayList<>(screen(place).commands());
    all.addAll(banner.commands());
    all.addAll(global);
    return all;
  }

  public StatusLine status() {
    return status;
  }

  /** Over the foot of the screen; for what concerns the whole program. */
  public Banner banner() {
    return banner;
  }

  /** Tab goes round what is in the window; the window itself is no stop, on any system. */
  private static final class Round extends LayoutFocusTraversalPolicy {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean accept(Component component) {
      return !(component instanceof Window) && super.accept(component);
    }
  }

  /** What had the focus went away, and no key would do anything any more. */
  private final class Lost extends FocusAdapter {
    @Override
    public void focusGained(FocusEvent event) {
      focus();
    }
  }
}
