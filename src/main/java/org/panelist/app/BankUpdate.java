package org.panelist.app;

import org.panelist.bank.BankStore;
import org.panelist.exchange.PackedBank;

/**
 * Brings the packed bank into the data folder at first start, and when the program has a newer one.
 */
public final class BankUpdate {
  private final PackedBank packed;

  public BankUpdate(PackedBank packed) {
    this.packed = packed;
  }

  /**
   * Reads and imports the packed bank if it is another one than last time; that takes a good part
   * of a second, everything else a millisecond.
   *
   * @return whether questions may have come in
   */
  public boolean bring(BankStore bank) {
    String fingerprint = packed.fingerprint();
    if (fingerprint.equals(bank.packedFingerprint())) {
      return false;
    }
    bank.importPacked(packed.questions(), fingerprint);
    return true;
  }
}
