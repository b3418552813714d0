package org.panelist.gui;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets a test run only where windows can really be shown. */
public final class DisplayTestCondition implements ExecutionCondition {
  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (GuiToolkit.chosen() != GuiToolkit.DISPLAY) {
      return skipped(context, "this JVM uses " + GuiToolkit.chosen());
    }
    return GuiToolkit.hasDisplay()
        ? ConditionEvaluationResult.enabled("there is a display")
        : skipped(
            context, "there is no display; set DISPLAY, say by xvfb-run with a window manager");
  }

  private static ConditionEvaluationResult skipped(ExtensionContext context, String why) {
    System.out.println("Skipped " + context.getDisplayName() + ": " + why);
    return ConditionEvaluationResult.disabled(why);
  }
}
