package org.panelist.domain;

/** What is measured; {@code id} is a slug that never changes, {@code name} is for people. */
public record Competency(String id, String name) {
  public Competency {
    Check.notBlank(id, "competency id");
    Check.notBlank(name, "competency name");
  }
}
