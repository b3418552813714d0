package org.panelist.domain;

import java.util.List;

/**
 * What is asked, with everything an interviewer needs to score the answer.
 *
 * @param id slug that never changes and is never used again
 * @param version counts up from 1 with each edit
 * @param minutes what a real answer takes, at least 1
 * @param prompt in an interviewer's words; lines indented by four spaces are code or data
 * @param covers points that a complete answer makes
 * @param followUps from easy to probing
 * @param variants variant group: two questions of one group are never asked in one panel
 * @param sources references of the material that it draws on
 */
public record Question(
    String id,
    int version,
    String title,
    Level level,
    Competency competency,
    Kind kind,
    int minutes,
    String prompt,
    List<String> covers,
    List<String> followUps,
    Anchors anchors,
    List<String> redFlags,
    String variants,
    List<String> tags,
    List<String> sources) {
  public Question {
    Check.notBlank(id, "question id");
    Check.notBlank(title, "title");
    Check.notBlank(prompt, "prompt");
    Check.notBlank(variants, "variant group");
    if (version < 1) {
      throw new IllegalArgumentException("version " + version + " is below 1");
    }
    if (minutes < 1) {
      throw new IllegalArgumentException("minutes " + minutes + " is below 1");
    }
    covers = List.copyOf(covers);
    followUps = List.copyOf(followUps);
    redFlags = List.copyOf(redFlags);
    tags = List.copyOf(tags);
    sources = List.copyOf(sources);
  }
}
