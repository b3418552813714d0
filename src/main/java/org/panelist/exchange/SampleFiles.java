package org.panelist.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.InterviewNotes;
import org.panelist.domain.InterviewState;
import org.panelist.domain.Plan;
import org.panelist.domain.ProblemException;
import org.panelist.domain.Question;
import org.panelist.domain.Recommendation;
import org.panelist.domain.WrapUp;

/** Reads the sample in {@code templates/sample} with the same readers as everybody's files. */
public final class SampleFiles {
  private static final String FOLDER = "sample/";
  private static final String INDEX = FOLDER + "sample.yaml";
  private static final int DAYS = 365;

  private final PackedTemplates templates;
  private final Function<Collection<String>, List<Question>> bank;

  /**
   * @param bank gives the questions that exist among some ids
   */
  public SampleFiles(PackedTemplates templates, Function<Collection<String>, List<Question>> bank) {
    this.templates = templates;
    this.bank = bank;
  }

  /**
   * The sample.
   *
   * @throws ProblemException with everything that is wrong in one of its files
   */
  public Sample read() {
    var complaints = new Complaints("templates/" + INDEX);
    Sample sample = null;
    if (YamlTree.read(templates.text(INDEX), complaints) instanceof Node.Mapping mapping) {
      sample = sample(mapping, complaints);
    }
    if (sample == null || complaints.count() > 0) {
      throw new ProblemException(complaints.all(), null);
    }
    return sample;
  }

  private Sample sample(Node.Mapping mapping, Complaints complaints) {
    var fields = new Fields("sample", mapping, complaints);
    String position = fields.text("position");
    String file = FOLDER + fields.text("plan");
    Plan plan = PlanFiles.read("templates/" + file, templates.text(file), bank);
    var interviews = new ArrayList<Sample.Held>();
    for (Node node : fields.list("interviews")) {
      if (node instanceof Node.Mapping keys) {
        interviews.add(held(new Fields("interview", keys, complaints), plan));
      }
    }
    fields.done();
    return new Sample(position, plan, interviews);
  }

  private Sample.Held held(Fields fields, Plan plan) {
    int number = fields.whole("round", 1, plan.rounds().size());
    String file = FOLDER + fields.text("answers");
    var responses =
        AnswersFile.read("templates/" + file, templates.text(file), plan.rounds().get(number - 1));
    InterviewState state = fields.word("state", InterviewState::parse);
    var held =
        new Sample.Held(
            fields.text("candidate"),
            fields.text("email", ""),
            number,
            fields.text("interviewer"),
            fields.whole("days_ago", 0, DAYS),
            state == null ? InterviewState.WRAP_UP : state,
            Map.copyOf(responses),
            new InterviewNotes(
                fields.text("general", ""), fields.text("candidate_questions", ""), ""),
            new WrapUp(
                recommendation(fields),
                fields.text("override", ""),
                fields.text("strengths", ""),
                fields.text("concerns", ""),
                fields.text("for_committee", "")));
    fields.done();
    return held;
  }

  private static @Nullable Recommendation recommendation(Fields fields) {
    return fields.text("recommendation", "").isEmpty()
        ? null
        : fields.word("recommendation", Recommendation::parse);
  }
}
