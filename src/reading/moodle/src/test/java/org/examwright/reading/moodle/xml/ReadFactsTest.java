package org.examwright.reading.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of how Moodle reads its XML, of that which Examwright reads and never writes. */
class ReadFactsTest {
  private static final String TEXT =
      "<questiontext format=\"html\"><text>The [[1]] on the [[2]]</text></questiontext>";

  @ParameterizedTest
  @ValueSource(strings = {"0", "1"})
  void hiddenIsNeverImportedSoThatAHiddenQuestionIsOneLikeAnyOther(String hidden) {
    Reader.Result result = read("description", TEXT + "<hidden>" + hidden + "</hidden>");

    assertThat(question(result).stem().plainText()).isEqualTo("The [[1]] on the [[2]]");
    assertThat(said(result))
        .isEqualTo(
            hidden.equals("1")
                ? List.of("that the question is hidden in Moodle is left out")
                : List.of());
  }

  @Test
  void gapselectHasOptionsWithTextsAndGroupsForThePlacesInItsText() {
    Reader.Result result =
        read(
            "gapselect",
            TEXT
                + option("selectoption", "cat", "1", "")
                + option("selectoption", "mat", "2", "")
                + option("selectoption", "dog", "1", "")
                + option("selectoption", "hat", "2", ""));

    assertThat(question(result).interaction()).isEqualTo(catOnMat());
    assertThat(said(result))
        .containsExactly(
            "places to select words for become drop-downs, which go back to Moodle as embedded"
                + " answers (cloze)");
  }

  @Test
  void ddwtosHasBoxesWithTextsAndGroupsAndWhetherTheyRunOut() {
    Reader.Result result =
        read(
            "ddwtos",
            TEXT
                + option("dragbox", "cat", "1", "<infinite/>")
                + option("dragbox", "mat", "2", "")
                + option("dragbox", "dog", "1", "")
                + option("dragbox", "hat", "2", ""));

    assertThat(question(result).interaction()).isEqualTo(catOnMat());
    assertThat(said(result))
        .containsExactly(
            "places to drag words to become drop-downs, which go back to Moodle as embedded"
                + " answers (cloze)");
  }

  @Test
  void aWordMayStandInSeveralPlaces() {
    String text = TEXT.replace("[[2]]", "[[1]]");
    Reader.Result result =
        read(
            "ddwtos",
            text
                + option("dragbox", "cat", "1", "<infinite/>")
                + option("dragbox", "dog", "1", ""));

    assertThat(question(result).interaction())
        .isEqualTo(
            new Interaction.Gaps(
                List.of(
                    dropDown("1", choice("cat", true), choice("dog", false)),
                    dropDown("2", choice("cat", true), choice("dog", false)))));
  }

  @Test
  void aPlaceWithoutItsWordLeavesTheQuestionOut() {
    String words = option("selectoption", "cat", "1", "") + option("selectoption", "dog", "1", "");

    assertThat(said(read("gapselect", TEXT.replace("[[2]]", "[[3]]") + words)))
        .contains("a question is left out: there is no word for the place [[3]]");
  }

