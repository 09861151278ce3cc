package org.examwright.exporters.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.examwright.testkit.Sets.open;
import static org.examwright.testkit.Sets.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in other people's packages, in every version. */
class WhatMustSurviveTest {
  static List<Exporter<?>> exporters() {
    return List.of(
        new Qti12Exporter(),
        new Qti21Exporter(),
        new Qti22Exporter(),
        new Qti30Exporter(),
        new CartridgeExporter());
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void identifiersAreNamesAndDistinctWhateverTheIdsAre(Exporter<O> exporter) {
    QtiPackage files = QtiPackage.of(exporter, QtiSets.hostileIds());
    List<String> identifiers =
        Pattern.compile(
                "<(?:item\\s[^>]*?\\bident|(?:assessmentItem|qti-assessment-item)\\s[^>]*?\\bidentifier)"
                    + "=\"([^\"]*)\"")
            .matcher(files.text())
            .results()
            .map(found -> found.group(1))
            .toList();

    assertThat(identifiers).hasSize(10).doesNotHaveDuplicates();
    assertThat(identifiers).allMatch(identifier -> identifier.matches("[A-Za-z_][\\w.-]*"));
    assertThat(files.files().keySet()).allMatch(name -> name.length() < 120);
    assertThat(files.files().keySet().stream().map(name -> name.toLowerCase(Locale.ROOT)))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void equalChoicesStayApart(Exporter<O> exporter) {
    RichText same = RichText.of("same");
    String item =
        item(
            exporter,
            question(
                "q",
                same,
                new Interaction.ChoiceSelection(
                    false, List.of(Choice.of(same, false), Choice.of(same, true)), true)));

    assertThat(item).contains("\"choice_1\"", "\"choice_2\"").contains(">choice_2</");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aCorrectValueNamesAChoice(Exporter<O> exporter) {
    QuestionSet set = new RandomQuestions(new Random(20270314), List.of("a", " ")).set(200);

    assertThat(
            QtiPackage.of(exporter, set).documents().values().stream()
                .flatMap(document -> CorrectValues.namingNothing(QtiPackage.parse(document))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void theEndOfCharacterDataIsText(Exporter<O> exporter) {
    assertArrives(exporter, "x ]]> y ]]&gt; <![CDATA[");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void charactersThatXmlForbidsAreNoPartOfASetAndAllOthersArrive(
      Exporter<O> exporter) {
    for (String forbidden : List.of("\u0000", "\u000B", "\u001F", "\uFFFE", "\uD800")) {
      assertThatThrownBy(() -> RichText.of("a" + forbidden))
          .isInstanceOf(InvalidQuestionException.class);
    }
    assertArrives(exporter, "\u007F\u0085\u200B\uFFFD\uD83D\uDE00\uDBFF\uDFFD");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void comparisonsInAStemAreText(Exporter<O> exporter) {
    assertArrives(exporter, "a<b && c>d");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aWrittenReferenceIsTextAndASpaceThatDoesNotBreakStays(
      Exporter<O> exporter) {
    assertArrives(exporter, "&nbsp; a\u00A0b &#160; &amp;nbsp;");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void bracketsInATextWithBlanksAreText(Exporter<O> exporter) {
    Question question =
        question(
            "q",
            RichText.ofInlines(List.of(new Inline.Text("[text] "), new Inline.GapMark("1"))),
            new Interaction.Gaps(
                List.of(new Gap.TextGap("1", List.of(AcceptedAnswer.of("x")), false))));

    assertThat(read(exporter, question)).contains("[text]");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void equalRightSidesAreOneChoiceForAllThatBelongToIt(Exporter<O> exporter) {
    List<Inline> same = List.of(new Inline.Text("same side"));
    String item =
        item(
            exporter,
            question(
                "q",
                RichText.of("Q"),
                new Interaction.Matching(
                    List.of(
                        new Pair(RichText.of("a"), same),
                        new Pair(RichText.of("b"), same),
                        new Pair(RichText.of("c"), List.of(new Inline.Text("other")))),
                    List.of(),
                    true)));
    int lists = List.of("qti12", "cartridge").contains(exporter.format().id()) ? 3 : 1;

    assertThat(Pattern.compile(">same side<|<p>same side").matcher(item).results()).hasSize(lists);
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void feedbackThatNothingSwitchesOnIsReportedInsteadOfWritten(
      Exporter<O> exporter) {
    RichText text = RichText.of("never shown");
    Question question =
        Sets.withFeedback(
            open("q", RichText.of("Q")), new Feedback(RichText.EMPTY, text, text, text, List.of()));
    QuestionSet set = Sets.of(question);

    assertThat(QtiPackage.of(exporter, set).text()).doesNotContain("never shown");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .contains(Feature.OUTCOME_FEEDBACK);
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void allFeedbackIsSwitchedOnBySomething(Exporter<O> exporter) {
    QuestionSet set = new RandomQuestions(new Random(20270315), List.of("a", " ")).set(200);
    Pattern feedback =
        Pattern.compile(
            "<(?:itemfeedback|modalFeedback|qti-modal-feedback) [^>]*?\\bident(?:ifier)?=\"([^\"]*)\"");

    QtiPackage.of(exporter, set)
        .documents()
        .values()
        .forEach(
            document ->
                feedback
                    .matcher(document)
                    .results()
                    .map(found -> found.group(1))
                    .forEach(
                        ident ->
                            assertThat(document)
                                .containsPattern(
                                    "linkrefid=\"" + ident + "\"|>" + ident + "</(qti-)?base")));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aStemMayBeOnlyCode(Exporter<O> exporter) {
    assertThat(read(exporter, RichText.of(new Block.CodeBlock("c", "int x;")))).contains("int x;");
    QtiSchemas.requireValid(
        QtiPackage.of(
            exporter, Sets.of(open("q", RichText.ofInlines(List.of(new Inline.Code("int x;")))))));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void blankLinesTabsAndIndentationOfCodeStay(Exporter<O> exporter) {
    String code = "def f():\n\n\tif x:\n\t    return  1\n";

    assertThat(read(exporter, RichText.of(new Block.CodeBlock("python", code)))).contains(code);
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aStemMayBeOnlyAPicture(Exporter<O> exporter) {
    Question question =
        open("q", RichText.ofInlines(List.of(new Inline.Image("a.png", "", "", null, null))));
    QuestionSet set = Sets.of(List.of(question), List.of(Samples.picture("a.png")));

    assertThat(unescaped(QtiPackage.of(exporter, set).item()))
        .contains("<img src=\"" + base(exporter) + "images/a.png\" alt=\"\"/>");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void picturesHaveSafeAndDistinctNames(Exporter<O> exporter) {
    QtiPackage files = QtiPackage.of(exporter, QtiSets.pictures());
    String text = unescaped(files.text());

    assertThat(files.files().keySet().stream().filter(name -> name.startsWith("images/")))
        .containsExactly(
            "images/dot.png",
            "images/dot-2.png",
            "images/my-dot-1.png",
            "images/DOT-3.png",
            "images/-.png",
            "images/-hidden.png")
        .allMatch(name -> text.contains("src=\"" + base(exporter) + name + "\""));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aPictureThatNothingShowsIsInNoPackage(Exporter<O> exporter) {
    QuestionSet set =
        Sets.of(List.of(open("q", RichText.of("Q"))), List.of(Samples.picture("unseen.png")));

    assertThat(QtiPackage.of(exporter, set).files().keySet())
        .noneMatch(name -> name.startsWith("images/"));
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void picturesOnTheWebStayLinks(Exporter<O> exporter) {
    assertThat(
            unescaped(
                item(
                    exporter,
                    open(
                        "q",
                        RichText.ofInlines(
                            List.of(
                                new Inline.Image(
                                    "https://example.org/a.png", "x", "", null, null)))))))
        .contains("src=\"https://example.org/a.png\"");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void numbersHaveAPointInEveryLocale(Exporter<O> exporter) {
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      QuestionSet set = Sets.of(number("q1", "1234.5", "0.25"), number("q2", "4321.5", "0"));
      String text = QtiPackage.of(exporter, set).text();

      assertThat(text).contains("4321.5", "0.5").doesNotContain("1234,5", "4321,5", "0,5", "0,25");
      // A cartridge has no number with a tolerance.
      assertThat(text.contains("1234.5")).isEqualTo(!exporter.format().id().equals("cartridge"));
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void emptyFeedbackIsNotWritten(Exporter<O> exporter) {
    Question question =
        Sets.withFeedback(
            question(
                "q",
                RichText.of("Q"),
                new Interaction.TrueFalse(true, RichText.EMPTY, RichText.EMPTY)),
            Feedback.NONE);

    assertThat(item(exporter, question).toLowerCase(Locale.ROOT)).doesNotContain("feedback");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void pointsMayBeNothingOrAThird(Exporter<O> exporter) {
    assertThat(QtiPackage.of(exporter, QtiSets.sections()).text())
        .contains("0.333333")
        .containsPattern("value=\"0\"|<fieldentry>0</fieldentry>");
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void aLinkToAFileBesideTheAuthorsBecomesItsTextAndIsReported(
      Exporter<O> exporter) {
    List<Inline> text = List.of(new Inline.Text("see there"));
    QuestionSet set =
        Sets.of(open("q", RichText.ofInlines(List.of(new Inline.Link("other file.md", "", text)))));

    assertThat(QtiPackage.of(exporter, set).item()).contains("see there").doesNotContain("href");
    assertThat(exporter.export(set, exporter.defaults()).diagnostics())
        .extracting(Diagnostic::feature)
        .filteredOn(Objects::nonNull)
        .containsExactly(Feature.LINK);
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void textFromRightToLeftStays(Exporter<O> exporter) {
    String text = "مرحبا (abc) 123 שלום";

    assertThat(read(exporter, RichText.of(text))).contains(text);
  }

  private static Question number(String id, String number, String tolerance) {
    return Sets.withPoints(
        question(
            id,
            RichText.of("Q"),
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(
                            new BigDecimal(number), new BigDecimal(tolerance)))),
                "")),
        "0.5");
  }

  /** What stands before the address of a picture. */
  private static String base(Exporter<?> exporter) {
    return exporter.format().id().equals("cartridge") ? "$IMS-CC-FILEBASE$" : "";
  }

  private static <O extends Record> String item(Exporter<O> exporter, Question question) {
    return QtiPackage.of(exporter, Sets.of(question)).item();
  }

  private static <O extends Record> void assertArrives(Exporter<O> exporter, String text) {
    assertThat(read(exporter, RichText.of(text))).contains(text);
  }

  /** The words of an item as a reader of its XML and HTML sees them. */
  private static <O extends Record> String read(Exporter<O> exporter, RichText stem) {
    return read(exporter, open("q", stem));
  }

  private static <O extends Record> String read(Exporter<O> exporter, Question question) {
    String content =
        QtiPackage.parse(item(exporter, question)).getDocumentElement().getTextContent();
    return switch (exporter.format().id()) {
      case "qti12" -> unescaped(content);
      case "cartridge" -> unescaped(unguarded(content));
      default -> content;
    };
  }

  /** HTML without the empty elements between signs, and with lines of code as lines. */
  private static String unguarded(String html) {
    return html.replace("<span></span>", "")
        .replace("<div>\u00A0</div>", "<div></div>")
        .replace("<div>", "")
        .replace("</div>", "\n");
  }

  private static String unescaped(String text) {
    return text.replace("&#91;", "[")
        .replace("&#93;", "]")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
