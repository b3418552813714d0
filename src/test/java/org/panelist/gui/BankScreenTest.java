package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;
import org.panelist.exchange.BankEntry;
import org.panelist.exchange.BankFiles;
import org.panelist.store.DataFolder;
import org.panelist.store.Database;
import org.panelist.store.SqliteBankStore;
import org.panelist.ui.bank.BankPanel;
import org.panelist.ui.kit.Theme;

/** What a person does on the bank's screen, over the shipped bank in a real database. */
@GuiTest
class BankScreenTest {
  private static final List<Question> SHIPPED =
      BankFiles.read(Path.of("templates", "bank")).entries().stream()
          .map(BankEntry::question)
          .toList();

  @TempDir Path folder;
  private final RecordedPlans plans = new RecordedPlans();
  private Database database;
  private SqliteBankStore store;

  @BeforeEach
  void open() {
    database = Database.open(DataFolder.open(folder));
    store = new SqliteBankStore(database);
    store.importPacked(SHIPPED, "test");
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void filtersNarrowTheListAndTheirCountsFollow(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      long mid = SHIPPED.stream().filter(question -> question.level() == Level.MID).count();
      bank.countOf(BankPanel.LEVEL + "mid", (int) mid);
      bank.tick(BankPanel.LEVEL + "mid").showsThatMany((int) mid);
      bank.tick(BankPanel.KIND + "coding");
      bank.countOf(
          BankPanel.LEVEL + "entry",
          (int)
              SHIPPED.stream()
                  .filter(one -> one.level() == Level.ENTRY && one.kind() == Kind.CODING)
                  .count());
      bank.clickButton(BankPanel.CLEAR).showsThatMany(SHIPPED.size());
    }
  }

  @Test
  void findsReadsAndAddsWithoutTheMouse(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      bank.pressWithMenuKey(KeyEvent.VK_F).type("calib");
      bank.showsThatMany(store.search("calib").size());
      bank.press(KeyEvent.VK_DOWN).focusIsIn(BankPanel.TABLE);
      String first = bank.titles().get(0);
      bank.chosenIs(first);

      bank.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER);
      bank.feedbackIs("Added to Mid ML engineer, Technical");
      bank.picture("bank-added-light");
      assertThat(plans.added()).containsExactly(id(first) + " in Mid ML engineer, Technical");

      bank.press(KeyEvent.VK_DOWN);
      String second = bank.titles().get(1);
      bank.chosenIs(second);
      bank.feedbackIs("Enter adds to Mid ML engineer, Technical");
      bank.press(KeyEvent.VK_ENTER);
      bank.feedbackIs("Added to Mid ML engineer, Technical");
      assertThat(plans.added()).hasSize(2);

