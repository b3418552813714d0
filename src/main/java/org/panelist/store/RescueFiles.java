package org.panelist.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.ProblemException;
import org.panelist.interview.Rescue;
import org.panelist.interview.RescueText;

/**
 * Keeps an interview as a text file in the first of some folders that takes it: in words for
 * people, and once more so that the program can take it back.
 */
public final class RescueFiles implements Rescue {
  private static final int ID_END = 8;
  private static final String FOR_THE_PROGRAM =
      "\nThe rest is for the program, which takes it back when the interview is opened again:\n";

  /** Stands before that; older programs did not write it. */
  private static final String NOT_READ = "\nEdits here are not read by the program.\n";

  /** Follows the name of a file that is being written, and is followed by any digits. */
  private static final String DRAFT = ".draft";

  /** Follows the name of a file that somebody changed. */
  private static final String EDITED = ".edited";

  /** By the interview's own clock, then by that of the files. */
  private static final Comparator<Kept> OLDEST_FIRST =
      Comparator.<Kept, Duration>comparing(kept -> kept.interview().progress().elapsed())
          .thenComparing(Kept::at);

  private final Json json = new Json();

  /** Before the number of the last save, on the last line; older programs did not write it. */
  private static final String REVISION = "revision ";

  private final List<Path> folders;
  private final Function<String, OptionalLong> revisions;
  private final String kind;

  /**
   * @param folders outside of the data folder, the best first
   * @param revisions the last save that this program knows of, by the id of the interview; asked
   *     while the data file cannot be read
   */
  public RescueFiles(List<Path> folders, Function<String, OptionalLong> revisions) {
    this(folders, revisions, "");
  }

  /**
   * @param kind ends the names of the files, so that they are other ones than those of notes
   */
  public RescueFiles(List<Path> folders, Function<String, OptionalLong> revisions, String kind) {
    this.kind = kind;
    this.folders = List.copyOf(folders);
    this.revisions = revisions;
  }

  @Override
  public String keep(Interview interview) {
    OptionalLong revision = revisions.apply(interview.id());
    String last = revision.isPresent() ? REVISION + revision.getAsLong() + "\n" : "";
    String text =
        RescueText.of(interview) + NOT_READ + FOR_THE_PROGRAM + json.write(interview) + "\n" + last;
    var failure = new IOException("no folder for a rescue file");
    for (Path folder : folders) {
      try {
        Path file = folder.resolve(name(interview));
        setAside(file);
        return write(file, text).toString();
      } catch (IOException e) {
        failure.addSuppressed(e);
      }
    }
    throw new UncheckedIOException(failure);
  }

  /** Only its owner can read it, as temporary files are made. */
  static Path write(Path target, String text) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    String name = target.getFileName().toString();
    Path temporary = Files.createTempFile(folder, name + DRAFT, "");
    try {
      // Not as a string: that fails for half of a character, which becomes a question mark here.
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Files.write(temporary, bytes, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      // Any other move takes the old file away first, and a kill in between leaves none.
      Path moved = Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      force(target.toAbsolutePath());
      return moved;
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /**
   * That the name stands for the new file survives a power cut as well, where that can be asked.
   */
  private static void force(Path file) {
    try (FileChannel channel =
        FileChannel.open(file.resolveSibling("."), StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) { // Windows opens no folder
      System.getLogger(RescueFiles.class.getName()).log(System.Logger.Level.DEBUG, "folder", e);
    }
  }

  /** The newest: a folder that took some has others after it when it takes no more. */
  @Override
  public Optional<Kept> find(Interview stored) {
    return folders.stream()
        .map(folder -> folder.resolve(name(stored)))
        .filter(file -> Files.isRegularFile(file) && isOwn(file))
        .flatMap(file -> read(file).stream())
        .filter(kept -> kept.interview().id().equals(stored.id()))
        .max(OLDEST_FIRST);
  }

  @Override
  public Optional<String> where(String id, String candidateCode) {
    String name = name(id, candidateCode);
    return folders.stream()
        .map(folder -> folder.resolve(name))
        .filter(file -> Files.isRegularFile(file) && isOwn(file))
        .max(Comparator.comparing(file -> file.toFile().lastModified()))
        .map(Path::toString);
  }

  @Override
  public boolean isEmpty() {
    return folders.stream().noneMatch(this::hasAny);
  }

  private boolean hasAny(Path folder) {
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "panelist-*" + kind + ".txt")) {
      return files.iterator().hasNext();
    } catch (IOException | DirectoryIteratorException e) {
      return false; // where nothing can be listed nothing can be found later either
    }
  }

  /** Where folders are shared, anybody could have put such a file there. */
  private static boolean isOwn(Path file) {
    try {
      return !Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class)
          || Files.getOwner(file).getName().equals(System.getProperty("user.name"));
    } catch (IOException e) {
      return false;
    }
  }

