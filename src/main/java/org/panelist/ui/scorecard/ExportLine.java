package org.panelist.ui.scorecard;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Scorecard;
import org.panelist.task.Outcome;
import org.panelist.task.Tasks;
import org.panelist.ui.kit.Buttons;
import org.panelist.ui.kit.Card;
import org.panelist.ui.kit.Command;
import org.panelist.ui.kit.HomeFolder;
import org.panelist.ui.kit.Messages;
import org.panelist.ui.kit.Panels;
import org.panelist.ui.kit.TextStyle;
import org.panelist.ui.kit.TextView;

/** Exports what the page shows, and says where it went. */
final class ExportLine {
  private final WrapUpPage page;
  private final Tasks tasks;
  private final ScorecardExport export;
  private final Supplier<Path> folder;
  private final FileOpener opener;
  private final Command exporting;
  private final Command showInFolder;
  private final Command open;
  private final TextView text = new TextView("", TextStyle.BODY);
  private final JComponent component;
  private @Nullable Path file;
  private boolean busy;

  ExportLine(
      WrapUpPage page,
      Tasks tasks,
      ScorecardExport export,
      Supplier<Path> folder,
      FileOpener opener) {
    this.page = page;
    this.tasks = tasks;
    this.export = export;
    this.folder = folder;
    this.opener = opener;
    exporting = Command.of(WrapUpPanel.EXPORT, this::export).when(this::canExport);
    showInFolder =
        Command.of(WrapUpPanel.SHOW_IN_FOLDER, () -> hand(opener::showInFolder))
            .when(this::isThere);
    open = Command.of(WrapUpPanel.OPEN, () -> hand(this.opener::open)).when(this::isThere);
    text.setName(WrapUpPanel.EXPORTED);
    var row = Panels.clear(new MigLayout("insets 0, gap 8, fillx", "[grow, 0:0][][]"));
    row.add(text, "growx, wmin 0");
    row.add(Buttons.button(showInFolder));
    row.add(Buttons.button(open));
    component = new Card().withBody(row);
    component.setVisible(false);
  }

  JComponent component() {
    return component;
  }

  Command command() {
    return exporting;
  }

  /** What can be done with the file, for the palette. */
  List<Command> commands() {
    return List.of(exporting, showInFolder, open);
  }

  /** What was exported belongs to another interview. */
  void clear() {
    file = null;
    refresh();
  }

  void refresh() {
    component.setVisible(file != null);
    commands().forEach(Command::refresh);
  }

  private boolean isThere() {
    return file != null;
  }

  private boolean canExport() {
    return !busy
        && !page.isBusy()
        && (page.mode() == WrapUpMode.DRAFT || page.mode() == WrapUpMode.SUBMITTED);
  }

  private void export() {
    page.forgetProblem();
    busy = true;
    refresh();
    Path to = folder.get();
    Interview draft = page.interview().orElseThrow();
    @Nullable Scorecard submitted = page.scorecard().orElse(null);
    tasks.start(
        Messages.text("scorecard.exporting"),
        progress ->
            submitted == null ? export.exportDraft(draft, to) : export.export(submitted, to),
        Outcome.of(written -> exported(written, draft.id(), submitted == null), this::failed));
  }

  private void exported(Path written, String interviewId, boolean draft) {
    busy = false;
    if (page.interview().map(Interview::id).filter(interviewId::equals).isPresent()) {
      file = written;
      String key = draft ? "scorecard.exported.draft" : "scorecard.exported";
      text.setText(Messages.text(key, String.valueOf(written.getFileName()), folderOf(written)));
    }
    refresh();
  }

  /** The folder that a file is in, the user's own as people write it. */
  private static String folderOf(Path written) {
    Path folder = written.toAbsolutePath().getParent();
    return folder == null ? "" : HomeFolder.shortened(folder.toString());
  }

  private void failed(Throwable cause) {
    busy = false;
    page.failed(cause);
    refresh();
  }

  private void hand(Consumer<Path> what) {
    Path there = file;
    if (there != null) {
      page.forgetProblem();
      tasks.start(
          progress -> {
            what.accept(there);
            return there;
          },
          Outcome.of(done -> {}, page::failed));
    }
  }
}
