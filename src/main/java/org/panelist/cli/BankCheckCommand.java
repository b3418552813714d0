package org.panelist.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.exchange.BankCheck;
import org.panelist.exchange.BankFiles;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code panelist bank check}. */
@Command(
    name = "check",
    description = {
      "Validate question files: a line for each problem, with file, line and mend.",
      "Advice about a bank of your own is no error."
    })
final class BankCheckCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder of question files; without it, the bank in the program.")
  private @Nullable Path folder;

  BankCheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    BankCheck check =
        folder == null
            ? BankCheck.shipped(new PackedBank(new PackedTemplates()).read())
            : BankCheck.of(BankFiles.read(folder));
    console.complain(check.problems());
    var json = new LinkedHashMap<String, Object>();
    json.put("questions", check.questions());
    json.put("problems", check.problems().stream().map(BankCheckCommand::fields).toList());
    json.put("advice", check.advice().stream().map(BankCheckCommand::fields).toList());
    console.print(json, text(check));
    return check.problems().isEmpty() ? Commands.DONE : Commands.WRONG_INPUT;
  }

  private static String text(BankCheck check) {
    var text = new StringBuilder();
    check.advice().forEach(advice -> text.append("advice: ").append(advice.line()).append('\n'));
    text.append(check.questions() + " questions can be used, " + count(check.problems()));
    return text.toString();
  }

  private static String count(List<Problem> problems) {
    return switch (problems.size()) {
      case 0 -> "no problems";
      case 1 -> "1 problem";
      default -> problems.size() + " problems";
    };
  }

  private static Map<String, Object> fields(Problem problem) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("where", problem.where());
    fields.put("what", problem.what());
    fields.put("mend", problem.mend());
    return fields;
  }
}
