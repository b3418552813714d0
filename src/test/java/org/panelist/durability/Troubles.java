package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Every trouble in turn; what this machine does not allow is left out, and that is said. */
final class Troubles {
  private final Path folder;
  private final long seed;
  private final int seconds;
  private final List<TroubleResult> results = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * @param folder empty
   * @param seconds that each trouble lasts
   */
  Troubles(Path folder, long seed, int seconds) {
    this.folder = folder;
    this.seed = seed;
    this.seconds = seconds;
  }

  /** The data folder on a disk of its own, which is filled. */
  Troubles fullDisk(TroubleRun.End end) throws IOException {
    Path place = Files.createTempDirectory(folder, "full");
    try (FullDisk disk = FullDisk.mount(place.resolve("disk"))) {
      run(Workshop.in(place, disk.folder()), disk, end);
    } catch (IOException e) {
      leftOut.add("disk full: " + e.getMessage());
    }
    return this;
  }

  Troubles readOnly(TroubleRun.End end) throws IOException {
    if (!ReadOnlyFolder.isPossible(folder)) {
      leftOut.add("folder read-only: chattr +i is not possible in " + folder);
      return this;
    }
    Path place = Files.createTempDirectory(folder, "read-only");
    Path data = place.resolve("data");
    run(Workshop.in(place, data), new ReadOnlyFolder(data), end);
    return this;
  }

  Troubles locked(TroubleRun.End end) throws IOException {
    Path place = Files.createTempDirectory(folder, "locked");
    Path data = place.resolve("data");
    run(Workshop.in(place, data), new LockedFile(data), end);
    return this;
  }

  Troubles clockSetBack() throws IOException {
    Path place = Files.createTempDirectory(folder, "clock");
    var workshop = Workshop.in(place, place.resolve("data"));
    add(new ClockRun(workshop, seed).run(seconds));
    return this;
  }

  private void run(Workshop workshop, Trouble trouble, TroubleRun.End end) throws IOException {
    add(new TroubleRun(workshop, trouble, seed).run(seconds, end));
  }

  private void add(TroubleResult result) {
    System.out.println(row(result) + (result.wrong().isEmpty() ? "" : "\n" + result.wrong()));
    results.add(result);
  }

  boolean isSound() {
    return results.stream().allMatch(TroubleResult::isSound);
  }

  List<TroubleResult> results() {
    return results;
  }

  List<String> leftOut() {
    return leftOut;
  }

  String text() {
    var text = new StringBuilder();
    text.append(
        """
        | for %d s | said after | event thread kept waiting before it | during it | saved again after | letters typed | lost | worst case | scores shown | lost | given in it | lost |
        |---|---|---|---|---|---|---|---|---|---|---|---|
        """
            .formatted(seconds));
    results.forEach(result -> text.append(row(result)).append('\n'));
    text.append('\n');
    results.stream()
        .map(TroubleResult::said)
        .distinct()
        .forEach(said -> text.append("> ").append(said).append("\n\n"));
    leftOut.forEach(what -> text.append("Left out: ").append(what).append('\n'));
    results.forEach(
        result -> result.wrong().forEach(what -> text.append("Wrong: ").append(what).append('\n')));
    return text.toString();
  }

  private static String row(TroubleResult result) {
    Loss loss = result.loss();
    return String.format(
        Locale.ROOT,
        "| %s | %s | %d ms | %d ms | %s | %d | %d | %.0f ms | %d | %d | %d | %d |",
        result.name(),
        result.noticed() < 0 ? "" : result.noticed() + " ms",
        result.lag().calm(),
        result.lag().during(),
        result.saved() < 0 ? "" : result.saved() + " ms",
        loss.typed(),
        loss.letters(),
        loss.millis(),
        loss.shown(),
        loss.shownLost(),
        loss.pressed(),
        loss.pressedLost());
  }
}
