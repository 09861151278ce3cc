package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Moodle's parser, which passes over pieces of white space, hears every space of a text. */
class WhiteSpaceTest {
  private static final String TEXTS = "//text | //unit_name | //idnumber";

  static Stream<String> wordsWithReferencesBetween() {
    return Stream.of(
        "Ä & Ö", "日本 & 中国", "a & b", "1 < 2 & 3 > 2", "да & нет", "x ]]> y", "& é & é", "> <");
  }

  @ParameterizedTest
  @MethodSource("wordsWithReferencesBetween")
  void wordsOnBothSidesOfAReferenceStayApartInEveryField(String words) {
    List<Inline> line = List.of(new Inline.Text(words));
    List<Question> questions =
        List.of(
            Sets.titled(Sets.withTags(Sets.open("a", RichText.of(words)), "tag & " + words), words),
            Sets.question(
                "b",
                RichText.of("b"),
                new Interaction.ShortAnswer(List.of(AcceptedAnswer.of(words)), false)),
            Sets.question(
                "c",
                RichText.of("c"),
                new Interaction.Matching(
                    List.of(new Pair(RichText.of("l"), line), new Pair(RichText.of("m"), other())),
                    List.of(),
                    true)),
            Sets.question(
                "d",
                RichText.of("d"),
                new Interaction.Numeric(
                    List.of(
                        NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
                    words)));
    requireHeard(
        new QuestionSet(
            words,
            "en",
            List.of(new Section(List.of(words), RichText.of(words), questions)),
            List.of()));
  }

  @Test
  void wordsStayApartWhereverAPieceOfThemEnds() {
    for (int length = 0; length < 5000; length += 7) {
      RichText text =
          RichText.of(
              new Block.Paragraph(
                  List.of(
                      new Inline.Text("x".repeat(length)),
                      new Inline.Strong(List.of(new Inline.Text("a"))),
                      new Inline.Text(" "),
                      new Inline.Emphasis(List.of(new Inline.Text("b"))),
                      new Inline.Text(" и да & é"))));
      requireHeard(Sets.of(Sets.open("q", text)));
    }
  }

  @Test
  void aLotOfSpaceWithinCodeStays() {
    for (String space : List.of(" ", "\n", "\t")) {
      requireHeard(
          Sets.of(
              Sets.open(
                  "q", RichText.of(new Block.CodeBlock("", "a" + space.repeat(9000) + "b")))));
    }
  }

  private static List<Inline> other() {
    return List.of(new Inline.Text("other"));
  }

  private static void requireHeard(QuestionSet set) {
    assertThat(Xml.heard(set).all(TEXTS)).isEqualTo(Xml.of(set).all(TEXTS));
  }
}
