package org.panelist.durability;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Folder and files can only be read, which the file system holds against everybody, root too, and
 * against files that are open already. Permissions do neither; ext4's attribute does.
 */
final class ReadOnlyFolder implements Trouble {
  private final Path folder;

  ReadOnlyFolder(Path folder) {
    this.folder = folder;
  }

  /** Whether this system and this user can do that, in that folder. */
  static boolean isPossible(Path folder) {
    try {
      Path file = Files.createTempFile(folder, "read", "only");
      try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
        return Shell.runs(List.of("chattr", "+i", file.toString())) && refuses(open);
      } finally {
        Shell.runs(List.of("chattr", "-i", file.toString()));
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean refuses(FileChannel open) {
    try {
      open.write(ByteBuffer.allocate(1));
      return false;
    } catch (IOException e) {
      return true;
    }
  }

  @Override
  public String words() {
    return "folder read-only";
  }

  @Override
  public String said() {
    return "the data file cannot be written";
  }

  @Override
  public boolean letsStart() {
    return false;
  }

  @Override
  public void begin() throws IOException {
    change("+i");
  }

  @Override
  public void end() throws IOException {
    change("-i");
  }

  private void change(String attribute) throws IOException {
    var command = new ArrayList<>(List.of("chattr", attribute, folder.toString()));
    try (var files = Files.list(folder)) {
      // Not SQLite's shared memory: a mapped file that the system takes away kills any process.
      files
          .filter(Files::isRegularFile)
          .map(Path::toString)
          .filter(name -> !name.endsWith("-shm"))
          .forEach(command::add);
    }
    Shell.run(command);
  }
}
