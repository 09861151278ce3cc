package org.examwright.gift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
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
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.moodle.MoodleTarget;
import org.examwright.rendering.moodle.UnknownCredits;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that is known of how Moodle reads GIFT, each fact with the smallest question that
 * shows that it is heeded.
 *
 * <table>
 * <caption>What is known, and which tests show it</caption>
 * <tr><th>of</th><th>facts</th></tr>
 * <tr><td>{@link Blocks}</td><td>blank lines, comments, ids, tags, categories, encoding</td></tr>
 * <tr><td>{@link Text}</td><td>escapes, numbered marks, markers, names, edges, code</td></tr>
 * <tr><td>{@link Types}</td><td>description, essay, true/false, choice with one key and several,
 * short answer, matching, numerical, ordering, missing word; the versions of Moodle</td></tr>
 * <tr><td>{@link Credits}</td><td>the list, its spelling, and what is not in it</td></tr>
 * <tr><td>{@link Limits}</td><td>{@code ####}, {@code ->}, what cannot be said, what would stop an
 * import</td></tr>
 * </table>
 */
class GiftFactsTest {
  private static final RichText YES = RichText.of("yes");
  private static final RichText NO = RichText.of("no");
  private static final List<String> CREDITS =
      Stream.of(
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
              "5")
          .flatMap(credit -> Stream.of(credit, "-" + credit))
          .toList();

  @Nested
  class Blocks {
    @Test
    void linesAreTrimmedSoThatIndentationIsKeptOnOneLine() {
      assertThat(shown(stored(code("if x:\n    y")).text())).isEqualTo("if x:\n    y");
    }

    @Test
    void aBlankLineEndsAQuestionSoThatNoTextHasOne() {
      assertThat(shown(stored(code("a\n\nb")).text())).isEqualTo("a\n\nb");
    }

    @Test
    void aLineOfZeroCountsAsBlankSoThatNoTextHasOne() {
      assertThat(shown(stored(code("a\n0\nb")).text())).isEqualTo("a\n0\nb");
      assertThat(stored(Ask.ordering("0", "1")).answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly("0", "1");
    }

    @Test
    void aLineOfTwoSlashesIsACommentSoThatNoTextBeginsOne() {
      assertThat(shown(stored(code("a\n// b\nc")).text())).isEqualTo("a\n// b\nc");
      assertThat(stored(Ask.ordering("// a", "b")).answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly("// a", "b");
    }

    @Test
    void idAndTagsAreReadFromCommentsOfTheirOwnBlock() {
      GiftImport.Stored stored = stored(Sets.withTags(open("x"), "a]b", "two words"));

      assertThat(stored.idnumber()).isEqualTo("q");
      assertThat(stored.tags()).containsExactly("a]b", "two words");
    }

    @Test
    void anIdMayHoldABracketOrABackslash() {
      assertThat(stored(Sets.open("a]b\\]\\", YES)).idnumber()).isEqualTo("a]b\\]\\");
    }

    @Test
    void aTagLosesAnglesAndBackticksAndSaysSo() {
      Question question = Sets.withTags(open("x"), "a<b>`c");

      assertThat(stored(question).tags()).containsExactly("abc");
      assertThat(features(question)).containsExactly(Feature.TAGS);
    }

    @Test
    void aTagThatWouldCrashTheImportIsLeftOutAndSaysSo() {
      Question question = Sets.withTags(open("x"), "0", "<>");

      assertThat(stored(question).tags()).isEmpty();
      assertThat(features(question)).containsExactly(Feature.TAGS, Feature.TAGS);
    }

    @Test
    void aCategoryStandsInABlockOfItsOwn() {
      assertThat(GiftFiles.of(Sets.of(open("x"))))
          .startsWith("$CATEGORY: $course$/top/Sample\n\n// [id:q]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b=c~d{e}#f", "a\\b", "a\\\\:b", "a &amp; b"})
    void aCategoryIsWrittenRawWithItsBackslashesDoubled(String name) {
      assertThat(category(name)).isEqualTo("Sample/" + name.replace("&amp;", "&amp;amp;"));
    }

    @Test
    void aSlashInTheNameOfACategoryIsDoubled() {
      assertThat(category("TCP/IP")).isEqualTo("Sample/TCP//IP");
    }

    @Test
    void theNameOfACategoryHas255CharactersAtMost() {
      QuestionSet set = section("x".repeat(300));

      assertThat(category("x".repeat(300))).hasSize("Sample/".length() + 255);
      assertThat(features(GiftFiles.export(set))).containsExactly(Feature.SECTIONS);
    }

    @Test
    void theFileIsUtf8WithoutAMark() {
      assertThat(stored(open("日本 é 👩‍👧")).text()).isEqualTo("<p>日本 é 👩‍👧</p>");
      assertThat(GiftFiles.of(open("x"))).doesNotContain("\uFEFF");
    }
  }

  @Nested
  class Text {
    @ParameterizedTest
    @ValueSource(strings = {"\\", ":", "#", "=", "{", "}", "~", "\\n", "\\[", "\\%", "\\>", "\\t"})
    void everyEscapeIsTextInEveryPlace(String text) {
      Question question =
          Sets.withFeedback(
              Ask.choice(false, Ask.right("r" + text), Ask.wrong("w" + text)),
              Feedback.general(RichText.of(text)));
      GiftImport.Stored stored = stored(Sets.titled(question, text));

      assertThat(stored.name()).isEqualTo("1 " + text);
      assertThat(shown(stored.generalfeedback().text())).isEqualTo(text);
      assertThat(stored.answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly("r" + text, "w" + text);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "&&058;", "&&035;", "&&061;", "&&123;", "&&125;", "&&126;", "&&092;", "&&010;", "&&058"
        })
    void theMarksOfMoodleItselfAreText(String mark) {
      assertThat(shown(stored(open(mark)).text())).isEqualTo(mark);
      assertThat(shown(stored(Sets.titled(open("x"), mark)).name())).isEqualTo("1 " + mark);
    }

    @Test
    void theMarksOfMoodleItselfWidenAShortAnswerThatSaysSo() {
      Question question = Ask.shortAnswer("&&058;");

      assertThat(stored(question).answers().getFirst().text()).isEqualTo("&*&058;");
      assertThat(features(question)).containsExactly(Feature.SHORT_ANSWER);
    }

    @Test
    void everyTextHasItsMarker() {
      Question question =
          Sets.withFeedback(
              Ask.choice(false, new Choice(YES, true, null, YES), new Choice(NO, false, null, NO)),
              Feedback.general(YES));
      GiftImport.Stored stored = stored(question);

      assertThat(stored.format()).isEqualTo("html");
      assertThat(stored.generalfeedback().format()).isEqualTo("html");
      assertThat(stored.answers())
          .allMatch(a -> a.format().equals("html") && a.feedback().format().equals("html"));
      assertThat(stored(Ask.matching(Ask.pair("a", "1"), Ask.pair("b", "2"))).pairs())
          .allMatch(pair -> pair.format().equals("html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[html]x", "[plain]x", "[x", "%50%x", "=x", "->"})
    void theMarkerProtectsWhatATextBeginsWith(String text) {
      assertThat(shown(stored(open(text)).text())).isEqualTo(text);
      assertThat(stored(Ask.choice(false, Ask.right(text), Ask.wrong("w"))).answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly(text, "w");
    }

    @Test
    void aNameIsAlwaysWrittenWithItsColonsEscapedAndItsTagsAsText() {
      assertThat(stored(open("x")).name()).isEqualTo("1 x");
      assertThat(stored(Sets.titled(open("x"), "a::b <p> c")).name()).isEqualTo("1 a::b &lt;p> c");
    }

    @Test
    void aLongTitleIsCutAtAWordAndSaysSo() {
      Question question = Sets.titled(open("x"), "word ".repeat(60));

      assertThat(stored(question).name()).endsWith(" word…").hasSizeLessThanOrEqualTo(255);
      assertThat(features(question)).containsExactly(Feature.TITLE);
    }

    @Test
    void codeKeepsTheWhiteSpaceAtItsEdges() {
      assertThat(shown(stored(code("  a\n  ")).text())).isEqualTo("  a\n  ");
    }

    @Test
    void codeIsPreformattedHtmlOnOneLineOfTheFile() {
      assertThat(GiftFiles.of(code("a\nb"))).contains("<pre><code class\\=\"language-c++\">");
      assertThat(GiftFiles.of(code("a\nb"))).contains("a\\nb</span></code></pre>{}\n");
    }

    @Test
    void emoticonsStayTextInProseAndInCode() {
      RichText text =
          RichText.ofInlines(List.of(new Inline.Text("f(y) "), new Inline.Code("g(y)")));

      assertThat(stored(Sets.open("q", text)).text())
          .isEqualTo(
              "<p>f<span class=\"nolink\">(y)</span>"
                  + " <code><span class=\"nolink\">g(y)</span></code></p>");
    }
  }

  @Nested
  class Types {
    @Test
    void aDescriptionHasNoBracesAndSaysThatItsGeneralFeedbackIsLost() {
      Question question =
          Sets.withFeedback(Ask.with(new Interaction.None()), Feedback.general(YES));

      assertThat(stored(question).type()).isEqualTo("description");
      assertThat(GiftFiles.of(question)).doesNotContain("{");
      assertThat(features(question)).containsExactly(Feature.GENERAL_FEEDBACK);
    }

    @Test
    void anEssayShowsItsModelAnswerAsGeneralFeedbackAndLosesWhatGradersRead() {
      Question question = Ask.with(new Interaction.OpenResponse(YES, NO, null));

      assertThat(stored(question).type()).isEqualTo("essay");
      assertThat(stored(question).generalfeedback().text()).isEqualTo("<p>yes</p>");
      assertThat(GiftFiles.of(open("x"))).endsWith("{}\n");
      assertThat(features(question)).containsExactly(Feature.MODEL_ANSWER, Feature.GRADER_NOTES);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void trueAndFalseAreUpperCaseAndWhatIsShownWhenWrongComesFirst(boolean key) {
      Question question =
          Sets.withFeedback(
              Ask.with(new Interaction.TrueFalse(key, YES, NO)), Feedback.general(YES));

      assertThat(stored(question).answers())
          .extracting(
              GiftImport.Answer::text,
              GiftImport.Answer::fraction,
              answer -> answer.feedback().text())
          .containsExactly(
              tuple("True", key ? 1.0 : 0.0, "<p>yes</p>"),
              tuple("False", key ? 0.0 : 1.0, "<p>no</p>"));
      assertThat(stored(question).generalfeedback().text()).isEqualTo("<p>yes</p>");
    }

    @Test
    void oneRightOptionHasAnEqualsSign() {
      Question question =
          Ask.choice(false, new Choice(YES, true, null, YES), new Choice(NO, false, null, NO));

      assertThat(stored(question).single()).isTrue();
      assertThat(stored(question).answers())
          .extracting(GiftImport.Answer::fraction, answer -> answer.feedback().text())
          .containsExactly(tuple(1.0, "<p>yes</p>"), tuple(0.0, "<p>no</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\u00a0", "0"})
    void anOptionThatLooksEmptyIsKept(String text) {
      assertThat(stored(Ask.choice(false, Ask.right(text), Ask.wrong("x"))).answers()).hasSize(2);
    }

    @Test
    void severalRightOptionsHaveNoEqualsSign() {
      Question question = Ask.choice(true, Ask.right("a"), Ask.right("b"), Ask.wrong("c"));

      assertThat(stored(question).single()).isFalse();
      assertThat(stored(question).answers())
          .extracting(GiftImport.Answer::fraction)
          .containsExactly(0.5, 0.5, -0.5);
      assertThat(stored(Ask.choice(true, Ask.right("a"), Ask.wrong("c"))).single()).isFalse();
    }

    @Test
    void aShortAnswerIsWorthItsCreditAndItsAsteriskIsNoWildcard() {
      Question question =
          Ask.with(
              new Interaction.ShortAnswer(
                  List.of(
                      AcceptedAnswer.of("a*b"),
                      new AcceptedAnswer("c", BigDecimal.valueOf(50), YES)),
                  false));

      assertThat(stored(question).answers())
          .extracting(GiftImport.Answer::text, GiftImport.Answer::fraction)
          .containsExactly(tuple("a\\*b", 1.0), tuple("c", 0.5));
    }

    @Test
    void aCaseSensitiveShortAnswerSaysThatItIsNone() {
      assertThat(features(Ask.with(new Interaction.ShortAnswer(Ask.words("A"), true))))
          .containsExactly(Feature.CASE_SENSITIVE);
    }

    @Test
    void aPairHasAnArrowAndADistractorNoLeftSide() {
      Question question =
          Ask.with(
              new Interaction.Matching(
                  List.of(Ask.pair("a", "1"), Ask.pair("b", "2")),
                  List.of(List.of(new Inline.Text("3"))),
                  true));

      assertThat(stored(question).pairs())
          .extracting(GiftImport.StoredPair::left, GiftImport.StoredPair::right)
          .containsExactly(tuple("a", "1"), tuple("b", "2"), tuple("", "3"));
    }

    @Test
    void aRightSideIsPlainTextAndSaysSo() {
      Question question =
          Ask.matching(
              new Pair(YES, List.of(new Inline.Strong(List.of(new Inline.Text("<b>"))))),
              Ask.pair("b", "2"));

      assertThat(stored(question).pairs().getFirst().right()).isEqualTo("&lt;b>");
      assertThat(features(question)).containsExactly(Feature.CHOICE_MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.14", "-0.5", "1e30", "1E-7", "1000000", "0"})
    void aNumberIsWrittenWithAPointAndWithoutAnExponent(String number) {
      GiftImport.StoredNumber stored =
          stored(Ask.number(Ask.value(number, "0.1"))).numerical().getFirst();

      assertThat(new BigDecimal(stored.value())).isEqualByComparingTo(number);
      assertThat(stored.tolerance()).isEqualTo("0.1");
      assertThat(GiftFiles.of(Ask.number(Ask.value(number, "0")))).contains("#\n\t=%100%");
    }

    @Test
    void aRangeIsItsMiddleAndOtherNumbersHaveTheirFeedback() {
      Interaction range =
          new Interaction.Numeric(
              List.of(
                  NumericAnswer.of(new NumericAnswer.Range(BigDecimal.ONE, BigDecimal.valueOf(5)))),
              "");
      Feedback wrong = new Feedback(RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, NO, List.of());

      assertThat(stored(Sets.withFeedback(Ask.with(range), wrong)).numerical())
          .extracting(
              GiftImport.StoredNumber::value,
              GiftImport.StoredNumber::tolerance,
              number -> number.feedback().text())
          .containsExactly(tuple("3", "2", ""), tuple("*", "", "<p>no</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "Verona", "0", "1", "{a}", "a\\nb~c", "####"})
    void theItemsOfAnOrderingAreAsTheyAre(String first) {
      GiftImport.Stored stored = stored(Ask.ordering(first, "b"));

      assertThat(stored.answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly(first, "b");
      assertThat(stored.ordering())
          .isEqualTo(new GiftImport.Ordering("vertical", "all", 2, 0, true, "123"));
    }

    @ParameterizedTest
    @EnumSource(MoodleTarget.class)
    void orderingIsMatchingBeforeItIsCore(MoodleTarget target) {
      boolean old = target == MoodleTarget.MOODLE_4_1;
      Export export = export(target, Ask.ordering("a", "b"));
      GiftImport.Stored stored =
          GiftImport.accepted(GiftFiles.text(export.artifacts())).questions().getFirst();

      assertThat(stored.type()).isEqualTo(old ? "match" : "ordering");
      assertThat(features(export)).isEqualTo(old ? List.of(Feature.ORDERING) : List.of());
      assertThat(stored.pairs())
          .extracting(GiftImport.StoredPair::left, GiftImport.StoredPair::right)
          .containsExactlyElementsOf(old ? List.of(tuple("a", "1"), tuple("b", "2")) : List.of());
    }

    @Test
    void anAnswerThatBeginsWithAnAngleAndADigitIsNoOrdering() {
      assertThat(stored(Ask.shortAnswer(">2")).type()).isEqualTo("shortanswer");
      assertThat(stored(Ask.shortAnswer(">2 ->")).type()).isEqualTo("shortanswer");
      assertThat(stored(Ask.choice(false, Ask.right(">2"), Ask.wrong("a"))).type())
          .isEqualTo("multichoice");
    }

    @Test
    void textMayFollowTheOnlyGap() {
      GiftImport.Stored stored = stored(gaps(1));

      assertThat(stored.type()).isEqualTo("shortanswer");
      assertThat(stored.text()).isEqualTo("<p>a_____ {b}</p>");
    }

    @Test
    void aQuestionWithMoreGapsIsLeftOutAndSaysSo() {
      Question question = gaps(2);

      assertThat(
              GiftImport.accepted(GiftFiles.of(Sets.of(question, Sets.open("r", YES)))).questions())
          .extracting(GiftImport.Stored::type)
          .containsExactly("essay");
      assertThat(features(question)).containsExactly(Feature.TEXT_GAP);
    }
  }

  @Nested
  class Credits {
    @Test
    void everyCreditOfTheListAndItsNegativeAreCarried() {
      List<Question> questions = new ArrayList<>();
      for (String credit : CREDITS) {
        Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, credit));
        questions.add(Sets.question(credit, question.stem(), question.interaction()));
      }
      QuestionSet set = Sets.of(questions, List.of());

      assertThat(GiftFiles.export(set).diagnostics()).isEmpty();
      assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
          .hasSameSizeAs(CREDITS)
          .allSatisfy(
              stored ->
                  assertThat(stored.answers().getLast().fraction() * 100)
                      .isEqualTo(
                          Double.parseDouble(String.valueOf(stored.idnumber())), offset(0.0001)));
    }

    @Test
    void aCreditWithinATenthOfTheListIsTakenForItWithANote() {
      Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, "33.3"));

      assertThat(GiftFiles.of(question)).contains("~%33.33333%");
      assertThat(GiftFiles.export(Sets.of(question)).diagnostics())
          .extracting(Diagnostic::severity)
          .containsExactly(Severity.NOTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"33", "-15", "99"})
    void aQuestionWithAnyOtherCreditIsLeftOutAndSaysSo(String credit) {
      Question question = Ask.choice(false, Ask.right("a"), Ask.earning("b", false, credit));

      assertThat(GiftFiles.of(Sets.of(question))).doesNotContain("::");
      assertThat(features(question)).containsExactly(Feature.PARTIAL_CREDIT);
    }

    @Test
    void creditsThatDoNotAddUpAreWarnedOf() {
      Question question =
          Ask.choice(
              true, Ask.earning("a", true, "50"), Ask.earning("b", true, "25"), Ask.wrong("c"));

      assertThat(GiftFiles.export(Sets.of(question)).diagnostics())
          .extracting(Diagnostic::severity, Diagnostic::message)
          .containsExactly(
              tuple(Severity.WARNING, "the credits add up to 75 %, and Moodle asks for 100 %"));
    }
  }

  @Nested
  class Limits {
    @Test
    void hashesInGeneralFeedbackDoNotEndIt() {
      Question question =
          Sets.withFeedback(
              Ask.choice(false, Ask.right("a ####"), Ask.wrong("b #### c")),
              Feedback.general(RichText.of("#### d #### e")));

      assertThat(shown(stored(question).generalfeedback().text())).isEqualTo("#### d #### e");
      assertThat(stored(question).answers())
          .extracting(answer -> shown(answer.text()))
          .containsExactly("a ####", "b #### c");
    }

    @Test
    void anArrowInTextsOfRichTextIsText() {
      RichText arrow = RichText.of("a -> b");
      Question question =
          Sets.withFeedback(
              Ask.choice(
                  false, new Choice(arrow, true, null, arrow), new Choice(NO, false, null, arrow)),
              Feedback.general(arrow));

      assertThat(stored(question).type()).isEqualTo("multichoice");
      assertThat(shown(stored(question).answers().getFirst().feedback().text()))
          .isEqualTo("a -> b");
      assertThat(
              shown(
                  stored(
                          Ask.matching(
                              new Pair(arrow, Ask.pair("", "1").right()), Ask.pair("b", "2")))
                      .pairs()
                      .getFirst()
                      .left()))
          .isEqualTo("a -> b");
    }

    @Test
    void aSingleShortAnswerWithAnArrowIsExactAndSeveralAreWidenedAndSaySo() {
      assertThat(stored(Ask.shortAnswer("p->x")).answers().getFirst().text()).isEqualTo("p->x");
      assertThat(features(Ask.shortAnswer("p->x"))).isEmpty();
      assertThat(stored(Ask.shortAnswer("p->x", "q")).answers().getFirst().text())
          .isEqualTo("p-*>x");
      assertThat(features(Ask.shortAnswer("p->x", "q"))).containsExactly(Feature.SHORT_ANSWER);
    }

    @ParameterizedTest
    @EnumSource(
        names = {
          "POINTS",
          "GRADER_NOTES",
          "EXPECTED_LINES",
          "ACCEPTED_FILES",
          "HINTS",
          "OUTCOME_FEEDBACK",
          "CASE_SENSITIVE",
          "UNIT",
          "FIXED_ORDER",
          "IMAGE",
          "TEXT_GAP",
          "DROP_DOWN_GAP",
          "NUMERIC_GAP",
          "FILE_UPLOAD",
          "LANGUAGE"
        })
    void whatGiftCannotSayIsReported(Feature feature) {
      assertThat(features(GiftFiles.export(Samples.of(feature).set()))).contains(feature);
    }

    @Test
    void noAnswerIsMissingWhereMoodleWouldStop() {
      List<Question> questions =
          Stream.of(
                  Ask.choice(false, Ask.right("0"), Ask.wrong(" ")),
                  Ask.matching(Ask.pair("0", "0"), Ask.pair(" ", "1")),
                  Ask.ordering("0", " "),
                  Ask.number(Ask.value("0", "0")),
                  Ask.shortAnswer("0"),
                  open("0"))
              .toList();
      List<Question> numbered = new ArrayList<>();
      questions.forEach(
          question ->
              numbered.add(
                  Sets.question("q" + numbered.size(), question.stem(), question.interaction())));

      assertThat(GiftImport.accepted(GiftFiles.of(Sets.of(numbered, List.of()))).questions())
          .extracting(GiftImport.Stored::type)
          .containsExactly("multichoice", "match", "ordering", "numerical", "shortanswer", "essay");
    }

    @Test
    void aQuestionThatMoodleWouldRefuseIsLeftOut() {
      Question same = Ask.matching(Ask.pair("a", " "), Ask.pair("b", " "));
      QuestionSet set = Sets.of(Sets.question("r", YES, same.interaction()), Sets.open("s", YES));

      assertThat(GiftImport.accepted(GiftFiles.of(set)).questions())
          .extracting(GiftImport.Stored::idnumber)
          .containsExactly("s");
      assertThat(features(GiftFiles.export(set))).contains(Feature.MATCHING);
    }
  }

  private static Question open(String text) {
    return Sets.open("q", RichText.of(text));
  }

  private static Question code(String code) {
    return Sets.open("q", RichText.of(new Block.CodeBlock("c++", code)));
  }

  private static GiftImport.Stored stored(Question question) {
    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(question))).questions();
    assertThat(stored).hasSize(1);
    return stored.getFirst();
  }

  private static String shown(String html) {
    return GiftWords.ofHtml(html);
  }

  private static QuestionSet section(String name) {
    Section section = new Section(List.of(name), RichText.EMPTY, List.of(open("x")));
    return new QuestionSet("Sample", "en", List.of(section), List.of());
  }

  private static String category(String name) {
    return String.valueOf(
        GiftImport.accepted(GiftFiles.of(section(name))).questions().getFirst().category());
  }

  private static Export export(MoodleTarget target, Question question) {
    return new GiftExporter()
        .export(Sets.of(question), new GiftOptions("", target, UnknownCredits.LEAVE_OUT));
  }

  private static List<Feature> features(Question question) {
    return features(GiftFiles.export(Sets.of(question)));
  }

  private static List<Feature> features(Export export) {
    return export.diagnostics().stream()
        .filter(said -> said.severity() == Severity.LOSS)
        .map(said -> Objects.requireNonNull(said.feature()))
        .toList();
  }

  private static Question gaps(int count) {
    List<Inline> stem = new ArrayList<>(List.of(new Inline.Text("a")));
    List<Gap> gaps = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      stem.add(new Inline.GapMark("" + i));
      gaps.add(new Gap.TextGap("" + i, Ask.words("x"), false));
    }
    stem.add(new Inline.Text(" {b}"));
    return Sets.question("q", RichText.ofInlines(stem), new Interaction.Gaps(gaps));
  }
}
