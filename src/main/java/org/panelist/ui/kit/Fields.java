package org.panelist.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.function.Function;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SpinnerNumberModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.AbstractDocument;
import javax.swing.text.Element;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;
import javax.swing.text.WrappedPlainView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Makes fields that know their name. The key given is the message that names the field (a mark for
 * the mnemonic is taken out); {@code <key>.placeholder} and {@code <key>.tip} are used if there are
 * such messages.
 */
public final class Fields {
  private Fields() {}

  /** A label that belongs to {@code field}: text, mnemonic, labelFor and accessible name in one. */
  public static JLabel label(String key, JComponent field) {
    Mnemonic name = Mnemonic.of(Messages.text(key));
    JLabel label = Labels.of(name.text(), TextStyle.BODY);
    label.setLabelFor(field);
    label.setDisplayedMnemonic(name.key());
    field.getAccessibleContext().setAccessibleName(name.text());
    return label;
  }

  /** A section label that belongs to {@code field}. */
  public static JLabel section(String key, JComponent field) {
    Mnemonic name = Mnemonic.of(Messages.text(key));
    SectionLabel label = new SectionLabel(key);
    label.setHeading(name.text());
    label.setLabelFor(field);
    label.setDisplayedMnemonic(name.key());
    field.getAccessibleContext().setAccessibleName(name.text());
    return label;
  }

  /**
   * A line of text with a cross that clears it, and with undo of its own. It may be pasted from
   * anywhere: what nobody sees stays out, and of several lines one is made.
   */
  public static JTextField text(String key) {
    JTextField field = line(key);
    TypingUndo.install(field);
    return field;
  }

  /** As {@link #text}, but every character stays: where another one is another file. */
  public static JTextField path(String key) {
    JTextField field = text(key);
    ((AbstractDocument) field.getDocument()).setDocumentFilter(null);
    return field;
  }

  private static JTextField line(String key) {
    JTextField field = named(new JTextField(), key);
    ((AbstractDocument) field.getDocument()).setDocumentFilter(CleanText.ofOneLine());
    keepDirection(field);
    field.putClientProperty(FlatClientProperties.TEXT_FIELD_SHOW_CLEAR_BUTTON, true);
    return field;
  }

  /**
   * A field for searching: a glass, a cross that clears, and the key that leads here.
   *
   * @param hint key shown at the end; null for none (it is not bound)
   */
  public static JTextField search(String key, @Nullable KeyStroke hint) {
    JTextField field = line(key); // undo is for what was done with what was found
    field.putClientProperty(
        FlatClientProperties.TEXT_FIELD_LEADING_ICON,
        Icons.of(Feather.SEARCH, 16, Token.SECONDARY));
    if (hint != null) {
      field.putClientProperty(
          FlatClientProperties.TEXT_FIELD_TRAILING_COMPONENT, new KeyHint(hint));
    }
    return field;
  }

  /**
   * Several lines of text that wrap, with undo of their own; Tab leaves the field. Put it into
   * {@link #scroll}.
   */
  public static JTextArea area(String key, int rows) {
    JTextArea area = named(new Lines(rows), key);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
    area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    keepDirection(area);
    TypingUndo.install(area);
    return area;
  }

  /** As {@link #area}, for text that may be pasted from anywhere: what nobody sees stays out. */
  public static JTextArea cleanArea(String key, int rows) {
    JTextArea area = area(key, rows);
    ((AbstractDocument) area.getDocument()).setDocumentFilter(CleanText.ofLines());
    return area;
  }

  /**
   * Puts another text into a field, the caret at its beginning, and forgets what could be undone. A
   * text that is there already is left alone, with its caret.
   */
  public static void load(JTextComponent field, String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n'); // as a field keeps them
    if (!field.getText().equals(lines)) {
      field.setText(text);
      field.setCaretPosition(0);
      forgetUndo(field);
    }
  }

  /** What the field shows belongs to something else than before, even if the text is the same. */
  public static void forgetUndo(JTextComponent field) {
    TypingUndo.forget(field);
  }

  /** The keys of undo are for the page that the field is in, which has a history of its own. */
  public static void leaveUndoToPage(JTextComponent field) {
    TypingUndo.uninstall(field);
  }

  /** Swing has a key, Ctrl+Shift+O, that turns a text round; pressed by mistake it looks broken. */
  public static void keepDirection(JTextComponent text) {
    text.getInputMap().put(KeyStroke.getKeyStroke("ctrl shift O"), "none");
  }

