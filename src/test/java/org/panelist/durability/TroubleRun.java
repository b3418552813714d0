package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.panelist.ui.interview.LivePanel;

/**
 * A person types on while the data file cannot be written. The status line says so, and where the
 * notes are meanwhile; then either the trouble ends and all is saved, or the program is killed
 * before it does and finds the notes again.
 */
final class TroubleRun {
  /** How it comes to an end. */
  enum End {
    BY_ITSELF("ends, and it saves by itself"),
    BY_KEY("ends, and the named key saves"),
    KILLED("program killed before it ends"),
    STARTED_AGAIN("program killed and started again before it ends");

    private final String words;

    End(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean kills() {
      return this == KILLED || this == STARTED_AGAIN;
    }
  }

  private static final int CALM_SECONDS = 4;
  private static final long NOTICED_MILLIS = 4_000;

  /** The last key may still be on its way from the display. */
  private static final long ARRIVES_MILLIS = 1_000;

  private static final long SAVED_MILLIS = 3_000;
  private static final String STATUS = "status-saved";
  private static final String FAILED = "Cannot save: ";
  private static final Pattern KEPT = Pattern.compile("your notes are kept in (.*?); ");

  private final Workshop workshop;
  private final Trouble trouble;
  private final Hands hands = new Hands();
  private final Random random;
  private final List<String> wrong = new ArrayList<>();

  TroubleRun(Workshop workshop, Trouble trouble, long seed) {
    this.workshop = workshop;
    this.trouble = trouble;
    this.random = new Random(seed);
  }

  TroubleResult run(int seconds, End end) throws IOException {
    String id = workshop.newInterview();
    var session = new Session(RunningProgram.open(workshop, id), hands, workshop.read(id));
    try (session) {
      session.program().ask("lag");
      type(session, CALM_SECONDS * 1_000);
      session.play(List.of(new Stroke.Score(2)));
      session.awaitScore();
      long calm = session.lag();
      trouble.begin();
      var noticed = typeInTrouble(session, seconds);
      long lag = session.lag();
      String said = session.program().text(STATUS);
      checkWindow(session, said);
      long saved = -1;
      long ended = System.nanoTime();
      if (end.kills()) {
        type(session, 8 * Beat.KEY_MILLIS); // no pause in which the last letters get to safety
        ended = session.kill(false);
      } else {
        saved = endAndSave(session, end);
      }
      return result(
          id, session, end, said, noticed, new TroubleResult.Lag(calm, lag), saved, ended);
    } finally {
      trouble.end();
    }
  }

  private void type(Session session, long millis) {
    long end = System.nanoTime() + millis * 1_000_000;
    while (System.nanoTime() < end) {
      session.play(List.of(Moment.any(random)));
    }
    session.settle();
  }

  /** Types until the time is up; milliseconds until the status line said what is the matter. */
  private long typeInTrouble(Session session, int seconds) {
    long began = System.nanoTime();
    long end = began + seconds * 1_000_000_000L;
    long noticed = -1;
    while (System.nanoTime() < end) {
      session.play(List.of(Moment.any(random)));
      boolean isSaid = session.program().text(STATUS).startsWith(FAILED);
      if (isSaid && noticed < 0) {
        noticed = (System.nanoTime() - began) / 1_000_000;
      }
    }
    session.settle();
    if (noticed < 0 || noticed > NOTICED_MILLIS) {
      wrong.add("the trouble was told after " + noticed + " ms");
    }
    return noticed;
  }

  /** While it cannot save: what is said is true, the notes are kept, nothing is in the way. */
  private void checkWindow(Session session, String said) throws IOException {
    RunningProgram program = session.program();
    if (!said.startsWith(FAILED + trouble.said())) {
      wrong.add("the status line says \"" + said + "\"");
    }
    if (!program.ask("windows").equals("1")) {
      wrong.add("there is another window");
    }
    String due = session.ledger().page(session.item()).text();
    program.waitUntil("text " + LivePanel.NOTES, due::equals, ARRIVES_MILLIS);
    Ledger.Page page = session.ledger().page(session.item());
    session.play(List.of(new Stroke.Score(page.score() == null ? 3 : 1 + page.score() % 5)));
    Beat.sleep(1_500);
    session.settle();
    if (session.look()) {
      wrong.add("a score is shown as given that is not saved");
    }
    checkRescue(session, program.text(STATUS));
  }

  private void checkRescue(Session session, String said) throws IOException {
    Matcher kept = KEPT.matcher(said);
    if (!kept.find()) {
      wrong.add("nothing says where the notes are: \"" + said + "\"");
      return;
    }
    String place = kept.group(1).replace("~", workshop.home().toString());
    String text = Files.readString(Path.of(place));
    session
        .ledger()
        .pages()
        .forEach(
            (item, page) -> {
              if (!text.contains(page.text())) {
                wrong.add("the file misses \"" + page.text() + "\"");
              }
            });
  }

  private long endAndSave(Session session, End end) throws IOException {
    trouble.end();
    long ended = System.nanoTime();
    if (end == End.BY_KEY) {
      session.tap(new Stroke.Retry());
    }
    session.program().waitUntil("text " + STATUS, said -> said.startsWith("Saved"), SAVED_MILLIS);
    long saved = (System.nanoTime() - ended) / 1_000_000;
    session.look();
    return saved;
  }

  /** What the program that is started after the kill complains of: nothing. */
  private String startAgain(String id, End end, Ledger ledger) throws IOException {
    if (end == End.STARTED_AGAIN && !trouble.letsStart()) {
      checkRefusal(RunningProgram.refusal(workshop, id));
      trouble.end();
    } else if (end == End.KILLED) {
      trouble.end();
    }
    try (var again = RunningProgram.open(workshop, id)) {
      String title = again.text(LivePanel.TITLE);
      String due = ledger.page(Workshop.item(title)).text();
      String shown = again.text(LivePanel.NOTES);
      if (!due.startsWith(shown) || due.length() > shown.length() + Beat.KEYS_PER_SECOND) {
        wrong.add("started again it shows \"" + shown + "\" for \"" + due + "\"");
      }
      trouble.end();
      again.waitUntil("text " + STATUS, now -> now.startsWith("Saved"), SAVED_MILLIS);
      return again.complaints();
    }
  }

  /** In words, and with no stack trace. */
  private void checkRefusal(String said) {
    if (said.lines().count() != 1 || !said.contains("cannot be written")) {
      wrong.add("started again it says \"" + said + "\"");
    }
  }

  private TroubleResult result(
      String id,
      Session session,
      End end,
      String said,
      long noticed,
      TroubleResult.Lag lag,
      long saved,
      long ended)
      throws IOException {
    String complaints = session.program().complaints();
    if (end.kills()) {
      complaints += startAgain(id, end, session.ledger());
    }
    Loss loss = Loss.of(session.ledger(), workshop.read(id), ended);
    loss.wrong().forEach(wrong::add);
    if (!complaints.isEmpty() || !workshop.log().isEmpty()) {
      wrong.add("the program complains: " + complaints + workshop.log());
    }
    if (!workshop.rescued().isEmpty()) {
      wrong.add("all is saved, and still there is " + workshop.rescued());
    }
    return new TroubleResult(
        trouble.words() + ", " + end.words(),
        said.replaceAll("kept in \\S*/(\\S+-)\\w+\\.txt", "kept in ~/$1….txt"),
        noticed,
        lag,
        saved,
        loss,
        wrong);
  }
}
