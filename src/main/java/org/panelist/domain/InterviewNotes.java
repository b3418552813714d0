package org.panelist.domain;

/**
 * Notes that belong to no single item.
 *
 * @param general on the whole interview
 * @param candidateQuestions what the candidate asked
 * @param scratch private: stays on this machine and is in no export
 */
public record InterviewNotes(String general, String candidateQuestions, String scratch) {
  public static final InterviewNotes NONE = new InterviewNotes("", "", "");
}
