package org.panelist.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Anchors;
import org.panelist.domain.Competency;
import org.panelist.domain.Kind;
import org.panelist.domain.Level;
import org.panelist.domain.Question;

/** Reads one question file; ids and competencies are compared with those of the files before it. */
final class BankFile {
  private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String SLUG_MEND = "use lower-case letters, digits and single dashes";
  private static final int MOST_MINUTES = 240;

  private final String file;
  private final Complaints complaints;
  private final Map<String, String> places;
  private final Map<String, String> names;

  /**
   * @param places of the question ids met so far; grows
   * @param names of the competencies met so far, by id; grows
   */
  BankFile(
      String file, Complaints complaints, Map<String, String> places, Map<String, String> names) {
    this.file = file;
    this.complaints = complaints;
    this.places = places;
    this.names = names;
  }

  /** The questions that are whole. */
  List<BankEntry> read(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      String what = "the file holds " + root.noun() + " instead of a competency and its questions";
      complaints.add(root.line(), what, "begin it with 'competency:' and 'questions:'");
      return List.of();
    }
    var fields = new Fields("file", mapping, complaints);
    Competency competency = competency(fields);
    List<Node> questions = fields.list("questions");
    if (questions.isEmpty()) {
      complaints.add(fields.line("questions"), "the file has no questions", "add 'questions:'");
    }
    fields.done();
    var entries = new ArrayList<BankEntry>();
    for (Node question : questions) {
      if (question instanceof Node.Mapping keys) {
        question(keys, competency).ifPresent(entries::add);
      } else {
        String what = "a question is " + question.noun() + " instead of a mapping";
        complaints.add(question.line(), what, "begin it with '- id:'");
      }
    }
    return entries;
  }

  private @Nullable Competency competency(Fields fields) {
    String id = fields.text("competency").strip();
    String name = fields.text("name", fromSlug(id)).strip();
    if (id.isEmpty() || !slug(id, "competency", fields.line("competency"))) {
      return null;
    }
    String known = names.putIfAbsent(id, name);
    if (known != null && !known.equals(name)) {
      String what = "competency " + id + " is named '" + name + "' here, '" + known + "' before";
      complaints.add(fields.line("name"), what, "give it one name");
    }
    return new Competency(id, name);
  }

  private Optional<BankEntry> question(Node.Mapping mapping, @Nullable Competency competency) {
    int before = complaints.count();
    var probe = mapping.entries().get("id");
    String owner =
        probe != null && probe.value() instanceof Node.Scalar id && !id.text().isBlank()
            ? "question " + id.text()
            : "question without id";
    var fields = new Fields(owner, mapping, complaints);
    String id = id(fields);
    int version = fields.whole("version", 1, Integer.MAX_VALUE, 1);
    String title = fields.text("title").strip();
    Level level = fields.word("level", Level::parse);
    Kind kind = fields.word("kind", Kind::parse);
    int minutes = fields.whole("minutes", 1, MOST_MINUTES);
    String prompt = fields.text("prompt");
    List<String> covers = fields.texts("covers");
    List<String> followUps = fields.texts("follow_ups");
    Anchors anchors = anchors(fields, owner);
    List<String> redFlags = fields.texts("red_flags");
    String variants = fields.text("variants", id).strip();
    List<String> tags = fields.texts("tags");
    List<String> sources = fields.texts("sources");
    fields.done();
    if (complaints.count() > before
        || competency == null
        || level == null
        || kind == null
        || anchors == null) {
      return Optional.empty();
    }
    var question =
        new Question(
            id,
            version,
            title,
            level,
            competency,
            kind,
            minutes,
            prompt,
            covers,
            followUps,
            anchors,
            redFlags,
            variants,
            tags,
            sources);
    return Optional.of(new BankEntry(question, file, mapping.line(), lines(mapping)));
  }

  private String id(Fields fields) {
    String id = fields.text("id").strip();
    int line = fields.line("id");
    if (id.isEmpty() || !slug(id, "id", line)) {
      return id;
    }
    String first = places.putIfAbsent(id, complaints.place(line));
    if (first != null) {
      String what = "question id '" + id + "' is used already at " + first;
      complaints.add(line, what, "give this question an id of its own");
    }
    return id;
  }

  private @Nullable Anchors anchors(Fields fields, String owner) {
    int before = complaints.count();
    Node.Mapping mapping = fields.mapping("anchors");
    if (mapping == null) {
      if (complaints.count() == before) {
        fields.missing("anchors");
      }
      return null;
    }
    var texts = new ArrayList<String>();
    var anchors = new Fields(owner + ": anchors", mapping, complaints);
    for (int score = Anchors.MIN; score <= Anchors.MAX; score++) {
      texts.add(anchors.text(Integer.toString(score)).strip());
    }
    anchors.done();
    return texts.contains("") ? null : new Anchors(texts);
  }

  private boolean slug(String text, String key, int line) {
    boolean fits = SLUG.matcher(text).matches();
    if (!fits) {
      complaints.add(line, key + " '" + text + "' is not a slug", SLUG_MEND);
    }
    return fits;
  }

  private static Map<String, Integer> lines(Node.Mapping mapping) {
    var lines = new HashMap<String, Integer>();
    mapping.entries().forEach((key, entry) -> lines.put(key, entry.line()));
    return lines;
  }

  private static String fromSlug(String slug) {
    String words = slug.replace('-', ' ').strip();
    return words.isEmpty()
        ? ""
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
