package org.examwright.reading.qti.classic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that platforms wrote are read as a careful colleague reads their XML. */
class ClassicCorpusTest {
  private static Reader.Result read(String file) throws IOException {
    Path path = Outside.file("corpus/qti/" + file);
    return QtiReads.read(file, Files.readAllBytes(path));
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "canvas-all-simple.xml",
            List.of(
                "one [C] A B D",
                "true",
                "words Blank",
                "gaps Multiple; Blanks",
                "several [A] [B] [C] D E F",
                "gaps [C] D",
                "pairs A=1 A=1 B=2 A=1 B=2 +C +D +E +F +3 +4 +5",
                "number 0|41.5..42.5|42±0.005",
                "number 42",
                "open ")),
        Arguments.of(
            "canvas-nq-rolfis.zip",
            List.of(
                "one [Answer 1] Answer 2 Answer 3",
                "true",
                "words Answer 1|Answer 2",
                "gaps red; blue",
                "several [Flowers] Cars [Animals] Technology",
                "gaps [red] purple yellow green blue; red purple yellow green [blue]",
                "pairs House=Building Horse=Animal Computer=Technology God=Spirituality"
                    + " +Knowledge +Disctrator",
                "number 10|10..20|0.1±0.00000000005",
                "number 9",
                "open ",
                "files",
                "text")),
        Arguments.of(
            "canvas-course-cartridge.imscc",
            List.of(
                "one [C] A B D",
                "true",
                "words Blank",
                "gaps Multiple; Blanks",
                "several [A] [B] [C] D E F",
                "gaps [C] D",
                "pairs A=1 B=2 +C +D +E +F +3 +4 +5",
                "number 0|41.5..42.5|42±0.005",
                "number 42",
                "open ",
                "files",
                "text")),
        Arguments.of(
            "nq-fib-answer-types.xml",
            List.of("gaps [black] violet grey; brown [white]; [brown] white")),
        Arguments.of(
            "nq-fib-scoring.xml", List.of("gaps red; blue; green; yellow|teal; ^orange<s>$")),
        Arguments.of("nq-stimulus-child.xml", List.of("text", "one [A] B C D")),
        Arguments.of(
            "bb9-matching2.xml",
            List.of(
                "pairs left 1=right 1 left 2=right 2 left 3=right 3 left 4=right 4 +DISTRACTION")),
        Arguments.of(
            "bb9-multiple_answers.xml",
            List.of(
                "several [Windows 7 Home Premium] Windows 7 Enterprise [Windows 7 Professional]"
                    + " [Windows 7 Ultimate]")),
        Arguments.of(
            "respondus-types.zip",
            List.of(
                "one [Answer choice 1] Answer choice 2 Answer choice 3 Answer choice 4",
                "true",
                "words correct answer 1|correct answer 2",
                "gaps question|interrogative; Fill in Multiple Blanks",
                "several This is incorrect answer 1 [This is correct answer 1] This is incorrect"
                    + " answer 2 [This is correct answer 2]",
                "number 1.25±0.05",
                "text",
                "open ",
                "pairs Matching left side 1=Matching right side 1 Matching L2=Matching right side 2"
                    + " Matching left side 3=Matching right side 3 Matching left side 4=Matching"
                    + " right side 4 +Distractor 1 +Distractor 2")));
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyQuestionOfAFileHasItsKindAndKey(String file, List<String> questions)
      throws IOException {
    Reader.Result result = read(file);

    assertThat(result.diagnostics()).noneMatch(said -> said.severity() == Severity.ERROR);
    assertThat(set(result).questions().map(QuestionText::of)).containsExactlyElementsOf(questions);
  }

  private static QuestionSet set(Reader.Result result) {
    return Objects.requireNonNull(result.set());
  }

  @Test
  void aPlainPackageShowsThePicturesThatItsTextsMean() throws IOException {
    QuestionSet set = set(read("plain-qti-images.zip"));

    assertThat(set.size()).isEqualTo(10);
    assertThat(set.questions().map(QuestionText::of))
        .startsWith(
            "false",
            "one However long it takes 30 - 90 minutes 1 - 2 hours [At least 3 hours] 6 or more"
                + " hours",
            "true",
            "false")
        .endsWith("false", "words trythis@example.com");
    assertThat(set.questions().map(question -> question.points().toPlainString()))
        .containsOnly("10");
    assertThat(set.assets())
        .extracting(asset -> asset.name())
        .containsExactly(
            "exam1/my_files/org0/images/image.png",
            "exam1/my_files/org1/images/image.png",
            "image.png",
            "contact info.png");
  }

  @Test
  void nineLeftSidesOfAMatchingShareThreeRightOnes() throws IOException {
    String pairs =
        set(read("canvas-matching-jmv.xml"))
            .questions()
            .map(QuestionText::of)
            .findFirst()
            .orElseThrow();

    assertThat(pairs.split("=substantive", -1)).hasSize(4);
    assertThat(pairs.split("=adverbial", -1)).hasSize(5);
    assertThat(pairs.split("=adjectival", -1)).hasSize(3);
    assertThat(pairs).doesNotContain("+");
  }

  @Test
  void aTestThatOnlyDrawsFromBanksElsewhereSaysSo() throws IOException {
    Reader.Result result = read("bb9-group.xml");

    assertThat(result.set()).isNull();
    assertThat(QtiReads.said(result))
        .contains(
            "WARNING bb9-group.xml:73:11: 10 questions are drawn from 40, of which the package lacks"
                + " 40");
  }

  @Test
  void aCourseTellsWhichOfItsFilesHoldNoQuestionAndWhatIsReadOnce() throws IOException {
    Reader.Result result = read("canvas-course-cartridge.imscc");

    assertThat(set(result).title()).isEqualTo("Every Canvas Interaction");
    assertThat(QtiReads.said(result))
        .anyMatch(said -> said.contains("no question was made of 5 files of the package"))
        .anyMatch(said -> said.contains("the quiz is read from its full copy"))
        .anyMatch(said -> said.contains("12 questions of the bank `Every Canvas Interaction`"));
  }

  @Test
  void whatComparesMoreLenientlyThanWordForWordIsNamed() throws IOException {
    assertThat(QtiReads.said(read("nq-fib-scoring.xml")))
        .extracting(said -> said.substring(said.indexOf(": ") + 2))
        .contains(
            "the answer `red` is compared as it stands from now on, not as `TextContainsAnswer` did",
            "the answer `blue` is compared as it stands from now on, not as `TextCloseEnough` did",
            "the answer `^orange<s>$` is compared as it stands from now on, not as `TextRegex` did");
  }

  @Test
  void pointsAreThoseThatThePlatformGives() throws IOException {
    assertThat(set(read("respondus-types.zip")).questions().map(q -> q.points().toPlainString()))
        .containsExactly("1.5", "1", "1", "2", "2", "1", "1", "1", "1");
    assertThat(set(read("bb9-matching2.xml")).questions().map(q -> q.points().toPlainString()))
        .containsExactly("10");
  }
}
