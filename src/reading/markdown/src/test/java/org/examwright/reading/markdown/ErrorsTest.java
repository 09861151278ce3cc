package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.MarkdownReading.said;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.examwright.model.exchange.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsTest {

  static Stream<Arguments> whatMakesNoSense() {
    return Stream.of(
        error("", "1:1: error: the file is empty"),
        error(" \n\n", "1:1: error: the file is empty"),
        error("# Title\n\nText.\n", "1:1: error: no question was found in the file"),
        error(
            "**1. x**\n\n- [ ] a\n- [ ] b\n", "3:1: error: none of the options is marked as right"),
        error("\n**1. x**\n\n- [x] a\n", "2:1: error: there is only one option"),
        error(
            "**1. x**\n\n- [x] a\n- b\n", "4:1: error: this option has no box and the others have"),
        error("**1. x**\n\n- [x] a\n- [ ]\n- [ ] c\n", "4:1: error: an option is empty"),
        error("**1. x** {#a #b}\n", "1:1: error: the question has two names, #a and #b"),
        error(
            "**1. x** {#a}\n\n**2. y** {#a}\n",
            "3:1: error: another question has the id `a` already"),
        error(
            "**1. x** {.essay .upload}\n",
            "1:1: error: the question is said to be of two kinds, .essay and .upload"),
        error("**1. x** {.quiz}\n", "1:1: error: `.quiz` is no kind of question"),
        error("**1. x** {colour=red}\n", "1:1: error: `colour` is not known"),
        error("**1. x** {points=1 points=2}\n", "1:1: error: `points` is given twice"),
        error("**1. x** {points=many}\n", "1:1: error: `points=many` makes no sense"),
        error("**1. x** {points=-1}\n", "1:1: error: a question cannot be worth less than 0"),
        error("**1. x** {lines=0}\n", "1:1: error: `lines=0` makes no sense"),
        error(
            "**1. x** {unit=kg}\n",
            "1:1: error: `unit` means nothing to a question of the kind .essay"),
        error("**1. x** {.matching}\n", "1:1: error: the question has no pairs"),
        error("**1. x** {.ordering}\n\n1. a\n", "1:1: error: there is only one item to order"),
        error("**1. x** {.gaps}\n", "1:1: error: the text has no blank"),
        error(
            "**1. x** {.numeric}\n= many\n",
            "2:1: error: `many` is no number",
            "1:1: error: no accepted number earns 100 %"),
        error("**1. x**\n= [4, 3]\n", "1:1: error: the range from 4 to 3 is upside down"),
        error(
            "**1. x**\n= a {credit=150}\n", "1:1: error: a credit of 150 % is outside -100 to 100"),
        error("**1. x**\n= a {credit=50}\n", "1:1: error: no accepted answer earns 100 %"),
        error("**1. x**\n= a\n= A\n", "1:1: error: the answer `A` is accepted twice"),
        error(
            "**1. x [[=a]]**\n",
            "1:9: error: a drop-down needs two or more options, exactly one of them right"),
        error(
            "**1. x**\n\n- [x] a\n- [ ] b\n\n**Answer:** c\n",
            "6:1: error: the answer names none of the options"),
        error(
            "**1. x**\n\n- [x] a\n- [ ] b\n\n**Answer:** b\n",
            "6:1: error: the answer names other options than those marked as right before"),
        error(
            "**1. x**\n\n- [x] a\n- [ ] b\n\n**Grading:** a\n",
            "1:1: error: a question of the kind .choice has no model answer and no grader notes"),
        error(
            "---\npoints: many\n---\n**1. x**\n",
            "2:1: error: a value in the front matter is not of its kind"),
        error(
            "---\nlanguage: not a tag\n---\n**1. x**\n",
            "1:1: error: `not a tag` is no language tag"));
  }

  private static Arguments error(String markdown, String... said) {
    return Arguments.of(markdown, said);
  }

  @ParameterizedTest
  @MethodSource
  void whatMakesNoSense(String markdown, String[] said) {
    assertThat(said(markdown)).filteredOn(line -> line.contains("error")).containsExactly(said);
    assertThat(MarkdownReading.of(markdown).set()).isNull();
  }

  @Test
  void frontMatterOfOtherProgramsIsLeftOutWithAWarning() {
    assertThat(said("---\nlayout: post\ntitle: T\n---\n**1. x**\ny\n"))
        .containsExactly("2:1: warning: `layout` is not known in front matter and is left out");
  }

  @Test
  void aTableOfVeryManyCellsIsNamed() {
    assertThat(
            said("**1. x**\n\n" + "|a".repeat(600) + "\n" + "|-".repeat(600) + "\na".repeat(400)))
        .containsExactly("1:1: error: a table has more than 200000 cells");
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    assertThat(said("**1. x** {.quiz}\n\n**2. y**\n\n- [x] a\n\n**3. z** {points=many}\n"))
        .filteredOn(line -> line.contains("error"))
        .hasSize(3);
  }

  @Test
  void aFileInUtf16IsRead() {
    assertThat(
            said(
                MarkdownReading.of("**1. x**\n\ny".getBytes(StandardCharsets.UTF_16))
                    .diagnostics()))
        .isEmpty();
  }

  @Test
  void aFileInWindows1252IsReadAndNamedWithThePlaceOfItsFirstStrangeByte() {
    byte[] bytes = "**1. x**\n\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

    assertThat(said(MarkdownReading.of(bytes).diagnostics()))
        .containsExactly("3:4: warning: the file is not UTF-8 and is read as Windows-1252");
  }

  @Test
  void aFileThatIsNoTextIsNamed() {
    Reader.Result result = MarkdownReading.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    assertThat(said(result.diagnostics())).containsExactly("1:1: error: the file is no text");
  }

  @Test
  void controlCharactersAreLeftOutAndReported() {
    assertThat(said("**1. x**\na\u0007b\n"))
        .containsExactly("2:2: warning: the control character U+0007 is left out");
    assertThat(MarkdownReading.question("**1. x\u0007y**\nz\n").stem().plainText()).isEqualTo("xy");
  }

  @Test
  void aDecimalCommaIsNoNumberAndGetsAWarning() {
    assertThat(said("**1. x**\n= 3,14\n"))
        .containsExactly("2:1: warning: `3,14` is taken as words, not as a number");
  }

  @Test
  void aQuestionWithoutAnAnswerGetsANote() {
    assertThat(said("**1. x**\n")).containsExactly("1:1: note: the question has no model answer");
  }
}