  /** Empty for what an older program wrote, or somebody changed: people can still read it. */
  private Optional<Kept> read(Path file) {
    try {
      String text = Files.readString(file);
      int end = text.lastIndexOf(FOR_THE_PROGRAM);
      if (end < 0) {
        return Optional.empty();
      }
      String[] lines = text.substring(end + FOR_THE_PROGRAM.length()).split("\n", 3);
      Interview interview = json.read(lines[0], Interview.class, file.toString());
      Instant at = Files.getLastModifiedTime(file).toInstant();
      return Optional.of(new Kept(interview, at, revision(lines.length < 2 ? "" : lines[1])));
    } catch (IOException | ProblemException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static OptionalLong revision(String line) {
    if (line.isEmpty()) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseLong(line.replaceFirst("^" + REVISION, "")));
  }

  @Override
  public void drop(Interview interview) {
    @Nullable IOException failure = null;
    for (Path folder : folders) {
      try {
        Path file = folder.resolve(name(interview));
        setAside(file);
        Files.deleteIfExists(file);
        dropDrafts(folder, name(interview));
      } catch (IOException e) { // that one cannot be changed is no reason to leave the others
        failure = e;
      }
    }
    if (failure != null) {
      throw new UncheckedIOException(failure);
    }
  }

  /** What somebody wrote into a file by hand is theirs: it stays, under another name. */
  private void setAside(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !isOwn(file) || isAsWritten(file)) {
      return;
    }
    String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
    Path aside = file.resolveSibling(name + EDITED + ".txt");
    for (int i = 2; Files.exists(aside); i++) {
      aside = file.resolveSibling(name + EDITED + "-" + i + ".txt");
    }
    Files.move(file, aside);
    System.getLogger(RescueFiles.class.getName())
        .log(System.Logger.Level.WARNING, "edited by hand, and therefore left there: " + aside);
  }

  /** Whether the part for people says what the part for the program does. */
  private boolean isAsWritten(Path file) throws IOException {
    try {
      String text = Files.readString(file);
      return read(file)
          .map(kept -> RescueText.of(kept.interview()))
          .filter(
              words ->
                  text.startsWith(words + FOR_THE_PROGRAM)
                      || text.startsWith(words + NOT_READ + FOR_THE_PROGRAM))
          .isPresent();
    } catch (CharacterCodingException e) { // another editor, another encoding
      return false;
    }
  }

  /** Those that a program was writing when it was killed. */
  static void dropDrafts(Path folder, String name) throws IOException {
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> drafts = Files.newDirectoryStream(folder, name + DRAFT + "*")) {
        for (Path draft : drafts) {
          Files.deleteIfExists(draft);
        }
      }
    }
  }

  private String name(Interview interview) {
    return name(interview.id(), interview.candidate().code());
  }

  private String name(String id, String code) {
    String end = id.substring(Math.max(0, id.length() - ID_END)); // there the ids differ
    return "panelist-" + (code + "-" + end).replaceAll("[^A-Za-z0-9-]", "_") + kind + ".txt";
  }
}
