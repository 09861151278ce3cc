package org.examwright.reading.moodle.gift;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import org.examwright.testkit.Outside;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file and what a Moodle stored of it. */
record MoodleCase(
    String name, @Nullable String gift, @Nullable String gift_base64, Expected expect) {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * What was stored.
   *
   * @param ok whether Moodle took the whole file
   */
  record Expected(boolean ok, List<Stored> questions) {}

  record Stored(
      String type,
      @Nullable String category,
      String name,
      String text,
      String format,
      Field generalfeedback,
      List<Answer> answers,
      List<StoredPair> pairs,
      List<StoredNumber> numerical,
      @Nullable Boolean single,
      @Nullable String idnumber,
      List<String> tags) {}

  record Field(String text, String format) {}

  record Answer(String text, String format, double fraction, Field feedback) {}

  record StoredPair(String left, String format, String right) {}

  record StoredNumber(String value, String tolerance, double fraction, Field feedback) {}

  static List<MoodleCase> all() {
    try {
      return Files.readAllLines(Outside.file("tools/gift_cases.jsonl")).stream()
          .map(line -> JSON.readValue(line, MoodleCase.class))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] content() {
    if (gift_base64 != null) {
      return Base64.getDecoder().decode(gift_base64);
    }
    return gift == null ? new byte[0] : gift.getBytes(StandardCharsets.UTF_8);
  }
}
