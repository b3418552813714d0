package org.panelist.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Problem;

class ResultStreamTest {
  @Test
  void aResultThatIsLostIsAProblem() {
    Problem problem = after("No space left on device");

    assertThat(problem).isNotNull();
    assertThat(problem.line())
        .isEqualTo(
            "standard output: the result cannot be written (No space left on device);"
                + " see whether the disk is full");
  }

  @Test
  void aReaderThatHasHadEnoughIsNone() {
    assertThat(after("Broken pipe")).isNull();
    assertThat(new ResultStream(OutputStream.nullOutputStream()).problem()).isNull();
  }

  private static @Nullable Problem after(String failure) {
    var stream =
        new ResultStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException(failure);
              }
            });
    var writer = new PrintWriter(stream, false, UTF_8);
    writer.print("result");
    writer.flush();
    return stream.problem();
  }
}
