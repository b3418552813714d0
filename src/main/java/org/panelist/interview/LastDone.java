package org.panelist.interview;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Item;
import org.panelist.domain.Progress;
import org.panelist.domain.Response;
import org.panelist.domain.Round;

/**
 * What was done last, where one key takes it back: a proposal that was accepted, a question that
 * was added, or taken out again. It is known while the program runs.
 */
final class LastDone {
  /** The interview as it was with the question that was added. */
  private @Nullable Interview added;

  private @Nullable TakenOut takenOut;
  private @Nullable Accepted accepted;

  /** A question that had been added, and the interview without it. */
  private record TakenOut(Item item, Interview after) {}

  /** A proposal, and the interview before and after it was done. */
  private record Accepted(Proposal proposal, Course before, Course after) {
    List<String> dropped() {
      return proposal.drop().stream().map(Item::id).toList();
    }
  }

  void added(Interview interview) {
    added = interview;
  }

  /** The course with the proposal done. */
  Course accept(Proposal proposal, Course before) {
    Course after = proposal.on(before);
    accepted = new Accepted(proposal, before, after);
    return after;
  }

  /** The proposal was taken back: that is done once. */
  void forgetAccepted() {
    accepted = null;
  }

  /** Whether nothing but the clock went on since a question was added. */
  boolean isAdded(Interview interview) {
    Interview then = added;
    return then != null && withoutTime(interview).equals(withoutTime(then));
  }

  /** The interview without its current item. */
  Interview takeOut(Interview before) {
    Interview after = Additions.takenOut(before);
    takenOut =
        before
            .round()
            .item(before.progress().step())
            .map(item -> new TakenOut(item, after))
            .orElse(null);
    return after;
  }

  /** What was taken out, if nothing but the clock went on since. */
  Optional<Item> takenOut(Interview interview) {
    return Optional.ofNullable(takenOut)
        .filter(then -> withoutTime(interview).equals(withoutTime(then.after())))
        .map(TakenOut::item);
  }

  private static Interview withoutTime(Interview interview) {
    Interview result = interview.withProgress(Progress.NONE.withStep(interview.progress().step()));
    for (Response response : interview.responses().values()) {
      result = result.withResponse(withoutTime(response));
    }
    return result;
  }

  private static Response withoutTime(Response response) {
    return response.withSpent(Duration.ZERO);
  }

  /**
   * The course without what the accepted proposal made of it, at the step where that led; empty
   * elsewhere, or where nothing of it is left. What something else became of since stays.
   */
  Optional<Course> takenBack(Course now) {
    Accepted last = accepted;
    if (last == null || !now.interview().state().isOpen() || !isWhereItLed(now, last)) {
      return Optional.empty();
    }
    Interview result = askedAgain(now.interview(), last);
    result = result.withRound(longAgain(result.round(), last));
    Item ended = last.proposal().end();
    Course back =
        ended == null
            ? new Course(result, now.passed(), now.again())
            : goneBack(result, now, last, ended);
    return back.equals(now) ? Optional.empty() : Optional.of(back);
  }

  /** Whether the current item has another score, or none, since a proposal was accepted. */
  boolean isScoredSinceAccepted(Interview now) {
    Accepted last = accepted;
    Response is = now.responses().get(now.progress().step());
    Response was =
        last == null ? null : last.after().interview().responses().get(now.progress().step());
    return is != null
        && was != null
        && !(is.points().equals(was.points())
            && is.state() == was.state()
            && is.skipped() == was.skipped());
  }

  private static boolean isWhereItLed(Course now, Accepted last) {
    return step(now).equals(step(last.after()));
  }

  private static String step(Course course) {
    return course.interview().progress().step();
  }

  private static Interview askedAgain(Interview now, Accepted last) {
    Interview result = now;
    for (String item : last.dropped()) {
      if (now.round().item(item).isPresent() && isUntouched(item, now, last)) {
        result = result.withResponse(now.response(item).unscored());
      }
    }
    return result;
  }

  /** Whether nothing but time came to an item since. */
  private static boolean isUntouched(String item, Interview now, Accepted last) {
    Response then = last.after().interview().response(item);
    return withoutTime(now.response(item)).equals(withoutTime(then));
  }

  private static Round longAgain(Round now, Accepted last) {
    Round before = last.before().interview().round();
    var shortened =
        last.proposal().shorten().stream().collect(Collectors.toMap(Item::id, Item::minutes));
    return now.withItems(
        now.items().stream()
            .map(
                item ->
                    Integer.valueOf(item.minutes()).equals(shortened.get(item.id()))
                        ? item.withMinutes(before.item(item.id()).orElse(item).minutes())
                        : item)
            .toList());
  }

  /** The item that was ended goes on, and is in hand again unless the next one has been begun. */
  private static Course goneBack(Interview interview, Course now, Accepted last, Item ended) {
    var passed =
        now.passed().stream()
            .filter(item -> !item.equals(ended.id()) || last.before().passed().contains(item))
            .collect(Collectors.toSet());
    boolean begun =
        Stream.of(step(now))
            .filter(step -> interview.round().item(step).isPresent())
            .anyMatch(step -> !isUntouched(step, interview, last));
    Progress at = interview.progress();
    Interview back = begun ? interview : interview.withProgress(at.withStep(ended.id()));
    return new Course(back, passed, now.again());
  }
}
