package org.panelist.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.panelist.domain.Question;

class QuestionTextTest {
  private static final List<Question> TWO =
      List.of(Samples.question("one", "evaluation"), Samples.question("twenty-two", "c"));

  @Test
  void jsonHasTheFieldsOfTheBankFile() throws IOException {
    JsonNode array = new ObjectMapper().readTree(QuestionText.json(TWO));

    assertThat(array).hasSize(2);
    var keys = new ArrayList<String>();
    array.get(0).fieldNames().forEachRemaining(keys::add);
    assertThat(keys)
        .containsExactlyInAnyOrder(
            "id",
            "version",
            "title",
            "level",
            "competency",
            "kind",
            "minutes",
            "prompt",
            "covers",
            "follow_ups",
            "anchors",
            "red_flags",
            "variants",
            "tags",
            "sources");
    assertThat(array.get(0).get("level").asText()).isEqualTo("mid");
    assertThat(array.get(0).get("anchors").get("5").asText()).isEqualTo("best");
    assertThat(array.get(1).get("prompt").asText()).isEqualTo(TWO.get(1).prompt());
    assertThat(new ObjectMapper().readTree(QuestionText.json(List.of()))).isEmpty();
  }

  @Test
  void csvIsReadBackCellByCell() throws IOException {
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(QuestionText.csv(TWO)), format)) {
      var rows = parser.getRecords();
      assertThat(rows).hasSize(2);
      assertThat(rows.get(0).get("prompt")).isEqualTo(TWO.get(0).prompt());
      assertThat(rows.get(0).get("covers")).isEqualTo("a point\nanother");
      assertThat(rows.get(0).get("anchor_3")).isEqualTo("fair");
      assertThat(rows.get(1).get("sources")).isEqualTo("001-05");
    }
  }

  @Test
  void theTableLinesUp() {
    assertThat(QuestionText.table(TWO))
        .isEqualTo(
            """
            id          level  competency  kind      min  title
            one         mid    evaluation  scenario    6  Title of one
            twenty-two  mid    c           scenario    6  Title of twenty-two
            """);
  }
}
