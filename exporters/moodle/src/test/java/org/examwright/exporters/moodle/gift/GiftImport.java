package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.testkit.PythonTool;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What Moodle's importer makes of a file, as the tool outside of the project says. */
record GiftImport(
    boolean ok, @Nullable String error, List<String> warnings, List<Stored> questions) {
  private static final JsonMapper JSON = new JsonMapper();

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
      List<String> tags,
      @Nullable Ordering ordering) {}

  record Field(String text, String format) {}

  record Answer(String text, String format, double fraction, Field feedback) {}

  record StoredPair(String left, String format, String right) {}

  record StoredNumber(String value, String tolerance, double fraction, Field feedback) {}

  record Ordering(
      String layout,
      String select,
      int count,
      int grading,
      boolean showgrading,
      String numbering) {}

  static GiftImport of(String gift) {
    return JSON.readValue(
        PythonTool.answer("tools/gift_import.py", gift.getBytes(StandardCharsets.UTF_8)),
        GiftImport.class);
  }

  /** The same, if Moodle would have nothing to complain about. */
  static GiftImport accepted(String gift) {
    GiftImport result = of(gift);
    assertThat(result.error()).isNull();
    assertThat(result.warnings()).isEmpty();
    assertThat(result.ok()).isTrue();
    return result;
  }
}
