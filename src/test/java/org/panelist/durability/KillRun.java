package org.panelist.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.panelist.domain.Interview;
import org.panelist.ui.interview.LivePanel;

/** Kills the program again and again, starts it again each time, and compares. */
final class KillRun {
  /** Then another candidate comes, before the questions run out. */
  private static final int KILLS_PER_INTERVIEW = 10;

  private final Workshop workshop;
  private final Hands hands = new Hands();
  private final long seed;
  private final KillTable table;

  /**
   * @param folder empty
   */
  KillRun(Path folder, long seed) throws IOException {
    this.workshop = Workshop.in(folder, folder.resolve("data"));
    this.seed = seed;
    this.table = new KillTable(seed);
  }

  KillTable run(int kills) throws IOException {
    for (int done = 0; done < kills; done += KILLS_PER_INTERVIEW) {
      interview(done, Math.min(kills, done + KILLS_PER_INTERVIEW));
    }
    return table;
  }

  /** Every start but the first shows what the kill before it left. */
  private void interview(int from, int to) throws IOException {
    String id = workshop.newInterview();
    RunningProgram program = RunningProgram.open(workshop, id);
    for (int kill = from; kill < to; kill++) {
      Moment moment = Moment.number(kill);
      var random = new Random(seed + kill);
      var session = new Session(program, hands, workshop.read(id));
      long end;
      try (session) {
        end = typeAndKill(session, moment, random);
      }
      program = RunningProgram.open(workshop, id);
      Interview found = workshop.read(id);
      Loss loss = Loss.of(session.ledger(), found, end);
      lookAtWindow(program, found, loss);
      table.add(kill, moment, loss);
    }
    program.close();
    String log = workshop.log();
    if (!log.isEmpty()) {
      throw new AssertionError("the program logged: " + log);
    }
  }

  private static long typeAndKill(Session session, Moment moment, Random random) {
    List<Stroke> script = moment.script(random);
    session.play(script);
    if (moment == Moment.SHOWN) {
      session.awaitScore();
    } else {
      double delay = moment.delayMillis(random);
      Beat.sleep(Math.round(delay));
    }
    return session.kill(!(script.get(script.size() - 1) instanceof Stroke.Next));
  }

  /** The window that was started again shows what the store has. */
  private static void lookAtWindow(RunningProgram program, Interview found, Loss loss) {
    String title = program.text(LivePanel.TITLE);
    if (title.startsWith(Workshop.TITLE)) {
      String due = found.response(Workshop.item(title)).notes();
      String shown = program.text(LivePanel.NOTES);
      if (!shown.equals(due)) {
        loss.wrong("the window shows \"" + shown + "\", the store has \"" + due + "\"");
      }
    }
    if (!program.complaints().isEmpty()) {
      loss.wrong("the program says: " + program.complaints());
    }
    if (!program.ask("windows").equals("1")) {
      loss.wrong("there is another window");
    }
  }
}
