package org.panelist.store;

/**
 * What somebody else, say another window on a shared folder, made of something that was open here,
 * and that is kept beside what is saved here.
 *
 * @param of what it is a version of, in words for people: a candidate, the title of a plan
 * @param keptAs what to look for in the list
 */
public record OtherVersion(String of, String keptAs) {
  /** After a name in a list. */
  static final String MARK = " (other version)";
}
