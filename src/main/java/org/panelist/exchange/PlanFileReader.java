package org.panelist.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Anchors;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Level;
import org.panelist.domain.Plan;
import org.panelist.domain.Question;
import org.panelist.domain.Round;
import org.panelist.domain.Weights;

/** Reads one plan file. */
final class PlanFileReader {
  private static final int MOST_MINUTES = 480;
  private static final int MOST_WEIGHT = 1000;
  private static final String PENDING_ID = "plan";

  private final Complaints complaints;
  private final Function<Collection<String>, List<Question>> bank;
  private final Map<String, Question> questions = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  PlanFileReader(Complaints complaints, Function<Collection<String>, List<Question>> bank) {
    this.complaints = complaints;
    this.bank = bank;
  }

  /** The plan under a makeshift id; null or incomplete if there are complaints. */
  @Nullable Plan read(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      String what = "the file holds " + root.noun() + " instead of a plan";
      complaints.add(root.line(), what, "begin it with 'title:'");
      return null;
    }
    look(mapping);
    var fields = new Fields("plan", mapping, complaints);
    String title = fields.text("title").strip();
    String role = fields.text("role", title).strip();
    Level level = fields.word("level", Level::parse);
    double bar = fields.number("bar", Anchors.MIN, Anchors.MAX, Plan.DEFAULT_BAR);
    boolean evidence = fields.flag("evidence_required", false);
    String audience = fields.text("audience", "");
    String leavesOut = fields.text("leaves_out", "");
    List<Round> rounds = rounds(fields);
    Weights weights = weights(fields, rounds);
    fields.done();
    return complaints.count() > 0 || level == null
        ? null
        : new Plan(
            PENDING_ID, 1, title, role, level, rounds, weights, bar, evidence, audience, leavesOut);
  }

  /** Fetches all questions that the plan names at once. */
  private void look(Node.Mapping plan) {
    var named = new ArrayList<String>();
    for (Node round : items(plan, "rounds")) {
      for (Node item : items(round, "items")) {
        if (child(item, "question") instanceof Node.Scalar id) {
          named.add(id.text().strip());
        }
      }
    }
    bank.apply(named).forEach(question -> questions.put(question.id(), question));
  }

  private static List<Node> items(Node node, String key) {
    return child(node, key) instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }

  private static @Nullable Node child(Node node, String key) {
    Node.Entry entry = node instanceof Node.Mapping mapping ? mapping.entries().get(key) : null;
    return entry == null ? null : entry.value();
  }

  private List<Round> rounds(Fields plan) {
    var rounds = new ArrayList<Round>();
    List<Node> nodes = plan.list("rounds");
    if (nodes.isEmpty()) {
      complaints.add(plan.line("rounds"), "the plan has no rounds", "add 'rounds:' with one");
    }
    for (Node node : nodes) {
      int number = rounds.size() + 1;
      if (node instanceof Node.Mapping mapping) {
        rounds.add(round(mapping, number));
      } else {
        complaints.add(node.line(), "a round is " + node.noun(), "begin it with '- name:'");
      }
    }
    return rounds;
  }

  private Round round(Node.Mapping mapping, int number) {
    String owner = "round " + number;
    var fields = new Fields(owner, mapping, complaints);
    String name = fields.text("name", "Round " + number).strip();
    int minutes = fields.whole("minutes", 1, MOST_MINUTES);
    String interviewer = fields.text("interviewer", "").strip();
    String brief = fields.text("brief", "");
    Block opening = block(fields, owner, "opening");
    var items = new ArrayList<Item>();
    for (Node node : fields.list("items")) {
      if (node instanceof Node.Mapping keys) {
        Item item = item(keys, owner);
        if (item != null) {
          items.add(item);
        }
      } else {
        complaints.add(node.line(), "an item is " + node.noun(), "begin it with '- question:'");
      }
    }
    Block candidateQuestions = block(fields, owner, "candidate_questions");
    Block closing = block(fields, owner, "closing");
    fields.done();
    return new Round(
        unique(owner.replace(' ', '-')),
        name,
        interviewer,
        minutes,
        opening,
        items,
        candidateQuestions,
        closing,
        brief);
  }

  private Block block(Fields round, String owner, String key) {
    Node.Mapping mapping = round.mapping(key);
    if (mapping == null) {
      return Block.NONE;
    }
    var fields = new Fields(owner + ": " + key, mapping, complaints);
    var block = new Block(fields.whole("minutes", 0, MOST_MINUTES, 0), fields.text("text", ""));
    fields.done();
    return block;
  }

  private @Nullable Item item(Node.Mapping mapping, String owner) {
    var fields = new Fields(owner, mapping, complaints);
    String id = fields.text("question").strip();
    Question question = questions.get(id);
    if (question == null && !id.isEmpty()) {
      String what = owner + ": the bank has no question '" + id + "'";
      complaints.add(fields.line("question"), what, "see 'panelist bank list' for the ids");
    }
    fields.whole("version", 1, Integer.MAX_VALUE, 1); // informative: the bank's text is pinned
    int otherwise = question == null ? 1 : question.minutes();
    int minutes = fields.whole("minutes", 1, MOST_MINUTES, otherwise);
    double weight = fields.number("weight", 0, MOST_WEIGHT, 1);
    boolean mustAsk = fields.flag("must_ask", false);
    fields.done();
    return question == null
        ? null
        : new Item(unique(id), question, minutes, weight, mustAsk, false);
  }

  private Weights weights(Fields plan, List<Round> rounds) {
    String reason = plan.text("weights_reason", "");
    Node.Mapping mapping = plan.mapping("weights");
    if (mapping == null) {
      return new Weights(Map.of(), reason);
    }
    var fields = new Fields("weights", mapping, complaints);
    var weights = new TreeMap<String, Double>();
    mapping.entries().keySet().forEach(id -> weights.put(id, fields.number(id, 0, MOST_WEIGHT, 1)));
    var measured =
        rounds.stream()
            .flatMap(round -> round.items().stream())
            .map(item -> item.question().competency().id())
            .distinct()
            .sorted()
            .toList();
    for (String id : weights.keySet()) {
      if (!measured.contains(id)) {
        String what = "weights: no question of this plan measures '" + id + "'";
        complaints.add(fields.line(id), what, "it measures " + String.join(", ", measured));
      }
    }
    if (reason.isBlank() && weights.values().stream().anyMatch(weight -> weight != 1)) {
      String what = "the weights are not equal and nothing says why";
      complaints.add(plan.line("weights"), what, "add 'weights_reason:' with a sentence");
      return Weights.EQUAL;
    }
    return new Weights(weights, reason);
  }

  /** The id itself, or with a number if a part of the plan has it already. */
  private String unique(String id) {
    String free = id;
    for (int number = 2; !ids.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
