package org.panelist.gui;

import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JLabel;
import org.panelist.ui.kit.TextView;

/** The texts that a part of a window shows. Event thread. */
final class Texts {
  private Texts() {}

  /** All of them, from top to bottom. */
  static List<String> of(Container part) {
    List<String> texts = new ArrayList<>();
    for (Component child : part.getComponents()) {
      if (child instanceof TextView view) {
        texts.add(view.text());
      } else if (child instanceof JLabel label) {
        texts.add(label.getText());
      } else if (child instanceof Container inner) {
        texts.addAll(of(inner));
      }
    }
    return texts;
  }

  /** The text of the component named {@code name}; empty when it is not there. */
  static String named(Container part, String name) {
    for (Component child : part.getComponents()) {
      if (name.equals(child.getName()) && child instanceof TextView view) {
        return view.isShowing() ? view.text() : "";
      }
      if (child instanceof Container inner) {
        String found = named(inner, name);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return "";
  }
}
