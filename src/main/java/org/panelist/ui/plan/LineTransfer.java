package org.panelist.ui.plan;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.TransferHandler;
import org.jspecify.annotations.Nullable;

/**
 * Drags items within a round, and onto the tab of another. What travels is the item's id behind a
 * mark.
 */
final class LineTransfer extends TransferHandler {
  private static final String MARK = "panelist-item:";

  private final Supplier<Optional<String>> dragged;
  private final ObjIntConsumer<String> dropped;

  /**
   * @param dragged id of the item that a drag begins with; empty for what cannot be dragged
   * @param dropped told the id and the index of the gap it was dropped into; -1 for the end
   */
  LineTransfer(Supplier<Optional<String>> dragged, ObjIntConsumer<String> dropped) {
    this.dragged = dragged;
    this.dropped = dropped;
  }

  @Override
  public int getSourceActions(JComponent source) {
    return MOVE;
  }

  @Override
  protected @Nullable Transferable createTransferable(JComponent source) {
    return dragged.get().map(id -> new StringSelection(MARK + id)).orElse(null);
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.stringFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    Optional<String> id = id(support.getTransferable());
    boolean onList = support.isDrop() && support.getDropLocation() instanceof JList.DropLocation;
    int gap = onList ? ((JList.DropLocation) support.getDropLocation()).getIndex() : -1;
    id.ifPresent(item -> dropped.accept(item, gap));
    return id.isPresent();
  }

  private static Optional<String> id(Transferable transferable) {
    try {
      String text = (String) transferable.getTransferData(DataFlavor.stringFlavor);
      return text.startsWith(MARK) ? Optional.of(text.substring(MARK.length())) : Optional.empty();
    } catch (UnsupportedFlavorException | IOException e) {
      return Optional.empty(); // it came from another program, which took it back
    }
  }
}
