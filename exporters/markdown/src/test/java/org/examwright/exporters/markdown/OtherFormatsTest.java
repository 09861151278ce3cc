package org.examwright.exporters.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.gift.GiftReader;
import org.examwright.reading.moodle.xml.MoodleXmlReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.Outside;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What comes from other formats is read again from Markdown as it was. */
class OtherFormatsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void questionsFromGiftAreReadBackWithoutLoss() throws IOException {
    List<QuestionSet> sets = new ArrayList<>();
    for (String line : Files.readAllLines(Outside.file("tools/gift_cases.jsonl"))) {
      JsonNode each = JSON.readTree(line);
      byte[] content =
          each.has("gift_base64")
              ? Base64.getDecoder().decode(each.get("gift_base64").asString())
              : each.get("gift").asString().getBytes(StandardCharsets.UTF_8);
      QuestionSet set = read(new GiftReader(), content, each.get("name").asString() + ".gift");
      if (set != null) {
        sets.add(set);
      }
    }

    assertThat(sets).hasSizeGreaterThan(100).allSatisfy(ReadBackAssert::requireSame);
  }

  @ParameterizedTest
  @ValueSource(strings = {"all-types.moodle.xml", "set-3.moodle.xml"})
  void questionsFromMoodleXmlAreReadBackWithoutLoss(String file) throws IOException {
    byte[] content =
        Files.readAllBytes(
            Corpus.root().resolve("exporters/moodle/src/test/resources/golden").resolve(file));

    assertThat(read(new MoodleXmlReader(), content, file))
        .isNotNull()
        .satisfies(ReadBackAssert::requireSame);
  }

  private static @Nullable QuestionSet read(Reader reader, byte[] content, String name) {
    return reader.read(new Source(name, content, PictureFinder.NONE)).set();
  }
}
