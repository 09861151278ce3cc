package org.examwright.moodlexml;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.MoodleTarget;
import org.examwright.rendering.moodle.UnknownCredits;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is known of how Moodle reads its XML, each fact with the smallest question that
 * shows that it is heeded.
 *
 * <table>
 * <caption>What is known, and which tests show it</caption>
 * <tr><th>of</th><th>facts</th></tr>
 * <tr><td>{@link Common}</td><td>the parts of all types, formats, files, categories</td></tr>
 * <tr><td>{@link Types}</td><td>multichoice, truefalse, shortanswer, numerical, matching, essay,
 * cloze, description, ordering and the versions of Moodle</td></tr>
 * <tr><td>{@link Encoding}</td><td>markup, entities, characters, ids, tags</td></tr>
 * <tr><td>{@link Credits}</td><td>the list and what is not in it</td></tr>
 * </table>
 *
 * <p>The types gapselect and ddwtos, import of QTI, and {@code hidden} are known and not used.
 */
class MoodleXmlFactsTest {
  private static final RichText STEM = RichText.of("What?");
  private static final RichText YES = RichText.of("yes");
  private static final RichText NO = RichText.of("no");

  @Nested
  class Common {
    @Test
    void everyQuestionHasTheCommonParts() {
      Xml xml = Xml.of(Sets.withTags(choices(false), "one"));

      for (String part :
          List.of(
              "name/text",
              "questiontext[@format='html']/text",
              "generalfeedback[@format='html']/text",
              "defaultgrade",
              "penalty",
              "idnumber",
              "tags/tag/text")) {
        assertThat(xml.fields(part)).as(part).hasSize(1);
      }
      assertThat(xml.fields("hidden")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OPEN_RESPONSE", "DESCRIPTION", "TRUE_FALSE", "NUMERIC", "ORDERING"})
    void hintsAreWrittenWhereMoodleHasThemAndReportedElsewhere(Feature kind) {
      Question question =
          Sets.withFeedback(
              Samples.of(kind).set().questions().findFirst().orElseThrow(),
              new Feedback(
                  RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of(YES)));
      boolean has = QuestionType.of(question.interaction()).hasHints();

      assertThat(Xml.of(question).fields("hint[@format='html']/text")).hasSize(has ? 1 : 0);
      assertThat(features(question)).isEqualTo(has ? List.of() : List.of(Feature.HINTS));
    }

    @Test
    void onlyFormatsThatMoodleKnowsAreWritten() {
      assertThat(
              Xml.of(Sets.of(choices(true), Sets.question("r", STEM, number("5", "0")), truth()))
                  .all("//@format"))
          .containsOnly("html", "plain_text", "moodle_auto_format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dot.png", "a/b c.png", "größe+1%.png", "x&y#z.png"})
    void aFileStandsBesideTheTextThatShowsItAndIsReferredTo(String name) {
      RichText picture = RichText.ofInlines(List.of(new Inline.Image(name, "alt", "", null, null)));
      Xml xml = Xml.of(Sets.of(List.of(Sets.open("q", picture)), List.of(Samples.picture(name))));
      String file = xml.field("questiontext/file[@path='/'][@encoding='base64']/@name");

      assertThat(file).doesNotContain("/", " ", "%", "&", "#");
      assertThat(URLDecoder.decode(xml.field("questiontext/text"), StandardCharsets.UTF_8))
          .contains("src=\"@@PLUGINFILE@@/" + file + "\"");
    }

    @Test
    void aCategoryHasItsInfoWithFormatAndAnId() {
      Xml xml = Xml.of(section("TCP/IP"));

      assertThat(xml.one("//question[@type='category']/category/text"))
          .isEqualTo("$course$/top/Sample/TCP//IP");
      assertThat(xml.all("//question[@type='category']/info[@format='html']/text")).hasSize(1);
      assertThat(xml.all("//question[@type='category']/idnumber")).hasSize(1);
    }

    @Test
    void aLongNameOfACategoryIsCutAndSaysSo() {
      assertThat(Xml.of(section("x".repeat(300))).one("//category/text"))
          .hasSize("$course$/top/Sample/".length() + 255);
      assertThat(features(section("x".repeat(300)))).containsExactly(Feature.SECTIONS);
    }

    @Test
    void aLongTitleIsCutAndSaysSo() {
      Question question = Sets.titled(Sets.open("q", STEM), "word ".repeat(60));

      assertThat(Xml.of(question).field("name/text")).hasSizeLessThanOrEqualTo(255);
      assertThat(features(question)).containsExactly(Feature.TITLE);
    }
  }

  @Nested
  class Types {
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aChoiceSaysWhatMoodleWouldGuess(boolean multiple) {
      Xml xml = Xml.of(choices(multiple));

      assertThat(xml.field("single")).isEqualTo(multiple ? "false" : "true");
      assertThat(xml.field("shuffleanswers")).isEqualTo("true");
      assertThat(xml.field("answernumbering")).isEqualTo("abc");
      assertThat(xml.field("showstandardinstruction")).isEqualTo("0");
      assertThat(xml.fields("*[contains(name(), 'correctfeedback')][@format='html']")).hasSize(3);
      assertThat(xml.fields("shownumcorrect")).hasSize(1);
      assertThat(xml.fields("answer[@fraction][@format='html']/feedback[@format='html']"))
          .hasSize(2);
    }

    @Test
    void trueAndFalseAreLowerCase() {
      assertThat(Xml.of(truth()).fields("answer/text")).containsExactly("true", "false");
      assertThat(Xml.of(truth()).fields("answer/@fraction")).containsExactly("100", "0");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void aShortAnswerSaysWhetherCaseCounts(boolean sensitive, String usecase) {
      Interaction interaction =
          new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("p->x*")), sensitive);

      assertThat(Xml.of(ask(interaction)).field("usecase")).isEqualTo(usecase);
      assertThat(Xml.of(ask(interaction)).field("answer/text")).isEqualTo("p->x\\*");
    }

    @ParameterizedTest
    @CsvSource({"3.14, 3.14", "1e30, 1000000000000000000000000000000", "-0.50, -0.5", "0, 0"})
    void aNumberHasAPointAndNoExponent(String number, String written) {
      Xml xml = Xml.of(ask(number(number, "0.10")));

      assertThat(xml.field("answer/text")).isEqualTo(written);
      assertThat(xml.field("answer/tolerance")).isEqualTo("0.1");
    }

    @ParameterizedTest
    @CsvSource({"'', 3, 0", "kg, 0, 1"})
    void aNumberSaysWhetherItHasUnits(String unit, String showunits, int units) {
      Interaction numeric =
          new Interaction.Numeric(
              List.of(NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
              unit);
      Xml xml = Xml.of(ask(numeric));

      assertThat(xml.field("showunits")).isEqualTo(showunits);
      assertThat(xml.fields("units/unit[multiplier]/unit_name")).hasSize(units);
      assertThat(xml.fields("*[starts-with(name(), 'unit') and not(*)]")).hasSize(3);
    }

    @Test
    void aSubquestionWithoutTextIsADistractor() {
      Interaction matching =
          new Interaction.Matching(
              List.of(pair("0", "1"), pair("b", "2")), List.of(words("3")), true);
      Xml xml = Xml.of(ask(matching));

      assertThat(xml.field("shuffleanswers")).isEqualTo("true");
      assertThat(xml.fields("subquestion[@format='html']/text"))
          .containsExactly("<p>0</p>", "b", "");
      assertThat(xml.fields("subquestion/answer/text")).containsExactly("1", "2", "3");
    }

    @Test
    void anEssayHasItsSettingsAndTheModelAnswerForGraders() {
      Xml xml = Xml.of(ask(new Interaction.OpenResponse(YES, NO, 7)));

      for (String setting :
          List.of(
              "responseformat",
              "responserequired",
              "responsefieldlines",
              "attachments",
              "attachmentsrequired",
              "maxbytes",
              "filetypeslist",
              "responsetemplate[@format='html']")) {
        assertThat(xml.fields(setting)).as(setting).hasSize(1);
      }
      assertThat(xml.field("graderinfo[@format='html']/text")).isEqualTo("<p>yes</p><p>no</p>");
      assertThat(xml.field("generalfeedback/text")).isEmpty();
    }

    @Test
    void aClozeEscapesWhatEndsAnAnswerAndIsWorthTheSumOfItsParts() {
      List<Inline> stem = List.of(new Inline.GapMark("1"), new Inline.GapMark("2"));
      Interaction gaps =
          new Interaction.Gaps(
              List.of(
                  new Gap.TextGap("1", List.of(AcceptedAnswer.of("a}#~=/\"")), false),
                  new Gap.TextGap("2", List.of(AcceptedAnswer.of("b")), false)));
      Xml xml = Xml.of(Sets.withPoints(Sets.question("q", RichText.ofInlines(stem), gaps), "4"));

      assertThat(xml.field("@type")).isEqualTo("cloze");
      assertThat(xml.field("questiontext/text"))
          .isEqualTo("<p>{2:SHORTANSWER:=a\\}\\#&#126;=/&#34;}{2:SHORTANSWER:=b}</p>");
      assertThat(xml.field("defaultgrade")).isEqualTo("4");
    }

    @Test
    void aDescriptionIsWorthNothing() {
      assertThat(Xml.of(ask(new Interaction.None())).field("defaultgrade")).isEqualTo("0");
    }

    @ParameterizedTest
    @EnumSource(MoodleTarget.class)
    void orderingIsMatchingBeforeItIsCore(MoodleTarget target) {
      boolean old = target == MoodleTarget.MOODLE_4_1;
      Export export =
          new MoodleXmlExporter()
              .export(
                  Sets.of(ask(new Interaction.Ordering(List.of(YES, NO)))),
                  new MoodleXmlOptions(
                      "",
                      MoodleXmlOptions.ChoiceLabels.LOWER_LETTERS,
                      target,
                      UnknownCredits.LEAVE_OUT));
      Xml xml = Xml.of(export.artifacts());

      assertThat(xml.field("@type")).isEqualTo(old ? "matching" : "ordering");
      assertThat(xml.fields("subquestion/answer/text"))
          .isEqualTo(old ? List.of("1", "2") : List.of());
      assertThat(features(export)).isEqualTo(old ? List.of(Feature.ORDERING) : List.of());
    }

    @Test
    void anOrderingHasItsSettings() {
      Xml xml = Xml.of(ask(new Interaction.Ordering(List.of(YES, NO))));

      for (String setting :
          List.of(
              "layouttype",
              "selecttype",
              "selectcount",
              "gradingtype",
              "showgrading",
              "numberingstyle")) {
        assertThat(xml.fields(setting)).as(setting).hasSize(1);
      }
      assertThat(xml.field("shownumcorrect")).isEqualTo("1");
    }
  }

  @Nested
  class Encoding {
    @ParameterizedTest
    @ValueSource(strings = {"]]>", "<![CDATA[", "&nbsp;", "<b>", "&amp;", "\u00a0", "\uFFFD", "😀"})
    void textIsTextToXml(String text) {
      Xml xml = Xml.of(Sets.titled(Sets.open("q", RichText.of("a" + text + "z")), text + "t"));

      assertThat(xml.all("//text[*]")).isEmpty();
      assertThat(Xml.words(xml.field("questiontext/text"))).isEqualTo("a" + text + "z");
      assertThat(Xml.words(xml.field("name/text"))).isEqualTo("1 " + text + "t");
    }

    @Test
    void anIdOfAHundredCharactersIsKept() {
      assertThat(Xml.of(Sets.open("x".repeat(100), STEM)).field("idnumber")).hasSize(100);
    }

    @Test
    void everyIdIsThereOnce() {
      QuestionSet set = Sets.of(Sets.open("q", STEM), Sets.open("Q", STEM), Sets.open("r", STEM));

      assertThat(Xml.of(set).all("//question[@type!='category']/idnumber"))
          .doesNotHaveDuplicates()
          .hasSize(3);
    }

    @Test
    void aTagThatWouldCrashTheImportIsLeftOutAndSaysSo() {
      Question question = Sets.withTags(Sets.open("q", STEM), "0", "<>", "a,b");

      assertThat(Xml.of(question).fields("tags/tag/text")).containsExactly("a,b");
      assertThat(features(question)).containsExactly(Feature.TAGS, Feature.TAGS);
      assertThat(Xml.of(Sets.withTags(Sets.open("q", STEM), "0")).fields("tags")).isEmpty();
    }
  }

  @Nested
  class Credits {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "100",
          "90",
          "83.33333",
          "80",
          "75",
          "70",
          "66.66667",
          "60",
          "50",
          "40",
          "33.33333",
          "30",
          "25",
          "20",
          "16.66667",
          "14.28571",
          "12.5",
          "11.11111",
          "10",
          "5",
          "0",
          "-50"
        })
    void aCreditOfTheListIsCarried(String credit) {
      assertThat(Xml.of(earning(credit)).field("answer[2]/@fraction")).isEqualTo(credit);
      assertThat(export(Sets.of(earning(credit))).diagnostics()).isEmpty();
    }

