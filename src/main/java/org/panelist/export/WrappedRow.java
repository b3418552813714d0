package org.panelist.export;

import java.util.ArrayList;
import java.util.List;

/**
 * The texts of one row of a table, as high as they need it. What does not fit into the highest row
 * that a sheet can show goes on in the same column of the next row; nothing is cut.
 */
final class WrappedRow {
  private record Text(int column, List<String> parts, Look look) {}

  private final Grid grid;
  private final int row;
  private final List<Text> texts = new ArrayList<>();
  private int lines = 1;

  /**
   * @param row where the texts begin
   */
  WrappedRow(Grid grid, int row) {
    this.grid = grid;
    this.row = row;
  }

  /** A text of one column. */
  void text(int column, String text, Look look) {
    text(column, column, text, look);
  }

  /** A text of a run of columns, which the caller merges. */
  void text(int first, int last, String text, Look look) {
    double width = grid.width(first, last);
    String visible = SafeText.visible(text);
    int needed = TextLayout.lines(visible, width);
    List<String> parts = List.of(visible);
    if (needed > TextLayout.MAX_LINES) {
      parts = TextLayout.split(visible, width, TextLayout.MAX_LINES);
      needed = TextLayout.MAX_LINES;
    }
    lines = Math.max(lines, needed);
    texts.add(new Text(first, parts, look));
  }

  /**
   * Writes all texts.
   *
   * @return the last row that holds one of them
   */
  int write() {
    int last = row;
    for (Text text : texts) {
      for (int i = 0; i < text.parts().size(); i++) {
        grid.text(row + i, text.column(), text.parts().get(i), text.look());
      }
      last = Math.max(last, row + text.parts().size() - 1);
    }
    for (int i = row; i <= last; i++) {
      grid.linesHigh(i, lines);
    }
    return last;
  }
}
