package org.panelist.bench;

import java.awt.EventQueue;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.swing.JPanel;
import org.panelist.bank.QuestionBank;
import org.panelist.domain.Question;
import org.panelist.exchange.BankEntry;
import org.panelist.exchange.BankFiles;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteBankStore;
import org.panelist.ui.bank.AddToPlan;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.kit.OffScreen;
import org.panelist.ui.kit.Theme;

/**
 * A keystroke in the search field of the bank until the result is painted (off screen, 1440x900),
 * beside the bare FTS5 query in the same database; over the shipped bank and over 100,000
 * questions.
 */
public final class SearchBench {
  private static final int MANY = 100_000;
  private static final int PAUSE_MILLIS = 120;
  private static final int ROUNDS = 4;
  private static final List<String> TYPED =
      List.of("precision", "leakage split", "model drift", "the", "gradient descent", "xylophone");

  private SearchBench() {}

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    List<Question> shipped =
        BankFiles.read(Path.of("templates", "bank")).entries().stream()
            .map(BankEntry::question)
            .toList();
    System.out.println("search, milliseconds                       50th   95th  worst");
    run("shipped bank", shipped);
    run("100,000 questions", generated(shipped, new Random(1)));
    System.exit(0);
  }

  /** Questions with the parts of others mixed, so that words are as frequent as in the bank. */
  private static List<Question> generated(List<Question> from, Random random) {
    return IntStream.range(0, MANY)
        .mapToObj(
            i -> {
              Question one = from.get(random.nextInt(from.size()));
              Question two = from.get(random.nextInt(from.size()));
              Question three = from.get(random.nextInt(from.size()));
              return new Question(
                  "generated-" + i,
                  1,
                  two.title() + " " + i,
                  three.level(),
                  one.competency(),
                  two.kind(),
                  three.minutes(),
                  one.prompt(),
                  two.covers(),
                  three.followUps(),
                  one.anchors(),
                  two.redFlags(),
                  "group-" + i / 2,
                  one.tags(),
                  one.sources());
            })
        .toList();
  }

  private static void run(String name, List<Question> questions) throws Exception {
    Path folder = Files.createTempDirectory("search-bench");
    ExecutorService worker = Executors.newSingleThreadExecutor();
    try (Database database = Database.open(DataFolder.open(folder))) {
      var store = new SqliteBankStore(database);
      store.importPacked(questions, "bench");
      var keys = new Keystrokes(store, worker);
      print(name + ": keystroke to painted", measure(keys::type));
      try (Connection bare =
          DriverManager.getConnection("jdbc:sqlite:" + DataFolder.open(folder).file())) {
        print(name + ": bare FTS5 query", measure(text -> query(bare, text)));
      }
    } finally {
      worker.shutdownNow();
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  /** Times of all keystrokes but those of the first round, in milliseconds, sorted. */
  private static double[] measure(Consumer<String> keystroke) {
    List<Double> times = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      for (String words : TYPED) {
        for (int length = 1; length <= words.length(); length++) {
          pause();
          long start = System.nanoTime();
          keystroke.accept(words.substring(0, length));
          if (round > 0) {
            times.add((System.nanoTime() - start) / 1e6);
          }
        }
      }
    }
    return times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
  }

  /**
   * Nobody types faster; what the last keystroke left to do, such as the detail, is done by then.
   */
  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void print(String what, double[] times) {
    System.out.printf(
        "%-40s %6.1f %6.1f %6.1f%n",
        what, times[times.length / 2], times[(int) (times.length * 0.95)], times[times.length - 1]);
  }

  private static void query(Connection bare, String text) {
    try (var statement =
        bare.prepareStatement("select rowid from question_search where question_search match ?")) {
      var match = new StringBuilder();
      for (String word : text.strip().split(" ", -1)) {
        match.append('"').append(word).append("\"* ");
      }
      statement.setString(1, match.toString());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          rows.getLong(1);
        }
      }
    } catch (java.sql.SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The real screen, off screen: its own threads, its own search, its own painting. */
  private static final class Keystrokes {
    private final BufferedImage image = new BufferedImage(1440, 900, BufferedImage.TYPE_INT_RGB);
    private final QuestionBank bank;
    private final BankPanel panel;
    private CountDownLatch painted = new CountDownLatch(1);

    Keystrokes(SqliteBankStore store, ExecutorService worker) throws Exception {
      bank = new QuestionBank(store, id -> List.of(), worker, EventQueue::invokeLater);
      panel =
          OffScreen.onEdt(
              () -> {
                Theme.install(Theme.Mode.LIGHT, 100);
                var made = new BankPanel(bank, new NoPlans());
                new JPanel(null).add(made); // one that shows nowhere has no place to be asked for
                OffScreen.layOut(made, image.getWidth(), image.getHeight());
                bank.changed().add(this::paint);
                return made;
              });
      EventQueue.invokeAndWait(bank::load);
      painted.await(60, TimeUnit.SECONDS);
    }

    private void paint() {
      if (bank.isLoaded() && bank.isUpToDate() && panel != null) {
        panel.validate();
        var graphics = image.createGraphics();
        panel.paint(graphics);
        graphics.dispose();
        painted.countDown();
      }
    }

    void type(String text) {
      try {
        painted = new CountDownLatch(1);
        EventQueue.invokeLater(() -> bank.filter(bank.filter().withText(text)));
        if (!painted.await(30, TimeUnit.SECONDS)) {
          throw new IllegalStateException("no result for " + text);
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class NoPlans implements AddToPlan {
    @Override
    public void targets(Consumer<List<Target>> show) {
      show.accept(List.of());
    }

    @Override
    public void add(String questionId, Target target, Answer answer) {
      answer.refused("");
    }
  }
}
