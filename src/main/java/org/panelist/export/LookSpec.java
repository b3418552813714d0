package org.panelist.export;

import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a look; each method gives a copy that differs in one of them.
 *
 * @param font size, weight, slant and colour
 * @param fill null for none, as with the lines
 * @param place of the text in its cell
 * @param format of numbers; empty for the spreadsheet's own
 */
record LookSpec(
    Font font,
    @Nullable String fill,
    @Nullable String below,
    @Nullable String above,
    Place place,
    String format) {

  /** {@code size} in points. */
  record Font(int size, boolean bold, boolean italic, String colour) {}

  /** {@code indented} by one digit from the side to which it is aligned. */
  record Place(
      HorizontalAlignment across, VerticalAlignment upright, boolean indented, boolean wraps) {}

  static LookSpec plain() {
    return new LookSpec(
        new Font(10, false, false, Colours.TEXT),
        null,
        null,
        null,
        new Place(HorizontalAlignment.GENERAL, VerticalAlignment.TOP, false, false),
        "");
  }

  /** A cell of a table. */
  static LookSpec cell() {
    return plain().lineBelow(Colours.BORDER);
  }

  /** The head of a table's column. */
  static LookSpec head() {
    return plain().bold().colour(Colours.WHITE).fill(Colours.HEAD).wrap();
  }

  LookSpec size(int points) {
    return font(new Font(points, font.bold(), font.italic(), font.colour()));
  }

  LookSpec bold() {
    return font(new Font(font.size(), true, font.italic(), font.colour()));
  }

  LookSpec italic() {
    return font(new Font(font.size(), font.bold(), true, font.colour()));
  }

  LookSpec colour(String hex) {
    return font(new Font(font.size(), font.bold(), font.italic(), hex));
  }

  /** What people may change. */
  LookSpec input() {
    return colour(Colours.ACCENT);
  }

  LookSpec fill(String hex) {
    return new LookSpec(font, hex, below, above, place, format);
  }

  LookSpec lineBelow(String hex) {
    return new LookSpec(font, fill, hex, above, place, format);
  }

  LookSpec lineAbove() {
    return new LookSpec(font, fill, below, Colours.TEXT, place, format);
  }

  LookSpec format(String pattern) {
    return new LookSpec(font, fill, below, above, place, pattern);
  }

  LookSpec left() {
    return across(HorizontalAlignment.LEFT);
  }

  LookSpec centre() {
    return across(HorizontalAlignment.CENTER);
  }

  LookSpec right() {
    return across(HorizontalAlignment.RIGHT);
  }

  LookSpec middle() {
    return upright(VerticalAlignment.CENTER);
  }

  LookSpec bottom() {
    return upright(VerticalAlignment.BOTTOM);
  }

  LookSpec indent() {
    return place(new Place(place.across(), place.upright(), true, place.wraps()));
  }

  LookSpec wrap() {
    return place(new Place(place.across(), place.upright(), place.indented(), true));
  }

  private LookSpec across(HorizontalAlignment where) {
    return place(new Place(where, place.upright(), place.indented(), place.wraps()));
  }

  private LookSpec upright(VerticalAlignment where) {
    return place(new Place(place.across(), where, place.indented(), place.wraps()));
  }

  private LookSpec font(Font other) {
    return new LookSpec(other, fill, below, above, place, format);
  }

  private LookSpec place(Place other) {
    return new LookSpec(font, fill, below, above, other, format);
  }
}
