package org.panelist.plan;

import java.util.List;
import org.panelist.domain.Plan;

/** Ready plans to begin with. Blocking: call from a task. */
@FunctionalInterface
public interface TemplateSource {
  /** By level and title; their ids are those of the templates, not of plans. */
  List<Plan> load();
}
