package org.panelist.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * One meeting of a panel.
 *
 * @param id unique within the plan
 * @param interviewer who holds it; empty while nobody is named
 * @param minutes length of the slot, at least 1; the parts may exceed it while a plan is edited
 * @param items in the order in which they will be asked
 * @param brief what the interviewer should know beforehand; may be empty
 */
public record Round(
    String id,
    String name,
    String interviewer,
    int minutes,
    Block opening,
    List<Item> items,
    Block candidateQuestions,
    Block closing,
    String brief) {
  public Round {
    Check.notBlank(id, "round id");
    Check.notBlank(name, "round name");
    if (minutes < 1) {
      throw new IllegalArgumentException("minutes " + minutes + " is below 1");
    }
    items = List.copyOf(items);
    var ids = new HashSet<String>();
    for (Item item : items) {
      if (!ids.add(item.id())) {
        throw new IllegalArgumentException("two items have the id " + item.id());
      }
    }
  }

  /** Minutes of all parts together. */
  public int plannedMinutes() {
    return opening.minutes()
        + items.stream().mapToInt(Item::minutes).sum()
        + candidateQuestions.minutes()
        + closing.minutes();
  }

  public Optional<Item> item(String itemId) {
    return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
  }

  public Round withItems(List<Item> newItems) {
    return new Round(
        id, name, interviewer, minutes, opening, newItems, candidateQuestions, closing, brief);
  }

  public Round withName(String newName) {
    return new Round(
        id, newName, interviewer, minutes, opening, items, candidateQuestions, closing, brief);
  }

  public Round withInterviewer(String newInterviewer) {
    return new Round(
        id, name, newInterviewer, minutes, opening, items, candidateQuestions, closing, brief);
  }

  public Round withMinutes(int newMinutes) {
    return new Round(
        id, name, interviewer, newMinutes, opening, items, candidateQuestions, closing, brief);
  }

  public Round withBlocks(Block newOpening, Block newCandidateQuestions, Block newClosing) {
    return new Round(
        id,
        name,
        interviewer,
        minutes,
        newOpening,
        items,
        newCandidateQuestions,
        newClosing,
        brief);
  }

  public Round withBrief(String newBrief) {
    return new Round(
        id, name, interviewer, minutes, opening, items, candidateQuestions, closing, newBrief);
  }
}
