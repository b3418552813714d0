package org.panelist.bank;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;

/**
 * Which questions are wanted. Values of one facet widen each other, facets narrow each other; an
 * empty facet asks for nothing.
 *
 * @param text as typed: every word must occur as the beginning of a word; blank asks for nothing
 * @param competencies ids; one that no question has finds nothing
 * @param maxMinutes the longest wanted; 0 for any
 * @param neverAsked only questions that no interview has used
 */
public record BankFilter(
    String text,
    Set<Level> levels,
    Set<String> competencies,
    Set<Kind> kinds,
    Set<String> tags,
    int maxMinutes,
    boolean neverAsked) {
  /** Asks for nothing: every question matches. */
  public static final BankFilter NONE =
      new BankFilter("", Set.of(), Set.of(), Set.of(), Set.of(), 0, false);

  public BankFilter {
    levels = Set.copyOf(levels);
    competencies = Set.copyOf(competencies);
    kinds = Set.copyOf(kinds);
    tags = Set.copyOf(tags);
    if (maxMinutes < 0) {
      throw new IllegalArgumentException("maxMinutes " + maxMinutes + " is below 0");
    }
  }

  public BankFilter withText(String newText) {
    return new BankFilter(newText, levels, competencies, kinds, tags, maxMinutes, neverAsked);
  }

  public BankFilter withMaxMinutes(int minutes) {
    return new BankFilter(text, levels, competencies, kinds, tags, minutes, neverAsked);
  }

  public BankFilter withNeverAsked(boolean only) {
    return new BankFilter(text, levels, competencies, kinds, tags, maxMinutes, only);
  }

  public BankFilter withLevel(Level level, boolean wanted) {
    return new BankFilter(
        text, with(levels, level, wanted), competencies, kinds, tags, maxMinutes, neverAsked);
  }

  public BankFilter withCompetency(String id, boolean wanted) {
    return new BankFilter(
        text, levels, with(competencies, id, wanted), kinds, tags, maxMinutes, neverAsked);
  }

  public BankFilter withKind(Kind kind, boolean wanted) {
    return new BankFilter(
        text, levels, competencies, with(kinds, kind, wanted), tags, maxMinutes, neverAsked);
  }

  public BankFilter withTag(String tag, boolean wanted) {
    return new BankFilter(
        text, levels, competencies, kinds, with(tags, tag, wanted), maxMinutes, neverAsked);
  }

  /** The same filter with {@code facet} asking for nothing. */
  public BankFilter without(Facet facet) {
    return switch (facet) {
      case TEXT -> withText("");
      case LEVEL ->
          new BankFilter(text, Set.of(), competencies, kinds, tags, maxMinutes, neverAsked);
      case COMPETENCY ->
          new BankFilter(text, levels, Set.of(), kinds, tags, maxMinutes, neverAsked);
      case KIND ->
          new BankFilter(text, levels, competencies, Set.of(), tags, maxMinutes, neverAsked);
      case TAG ->
          new BankFilter(text, levels, competencies, kinds, Set.of(), maxMinutes, neverAsked);
      case MINUTES -> withMaxMinutes(0);
      case NEVER_ASKED -> withNeverAsked(false);
    };
  }

  /** The facets that ask for something. */
  public Set<Facet> used() {
    Set<Facet> used = EnumSet.noneOf(Facet.class);
    for (Facet facet : Facet.values()) {
      if (!without(facet).equals(this)) {
        used.add(facet);
      }
    }
    return used;
  }

  private static <T> Set<T> with(Set<T> values, T value, boolean wanted) {
    Set<T> changed = new HashSet<>(values);
    if (wanted) {
      changed.add(value);
    } else {
      changed.remove(value);
    }
    return changed;
  }
}
