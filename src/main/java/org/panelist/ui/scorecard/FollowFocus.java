package org.panelist.ui.scorecard;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.beans.PropertyChangeListener;
import javax.swing.JScrollPane;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;

/** Scrolls what has the focus into view, so that nobody types where one cannot see. */
final class FollowFocus {
  private static final String OWNER = "permanentFocusOwner";

  private final JScrollPane scroll;
  private final PropertyChangeListener listener =
      event -> {
        if (event.getNewValue() instanceof Component owner) {
          follow(owner);
        }
      };

  FollowFocus(JScrollPane scroll) {
    this.scroll = scroll;
    scroll.getViewport().addComponentListener(new Room());
  }

  /** A message that comes takes some of the room, perhaps where the focus is. */
  private final class Room extends ComponentAdapter {
    private int height;

    @Override
    public void componentResized(ComponentEvent event) {
      int before = height;
      height = scroll.getViewport().getHeight();
      var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
      if (owner != null && height < before) {
        follow(owner);
      }
    }
  }

  void start() {
    stop();
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .addPropertyChangeListener(OWNER, listener);
  }

  void stop() {
    KeyboardFocusManager.getCurrentKeyboardFocusManager()
        .removePropertyChangeListener(OWNER, listener);
  }

  private void follow(Component owner) {
    JViewport view = scroll.getViewport();
    if (!SwingUtilities.isDescendingFrom(owner, view.getView())) {
      return;
    }
    // A list brings its own rows into view; a field is shown with its frame.
    boolean framed = owner.getParent() instanceof JViewport inner && inner != view;
    Component whole = framed ? owner.getParent().getParent() : owner;
    int height = Math.min(whole.getHeight(), view.getHeight());
    Rectangle place =
        SwingUtilities.convertRectangle(whole, new Rectangle(0, 0, whole.getWidth(), height), view);
    view.scrollRectToVisible(place);
  }
}
