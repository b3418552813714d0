package org.panelist.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.panelist.domain.Question;
import org.panelist.exchange.BankEntry;
import org.panelist.exchange.BankFiles;

/** The shipped bank, and larger ones made of it. */
final class GeneratedBank {
  private GeneratedBank() {}

  static List<Question> shipped() {
    return BankFiles.read(Path.of("templates", "bank")).entries().stream()
        .map(BankEntry::question)
        .toList();
  }

  /** Questions with the parts of others mixed, so that words are as frequent as in the bank. */
  static List<Question> of(List<Question> from, int size) {
    var random = new Random(1);
    return IntStream.range(0, size).mapToObj(i -> mixed(from, i, random)).toList();
  }

  private static Question mixed(List<Question> from, int i, Random random) {
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
  }
}
