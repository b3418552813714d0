package org.panelist.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Interview;
import org.panelist.domain.Scorecard;

/**
 * A scorecard as a workbook of four sheets with live formulas. The same card, program version and
 * time zone always give the same bytes. Blocking, some 0.1 s: call from a task.
 */
public final class ScorecardWorkbook {
  private final String program;
  private final ZoneId zone;

  /** Times of day are told in UTC. */
  public ScorecardWorkbook(String programVersion) {
    this(programVersion, ZoneOffset.UTC);
  }

  /**
   * @param zone in which times of day are told
   */
  public ScorecardWorkbook(String programVersion, ZoneId zone) {
    this.program = "Panelist " + programVersion;
    this.zone = zone;
  }

  /** Writes a submitted scorecard; leaves {@code out} open. */
  public void write(Scorecard card, OutputStream out) throws IOException {
    write(CardData.of(card.interview(), card, zone, program), out);
  }

  /** Writes an interview as it stands, marked as a draft on every page; leaves {@code out} open. */
  public void writeDraft(Interview interview, OutputStream out) throws IOException {
    write(CardData.of(interview, null, zone, program), out);
  }

  private static void write(CardData data, OutputStream out) throws IOException {
    var bytes = new StableZip();
    var workbook = new XSSFWorkbook(new PlainStrings.Factory());
    try {
      workbook.setCellFormulaValidation(false); // ours are few and tested; to parse them takes long
      fill(workbook, data);
      describe(workbook.getProperties(), data);
      workbook.write(bytes);
    } finally {
      workbook.getPackage().revert(); // to close it would write all of it again, to nowhere
    }
    bytes.writeTo(out);
  }

  private static void fill(XSSFWorkbook workbook, CardData data) {
    var styles = new Styles(workbook);
    var pages = new Pages(data);
    // all sheets first: a formula can only name one that exists
    var scorecard = new Grid(workbook.createSheet(ScorecardSheet.NAME), styles);
    var questions = new Grid(workbook.createSheet(QuestionsSheet.NAME), styles);
    var rubric = new Grid(workbook.createSheet(RubricSheet.NAME), styles);
    var method = new Grid(workbook.createSheet(MethodSheet.NAME), styles);

    Refs anchors = new RubricSheet(rubric, pages).write(data);
    Refs asked = new QuestionsSheet(questions, anchors).write(data);
    var conclusions = new Conclusions();
    ResultTable results = new ScorecardSheet(scorecard, pages, conclusions).write(data, asked);
    int last = conclusions.writeBelow(questions, asked.last() + 2, data.interview().notes());
    pages.wide(questions.sheet(), true, last, QuestionsSheet.ACTUAL);
    new MethodSheet(method, pages).write(data, results);
    workbook.setActiveSheet(0);
  }

  private static void describe(POIXMLProperties properties, CardData data) {
    Interview interview = data.interview();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(
        SafeText.visible(
            (data.isDraft() ? "Draft scorecard " : "Scorecard ")
                + interview.candidate().code()
                + ", "
                + interview.round().name()));
    core.setSubjectProperty(SafeText.visible(interview.position().title()));
    core.setCreator(SafeText.visible(interview.interviewer()));
    core.setLastModifiedByUser(SafeText.visible(interview.interviewer()));
    Optional<Date> date = Optional.of(Date.from(wholeSeconds(data.dated())));
    core.setCreated(date);
    core.setModified(date);
    properties.getExtendedProperties().setApplication("Panelist");
  }

  private static Instant wholeSeconds(@Nullable Instant time) {
    return Instant.ofEpochSecond(time == null ? 0 : time.getEpochSecond());
  }
}
