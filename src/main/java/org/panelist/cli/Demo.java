package org.panelist.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code panelist demo}. */
@Command(
    name = "demo",
    description = "Fill an empty data folder with a sample position, plainly labelled as sample.")
final class Demo implements Callable<Integer> {
  private final Console console;

  Demo(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<String> interviews = console.workplace().demo(console.folder());
    String text = "sample with " + interviews.size() + " interviews made";
    console.print(
        Map.of("interviews", interviews), text + "; see 'panelist interview list', or the window");
    return Commands.DONE;
  }
}
