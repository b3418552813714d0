package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Kills the program many times and prints the table of what was lost, also to {@code
 * target/nothing-lost/}. Wants a display with a window manager that nobody else uses meanwhile, for
 * keys go to whatever has the focus there; {@code panelist.jar} is the system property that names
 * the program.
 */
public final class NothingLost {
  /** First arguments. */
  public static final List<String> JOBS = List.of("kills", "troubles");

  private static final int KILLS = 200;
  private static final int SECONDS = 30;

  private NothingLost() {}

  /**
   * @param args {@code kills} with their number and a seed, or {@code troubles} with the seconds
   *     that each lasts and a seed; numbers may be left out
   */
  public static void main(String[] args) throws IOException {
    LogManager.getLogManager().reset();
    List<String> numbers = List.of(args).subList(Math.min(1, args.length), args.length);
    int number = numbers.isEmpty() ? 0 : Integer.parseInt(numbers.get(0));
    long seed = numbers.size() > 1 ? Long.parseLong(numbers.get(1)) : System.nanoTime() & 0xffffff;
    boolean asksForTroubles = args.length > 0 && args[0].equals("troubles");
    boolean sound =
        asksForTroubles
            ? troubles(number == 0 ? SECONDS : number, seed)
            : kills(number == 0 ? KILLS : number, seed);
    System.exit(sound ? 0 : 1);
  }

  private static boolean kills(int kills, long seed) throws IOException {
    System.out.println("seed " + seed);
    Path folder = Files.createTempDirectory("panelist-kills");
    KillTable table = new KillRun(folder, seed).run(kills);
    write("kills.md", table.text());
    return table.isSound() && delete(folder);
  }

  private static boolean troubles(int seconds, long seed) throws IOException {
    Path folder = Files.createTempDirectory("panelist-troubles");
    var troubles = new Troubles(folder, seed, seconds);
    for (TroubleRun.End end : TroubleRun.End.values()) {
      troubles.fullDisk(end).readOnly(end).locked(end);
    }
    troubles.clockSetBack();
    write("troubles.md", troubles.text());
    return troubles.isSound() && delete(folder);
  }

  /** Where something was lost the folder stays, for who looks for the reason. */
  private static boolean delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
    return true;
  }

  static void write(String name, String text) throws IOException {
    System.out.print(text);
    Path target = Files.createDirectories(Path.of("target", "nothing-lost"));
    Files.writeString(target.resolve(name), text);
  }
}
