package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clock is set back while a person types; then the program is killed and started again. */
final class ClockRun {
  private static final Duration BY = Duration.ofHours(1);
  private static final String STATUS = "text status-saved";
  private static final Pattern AGE = Pattern.compile("Saved ([0-9.]+) s ago.*");

  private final Workshop workshop;
  private final Hands hands = new Hands();
  private final Random random;
  private final List<String> wrong = new ArrayList<>();

  ClockRun(Workshop workshop, long seed) {
    this.workshop = workshop;
    this.random = new Random(seed);
  }

  TroubleResult run(int seconds) throws IOException {
    String id = workshop.newInterview();
    Session session = new Session(open(id), hands, workshop.read(id));
    String said;
    long calm;
    long lag;
    long end;
    try (session) {
      session.program().ask("lag");
      type(session, 4);
      calm = session.lag();
      setBack();
      type(session, seconds);
      session.play(List.of(new Stroke.Score(1 + random.nextInt(5))));
      session.awaitScore();
      session.settle();
      said = session.program().waitUntil(STATUS, now -> now.startsWith("Saved"), 2_000);
      checkAge(said);
      lag = session.lag();
      type(session, 1);
      end = session.kill(false);
    }
    try (RunningProgram again = open(id)) {
      Loss loss = Loss.of(session.ledger(), workshop.read(id), end);
      loss.wrong().forEach(wrong::add);
      // It goes on as on any day: what is typed now is saved too.
      var next = new Session(again, hands, workshop.read(id));
      next.play(List.of(new Stroke.Letter('a'), new Stroke.Letter('b')));
      next.settle();
      checkAge(again.waitUntil(STATUS, now -> now.startsWith("Saved"), 2_000));
      if (Loss.of(next.ledger(), workshop.read(id), 0).letters() > 0) {
        wrong.add("what was typed after the start is not saved");
      }
      if (!again.complaints().isEmpty() || !workshop.log().isEmpty()) {
        wrong.add("the program complains: " + again.complaints() + workshop.log());
      }
      return new TroubleResult(
          "clock set back an hour, program killed",
          said,
          -1,
          new TroubleResult.Lag(calm, lag),
          -1,
          loss,
          wrong);
    }
  }

  /** The save was just now, whatever the clock on the wall says. */
  private void checkAge(String said) {
    Matcher age = AGE.matcher(said);
    if (!age.matches() || Double.parseDouble(age.group(1)) > 5) {
      wrong.add("the status line says \"" + said + "\"");
    }
  }

  private void type(Session session, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    while (System.nanoTime() < end) {
      session.play(List.of(Moment.any(random)));
    }
    session.settle();
  }

  private void setBack() throws IOException {
    Path clock = ClockedProgram.hands(workshop.data());
    Path draft = Files.writeString(clock.resolveSibling("clock.draft"), BY.toString());
    Files.move(draft, clock, StandardCopyOption.ATOMIC_MOVE);
  }

  private RunningProgram open(String id) throws IOException {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return RunningProgram.open(workshop, id, List.of("-cp", path, ClockedProgram.class.getName()));
  }
}
