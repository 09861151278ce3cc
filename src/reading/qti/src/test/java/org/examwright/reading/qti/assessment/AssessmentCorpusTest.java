package org.examwright.reading.qti.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.qti.QtiReads;
import org.examwright.reading.qti.QuestionText;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that TAO, OpenOLAT and others wrote are read as a careful colleague reads their XML. */
class AssessmentCorpusTest {
  private static Reader.Result read(String file) throws IOException {
    return QtiReads.read(file, Files.readAllBytes(Outside.file("corpus/qti/" + file)));
  }

  private static QuestionSet set(Reader.Result result) {
    return result.set() != null ? result.set() : Objects.requireNonNull(result.rest());
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(
            "qti21-examples.zip",
            List.of(
                "one [This one?] Or this one? Or could it even be this one?",
                "several [Me!] I'm so sad.(-100) I wish!(-100) [And me!] Not me.(-100) I'm not cool",
                "text")),
        Arguments.of(
            "qti22-package.zip",
            List.of(
                "one [You must stay with your luggage at all times.]"
                    + " Do not let someone else look after your luggage."
                    + " Remember your luggage when you leave.")),
        Arguments.of("tao-ampersand.zip", List.of("text")),
        Arguments.of(
            "tao-qti22.zip",
            List.of(
                "one A metaphysical Chinese concept"
                    + " [A commercial-grade, open-source assessment platform.] A soft drink",
                "one [A building-block game we are not allowed to say the name] Basket-Ball cards"
                    + " Last century rainbow-stripped socks",
                "one Great Turbo Gear Turbine [Gran Turismo]")),
        Arguments.of("openolat-fib-three-gaps.xml", List.of("gaps 0|1|2; 1|0|2; 2|0|1")),
        Arguments.of(
            "openolat-mc-per-answer.xml",
            List.of("several [Correct answer] Wrong answer Missed answer [Right answer]")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void everyQuestionIsFoundWithItsKey(String file, List<String> questions) throws IOException {
    assertThat(set(read(file)).questions().map(QuestionText::of)).isEqualTo(questions);
  }

  @Test
  void anItemThatIsNotWellFormedIsReportedAndTheRestIsKept() throws IOException {
    Reader.Result result = read("qti21-examples.zip");

    assertThat(result.set()).isNull();
    assertThat(QtiReads.said(result))
        .contains(
            "ERROR qti21-examples.zip!example/adaptive.xml:238:4: the XML is broken here, and what"
                + " comes behind is not read");
    assertThat(set(result).questions().map(q -> q.points().toPlainString()))
        .containsExactly("1", "2", "1");
  }

  @Test
  void placesInAPictureAreNamedAndTheirTextIsKept() throws IOException {
    Reader.Result result = read("qti21-examples.zip");

    assertThat(QtiReads.said(result))
        .contains(
            "WARNING qti21-examples.zip!example/hotspot.xml:2:1: an item asks for places in a"
                + " picture to choose from (hotspot): its text is kept, and nothing is asked");
    assertThat(set(result).questions().toList().getLast().stem().plainText())
        .contains("There is no picture, you can't win!", "What's the answer?");
  }

  @Test
  void aPictureIsFoundFromTheFolderOfItsItemWithAnAmpersandInItsName() throws IOException {
    QuestionSet set = set(read("tao-ampersand.zip"));

    assertThat(set.title()).isEqualTo("Test 27");
    assertThat(set.language()).isEqualTo("en-US");
    assertThat(set.sections().getLast().path()).containsExactly("Section 1");
    assertThat(set.assets())
        .singleElement()
        .satisfies(
            asset ->
                assertThat(asset.name())
                    .isEqualTo("items/i61cce12d2d787694ef2628972565b0e/image1&.jpg"));
  }

  @Test
  void feedbackThatARuleReachesByTheResultIsThatOfTheResult() throws IOException {
    QuestionSet set = set(read("openolat-mc-per-answer.xml"));

    assertThat(set.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.feedback().correct().plainText())
                  .isEqualTo("All answers correct");
              assertThat(question.feedback().incorrect().plainText())
                  .isEqualTo("Some choices are wrong");
              assertThat(question.feedback().general().isEmpty()).isTrue();
            });
  }

  @Test
  void pointsForTheWholeAnswerAloneAreSaid() throws IOException {
    assertThat(QtiReads.said(read("openolat-mc-per-answer.xml")))
        .anyMatch(said -> said.contains("points for a wholly right answer alone"));
  }
}
