package org.panelist.ui.plan;

import java.util.Locale;
import javax.swing.JFormattedTextField;
import javax.swing.JSpinner;
import javax.swing.SpinnerNumberModel;
import javax.swing.text.DefaultFormatter;
import javax.swing.text.JTextComponent;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;

/** Keeps fields and a plan in step: what the plan shows in a field is not an edit by the user. */
final class Sync {
  private boolean showing;

  /** Shows the plan in fields; none of them answers. */
  void show(Runnable fill) {
    showing = true;
    try {
      fill.run();
    } finally {
      showing = false;
    }
  }

  /** Leaves the caret where it is when the text is there already. */
  static void text(JTextComponent field, String text) {
    if (!field.getText().equals(text)) {
      field.setText(text);
      field.setCaretPosition(0);
    }
  }

  static void number(JSpinner spinner, Number value) {
    if (!spinner.getValue().equals(value)) {
      spinner.setValue(value);
    }
  }

  /** Runs {@code edit} at each change the user makes; the plan has the undo of it. */
  void onEdit(JTextComponent field, Runnable edit) {
    Fields.leaveUndoToPage(field);
    Fields.onChange(field, () -> byUser(edit));
  }

  /** Runs {@code edit} at each number the user sets or types. */
  void onEdit(JSpinner spinner, Runnable edit) {
    commitAtEachKey(spinner);
    spinner.addChangeListener(event -> byUser(edit));
  }

  /** What is typed is the number at once, as far as it is one. */
  static void commitAtEachKey(JSpinner spinner) {
    if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
      JFormattedTextField field = editor.getTextField();
      if (field.getFormatter() instanceof DefaultFormatter formatter) {
        formatter.setCommitsOnValidEdit(true);
      }
    }
  }

  void byUser(Runnable edit) {
    if (!showing) {
      edit.run();
    }
  }

  static int whole(JSpinner spinner) {
    return ((Number) spinner.getValue()).intValue();
  }

  static double decimal(JSpinner spinner) {
    return ((Number) spinner.getValue()).doubleValue();
  }

  /** A number with a fraction, written with a point. */
  static JSpinner decimals(String key, double value, double min, double max, double step) {
    var spinner = new JSpinner(new SpinnerNumberModel(value, min, max, step));
    spinner.setLocale(Locale.UK);
    spinner.setEditor(new JSpinner.NumberEditor(spinner, "0.##"));
    spinner.setName(key);
    name(spinner, Messages.text(key).replace("&", ""));
    return spinner;
  }

  static void name(JSpinner spinner, String name) {
    spinner.getAccessibleContext().setAccessibleName(name);
    if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
      editor.getTextField().getAccessibleContext().setAccessibleName(name);
      editor.getTextField().setColumns(3);
    }
  }
}