      bank.clickButton(BankPanel.UNDO).feedbackIs("Taken out again");
      assertThat(plans.added()).hasSize(1);
    }
  }

  @Test
  void slashLeadsToTheSearchAndEscapeClearsIt(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      bank.press(KeyEvent.VK_ENTER).focusIsIn(BankPanel.TABLE);
      bank.type("/").focusIsIn(BankPanel.SEARCH);
      bank.type("bayes");
      bank.searchSays("bayes");
      bank.showsThatMany(store.search("bayes").size());
      bank.press(KeyEvent.VK_ESCAPE).searchSays("");
      bank.showsThatMany(SHIPPED.size());
      bank.press(KeyEvent.VK_ESCAPE).focusIsIn(BankPanel.TABLE);
    }
  }

  @Test
  void aHeadingSortsTurnsRoundAndLetsGo(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      List<String> natural = bank.titles();
      List<String> sorted = natural.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
      bank.clickHeading("Question").showsFirst(sorted.get(0));
      bank.clickAway().clickHeading("Question");
      bank.showsFirst(sorted.get(sorted.size() - 1));
      bank.clickAway().clickHeading("Question").showsFirst(natural.get(0));
    }
  }

  @Test
  void whenNothingMatchesTheFilterToBlameCanBeDropped(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      bank.tick(BankPanel.LEVEL + "entry").type("/").focusIsIn(BankPanel.SEARCH);
      bank.type("xylophone");
      bank.showsThatMany(0);
      long entry = SHIPPED.stream().filter(question -> question.level() == Level.ENTRY).count();
      bank.saysWhyNone("Without the search, " + entry + " questions match.");
      bank.picture("bank-none-light-1440");
      bank.clickButton(BankPanel.DROP).showsThatMany((int) entry);
      bank.searchSays("");
    }
  }

  @Test
  void thePromptIsCopiedAndAnAddThatIsRefusedSaysWhy(Robot robot) throws Exception {
    try (var bank = BankDriver.open(robot, store, plans)) {
      bank.type("bayes").press(KeyEvent.VK_DOWN);
      bank.showsThatMany(store.search("bayes").size());
      String title = bank.titles().get(0);
      bank.chosenIs(title);
      bank.pressWithMenuKey(KeyEvent.VK_C).feedbackIs("Prompt copied");
      bank.clipboardHolds(question(title).prompt());

      bank.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_ENTER);
      bank.press(KeyEvent.VK_ENTER).feedbackIs("It is in this round already");
    }
  }

  @Test
  void theDetailShowsEverythingAnInterviewerNeeds(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      String title = bank.titles().get(3);
      bank.press(KeyEvent.VK_ENTER).press(KeyEvent.VK_DOWN).press(KeyEvent.VK_DOWN);
      bank.press(KeyEvent.VK_DOWN).chosenIs(title);
      Question question = question(title);
      bank.detailShows(question.prompt(), question.anchors().text(1), question.anchors().text(5));
      bank.detailShows(question.covers().toArray(String[]::new));
      bank.detailShows(question.followUps().toArray(String[]::new));
      bank.detailShows(question.redFlags().toArray(String[]::new));
      bank.isAccessible();
    }
  }

  @Test
  void minutesAndTagsNarrowToo(Robot robot) {
    try (var bank = BankDriver.open(robot, store, plans)) {
      bank.upToMinutes(5);
      int brief = (int) SHIPPED.stream().filter(question -> question.minutes() <= 5).count();
      bank.showsThatMany(brief);
      bank.clickButton(BankPanel.MORE_TAGS).tick(BankPanel.TAG + "probability");
      bank.showsThatMany(
          (int)
              SHIPPED.stream()
                  .filter(one -> one.minutes() <= 5 && one.tags().contains("probability"))
                  .count());
    }
  }

  @Test
  void inANarrowWindowColumnsGiveWayAndTheFiltersAreOneKeyAway(Robot robot) {
    var small = new BankDriver.Look(Theme.Mode.LIGHT, 100, new Dimension(820, 600));
    try (var bank = BankDriver.open(robot, store, plans, small)) {
      assertThat(bank.columns()).contains("Question", "Level").doesNotContain("Kind", "Mean");
      bank.clickButton(BankPanel.FILTERS).tick(BankPanel.LEVEL + "mid");
      bank.picture("bank-filters-narrow");
      bank.showsThatMany(
          (int) SHIPPED.stream().filter(question -> question.level() == Level.MID).count());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "light,LIGHT,100,1440,900", "dark,DARK,100,1440,900",
    "light-1280,LIGHT,100,1280,720", "dark-1280,DARK,100,1280,720",
    "light-1920,LIGHT,100,1920,1080", "dark-1920,DARK,100,1920,1080",
    "light-200,LIGHT,200,1280,720", "dark-200-1920,DARK,200,1920,1080"
  })
  void pictures(String name, Theme.Mode mode, int percent, int width, int height, Robot robot) {
    var look = new BankDriver.Look(mode, percent, new Dimension(width, height));
    try (var bank = BankDriver.open(robot, new UsedBank(store), plans, look)) {
      bank.type("preci").press(KeyEvent.VK_DOWN);
      bank.showsThatMany(store.search("preci").size());
      bank.chosenIs(bank.titles().get(0));
      bank.picture("bank-" + name);
      assertThat(bank.columns()).contains("Question");
    }
  }

  private static Question question(String title) {
    return SHIPPED.stream().filter(one -> one.title().equals(title)).findFirst().orElseThrow();
  }

  private static String id(String title) {
    return question(title).id();
  }
}
