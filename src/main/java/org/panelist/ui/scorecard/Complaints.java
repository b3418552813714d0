package org.panelist.ui.scorecard;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.panelist.scorecard.Finding;

/**
 * What somebody is told off for: what blocked the last attempt to submit, and what was passed over
 * since. What has come up only now is no fault yet.
 */
final class Complaints {
  private final Set<Finding> made = new HashSet<>();
  private boolean attempted;

  /** Somebody tried to submit. */
  void attempt(List<Finding> now) {
    made.clear();
    made.addAll(now);
    attempted = true;
  }

  /** Something else is shown. */
  void forget() {
    made.clear();
    attempted = false;
  }

  /** The field in which a kind of finding is mended was left. */
  void left(Finding.Kind kind, List<Finding> now) {
    if (attempted) {
      now.stream().filter(finding -> finding.kind() == kind).forEach(made::add);
    }
  }

  /** Those of {@code now} that are complained about. */
  List<Finding> among(List<Finding> now) {
    return now.stream().filter(made::contains).toList();
  }
}
