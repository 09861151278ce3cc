package org.examwright.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.RandomWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClozeCodeTest {
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  @Test
  void aGapHasItsMarkItsTypeAndItsAnswers() {
    ClozeCode code =
        new ClozeCode(
            2,
            ClozeType.WORDS,
            List.of(
                new ClozeAnswer(FULL, "a", "yes"),
                new ClozeAnswer(BigDecimal.valueOf(50), "b", "")));

    assertThat(code.written()).isEqualTo("{2:SHORTANSWER:=a#yes~%50%b}");
  }

  @Test
  void aGapIsReadAsItWasWritten() {
    List<ClozeType> types = List.of(ClozeType.values());
    List<String> texts = RandomWords.hostile().toList();
    Random random = new Random(7);
    Stream<ClozeCode> codes =
        IntStream.range(0, 2_000)
            .mapToObj(
                i ->
                    new ClozeCode(
                        random.nextInt(20),
                        types.get(random.nextInt(types.size())),
                        Stream.generate(() -> answer(random, texts))
                            .limit(1 + random.nextInt(4))
                            .toList()));

    assertThat(codes)
        .allSatisfy(
            code -> {
              String written = code.written();
              assertThat(ClozeCode.in("a " + written + " b"))
                  .containsExactly(new ClozeCode.Found(code, 2, 2 + written.length()));
            });
  }

  private static ClozeAnswer answer(Random random, List<String> texts) {
    return new ClozeAnswer(
        MoodleCredits.KNOWN.get(random.nextInt(MoodleCredits.KNOWN.size())),
        ClozeEscapes.written(texts.get(random.nextInt(texts.size()))),
        ClozeEscapes.written(texts.get(random.nextInt(texts.size()))));
  }

  @Test
  void severalGapsStandInOneText() {
    assertThat(ClozeCode.in("a {1:SA:=x} b {:NM:=5:0.1} {2:MCV:=y~z}"))
        .extracting(found -> found.code().mark() + " " + found.code().type())
        .containsExactly("1 WORDS", "1 NUMBERS", "2 LISTED_OPTIONS");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{1:SHORTANSWER:=a", "{1:shortanswer:=a}", "{1:SAX:=a}", "{x:SA:=a}", "{}"})
  void anythingElseIsText(String text) {
    assertThat(ClozeCode.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"=a, 100, a", "a, 0, a", "'%33,3%a', 33.3, a", "%-50%a, -50, a", "%a, 0, %a"})
  void anAnswerMayBeginWithItsCredit(String written, String credit, String text) {
    ClozeAnswer answer = ClozeAnswer.read(written, "");

    assertThat(answer.credit()).isEqualByComparingTo(credit);
    assertThat(answer.text()).isEqualTo(text);
  }
}
