package org.examwright.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.moodle.RandomWords;
import org.junit.jupiter.api.Test;

class ClozeEscapesTest {
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  @Test
  void whatEndsAnAnswerIsEscaped() {
    assertThat(ClozeEscapes.written("a}#~=/\"")).isEqualTo("a\\}\\#&#126;=/&#34;");
  }

  @Test
  void aTextIsReadAsItWasWrittenOnceReferencesAreDecoded() {
    assertThat(RandomWords.hostile())
        .allSatisfy(
            text ->
                assertThat(
                        REFERENCE
                            .matcher(ClozeEscapes.read(ClozeEscapes.written(text)))
                            .replaceAll(ClozeEscapesTest::character))
                    .isEqualTo(text));
  }

  @Test
  void othersEscapeMore() {
    assertThat(ClozeEscapes.read("\\/ \\\" \\\\ \\~ \\a")).isEqualTo("/ \" \\ ~ \\a");
  }

  private static String character(MatchResult reference) {
    return Matcher.quoteReplacement(Character.toString(Integer.parseInt(reference.group(1))));
  }
}
