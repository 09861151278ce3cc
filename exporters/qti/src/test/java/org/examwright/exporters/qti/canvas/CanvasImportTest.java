package org.examwright.exporters.qti.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.testkit.Sets.question;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.exporters.qti.Qti12Exporter;
import org.examwright.exporters.qti.QtiPackage;
import org.examwright.exporters.qti.packaging.PackagePictures;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Texts arrive in Canvas classic and in New Quizzes as they were meant. */
class CanvasImportTest {
  private static final RichText STEM = RichText.of("Stem");
  private static final String INVISIBLE = "[\u2060\u2066-\u2069]";
  private static final Qti12Exporter EXPORTER = new Qti12Exporter();
  private static final List<String> PIECES =
      List.of("<", ">", "&", "\"", "&amp;", "&#60;", "&lt;b&gt;", "\\r\\n", "]]>", "[3]", "é", "א");

  private final long seed = Long.getLong("qti.seed", 20270312L);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a<b && c>d",
        "\"quoted\"",
        "AT&T; R&D",
        "`&amp;`",
        "&lt;b&gt; &nbsp; &#60;",
        "GET /\\r\\n",
        "x < y > z",
        "<b>bold</b>",
        "100 % \u00A0;"
      })
  void aModelAnswerKeepsItsCharactersInClassic(String text) {
    assertThat(solution(RichText.of(text))).isEqualTo(text);
    assertThat(solution(RichText.ofInlines(List.of(new Inline.Code(text))))).isEqualTo(text);
    assertThat(classicOrder(RichText.of(text))).isEqualTo(text);
    assertThat(newOrder(RichText.of(text))).isEqualTo(text);
  }

  @Test
  void theBlocksOfAModelAnswerStandOnLinesOfTheirOwn() {
    RichText item = RichText.of(new Block.Paragraph(List.of(new Inline.Text("b"))));
    RichText nested =
        RichText.of(item.blocks().getFirst(), new Block.BulletList(true, List.of(item, item)));
    Block.Row row =
        new Block.Row(
            List.of(
                new Block.Cell(List.of(new Inline.Text("x"))),
                new Block.Cell(List.of(new Inline.Text("y")))));

    assertThat(
            solution(
                RichText.of(
                    new Block.Paragraph(
                        List.of(
                            new Inline.Text("a"), new Inline.LineBreak(), new Inline.Text("a"))),
                    new Block.OrderedList(1, true, List.of(nested, item)),
                    new Block.Table(
                        List.of(Block.Alignment.NONE, Block.Alignment.NONE),
                        row,
                        List.of(row, row)),
                    new Block.Heading(2, List.of(new Inline.Text("end"))))))
        .isEqualTo("a\na\nb\nb\nb\nb\nx y\nx y\nx y\nend");
  }

  @Test
  void codeInAModelAnswerKeepsItsLinesAndIndentation() {
    String code = "if (a < b) {\n\n    x &= 3;  // é\n\treturn;\n}";

    assertThat(solution(RichText.of(new Block.CodeBlock("c", code)))).isEqualTo(code);
  }

  @Test
  void formulasOfModelAnswersAndItemsToOrderAreLatex() {
    RichText text = RichText.ofInlines(List.of(new Inline.Formula("x<y")));

    assertThat(solution(text)).isEqualTo("\\(x<y\\)");
    assertThat(classicOrder(text)).isEqualTo("\\(x<y\\)");
    assertThat(newOrder(text)).isEqualTo("\\(x<y\\)");
  }

  @Test
  void noWordOfAnyModelAnswerIsLostInClassic() {
    Random random = new Random(seed);
    for (int number = 0; number < LongRun.count(50, 5); number++) {
      QuestionSet set = new RandomQuestions(random, PIECES).set(100);
      CanvasHtml canvas = new CanvasHtml(new PackagePictures(set), gap -> "");
      FlatHtml flat = new FlatHtml(canvas, set.language());
      set.questions()
          .flatMap(Question::texts)
          .forEach(
              text ->
                  assertThat(letters(CanvasReading.classicSolution(flat.blocks(text))))
                      .as("-Dqti.seed=%d, %s", seed, text)
                      .isEqualTo(letters(WordsInSight.of(text))));
    }
  }

  @Test
  void gradersOfNewQuizzesReadAllTheHtml() {
    RichText model =
        RichText.ofInlines(
            List.of(new Inline.Strong(List.of(new Inline.Text("R&D"))), new Inline.Formula("x^2")));
    String item =
        item(question("q", STEM, new Interaction.OpenResponse(model, RichText.of("n"), null)));

    assertThat(texts(item, "fieldentry"))
        .anyMatch(entry -> entry.startsWith("<p><strong>R&amp;D</strong><img class=\"equation"))
        .anyMatch(entry -> entry.endsWith("</p><p>n</p>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>", "&lt;", "a<b>c", "R&D", "&#60;", "&copy 2", "x < y", "</p>", "<!-- -->"})
  void aRightSideIsTheSameInBoth(String right) {
    String label =
        texts(item(pairs(RichText.of("l"), new Inline.Code(right))), "mattext").stream()
            .filter(text -> seen(text).equals(right))
            .findFirst()
            .orElseThrow();

    assertThat(seen(CanvasReading.html(label))).isEqualTo(right);
  }

  @Test
  void rightSidesThatDifferInTheirMarkupAloneAreOneChoice() {
    List<Inline> bold = List.of(new Inline.Strong(List.of(new Inline.Text("same"))));
    String item =
        item(
            question(
                "q",
                STEM,
                new Interaction.Matching(
                    List.of(
                        new Pair(RichText.of("a"), bold),
                        new Pair(RichText.of("b"), List.of(new Inline.Text("same")))),
                    List.of(List.of(new Inline.Code("same")), List.of(new Inline.Text("other"))),
                    true)));

    assertThat(texts(item, "mattext").stream().filter("same"::equals)).hasSize(2);
    assertThat(texts(item, "varequal").stream().distinct()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"R&D", "a < b", "x\u00A0y", "plain", "\"so\""})
  void leftSidesAndFeedbackAreNotEscapedTwiceInClassic(String words) {
    Question question =
        Sets.withFeedback(
            pairs(RichText.of(words), new Inline.Text("r")), Feedback.general(RichText.of(words)));

    assertThat(
            texts(item(question), "mattext").stream()
                .filter(text -> CanvasReading.classicWords(text).equals(words)))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\sqrt[3]{8},\\sqrt[ 3]{8}",
        "x[i] + y[j_1],x[ i] + y[ j_1]",
        "\\text{see [a]} x[1],\\text{see [{}a]} x[ 1]",
        "a \\\\[2pt] b,a \\\\[ 2pt] b",
        "\\left[0\\right],\\left[0\\right]",
        "`[0,1)`,`[0,1)`"
      })
  void aFormulaHasNothingThatLooksLikeABlank(String tex, String written) {
    String stem = stem(new Inline.Formula(tex));

    assertThat(stem).contains("data-equation-content=\"" + written + "\"");
    assertThat(CanvasReading.findsBlankInAttributes(stem)).isFalse();
  }

  @Test
  void noAttributeOfAStemLooksLikeABlank() {
    Inline image = new Inline.Image("https://e.org/a[1].png", "see [3]", "title [b]", null, null);
    Inline link =
        new Inline.Link("https://e.org/[x]", "go [there]", List.of(new Inline.Text("[text]")));
    String stem = stem(image, link);

    assertThat(CanvasReading.findsBlankInAttributes(stem)).isFalse();
    assertThat(seen(stem))
        .contains("alt=\"see [3]\"", "title=\"title [b]\"", "title=\"go [there]\"", "[text]")
        .contains("a%5B1%5D.png", "https://e.org/%5Bx%5D");
  }

  @Test
  void whatIsStruckThroughListsThatBeginLaterAndTooltipsAreInWordsThatCanvasKeeps() {
    RichText stem =
        RichText.of(
            new Block.Paragraph(List.of(new Inline.Strike(List.of(new Inline.Text("old"))))),
            new Block.OrderedList(3, true, List.of(STEM)));

    assertThat(texts(item(question("q", stem, new Interaction.None())), "mattext"))
        .containsExactly("<p><del>old</del></p><ol start=\"3\"><li>Stem</li></ol>");
  }

  @Test
  void plainTextFromRightToLeftSaysSo() {
    String words = "Python היא שפה.";
    Interaction ordering = new Interaction.Ordering(List.of(RichText.of(words), STEM));
    QuestionSet english =
        Sets.of(pairs(STEM, new Inline.Text(words)), question("o", STEM, ordering));
    QuestionSet hebrew = new QuestionSet("set", "he", english.sections(), List.of());
    List<String> texts = texts(QtiPackage.of(EXPORTER, hebrew).item(), "mattext");

    assertThat(texts).contains("\u2067" + words + "\u2069", "another");
    assertThat(texts.stream().map(CanvasReading::classicItem))
        .filteredOn(text -> text.equals("\u2067" + words + "\u2069"))
        .hasSize(3);
  }

  private static String solution(RichText model) {
    String item =
        item(question("q", STEM, new Interaction.OpenResponse(model, RichText.EMPTY, null)));
    return seen(CanvasReading.classicSolution(texts(item, "mattext").getLast()));
  }

  private static String classicOrder(RichText item) {
    return seen(CanvasReading.classicItem(ordered(item)));
  }

  private static String newOrder(RichText item) {
    return seen(CanvasReading.html(ordered(item)));
  }

  private static String ordered(RichText item) {
    Interaction ordering = new Interaction.Ordering(List.of(item, item));
    return texts(item(question("q", STEM, ordering)), "mattext").getLast();
  }

  private static Question pairs(RichText left, Inline right) {
    return question(
        "q",
        STEM,
        new Interaction.Matching(
            List.of(
                new Pair(left, List.of(right)),
                new Pair(RichText.of("other"), List.of(new Inline.Text("another")))),
            List.of(),
            true));
  }

  private static String stem(Inline... inlines) {
    return texts(
            item(question("q", RichText.ofInlines(List.of(inlines)), Sets.openResponse())),
            "mattext")
        .getFirst();
  }

  private static String item(Question question) {
    return QtiPackage.of(EXPORTER, Sets.of(question)).item();
  }

  private static List<String> texts(String document, String element) {
    NodeList found = QtiPackage.parse(document).getElementsByTagName(element);
    return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
        .map(i -> ((Element) found.item(i)).getTextContent())
        .toList();
  }

  private static String seen(String text) {
    return text.replaceAll(INVISIBLE, "");
  }

  private static String letters(String text) {
    return Pattern.compile("\\s").matcher(seen(text)).replaceAll("");
  }
}
