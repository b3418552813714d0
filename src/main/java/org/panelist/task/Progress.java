package org.panelist.task;

/** What a job tells while it runs; each call is also where a cancel takes effect. */
public interface Progress {
  /**
   * @param done steps done, of {@code total}; a total of 0 means that nobody knows
   * @throws java.util.concurrent.CancellationException if the job was asked to stop
   */
  void step(long done, long total);
}
