package org.panelist.ui.plan;

import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Round;
import org.panelist.plan.PlanEditor;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Fields;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/**
 * What can be edited of the chosen row: minutes, weight, must ask; or minutes and words of a part.
 */
final class LineDetails extends JPanel {
  private static final int LONGEST = 240;
  private static final int PROMPT = 120;
  private static final double HEAVIEST = 10;

  private final Sync sync = new Sync();
  private final PlanEditor editor;
  private final JSpinner minutes = Fields.number("plan.itemMinutes", 5, 1, LONGEST, 1);
  private final JSpinner weight = Sync.decimals("plan.itemWeight", 1, 0, HEAVIEST, 0.5);
  private final JCheckBox must = Fields.check("plan.itemMust");
  private final TextView why = new TextView("", TextStyle.SECONDARY);
  private final JSpinner blockMinutes = Fields.number("plan.blockMinutes", 5, 0, LONGEST, 1);
  private final JTextArea blockText = Fields.area("plan.blockText", 2);
  private @Nullable Line line;
  private String roundId = "";

  LineDetails(PlanEditor editor, LineCommands commands) {
    super(new CardLayout());
    this.editor = editor;
    setOpaque(false);
    add(itemCard(commands), "item");
    add(blockCard(), "block");
    sync.onEdit(minutes, () -> item().ifPresent(i -> editor.setMinutes(i.id(), whole(minutes))));
    sync.onEdit(
        weight, () -> item().ifPresent(i -> editor.setWeight(i.id(), Sync.decimal(weight))));
    must.addItemListener(
        event ->
            sync.byUser(() -> item().ifPresent(i -> editor.setMustAsk(i.id(), must.isSelected()))));
    sync.onEdit(blockMinutes, this::editBlock);
    sync.onEdit(blockText, this::editBlock);
  }

  private static int whole(JSpinner spinner) {
    return Sync.whole(spinner);
  }

  private JPanel itemCard(LineCommands commands) {
    JPanel fields = Panels.clear(new MigLayout("insets 0, gap 8", "", "[]"));
    fields.add(Fields.label("plan.itemMinutes", minutes));
    fields.add(minutes, "wmin 64");
    fields.add(Fields.label("plan.itemWeight", weight));
    fields.add(weight, "wmin 64");
    fields.add(must);
    JPanel buttons = Panels.clear(new MigLayout("insets 0, gap 0", "", "[]"));
    buttons.add(Buttons.icon(commands.up(), Feather.ARROW_UP));
    buttons.add(Buttons.icon(commands.down(), Feather.ARROW_DOWN));
    buttons.add(Buttons.icon(commands.duplicate(), Feather.COPY));
    buttons.add(Buttons.icon(commands.remove(), Feather.TRASH_2));
    JPanel below =
        Panels.clear(new MigLayout("insets 0, fillx, gap 8", "[grow, fill, 0:0][]", "[top]"));
    below.add(why, "growx, wmin 0");
    below.add(buttons);
    JPanel card =
        Panels.clear(new MigLayout("insets 0, fillx, gap 6, wrap 1", "[grow, fill, 0:0]", "[][]"));
    card.add(fields, "wmin 0");
    card.add(below, "wmin 0");
    return card;
  }

  private JPanel blockCard() {
    JPanel card = Panels.clear(new MigLayout("insets 0, fillx, gap 8 6", "[][grow, 0:0]", "[]"));
    card.add(Fields.label("plan.blockMinutes", blockMinutes));
    card.add(blockMinutes, "wmin 64, growx 0, wrap");
    card.add(Fields.label("plan.blockText", blockText), "top");
    card.add(Fields.scroll(blockText), "growx, wmin 0");
    return card;
  }

  /** The first field of what is shown; Enter in the list leads here. */
  void focusFirst() {
    JSpinner first = item().isPresent() ? minutes : blockMinutes;
    if (first.getEditor() instanceof JSpinner.DefaultEditor field) {
      field.getTextField().requestFocusInWindow();
    }
  }

  private Optional<Item> item() {
    return Optional.ofNullable(line).flatMap(Line::asItem);
  }

  void show(Round round, Optional<Line> chosen) {
    roundId = round.id();
    line = chosen.orElse(null);
    setVisible(chosen.isPresent());
    sync.show(
        () -> {
          chosen.ifPresent(this::fill);
          ((CardLayout) getLayout()).show(this, item().isPresent() ? "item" : "block");
        });
  }

  private void fill(Line now) {
    Item item = now.item();
    if (item == null) {
      Sync.number(blockMinutes, now.block().minutes());
      Sync.text(blockText, now.block().text());
      return;
    }
    Sync.number(minutes, item.minutes());
    Sync.number(weight, item.weight());
    must.setSelected(item.mustAsk());
    String prompt = start(item.question().prompt());
    String about =
        Messages.text(
            "plan.about",
            item.question().competency().name(),
            Words.kind(item.question().kind()),
            prompt);
    why.setText(
        editor
            .reason(item.id())
            .map(reason -> prompt + "\n" + Messages.text("plan.why", reason))
            .orElse(about));
  }

  /** The first words of a prompt: enough to recognise it. */
  private static String start(String prompt) {
    String line = prompt.strip().replace('\n', ' ');
    int end = line.length() <= PROMPT ? line.length() : line.lastIndexOf(' ', PROMPT);
    return end == line.length() ? line : line.substring(0, end) + " …";
  }

  private void editBlock() {
    Line now = line;
    if (now == null || now.item() != null) {
      return;
    }
    var block = new Block(Sync.whole(blockMinutes), blockText.getText());
    editor.editRound(
        roundId,
        LineCells.name(new Line(now.part(), 0, null, Block.NONE)),
        r -> with(r, now, block));
  }

  private static Round with(Round round, Line now, Block block) {
    return switch (now.part()) {
      case OPENING -> round.withBlocks(block, round.candidateQuestions(), round.closing());
      case CANDIDATE -> round.withBlocks(round.opening(), block, round.closing());
      default -> round.withBlocks(round.opening(), round.candidateQuestions(), block);
    };
  }
}
