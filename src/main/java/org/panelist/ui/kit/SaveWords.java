package org.panelist.ui.kit;

/** What is said on every screen when something cannot be saved: the same words, and all of them. */
public final class SaveWords {
  private SaveWords() {}

  /**
   * What is wrong, where a copy is meanwhile, and what to do.
   *
   * @param mend what helps; may be empty
   * @param kept where the copy is; empty if there is none
   */
  public static String failed(String what, String mend, String kept) {
    String key = Keys.of("interview.retry").map(Shortcuts::text).orElse("");
    String todo =
        mend.isEmpty()
            ? Messages.text("kit.save.again", key)
            : Messages.text("kit.save.mend", mend, key);
    return kept.isEmpty()
        ? Messages.text("kit.save.failed", what, todo)
        : Messages.text("kit.save.kept", what, HomeFolder.shortened(kept), todo);
  }

  /**
   * The second half of that, for where the first stands already and there is room for one line.
   *
   * @param mend what helps; may be empty
   * @param kept where the copy is
   */
  public static String where(String mend, String kept) {
    String place = HomeFolder.shortened(kept);
    return mend.isEmpty()
        ? Messages.text("kit.save.place", place)
        : Messages.text("kit.save.where", place, mend);
  }
}
