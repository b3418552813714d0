package org.panelist.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.panelist.domain.Block;
import org.panelist.domain.Item;
import org.panelist.domain.Plan;
import org.panelist.domain.Round;

/** Writes plan files; what has its default value is left out. */
final class PlanFileWriter {
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
              .disable(YAMLGenerator.Feature.SPLIT_LINES)
              .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
              .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
              .enable(YAMLGenerator.Feature.INDENT_ARRAYS_WITH_INDICATOR)
              .build());

  private PlanFileWriter() {}

  static String write(Plan plan) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("title", plan.title());
    put(keys, "role", plan.role());
    keys.put("level", plan.level().slug());
    keys.put("bar", plan.bar());
    if (plan.evidenceRequired()) {
      keys.put("evidence_required", true);
    }
    put(keys, "audience", plan.audience());
    put(keys, "leaves_out", plan.leavesOut());
    if (!plan.weights().byCompetency().isEmpty()) {
      keys.put("weights", plan.weights().byCompetency());
    }
    put(keys, "weights_reason", plan.weights().reason());
    keys.put("rounds", plan.rounds().stream().map(PlanFileWriter::round).toList());
    try {
      return YAML.writeValueAsString(keys);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // maps, lists, texts and numbers can always be written
    }
  }

  private static Map<String, Object> round(Round round) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("name", round.name());
    keys.put("minutes", round.minutes());
    put(keys, "interviewer", round.interviewer());
    put(keys, "brief", round.brief());
    put(keys, "opening", round.opening());
    List<Map<String, Object>> items = round.items().stream().map(PlanFileWriter::item).toList();
    keys.put("items", items);
    put(keys, "candidate_questions", round.candidateQuestions());
    put(keys, "closing", round.closing());
    return keys;
  }

  private static Map<String, Object> item(Item item) {
    var keys = new LinkedHashMap<String, Object>();
    keys.put("question", item.question().id());
    keys.put("version", item.question().version());
    keys.put("minutes", item.minutes());
    if (item.weight() != 1) {
      keys.put("weight", item.weight());
    }
    if (item.mustAsk()) {
      keys.put("must_ask", true);
    }
    return keys;
  }

  private static void put(Map<String, Object> keys, String key, String text) {
    if (!text.isBlank()) {
      keys.put(key, text);
    }
  }

  private static void put(Map<String, Object> keys, String key, Block block) {
    if (!block.equals(Block.NONE)) {
      var parts = new LinkedHashMap<String, Object>();
      parts.put("minutes", block.minutes());
      put(parts, "text", block.text());
      keys.put(key, parts);
    }
  }
}
