package org.panelist.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;

/**
 * Standard output that remembers why it failed, which writers of text keep to themselves. A script
 * that redirects to a full disk must not take the missing result for one.
 */
final class ResultStream extends FilterOutputStream {
  private @Nullable IOException failure;

  ResultStream(OutputStream out) {
    super(out);
  }

  /**
   * What kept the result from being written; null if nothing did, or if whoever reads it has had
   * enough, as {@code head} has.
   */
  @Nullable Problem problem() {
    if (failure == null) {
      return null;
    }
    String reason = String.valueOf(failure.getMessage());
    return reason.toLowerCase(Locale.ROOT).contains("pipe")
        ? null
        : new Problem(
            "standard output",
            "the result cannot be written (" + reason + ")",
            "see whether the disk is full");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }
}
