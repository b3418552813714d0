package org.panelist.export;

import static org.panelist.export.LookSpec.cell;
import static org.panelist.export.LookSpec.head;
import static org.panelist.export.LookSpec.plain;

/** How a cell looks; {@link Styles} makes one style object of each that is used. */
enum Look {
  TITLE(plain().size(20).bold()),
  SUBTITLE(plain().size(10).colour(Colours.SECONDARY)),
  NAME(plain().size(14).bold().middle()),
  CODE(plain().size(14).colour(Colours.SECONDARY).right().middle()),
  BADGE(plain().bold().colour(Colours.ACCENT).fill(Colours.ACCENT_BEHIND).centre().middle()),
  DRAFT(plain().bold().colour(Colours.WARNING).fill(Colours.WARNING_BEHIND).centre().middle()),
  SECTION(plain().size(12).bold().lineBelow(Colours.TEXT).bottom()),
  LABEL(plain().size(9).colour(Colours.SECONDARY).bottom()),
  VALUE(plain().wrap()),
  AGREEMENT(plain().size(10).colour(Colours.SECONDARY).middle()),
  NOTE(plain().size(9).italic().colour(Colours.SECONDARY).wrap()),

  FIGURE(plain().size(20).bold().left().middle().format("0.0")),
  FIGURE_DISTANCE(plain().size(20).bold().left().middle().format("+0.00;-0.00;0.00")),
  FIGURE_SHARE(plain().size(20).bold().left().middle().format("0 %")),
  FIGURE_WHOLE(plain().size(20).bold().left().middle().format("0")),
  FIGURE_CAPTION(plain().size(9).colour(Colours.SECONDARY).lineBelow(Colours.BORDER).wrap()),

  /* The table of competencies and the sheet Method: rows of one or two lines. */
  HEAD(head().left().indent().middle()),
  HEAD_NUMBER(head().right().indent().middle()),
  HEAD_CENTRE(head().centre().middle()),
  LINE(cell().left().indent().wrap().middle()),
  LINE_STRONG(cell().left().indent().bold().wrap().middle()),
  LINE_RIGHT(cell().right().indent().middle()),
  LINE_MEAN(cell().bold().centre().middle().format("0.0")),
  LINE_BAR(cell().right().indent().middle().format("0.0")),
  LINE_SHARE(cell().centre().middle().format("0 %")),
  LINE_DISTANCE(cell().right().indent().middle().format("+0.00;-0.00;0.00")),
  LINE_INPUT(cell().input().fill(Colours.ACCENT_BEHIND).right().indent().middle()),
  TOTAL(plain().bold().lineAbove().left().indent().middle()),
  TOTAL_RIGHT(plain().bold().lineAbove().right().indent().middle()),
  TOTAL_MEAN(plain().bold().lineAbove().centre().middle().format("0.0")),
  TOTAL_SHARE(plain().bold().lineAbove().centre().middle().format("0 %")),
  TOTAL_DISTANCE(plain().bold().lineAbove().right().indent().middle().format("+0.00;-0.00;0.00")),
  TOTAL_INPUT(
      plain()
          .bold()
          .input()
          .fill(Colours.ACCENT_BEHIND)
          .lineAbove()
          .right()
          .indent()
          .middle()
          .format("0.0")),

  /* The sheets Questions and Rubric: high rows, read from the top; in the heads the arrow of the
  filter sits at the foot. */
  TABLE_HEAD(head().left().indent()),
  TABLE_HEAD_NUMBER(head().right().indent()),
  TABLE_HEAD_CENTRE(head().centre()),
  CELL(cell().left().indent().wrap()),
  CELL_STRONG(cell().left().indent().bold().wrap()),
  CELL_CENTRE(cell().centre()),
  CELL_RIGHT(cell().right().indent()),
  CELL_MINUTES(cell().right().indent().format("0.0")),
  CELL_POINTS(cell().bold().centre().format("0")),
  CELL_STATE(cell().input().left().indent()),
  CELL_SCORE(cell().input().bold().centre().format("0")),
  CELL_WEIGHT(cell().input().fill(Colours.ACCENT_BEHIND).right().indent()),
  WORKING(plain().size(9).colour(Colours.SECONDARY).right()),
  WORKING_HEAD(plain().size(9).italic().colour(Colours.SECONDARY).wrap().right()),

  VERDICT(plain().size(14).bold().middle()),
  PROSE(plain().wrap()),
  SIGN(plain().lineBelow(Colours.TEXT)),
  ANCHOR_1(plain().bold().colour(Colours.WHITE).fill(Colours.SCORE_1).centre().middle().wrap()),
  ANCHOR_2(plain().bold().colour(Colours.TEXT).fill(Colours.SCORE_2).centre().middle().wrap()),
  ANCHOR_3(plain().bold().colour(Colours.TEXT).fill(Colours.SCORE_3).centre().middle().wrap()),
  ANCHOR_4(plain().bold().colour(Colours.TEXT).fill(Colours.SCORE_4).centre().middle().wrap()),
  ANCHOR_5(plain().bold().colour(Colours.WHITE).fill(Colours.SCORE_5).centre().middle().wrap());

  @SuppressWarnings("ImmutableEnumChecker") // a record of texts, numbers and enums
  private final LookSpec spec;

  Look(LookSpec spec) {
    this.spec = spec;
  }

  LookSpec spec() {
    return spec;
  }

  /** The heading of the anchors of a score of 1 to 5. */
  static Look anchor(int score) {
    return switch (score) {
      case 1 -> ANCHOR_1;
      case 2 -> ANCHOR_2;
      case 3 -> ANCHOR_3;
      case 4 -> ANCHOR_4;
      default -> ANCHOR_5;
    };
  }
}
