package org.panelist.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelist.bank.BankStore;
import org.panelist.bank.QuestionSummary;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.exchange.PlanFiles;
import org.panelist.export.ExportFile;
import org.panelist.plan.Assembly;
import org.panelist.plan.PlanAssembler;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code panelist plan assemble}. */
@Command(name = "assemble", description = "Make a balanced plan from the bank, as a file to edit.")
final class PlanAssemble implements Callable<Integer> {
  private final Console console;

  @Option(names = "--role", required = true, paramLabel = "R", description = "Say, ML engineer.")
  private String role = "";

  @Option(names = "--level", required = true, paramLabel = "L", description = "entry, mid, expert.")
  private @Nullable Level level;

  @Option(names = "--minutes", required = true, paramLabel = "N", description = "Of all rounds.")
  private int minutes;

  @Option(names = "--out", required = true, paramLabel = "FILE.yaml", description = "The plan.")
  private @Nullable Path out;

  @Option(names = "--force", description = "Replace a file that exists.")
  private boolean force;

  PlanAssemble(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (level == null || out == null) {
      throw new IllegalStateException("required options are missing"); // the parser sees to them
    }
    List<Question> questions = console.withDesk(desk -> all(desk.bank()));
    Assembly assembly =
        PlanAssembler.assembleWithReasons(
            role, level, minutes, questions, () -> UUID.randomUUID().toString());
    byte[] file = PlanFiles.write(assembly.plan()).getBytes(StandardCharsets.UTF_8);
    new ExportFile(out).write(force, stream -> stream.write(file));
    console.print(fields(assembly, out), text(assembly.plan(), out));
    return Commands.DONE;
  }

  private static List<Question> all(BankStore bank) {
    return bank.findAll(bank.summaries().stream().map(QuestionSummary::id).toList());
  }

  private static String text(Plan plan, Path file) {
    var text = new StringBuilder();
    for (Round round : plan.rounds()) {
      text.append(round.name() + ": " + round.plannedMinutes() + " of " + round.minutes());
      text.append(" minutes planned\n");
      for (Item item : round.items()) {
        text.append("  " + item.question().title() + ", " + item.minutes() + " min");
        text.append(item.mustAsk() ? ", must ask\n" : "\n");
      }
    }
    return text.append(file).toString();
  }

  private static Map<String, Object> fields(Assembly assembly, Path file) {
    Plan plan = assembly.plan();
    var fields = new LinkedHashMap<String, Object>();
    fields.put("file", file.toString());
    fields.put("title", plan.title());
    fields.put("role", plan.role());
    fields.put("level", plan.level().slug());
    fields.put("rounds", plan.rounds().stream().map(round -> fields(round, assembly)).toList());
    return fields;
  }

  private static Map<String, Object> fields(Round round, Assembly assembly) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("name", round.name());
    fields.put("minutes", round.minutes());
    fields.put("planned", round.plannedMinutes());
    fields.put("items", round.items().stream().map(item -> fields(item, assembly)).toList());
    return fields;
  }

  private static Map<String, Object> fields(Item item, Assembly assembly) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("question", item.question().id());
    fields.put("title", item.question().title());
    fields.put("minutes", item.minutes());
    fields.put("weight", item.weight());
    fields.put("must_ask", item.mustAsk());
    fields.put("reason", assembly.reasons().getOrDefault(item.id(), ""));
    return fields;
  }
}
