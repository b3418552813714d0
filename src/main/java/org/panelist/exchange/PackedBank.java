package org.panelist.exchange;

import java.util.List;
import org.panelist.domain.Question;

/** The question bank that is packed into the program. */
public final class PackedBank {
  private final PackedTemplates templates;

  public PackedBank(PackedTemplates templates) {
    this.templates = templates;
  }

  /** Changes whenever the packed bank does. Cheap: the bank itself is not read. */
  public String fingerprint() {
    return templates.fingerprint();
  }

  /** The files, read. Takes a good part of a second: only when the fingerprint changed. */
  public BankReading read() {
    return BankFiles.read(
        templates.names("bank", ".yaml").stream()
            .map(name -> new BankFiles.Source("templates/" + name, templates.text(name)))
            .toList());
  }

  /** All questions; a build with a faulty bank does not pass its tests. */
  public List<Question> questions() {
    return read().questions();
  }
}
