package org.panelist.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelist.exchange.JsonText;
import org.panelist.exchange.TextTable;
import org.panelist.interview.InterviewSummary;
import org.panelist.interview.Interviews;
import picocli.CommandLine.Command;

/** {@code panelist interview list}. */
@Command(name = "list", description = "List interviews, the newest change first.")
final class InterviewList implements Callable<Integer> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Console console;

  InterviewList(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.print(console.withDesk(this::list));
    return Commands.DONE;
  }

  private String list(Desk desk) {
    Interviews interviews = desk.interviews();
    console.complain(
        interviews.list().stream()
            .flatMap(one -> Console.unsaved(desk, one.id(), one.candidateCode()).stream())
            .toList());
    return console.json() ? json(interviews) : table(interviews);
  }

  private static String json(Interviews interviews) {
    return JsonText.of(
        interviews.list().stream().map(summary -> fields(interviews, summary)).toList());
  }

  private static Map<String, @Nullable Object> fields(
      Interviews interviews, InterviewSummary summary) {
    var fields =
        new LinkedHashMap<String, @Nullable Object>(
            InterviewText.fields(interviews.load(summary.id())));
    Instant planned = summary.plannedFor();
    fields.put("planned_for", planned == null ? null : planned.toString());
    return fields;
  }

  private static String table(Interviews interviews) {
    var rows = new ArrayList<List<String>>();
    rows.add(
        List.of(
            "id",
            "state",
            "position",
            "candidate",
            "code",
            "interviewer",
            "round",
            "asked",
            "planned for"));
    for (InterviewSummary one : interviews.list()) {
      rows.add(
          List.of(
              one.id(),
              one.state().slug(),
              one.position(),
              one.candidate(),
              one.candidateCode(),
              one.interviewer(),
              one.round(),
              one.answered() + " of " + one.items(),
              planned(one)));
    }
    return rows.size() == 1 ? "no interviews" : TextTable.of(rows);
  }

  /** In the time of this computer; empty while no time is agreed. */
  private static String planned(InterviewSummary one) {
    Instant planned = one.plannedFor();
    return planned == null ? "" : MINUTE.format(planned.atZone(ZoneId.systemDefault()));
  }
}
