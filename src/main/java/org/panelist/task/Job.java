package org.panelist.task;

/** Work that may block; runs off the event thread. */
@FunctionalInterface
public interface Job<T> {
  T call(Progress progress) throws Exception;
}
