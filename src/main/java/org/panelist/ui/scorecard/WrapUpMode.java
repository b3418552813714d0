package org.panelist.ui.scorecard;

/** What can be done in the wrap-up. */
enum WrapUpMode {
  /** Nothing is shown yet. */
  EMPTY,
  /** Everything can be changed and is saved as one types. */
  DRAFT,
  /** A version is read. */
  SUBMITTED,
  /** A reason is asked for before anything can be amended. */
  REASON,
  /** A copy of the newest version is changed. */
  AMENDING,
  /** It did not take place: what there is of it is read. */
  CALLED_OFF
}
