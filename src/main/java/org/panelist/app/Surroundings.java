package org.panelist.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.panelist.interview.Clocks;
import org.panelist.interview.SaveQueue;
import org.panelist.ui.kit.Dialogs;

/**
 * What the window needs of the world; tests give it another one.
 *
 * @param ui the event thread
 * @param search answers the bank's questions, one after the other
 * @param worker short reads and writes, one after the other
 * @param slow what takes long: exports, samples
 * @param autosave writes of interviews
 * @param time the wall clock
 * @param nanoTime a clock that never goes back
 * @param exports where workbooks go unless the user chose another folder
 */
public record Surroundings(
    Executor ui,
    Executor search,
    Executor worker,
    Executor slow,
    SaveQueue autosave,
    InstantSource time,
    LongSupplier nanoTime,
    ZoneId zone,
    Supplier<String> ids,
    Dialogs dialogs,
    DesktopFiles desktop,
    Path exports) {
  Clocks clocks() {
    return new Clocks(ui, time, nanoTime);
  }
}
