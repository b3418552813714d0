package org.panelist.bank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Competency;

/** The summaries of a bank laid out for filtering all of them at each keystroke. Immutable. */
final class BankIndex {
  static final BankIndex EMPTY = new BankIndex(List.of());

  private final QuestionSummary[] rows;
  private final List<Competency> competencies;
  private final List<String> tags;
  private final List<String> tagsByUse;
  private final int[] competencyOf;
  private final byte[] levelOf;
  private final byte[] kindOf;
  private final BitSet asked = new BitSet();
  private final List<Integer> lengths;
  private final int[] lengthOf;
  private final Map<String, List<QuestionSummary>> groups = new HashMap<>();
  private final int[][] tagsOf;
  private final int[] byTitle;
  private final Map<String, Integer> places;

  /** Takes the summaries in the order of the bank. Takes some time when they are many. */
  BankIndex(List<QuestionSummary> summaries) {
    rows = summaries.toArray(QuestionSummary[]::new);
    var found = new TreeMap<String, Competency>();
    var words = new TreeSet<String>();
    places = new HashMap<>(2 * rows.length);
    for (int i = 0; i < rows.length; i++) {
      found.put(rows[i].competency().id(), rows[i].competency());
      words.addAll(rows[i].tags());
      places.put(rows[i].id(), i);
      groups.computeIfAbsent(rows[i].variants(), group -> new ArrayList<>(1)).add(rows[i]);
    }
    competencies = found.values().stream().sorted(Comparator.comparing(Competency::name)).toList();
    tags = List.copyOf(words);
    competencyOf = new int[rows.length];
    tagsOf = new int[rows.length][];
    lengths = summaries.stream().map(QuestionSummary::minutes).distinct().sorted().toList();
    lengthOf =
        summaries.stream()
            .mapToInt(row -> Collections.binarySearch(lengths, row.minutes()))
            .toArray();
    Map<String, Integer> competencyAt =
        numbered(competencies.stream().map(Competency::id).toList());
    Map<String, Integer> tagAt = numbered(tags);
    levelOf = new byte[rows.length];
    kindOf = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      levelOf[i] = (byte) rows[i].level().ordinal();
      kindOf[i] = (byte) rows[i].kind().ordinal();
      asked.set(i, rows[i].asked() > 0);
      competencyOf[i] = competencyAt.getOrDefault(rows[i].competency().id(), 0);
      tagsOf[i] =
          rows[i].tags().stream().distinct().mapToInt(tag -> tagAt.getOrDefault(tag, 0)).toArray();
    }
    tagsByUse = sortedByUse();
    byTitle = placesByTitle();
  }

  private static Map<String, Integer> numbered(List<String> words) {
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    return numbers;
  }

  private int[] placesByTitle() {
    Integer[] sorted = new Integer[rows.length];
    Arrays.setAll(sorted, i -> i);
    Arrays.sort(sorted, Comparator.comparing(i -> rows[i].title(), String.CASE_INSENSITIVE_ORDER));
    int[] place = new int[rows.length];
    for (int i = 0; i < sorted.length; i++) {
      place[sorted[i]] = i;
    }
    return place;
  }

  int size() {
    return rows.length;
  }

  QuestionSummary row(int i) {
    return rows[i];
  }

  @Nullable QuestionSummary find(@Nullable String id) {
    Integer place = id == null ? null : places.get(id);
    return place == null ? null : rows[place];
  }

  /** Those that occur, by name. */
  List<Competency> competencies() {
    return competencies;
  }

  /** Those that occur, in the order of the alphabet. */
  List<String> tags() {
    return tags;
  }

  /** Those that occur, those of most questions first. */
  List<String> tagsByUse() {
    return tagsByUse;
  }

  private List<String> sortedByUse() {
    int[] use = new int[tags.size()];
    for (int[] some : tagsOf) {
      for (int tag : some) {
        use[tag]++;
      }
    }
    Map<String, Integer> at = numbered(tags);
    return tags.stream()
        .sorted(Comparator.comparingInt((String tag) -> -use[at.getOrDefault(tag, 0)]))
        .toList();
  }

  /** The other questions of the variant group of {@code one}. */
  List<QuestionSummary> variantsOf(QuestionSummary one) {
    return groups.getOrDefault(one.variants(), List.of()).stream()
        .filter(row -> !row.id().equals(one.id()))
        .toList();
  }

  // What is counted of all questions at each key is kept in arrays: to follow a reference takes
  // longer than to count.

  /** Ordinal of the level. */
  int level(int i) {
    return levelOf[i];
  }

  /** Ordinal of the kind. */
  int kind(int i) {
    return kindOf[i];
  }

  boolean isAsked(int i) {
    return asked.get(i);
  }

  int competency(int i) {
    return competencyOf[i];
  }

  /** The minutes that occur, ascending. */
  List<Integer> lengths() {
    return lengths;
  }

  /** Place of the question's minutes among {@link #lengths}. */
  int length(int i) {
    return lengthOf[i];
  }

  int[] tagsOf(int i) {
    return tagsOf[i];
  }

  /** The hits of a search, the best first. */
  Ranks ranks(List<String> ids) {
    int[] ranks = new int[rows.length];
    Arrays.fill(ranks, -1);
    int next = 0;
    for (String id : ids) {
      Integer place = places.get(id);
      if (place != null) { // one that came after this index was made has no row yet
        ranks[place] = next++;
      }
    }
    return new Ranks(ranks, next);
  }

  /**
   * The questions that {@code filter} lets through.
   *
   * @param ranks of the hits of its text, see {@link #ranks}; null when it has no text
   */
  BankResult apply(BankFilter filter, BankOrder order, @Nullable Ranks ranks) {
    var competencyWanted =
        wanted(competencies.stream().map(Competency::id).toList(), filter.competencies());
    var tagWanted = wanted(tags, filter.tags());
    var tally = new Tally(this);
    long[] keys = new long[rows.length];
    int count = 0;
    var keying = new OrderKeys(this, order, byTitle, ranks);
    for (int i = 0; i < rows.length; i++) {
      int fails = ranks != null && !ranks.isHit(i) ? Facet.TEXT.bit() : 0;
      fails |= failsOf(i, filter);
      fails |=
          !filter.competencies().isEmpty() && !competencyWanted.get(competencyOf[i])
              ? Facet.COMPETENCY.bit()
              : 0;
      fails |= !filter.tags().isEmpty() && noneOf(tagsOf[i], tagWanted) ? Facet.TAG.bit() : 0;
      tally.add(i, fails);
      if (fails == 0) {
        keys[count++] = keying.key(i);
      }
    }
    boolean byRank = ranks != null && order.by() == BankOrder.By.NATURAL;
    int[] found = ranks != null && byRank ? ranked(keys, count, ranks.hits()) : sorted(keys, count);
    return new BankResult(filter, rowsAt(found, count), tally.counts(), rows.length);
  }

  /** Ranks are few and each is there but once: to put them into place is faster than to sort. */
  private static int[] ranked(long[] keys, int count, int hits) {
    int[] slots = new int[hits];
    Arrays.fill(slots, -1);
    for (int i = 0; i < count; i++) {
      slots[OrderKeys.value(keys[i])] = OrderKeys.place(keys[i]);
    }
    int next = 0;
    for (int slot : slots) {
      if (slot >= 0) {
        slots[next++] = slot;
      }
    }
    return slots;
  }

  private static int[] sorted(long[] keys, int count) {
    Arrays.sort(keys, 0, count);
    int[] places = new int[count];
    Arrays.setAll(places, i -> OrderKeys.place(keys[i]));
    return places;
  }

  private List<QuestionSummary> rowsAt(int[] places, int count) {
    List<QuestionSummary> result = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      result.add(rows[places[i]]);
    }
    return result;
  }

  private int failsOf(int i, BankFilter filter) {
    QuestionSummary row = rows[i];
    int fails = 0;
    if (!filter.levels().isEmpty() && !filter.levels().contains(row.level())) {
      fails |= Facet.LEVEL.bit();
    }
    if (!filter.kinds().isEmpty() && !filter.kinds().contains(row.kind())) {
      fails |= Facet.KIND.bit();
    }
    if (filter.maxMinutes() > 0 && row.minutes() > filter.maxMinutes()) {
      fails |= Facet.MINUTES.bit();
    }
    if (filter.neverAsked() && row.asked() > 0) {
      fails |= Facet.NEVER_ASKED.bit();
    }
    return fails;
  }

  private static BitSet wanted(List<String> all, Iterable<String> chosen) {
    var bits = new BitSet();
    for (String one : chosen) {
      int at = all.indexOf(one);
      if (at >= 0) {
        bits.set(at);
      }
    }
    return bits;
  }

  private static boolean noneOf(int[] some, BitSet wanted) {
    for (int one : some) {
      if (wanted.get(one)) {
        return false;
      }
    }
    return true;
  }
}
