package org.panelist.ui.kit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the screens. The part of a key before its first dot is its area, and each area has
 * one bundle, {@code org/panelist/ui/messages/<area>.properties} in UTF-8.
 */
public final class Messages {
  private static final String BASE = "org.panelist.ui.messages.";

  private Messages() {}

  /**
   * The text of {@code key}; with arguments, {@code {0}} and so on are filled in by {@link
   * MessageFormat}, and an apostrophe is an apostrophe (it quotes nothing). Without arguments the
   * text is taken as it stands, braces included.
   *
   * @param arguments numbers get thousands separators; give years and codes as strings
   * @throws MissingResourceException if there is no such area or key
   */
  public static String text(String key, Object... arguments) {
    String pattern = bundle(key).getString(key);
    if (arguments.length == 0) {
      return pattern;
    }
    return new MessageFormat(pattern.replace("'", "''"), Locale.UK).format(arguments);
  }

  /** Whether {@code key} has a text; for texts that may be left out, such as tips. */
  public static boolean has(String key) {
    return bundle(key).containsKey(key);
  }

  private static ResourceBundle bundle(String key) {
    int dot = key.indexOf('.');
    if (dot < 1) {
      throw new MissingResourceException("no area in message key " + key, BASE, key);
    }
    return ResourceBundle.getBundle(
        BASE + key.substring(0, dot), Locale.ROOT, Messages.class.getClassLoader());
  }
}
