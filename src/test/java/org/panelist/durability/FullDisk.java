package org.panelist.durability;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small disk in memory on which the data folder is, and a file that takes all that is left. */
final class FullDisk implements Trouble, AutoCloseable {
  private static final int PIECE = 1 << 16;

  private final Path disk;
  private final Path filler;

  private FullDisk(Path disk) {
    this.disk = disk;
    this.filler = disk.resolve("filler");
  }

  /**
   * Mounts it.
   *
   * @throws IOException where that is not allowed
   */
  static FullDisk mount(Path place) throws IOException {
    Files.createDirectories(place);
    Shell.run(List.of("mount", "-t", "tmpfs", "-o", "size=24m", "panelist", place.toString()));
    return new FullDisk(place);
  }

  Path folder() {
    return disk.resolve("data");
  }

  @Override
  public String words() {
    return "disk full";
  }

  @Override
  public String said() {
    return "the disk is full";
  }

  @Override
  public void begin() throws IOException {
    try (OutputStream out = Files.newOutputStream(filler)) {
      for (int piece = PIECE; piece > 0; piece /= 2) {
        fill(out, new byte[piece]);
      }
    }
  }

  private static void fill(OutputStream out, byte[] piece) {
    try {
      while (true) {
        out.write(piece);
      }
    } catch (IOException e) { // so much and no more
      return;
    }
  }

  @Override
  public void end() throws IOException {
    Files.deleteIfExists(filler);
  }

  @Override
  public void close() throws IOException {
    Shell.run(List.of("umount", "-l", disk.toString()));
  }
}
