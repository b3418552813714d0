package org.panelist.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import org.panelist.domain.Problem;
import org.panelist.domain.ProblemException;

/**
 * Records of the domain as JSON text. Strict: within one version of the tables a field that is
 * missing or unknown is a fault of the data. Thread-safe.
 */
final class Json {
  // Made at the first use: lists need no JSON, and the library takes a tenth of a second to load.
  private @Nullable ObjectMapper mapper;

  private synchronized ObjectMapper mapper() {
    if (mapper == null) {
      mapper = make();
    }
    return mapper;
  }

  private static ObjectMapper make() {
    // A note has no greatest length.
    var limits = StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build();
    var factory = JsonFactory.builder().streamReadConstraints(limits).build();
    return JsonMapper.builder(factory)
        .addModule(new JavaTimeModule())
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .build();
  }

  String write(Object value) {
    try {
      return mapper().writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * @param where what the text belongs to, for the message
   * @throws ProblemException if {@code text} is not what {@link #write} makes of such a value
   */
  <T> T read(String text, Class<T> type, String where) {
    try {
      return mapper().readValue(text, type);
    } catch (JsonProcessingException e) {
      throw damaged(where, e);
    }
  }

  /** As {@link #read(String, Class, String)}. */
  <T> T read(String text, TypeReference<T> type, String where) {
    try {
      return mapper().readValue(text, type);
    } catch (JsonProcessingException e) {
      throw damaged(where, e);
    }
  }

  private static ProblemException damaged(String where, JsonProcessingException e) {
    return new ProblemException(
        new Problem(
            where,
            "the stored text cannot be read: " + e.getOriginalMessage(),
            "run 'panelist verify' to see what else is damaged"),
        e);
  }
}
