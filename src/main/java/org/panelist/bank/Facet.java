package org.panelist.bank;

/** What the bank can be filtered by; each narrows the result on its own. */
public enum Facet {
  TEXT,
  LEVEL,
  COMPETENCY,
  KIND,
  TAG,
  MINUTES,
  NEVER_ASKED
}
