package org.panelist.scorecard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/** Keeps amendments in memory; can be made to fail. */
public final class MemoryAmendments implements AmendmentStore {
  private final Map<String, Kept> all = new ConcurrentHashMap<>();
  private final Map<String, Stamp> ended = new ConcurrentHashMap<>();
  private volatile boolean failing;

  public void setFailing(boolean failing) {
    this.failing = failing;
  }

  @Override
  public void keep(Kept amendment) {
    if (failing) {
      throw new ProblemException(new Problem("amendments", "the disk is full", "free some space"));
    }
    all.put(amendment.changed().id(), amendment);
  }

  @Override
  public Set<String> ids() {
    return all.keySet().stream().filter(id -> !ended.containsKey(id)).collect(Collectors.toSet());
  }

  @Override
  public Optional<Kept> find(String interviewId) {
    return Optional.ofNullable(all.get(interviewId));
  }

  @Override
  public void drop(String interviewId) {
    all.remove(interviewId);
    ended.remove(interviewId);
  }

  @Override
  public void end(String interviewId, Stamp last) {
    ended.put(interviewId, last);
    all.remove(interviewId);
  }

  @Override
  public Optional<Stamp> ended(String interviewId) {
    return Optional.ofNullable(ended.get(interviewId));
  }

  @Override
  public void setAside(String interviewId) {
    all.remove(interviewId);
  }
}
