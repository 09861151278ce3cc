package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.gift.GiftReader;
import org.examwright.testkit.Outside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file of somebody else's, read and written again, is the same questions to Moodle. */
class WrittenAgainTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private static final Pattern FENCE_OR_BULLET = Pattern.compile("(?m)^ *`{3,}.*$|^- ");

  /** A file and what a Moodle stored of it. */
  record MoodleCase(String name, @Nullable String gift, Expected expect) {}

  record Expected(boolean ok, List<GiftImport.Stored> questions) {}

  @TestFactory
  Stream<DynamicTest> aFileThatIsReadWithoutAWarning() throws IOException {
    return Files.readAllLines(Outside.file("tools/gift_cases.jsonl")).stream()
        .map(line -> JSON.readValue(line, MoodleCase.class))
        .filter(moodle -> moodle.gift() != null && moodle.expect().ok())
        .filter(moodle -> !moodle.expect().questions().isEmpty())
        .filter(moodle -> isSound(read(moodle)))
        .map(moodle -> DynamicTest.dynamicTest(moodle.name(), () -> check(moodle)));
  }

  private static Reader.Result read(MoodleCase moodle) {
    byte[] content = Objects.requireNonNull(moodle.gift()).getBytes(StandardCharsets.UTF_8);
    return new GiftReader().read(new Source("bank.gift", content, PictureFinder.NONE));
  }

  private static boolean isSound(Reader.Result result) {
    return result.diagnostics().stream().allMatch(said -> said.severity() == Severity.NOTE);
  }

  private static void check(MoodleCase moodle) {
    String written = GiftFiles.of(Objects.requireNonNull(read(moodle).set()));

    List<GiftImport.Stored> again = GiftImport.of(written).questions();

    assertThat(again.stream().map(WrittenAgainTest::content))
        .as(written)
        .isEqualTo(moodle.expect().questions().stream().map(WrittenAgainTest::content).toList());
  }

  private static List<String> content(GiftImport.Stored stored) {
    List<String> lines = new ArrayList<>();
    lines.add(stored.type() + " " + stored.single() + " " + stored.tags());
    lines.add(shown(stored.text(), stored.format()));
    lines.add(shown(stored.generalfeedback()));
    for (GiftImport.Answer answer : stored.answers()) {
      boolean word = stored.type().equals("shortanswer");
      if (!word || !answer.text().isEmpty()) {
        lines.add(
            shown(answer.text(), word ? "plain" : answer.format())
                + " "
                + answer.fraction()
                + " "
                + shown(answer.feedback()));
      }
    }
    stored
        .pairs()
        .forEach(
            pair ->
                lines.add(
                    shown(pair.left(), pair.format()) + " -> " + shown(pair.right(), "html")));
    for (GiftImport.StoredNumber number : stored.numerical()) {
      if (!number.value().equals("*") || !number.feedback().text().isEmpty()) {
        lines.add(
            number(number.value())
                + " ± "
                + number(number.tolerance())
                + " "
                + number.fraction()
                + " "
                + shown(number.feedback()));
      }
    }
    return lines;
  }

  private static String number(String stored) {
    return stored.isEmpty() || stored.equals("*")
        ? stored
        : new BigDecimal(stored).round(new MathContext(13)).stripTrailingZeros().toPlainString();
  }

  private static String shown(GiftImport.Field field) {
    return shown(field.text(), field.format());
  }

  /** The characters that a browser shows, without white space and the signs of Markdown. */
  private static String shown(String stored, String format) {
    String words =
        switch (format) {
          case "plain" -> stored;
          case "markdown" -> GiftWords.ofHtml(FENCE_OR_BULLET.matcher(stored).replaceAll(""));
          default -> GiftWords.ofHtml(stored).replace("&nbsp;", " ").replace("&euro;", "€");
        };
    return words.replaceAll("[\\s\\u00a0]+|[#*`]", "");
  }
}