  @Test
  void aDecimalCommaBecomesAnotherNumberInMoodleAndIsReadAsItIsMeant() {
    Reader.Result result =
        read(
            "numerical",
            TEXT
                + "<answer fraction=\"100\"><text>3,14</text><tolerance>0,01</tolerance></answer>");

    assertThat(question(result).interaction())
        .isEqualTo(
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.01")))),
                ""));
    assertThat(said(result)).contains("`3,14` is read with a decimal point, which Moodle does not");
  }

  @Test
  void anIdNumberHasAHundredCharactersAtMost() {
    String longest = "x".repeat(100);

    assertThat(question(read("essay", TEXT + idNumber(longest))).id()).isEqualTo(longest);
    assertThat(question(read("essay", TEXT + idNumber(longest + "x"))).id()).hasSizeLessThan(100);
    assertThat(said(read("essay", TEXT + idNumber(longest + "x"))))
        .contains("the id number is longer than 100 characters and left out");
  }

  @Test
  void aDuplicateIdNumberIsDroppedByMoodleAndGivesTheSecondQuestionAnother() {
    String question = TEXT + idNumber("q") + "</question><question type=\"essay\">";
    Reader.Result result = read("essay", question + TEXT + idNumber("q"));

    assertThat(Objects.requireNonNull(result.set()).questions())
        .hasSize(2)
        .filteredOn(read -> read.id().equals("q"))
        .hasSize(1);
    assertThat(said(result))
        .contains("another question has the id number `q` already: this one gets another");
  }

  @Test
  void anEmptyTagAndATagOfZeroCrashMoodleAndAreSaid() {
    assertThat(
            said(
                read(
                    "essay",
                    TEXT
                        + "<tags><tag><text></text></tag><tag><text>0</text></tag>"
                        + "<tag><text>a</text></tag></tags>")))
        .containsExactly(
            "an empty tag is left out, at which Moodle may fail", "Moodle fails at the tag `0`");
  }

  @Test
  void aCreditThatIsNotInTheListIsKeptAndSaid() {
    Reader.Result result =
        read(
            "shortanswer",
            TEXT
                + "<answer fraction=\"100\"><text>a</text></answer>"
                + "<answer fraction=\"33\"><text>b</text></answer>");

    assertThat(said(result)).contains("a credit of 33 % is not in Moodle's list");
    assertThat(question(result).interaction())
        .isEqualTo(
            new Interaction.ShortAnswer(
                List.of(
                    AcceptedAnswer.of("a"),
                    new AcceptedAnswer("b", BigDecimal.valueOf(33), RichText.EMPTY)),
                false));
  }

  @Test
  void moreLinesThanAnybodyPrintsBecomeFewer() {
    Reader.Result result = read("essay", TEXT + "<responsefieldlines>32768</responsefieldlines>");

    assertThat(question(result).interaction())
        .isEqualTo(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, 200));
    assertThat(said(result)).containsExactly("32768 lines for the answer become 200");
  }

  @Test
  void whatStandsBehindAWildcardIsNotForThoseWhoseWrongAnswerIsListed() {
    String answers =
        "<answer fraction=\"100\"><text>1</text></answer>"
            + "<answer fraction=\"0\"><text>2</text><feedback><text>own</text></feedback></answer>"
            + "<answer fraction=\"0\"><text>*</text><feedback><text>other</text></feedback></answer>";

    for (String type : List.of("shortanswer", "numerical")) {
      Question question = question(read(type, TEXT + answers));
      assertThat(question.feedback().otherwise()).isEqualTo(RichText.of("other"));
      assertThat(question.feedback().incorrect()).isEqualTo(RichText.EMPTY);
      assertThat(question.interaction().texts())
          .containsExactly(RichText.EMPTY, RichText.of("own"));
    }
  }

  @Test
  void tagsThatMoodleWroteAreReadWithoutTheReferencesInThem() {
    String tags = "<tags><tag><text>a &amp;amp; b</text></tag></tags>";

    assertThat(question(read("essay", TEXT + tags)).tags()).containsExactly("a &amp; b");
    assertThat(
            question(read("essay", TEXT + tags + "</question>\n<!-- question: 7  -->\n<question>"))
                .tags())
        .containsExactly("a & b");
  }

  private static String idNumber(String number) {
    return "<idnumber>" + number + "</idnumber>";
  }

  private static Interaction catOnMat() {
    return new Interaction.Gaps(
        List.of(
            dropDown("1", choice("cat", true), choice("dog", false)),
            dropDown("2", choice("mat", true), choice("hat", false))));
  }

  private static Gap dropDown(String id, Choice... choices) {
    return new Gap.DropDownGap(id, List.of(choices));
  }

  private static Choice choice(String word, boolean key) {
    return Choice.of(RichText.of(word), key);
  }

  private static String option(String name, String word, String group, String more) {
    return "<%1$s><text>%2$s</text><group>%3$s</group>%4$s</%1$s>"
        .formatted(name, word, group, more);
  }

  private static Question question(Reader.Result result) {
    return Objects.requireNonNull(result.set(), () -> result.diagnostics().toString())
        .questions()
        .findFirst()
        .orElseThrow();
  }

  private static List<String> said(Reader.Result result) {
    return result.diagnostics().stream().map(Diagnostic::message).toList();
  }

  private static Reader.Result read(String type, String content) {
    String xml = "<quiz><question type=\"" + type + "\">" + content + "</question></quiz>";
    return new MoodleXmlReader()
        .read(new Source("bank.xml", xml.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }
}