  /** Text of any length: see {@link LongText}. */
  private static final class Lines extends JTextArea {
    Lines(int rows) {
      super(rows, 20);
    }

    @Override
    public void updateUI() {
      setUI(
          new FlatTextAreaUI() {
            @Override
            public View create(Element element) {
              View usual = super.create(element);
              return usual instanceof WrappedPlainView ? new LongText(element) : usual;
            }
          });
    }
  }

  /** A framed scroll pane around an {@link #area}. */
  public static JScrollPane scroll(JTextArea area) {
    JScrollPane pane = new JScrollPane(area);
    pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
    return pane;
  }

  /** A frame around an {@link #area} that grows with its text and never scrolls. */
  public static JScrollPane growing(JTextArea area) {
    return new GrowingPane(area);
  }

  /** A key that leads to a field leads to the end of its text; a click, to where it is. */
  public static void caretAtEnd(JTextComponent field) {
    field.addFocusListener(
        new FocusAdapter() {
          @Override
          public void focusGained(FocusEvent event) {
            boolean clicked = event.getCause() == FocusEvent.Cause.MOUSE_EVENT;
            if (!clicked && field.isEditable() && field.getCaretPosition() == 0) {
              field.setCaretPosition(field.getDocument().getLength());
            }
          }
        });
  }

  /**
   * One of several.
   *
   * @param text what an item is called; taken as it stands
   */
  public static <T> JComboBox<T> combo(String key, List<T> items, Function<T, String> text) {
    JComboBox<T> combo = named(new JComboBox<>(), key);
    combo.setRenderer(new Named<>(text));
    items.forEach(combo::addItem);
    return combo;
  }

  /** A whole number between two bounds. */
  public static JSpinner number(String key, int value, int min, int max, int step) {
    JSpinner spinner = named(new JSpinner(new SpinnerNumberModel(value, min, max, step)), key);
    if (spinner.getEditor() instanceof JSpinner.DefaultEditor editor) {
      editor.getTextField().getAccessibleContext().setAccessibleName(plainText(key));
    }
    return spinner;
  }

  /** A box to tick, its text the message of {@code key}. */
  public static JCheckBox check(String key) {
    Mnemonic name = Mnemonic.of(Messages.text(key));
    JCheckBox box = check(key, name.text());
    box.setMnemonic(name.key());
    return box;
  }

  /** A box to tick; {@code text} is taken as it stands. */
  public static JCheckBox check(String name, String text) {
    JCheckBox box = Labels.plain(new JCheckBox());
    box.setText(text);
    box.setName(name);
    box.setOpaque(false);
    return box;
  }

  /** Runs {@code change} after each change of the text, on the event thread. */
  public static void onChange(JTextComponent field, Runnable change) {
    DocumentListener listener =
        new DocumentListener() {
          @Override
          public void insertUpdate(DocumentEvent event) {
            change.run();
          }

          @Override
          public void removeUpdate(DocumentEvent event) {
            change.run();
          }

          @Override
          public void changedUpdate(DocumentEvent event) {} // attributes only: the text is the same
        };
    field.getDocument().addDocumentListener(listener);
    field.addPropertyChangeListener(
        "document",
        event -> {
          field.getDocument().addDocumentListener(listener);
          change.run();
        });
  }

  private static <C extends JComponent> C named(C component, String key) {
    component.setName(key);
    component.getAccessibleContext().setAccessibleName(plainText(key));
    String placeholder = key + ".placeholder";
    if (Messages.has(placeholder)) {
      component.putClientProperty(
          FlatClientProperties.PLACEHOLDER_TEXT, Messages.text(placeholder));
    }
    String tip = key + ".tip";
    if (Messages.has(tip)) {
      component.setToolTipText(Messages.text(tip));
    }
    return component;
  }

  private static String plainText(String key) {
    return Mnemonic.of(Messages.text(key)).text();
  }

  /** Calls items by their names. */
  private static final class Named<T> extends DefaultListCellRenderer {
    private final Function<T, String> text;

    Named(Function<T, String> text) {
      this.text = text;
      Labels.plain(this);
    }

    @Override
    @SuppressWarnings("unchecked") // the combo box holds nothing but T
    public Component getListCellRendererComponent(
        JList<?> list, @Nullable Object value, int index, boolean selected, boolean focused) {
      String name = value == null ? "" : text.apply((T) value);
      return super.getListCellRendererComponent(list, name, index, selected, focused);
    }
  }
}
