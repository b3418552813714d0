package org.panelist.domain;

/** The opening that candidates are compared for. */
public record Position(String id, String title, Level level) {
  public Position {
    Check.notBlank(id, "position id");
    Check.notBlank(title, "position title");
  }
}
