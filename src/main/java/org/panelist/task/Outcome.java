package org.panelist.task;

import java.util.function.Consumer;

/** How a job ended; exactly one of these is called, on the ui executor. */
public interface Outcome<T> {
  void succeeded(T value);

  void failed(Throwable cause);

  default void cancelled() {}

  static <T> Outcome<T> of(Consumer<? super T> succeeded, Consumer<? super Throwable> failed) {
    return new Outcome<>() {
      @Override
      public void succeeded(T value) {
        succeeded.accept(value);
      }

      @Override
      public void failed(Throwable cause) {
        failed.accept(cause);
      }
    };
  }
}
