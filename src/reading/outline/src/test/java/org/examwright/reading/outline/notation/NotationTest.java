package org.examwright.reading.outline.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.draft.BlankLabel;
import org.examwright.reading.outline.draft.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in our own syntax is read as it was meant. */
class NotationTest {
  private static final int TEXTS = 5_000;

  @ParameterizedTest
  @EnumSource
  void aKindIsNamedByItsWord(Kind kind) {
    assertThat(Kind.of(kind.word())).contains(kind);
  }

  @Test
  void everyKeyOfAQuestionMeansSomethingToAKind() {
    assertThat(AttributeKey.values())
        .filteredOn(
            key ->
                !List.of(
                        AttributeKey.CREDIT,
                        AttributeKey.FEEDBACK,
                        AttributeKey.CATEGORY,
                        AttributeKey.PICK)
                    .contains(key))
        .allMatch(key -> Kind.isAttributeOfAny(key.word()));
  }

  @ParameterizedTest
  @EnumSource(names = "POINTS", mode = EnumSource.Mode.EXCLUDE)
  void aLabelIsReadAsItIsWritten(Label label) {
    String words = label.written().replace("**", "");
    StrongEmphasis bold = new StrongEmphasis("**");
    bold.appendChild(new Text(words));

    assertThat(Label.of(List.of(bold, new Text(" x"))).map(Label.Found::label)).contains(label);
  }

  @Test
  void theLabelOfABlankNamesIt() {
    StrongEmphasis bold = new StrongEmphasis("**");
    bold.appendChild(new Text(BlankLabel.written("a_1").replace("**", "")));

    assertThat(BlankLabel.of(List.of(bold)).map(BlankLabel::name)).contains("a_1");
  }

  @Test
  void aNumberIsReadAsItIsWritten() {
    Random random = new Random(3);
    for (int i = 0; i < TEXTS; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(-99_999, 99_999), random.nextInt(8));
      BigDecimal more = BigDecimal.valueOf(random.nextInt(9_999), random.nextInt(8));
      NumericAnswer.Accepted accepted =
          random.nextBoolean()
              ? new NumericAnswer.Value(number, random.nextBoolean() ? more : BigDecimal.ZERO)
              : new NumericAnswer.Range(number, number.add(more));

      assertThat(WrittenNumbers.accepted(WrittenNumbers.written(accepted))).contains(accepted);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aListOfWordsIsReadAsItIsWritten(String text) {
    List<String> words = Stream.of(text, "b" + text, text + ",").filter(w -> !w.isBlank()).toList();

    assertThat(WordList.of(WordList.written(words))).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aBlankIsReadAsItIsWritten(String text) {
    List<String> words = List.of("a" + text, "b");

    assertThat(BlankContent.answers(BlankContent.ofAnswers(words))).isEqualTo(words);
    List<String> choices = words.stream().map(String::strip).toList();
    String dropDown = BlankContent.ofChoices(choices);
    assertThat(BlankContent.isDropDown(dropDown)).isTrue();
    assertThat(BlankContent.choices(dropDown)).isEqualTo(choices);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aQuotedValueIsReadAsItIsWritten(String text) {
    String written = QuotedValue.written(text);
    String bare = written.substring(1, written.length() - 1);

    assertThat(bare).doesNotContain("\n");
    assertThat(QuotedValue.decoded(bare.replaceAll("\\\\([\\\\\"])", "$1"))).isEqualTo(text);
  }

  static Stream<String> texts() {
    List<String> pieces =
        Arrays.asList(
            "a", "B", " ", ",", "\\", "\"", "|", "=", "#", "[", "]", "&#10;", "&", "\n", "é", "😀",
            "0", "-", "'", "{", "}");
    Random random = new Random(11);
    return IntStream.range(0, 500)
        .mapToObj(
            i ->
                IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(j -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining()));
  }
}
