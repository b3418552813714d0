package org.panelist.store;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * The revisions that this process knows of rows that somebody else could write too. A row that has
 * another one when it is to be written was changed elsewhere. Thread-safe.
 */
final class Revisions {
  private final Map<String, Long> known = new ConcurrentHashMap<>();
  private volatile Consumer<OtherVersion> kept = other -> {};

  void onKept(Consumer<OtherVersion> listener) {
    kept = listener;
  }

  void tell(OtherVersion other) {
    kept.accept(other);
  }

  /**
   * What somebody else wrote stays unknown although it was read: what is edited here may be older.
   */
  void read(String id, long revision) {
    known.putIfAbsent(id, revision);
  }

  /** Once it is committed. */
  void wrote(String id, long revision) {
    known.put(id, revision);
  }

  /** Empty for a row that was neither read nor written. */
  OptionalLong known(String id) {
    Long mine = known.get(id);
    return mine == null ? OptionalLong.empty() : OptionalLong.of(mine);
  }

  void forget(String id) {
    known.remove(id);
  }

  /** Whether a row with this revision was written elsewhere. */
  boolean isOther(String id, long revision) {
    Long mine = known.get(id);
    return mine != null && mine != revision;
  }
}
