package org.panelist.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import org.panelist.bank.BankStore;
import org.panelist.exchange.PackedBank;
import org.panelist.exchange.PackedTemplates;

/** Goes the way to the window, with a window that opens nothing; {@link StartTest} watches. */
final class StartProbe {
  private StartProbe() {}

  public static void main(String[] args) {
    var main = new Main((folder, interview) -> upToDate());
    main.run(args, new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()));
  }

  /** A data folder that has the packed bank already. */
  private static void upToDate() {
    var packed = new PackedBank(new PackedTemplates());
    Object store =
        Proxy.newProxyInstance(
            StartProbe.class.getClassLoader(),
            new Class<?>[] {BankStore.class},
            (proxy, method, values) -> packed.fingerprint());
    if (new BankUpdate(packed).bring((BankStore) store)) {
      throw new AssertionError("the bank was read");
    }
  }
}
