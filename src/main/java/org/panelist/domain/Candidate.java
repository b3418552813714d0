package org.panelist.domain;

/**
 * A person who is interviewed; {@code code} stands for the name in blind review; e-mail may be
 * empty.
 */
public record Candidate(String id, String name, String code, String email) {
  public Candidate {
    Check.notBlank(id, "candidate id");
    Check.notBlank(name, "candidate name");
    Check.notBlank(code, "candidate code");
  }
}
