package org.panelist.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Candidate;
import org.panelist.domain.Interview;
import org.panelist.domain.Position;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Response;
import org.panelist.domain.RoundScope;

/**
 * A store that keeps interviews in memory and, like the real one, writes no responses but those it
 * is told to. It can be made to fail.
 */
public class MemoryInterviews implements InterviewStore {
  private final Map<String, Interview> saved = Collections.synchronizedMap(new LinkedHashMap<>());
  private final List<Interview> history = Collections.synchronizedList(new ArrayList<>());
  private final Map<String, Long> revisions = new ConcurrentHashMap<>();
  private final Map<String, List<RoundScope>> otherRounds = new ConcurrentHashMap<>();
  private volatile boolean failing;
  private volatile CountDownLatch gate = new CountDownLatch(0);
  private final Map<String, Instant> planned = Collections.synchronizedMap(new LinkedHashMap<>());
  private int codes = 101;

  /** From now on each save fails, or works again. */
  public void setFailing(boolean failing) {
    this.failing = failing;
  }

  /** Until {@link #goOn()} a save takes its time, but half a minute at most. */
  public void hold() {
    gate = new CountDownLatch(1);
  }

  public void goOn() {
    gate.countDown();
  }

  private void awaitGate() {
    try {
      if (!gate.await(30, TimeUnit.SECONDS)) {
        throw new AssertionError("saves are held and nobody let them go on");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Everything that was saved, in order; creation left out. */
  public List<Interview> history() {
    return List.copyOf(history);
  }

  @Override
  public List<InterviewSummary> list() {
    return saved.values().stream()
        .map(this::summary)
        .sorted(Comparator.comparing(InterviewSummary::updatedAt).reversed())
        .toList();
  }

  private InterviewSummary summary(Interview i) {
    Instant updated = i.createdAt().plus(i.progress().elapsed());
    int answered =
        (int) i.responses().values().stream().filter(r -> r.points().isPresent()).count();
    return new InterviewSummary(
        i.id(),
        i.state(),
        i.position().title(),
        i.candidate().name(),
        i.candidate().code(),
        i.interviewer(),
        i.round().name(),
        i.plan().level(),
        i.round().minutes(),
        i.round().items().size(),
        answered,
        i.progress().elapsed(),
        i.createdAt(),
        updated,
        i.closingReason(),
        planned.get(i.id()));
  }

  @Override
  public Optional<Interview> find(String id) {
    return Optional.ofNullable(saved.get(id));
  }

  @Override
  public void createOtherVersion(Interview interview) {
    create(
        interview.copyAs(
            interview.id() + "-" + saved.size(), interview.interviewer() + " (other version)"));
  }

  @Override
  public long revision(String id) {
    return revisions.getOrDefault(id, 0L);
  }

  @Override
  public List<RoundScope> otherRounds(String id) {
    return otherRounds.getOrDefault(id, List.of());
  }

  @Override
  public void create(Interview interview, List<RoundScope> others, @Nullable Instant plannedFor) {
    refuseIfFailing();
    if (plannedFor != null) {
      planned.put(interview.id(), plannedFor);
    }
    otherRounds.put(interview.id(), others);
    saved.put(interview.id(), interview);
    revisions.put(interview.id(), 1L);
  }

  @Override
  public void save(Interview interview, Set<String> changedItems) {
    awaitGate();
    refuseIfFailing();
    Interview before = saved.get(interview.id());
    Interview now = interview;
    if (before != null) {
      for (Response response : interview.responses().values()) {
        boolean written = changedItems.contains(response.itemId());
        Response old = before.responses().get(response.itemId());
        if (!written) {
          now = now.withResponse(old == null ? Response.open(response.itemId()) : old);
        }
      }
    }
    saved.put(interview.id(), now);
    revisions.merge(interview.id(), 1L, Long::sum);
    history.add(now);
  }

  @Override
  public void planFor(String id, @Nullable Instant when) {
    refuseIfFailing();
    if (when == null) {
      planned.remove(id);
    } else {
      planned.put(id, when);
    }
  }

  private void refuseIfFailing() {
    if (failing) {
      throw new ProblemException(new Problem("/data", "the disk is full", "free some space"));
    }
  }

  @Override
  public List<Position> positions() {
    return saved.values().stream().map(Interview::position).distinct().toList();
  }

  @Override
  public List<Candidate> candidates(String positionId) {
    return saved.values().stream()
        .filter(interview -> interview.position().id().equals(positionId))
        .map(Interview::candidate)
        .distinct()
        .toList();
  }

  @Override
  public String freeCandidateCode() {
    return "C-" + codes++;
  }
}
