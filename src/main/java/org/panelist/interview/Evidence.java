package org.panelist.interview;

import java.util.HashSet;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Response;

/**
 * Of how many competencies something was written down.
 *
 * @param noted competencies with a note on a scored item, of {@code competencies}
 */
public record Evidence(int noted, int competencies) {
  public static Evidence of(Interview interview) {
    var all = new HashSet<String>();
    var noted = new HashSet<String>();
    for (Item item : interview.round().items()) {
      if (item.weight() > 0) {
        String competency = item.question().competency().id();
        all.add(competency);
        Response response = interview.response(item.id());
        if (response.points().isPresent() && !response.notes().isBlank()) {
          noted.add(competency);
        }
      }
    }
    return new Evidence(noted.size(), all.size());
  }
}