    @Test
    void oneNearItIsTakenForItWithANote() {
      assertThat(Xml.of(earning("33.3")).field("answer[2]/@fraction")).isEqualTo("33.33333");
      assertThat(export(Sets.of(earning("33.3"))).diagnostics())
          .extracting(Diagnostic::severity)
          .containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "-15"})
    void aQuestionWithAnyOtherIsLeftOutAndSaysSo(String credit) {
      assertThat(
              new String(
                  export(Sets.of(earning(credit))).artifacts().getFirst().content(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .doesNotContain("multichoice");
      assertThat(features(earning(credit))).containsExactly(Feature.PARTIAL_CREDIT);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 20})
    void everyKeyEarnsAnEqualShareThatMoodleKnows(int keys) {
      List<String> earned = Xml.of(keys(keys)).fields("answer/@fraction");

      assertThat(earned.subList(1, keys + 1))
          .isEqualTo(Collections.nCopies(keys, earned.getLast()));
      assertThat(features(keys(keys))).isEmpty();
    }

    @Test
    void aQuestionWithSharesThatItDoesNotKnowIsLeftOutAndSaysSo() {
      assertThat(
              new String(
                  export(Sets.of(keys(11))).artifacts().getFirst().content(),
                  java.nio.charset.StandardCharsets.UTF_8))
          .doesNotContain("multichoice");
      assertThat(features(keys(11))).containsExactly(Feature.MULTIPLE_CHOICE);
    }

    private static Question keys(int keys) {
      return ask(
          new Interaction.ChoiceSelection(
              true,
              IntStream.rangeClosed(0, keys)
                  .mapToObj(i -> Choice.of(RichText.of("c" + i), i > 0))
                  .toList(),
              true));
    }
  }

  private static Question ask(Interaction interaction) {
    return Sets.question("q", STEM, interaction);
  }

  private static Question choices(boolean multiple) {
    return ask(
        new Interaction.ChoiceSelection(
            multiple, List.of(Choice.of(YES, true), Choice.of(NO, false)), true));
  }

  private static Question earning(String credit) {
    return ask(
        new Interaction.ChoiceSelection(
            false,
            List.of(
                Choice.of(YES, true),
                new Choice(NO, false, new BigDecimal(credit), RichText.EMPTY)),
            true));
  }

  private static Question truth() {
    return Sets.question("t", STEM, new Interaction.TrueFalse(true, YES, NO));
  }

  private static Interaction number(String value, String tolerance) {
    return new Interaction.Numeric(
        List.of(
            NumericAnswer.of(
                new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance)))),
        "");
  }

  private static Pair pair(String left, String right) {
    return new Pair(RichText.of(left), words(right));
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static QuestionSet section(String name) {
    Section section = new Section(List.of(name), RichText.EMPTY, List.of(Sets.open("q", STEM)));
    return new QuestionSet("Sample", "en", List.of(section), List.of());
  }

  private static Export export(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return exporter.export(set, exporter.defaults());
  }

  private static List<Feature> features(Question question) {
    return features(Sets.of(question));
  }

  private static List<Feature> features(QuestionSet set) {
    return features(export(set));
  }

  private static List<Feature> features(Export export) {
    return export.diagnostics().stream()
        .filter(said -> said.severity() == Severity.LOSS)
        .map(said -> Objects.requireNonNull(said.feature()))
        .toList();
  }
}
