package org.panelist.ui.kit;

import java.awt.event.ActionEvent;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/**
 * Something the user can do, said once: it makes the menu item, the button, the key binding and the
 * row of the palette. Its id is the key of its message; {@code <id>.tip}, if there is one, says
 * more; its key is the one {@link Keys} has for the id.
 */
public final class Command {
  private final String id;
  private final Mnemonic name;
  private final @Nullable KeyStroke key;
  private final BooleanSupplier enabled;
  private final Runnable run;
  private final CommandAction action;

  private Command(
      String id, Mnemonic name, @Nullable KeyStroke key, BooleanSupplier enabled, Runnable run) {
    this.id = id;
    this.name = name;
    this.key = key;
    this.enabled = enabled;
    this.run = run;
    action = new CommandAction(this);
  }

  /** A command that can always be run. */
  public static Command of(String id, Runnable run, Object... arguments) {
    Mnemonic name = Mnemonic.of(Messages.text(id, arguments));
    return new Command(id, name, Keys.of(id).orElse(null), () -> true, run);
  }

  /**
   * The same command, to be run only when {@code condition} holds; ask {@link #refresh} when that
   * may have changed.
   */
  public Command when(BooleanSupplier condition) {
    return new Command(id, name, key, condition, run);
  }

  /** The same command with another key, or none. */
  public Command withKey(@Nullable KeyStroke other) {
    return new Command(id, name, other, enabled, run);
  }

  /** The same command under another name, taken as it stands: a palette row for one round, say. */
  public Command named(String text) {
    return new Command(id, new Mnemonic(text, (char) 0), key, enabled, run);
  }

  public String id() {
    return id;
  }

  /** What buttons say. */
  public String text() {
    return name.text();
  }

  /** More about it, if there is more to say. */
  public Optional<String> description() {
    String tip = id + ".tip";
    return Messages.has(tip) ? Optional.of(Messages.text(tip)) : Optional.empty();
  }

  public Optional<KeyStroke> key() {
    return Optional.ofNullable(key);
  }

  public boolean isEnabled() {
    return enabled.getAsBoolean();
  }

  /** Runs it, if it can be run now. */
  public void run() {
    if (isEnabled()) {
      run.run();
    }
  }

  /** The Swing side of it; the same object each time. */
  public Action action() {
    return action;
  }

  /** Buttons and menu items look again whether the command can be run. */
  public void refresh() {
    action.refresh();
  }

  char mnemonic() {
    return name.key();
  }

  @Override
  public String toString() {
    return "Command " + id;
  }

  private static final class CommandAction extends AbstractAction {
    private final Command command;

    CommandAction(Command command) {
      super(command.text());
      this.command = command;
      putValue(ACTION_COMMAND_KEY, command.id());
      command.key().ifPresent(key -> putValue(ACCELERATOR_KEY, key));
      if (command.mnemonic() != 0) {
        putValue(MNEMONIC_KEY, (int) command.mnemonic());
      }
      String keys = command.key().map(Shortcuts::text).orElse("");
      String tip = command.description().orElse(keys.isEmpty() ? "" : command.text());
      if (!tip.isEmpty()) {
        putValue(SHORT_DESCRIPTION, keys.isEmpty() ? tip : tip + " (" + keys + ")");
      }
    }

    @Override
    public boolean isEnabled() {
      return command.isEnabled();
    }

    void refresh() {
      boolean now = isEnabled();
      firePropertyChange("enabled", !now, now);
    }

    @Override
    public void actionPerformed(ActionEvent event) {
      command.run();
    }
  }
}
