package org.panelist.app;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.util.function.Supplier;

/**
 * Ids that nothing else has and that sort by the time at which they were given: UUIDs, version 7.
 */
public final class Ids implements Supplier<String> {
  private final TimeBasedEpochGenerator generator = Generators.timeBasedEpochGenerator();

  @Override
  public String get() {
    return generator.generate().toString();
  }
}
