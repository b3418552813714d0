package org.panelist.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.swing.core.Robot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;
import org.panelist.exchange.PlanTemplates;
import org.panelist.plan.MemoryPlanStore;
import org.panelist.ui.kit.Theme;

/** Pictures of the plans screen, with the shipped bank and plans, for somebody to look at. */
@GuiTest
class PlanScreenPicturesTest {
  private static final PackedTemplates PACKED = new PackedTemplates();
  private static final List<Question> BANK = new PackedBank(PACKED).questions();
  private static final List<Plan> TEMPLATES =
      new PlanTemplates(PACKED)
          .all(ids -> BANK.stream().filter(question -> ids.contains(question.id())).toList());

  /** The window's size less rail and status line. */
  @ParameterizedTest
  @CsvSource({
    "light-1280x720,LIGHT,100,1208,694",
    "dark-1280x720,DARK,100,1208,694",
    "light-1920x1080,LIGHT,100,1848,1054",
    "dark-1920x1080,DARK,100,1848,1054",
    "light-200,LIGHT,200,1776,1028",
    "light-200-1280x720,LIGHT,200,1136,668"
  })
  void everyPageIsPaintedAndNamed(
      String name, Theme.Mode mode, int percent, int width, int height, Robot robot) {
    var store = new MemoryPlanStore();
    TEMPLATES.forEach(store::save);
    Plan panel =
        TEMPLATES.stream().filter(plan -> plan.rounds().size() == 3).findFirst().orElseThrow();
    var driver =
        PlanDriver.open(
            robot, new PlanDriver.Setting(store, BANK, TEMPLATES, mode, percent, width, height));

    driver.isAccessible().photographs("plans-" + name);
    driver.clicks("plan.assemble").photographs("plans-assemble-" + name);
    driver.clicks("plan.assembleCancel");
    driver.opensPlan(panel.title()).selectsRow(2).isAccessible().photographs("plan-" + name);
    driver.clicks("plan.details").isAccessible().photographs("plan-details-" + name);
    driver.clicks("plan.closeDetails").clicks("plan.roundDetails").isAccessible();
    driver.photographs("plan-round-" + name);

    assertThat(driver.plan()).isEqualTo(panel);
  }
}
