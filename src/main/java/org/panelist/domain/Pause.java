package org.panelist.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which the clocks of an interview stood still; {@code lasted} is zero while it goes on.
 */
public record Pause(Instant from, Duration lasted) {}
