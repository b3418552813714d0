package org.panelist.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** JSON for scripts, made of maps, lists, texts, numbers, booleans and null. */
public final class JsonText {
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private JsonText() {}

  /** The value as indented JSON, without a line end after it. */
  public static String of(Object value) {
    try {
      return MAPPER.writeValueAsString(value).replace("\r\n", "\n");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not made of maps, lists, texts and numbers", e);
    }
  }
}
