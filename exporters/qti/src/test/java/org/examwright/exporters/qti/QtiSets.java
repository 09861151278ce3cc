package org.examwright.exporters.qti;

import static org.examwright.testkit.Sets.question;
import static org.examwright.testkit.Sets.withFeedback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
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
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Hostile;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;

/** The sets that all packages are checked with. */
final class QtiSets {
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private QtiSets() {}

  /** A set and how tests call it. */
  record Named(String name, QuestionSet set) {}

  static Stream<Named> all() {
    return Stream.of(
            Samples.all().map(sample -> new Named(sample.toString(), sample.set())),
            Stream.of(
                new Named("every kind with every detail", everything(RichText.of("Text."))),
                new Named("every kind with every block", everything(everyBlock())),
                new Named("hostile ids", hostileIds()),
                new Named("pictures", pictures()),
                new Named("sections", sections()),
                new Named("pools", pools())),
            Hostile.texts()
                .map(
                    text ->
                        new Named(
                            "hostile " + text.substring(0, Math.min(30, text.length())),
                            everything(hostile(text)))))
        .flatMap(sets -> sets);
  }

  /** Every kind of question, with {@code rich} in every place that takes it. */
  static QuestionSet everything(RichText rich) {
    Feedback feedback = new Feedback(rich, rich, rich, rich, List.of(rich));
    List<Question> questions = new ArrayList<>();
    int next = 1;
    for (Interaction interaction : interactions(rich)) {
      RichText stem = interaction instanceof Interaction.Gaps ? rich.then(gapped()) : rich;
      questions.add(withFeedback(question("q" + next++, stem, interaction), feedback));
    }
    return Sets.of(questions, List.of());
  }

  static List<Interaction> interactions(RichText rich) {
    String word = firstWord(rich);
    List<Choice> choices =
        List.of(
            new Choice(rich, true, null, rich),
            new Choice(rich, true, null, rich),
            new Choice(rich, false, new BigDecimal("-33.3"), rich));
    List<AcceptedAnswer> answers =
        List.of(new AcceptedAnswer(word, FULL, rich), new AcceptedAnswer(word + "2", HALF, rich));
    List<NumericAnswer> numbers =
        List.of(
            new NumericAnswer(
                new NumericAnswer.Value(new BigDecimal("3.14"), new BigDecimal("0.01")),
                FULL,
                rich),
            new NumericAnswer(
                new NumericAnswer.Range(new BigDecimal("-1"), new BigDecimal("1e3")), HALF, rich));
    List<Inline> right = List.of(new Inline.Text("right"), new Inline.Code(word));
    return List.of(
        new Interaction.OpenResponse(rich, rich, 7),
        new Interaction.ChoiceSelection(true, choices, true),
        new Interaction.ChoiceSelection(
            false,
            List.of(
                new Choice(rich, true, null, rich),
                new Choice(rich, false, HALF, rich),
                new Choice(rich, false, HALF.negate(), rich)),
            false),
        new Interaction.TrueFalse(false, rich, rich),
        new Interaction.ShortAnswer(answers, false),
        new Interaction.ShortAnswer(answers, true),
        new Interaction.Numeric(numbers, "m/s"),
        new Interaction.Matching(
            List.of(
                new Pair(rich, right),
                new Pair(rich, right),
                new Pair(rich, List.of(new Inline.Text("other")))),
            List.of(right, List.of(new Inline.Text("distractor"))),
            false),
        new Interaction.Ordering(List.of(rich, rich, rich)),
        new Interaction.Gaps(
            List.of(
                new Gap.TextGap("1", answers, true),
                new Gap.NumericGap("2", numbers),
                new Gap.DropDownGap(
                    "3",
                    List.of(
                        new Choice(rich, true, null, rich), new Choice(rich, false, HALF, rich))))),
        new Interaction.FileUpload(2, List.of(".pdf", ".odt"), rich, rich),
        new Interaction.None());
  }

  /** A text with the gaps 1, 2 and 3. */
  static RichText gapped() {
    return RichText.of(
        new Block.Paragraph(
            List.of(
                new Inline.Text("The [first] is "),
                new Inline.GapMark("1"),
                new Inline.Text(", the second ["),
                new Inline.Strong(List.of(new Inline.GapMark("2"))),
                new Inline.Text("]"))),
        new Block.BulletList(true, List.of(RichText.ofInlines(List.of(new Inline.GapMark("3"))))));
  }

  static RichText everyBlock() {
    List<Inline> inlines =
        List.of(
            new Inline.Text("a<b && c>d "),
            new Inline.Strong(List.of(new Inline.Emphasis(List.of(new Inline.Text("x"))))),
            new Inline.Strike(List.of(new Inline.Text("gone"))),
            new Inline.Subscript(List.of(new Inline.Text("1"))),
            new Inline.Superscript(List.of(new Inline.Text("2"))),
            new Inline.Code("  two  spaces "),
            new Inline.Formula("\\frac{1}{2} \\leq x^2"),
            new Inline.Formula("\\unknowncommand{x}"),
            new Inline.LineBreak(),
            new Inline.Link("https://example.org/?a=1&b=2", "tip", List.of(new Inline.Text("l"))),
            new Inline.Image("https://example.org/a b.png", "alt", "tip", 20, 30));
    RichText text = RichText.ofInlines(inlines);
    Block.Row row = new Block.Row(List.of(new Block.Cell(inlines), new Block.Cell(List.of())));
    List<Block.Alignment> alignments = List.of(Block.Alignment.LEFT, Block.Alignment.CENTER);
    return RichText.of(
        new Block.Paragraph(inlines),
        new Block.Heading(1, inlines),
        new Block.Heading(6, inlines),
        new Block.CodeBlock("c++", "int main()\n{\n\n\t  return 0;\n}"),
        new Block.CodeBlock("", "  x\n"),
        new Block.BulletList(false, List.of(text, text.then(text))),
        new Block.OrderedList(
            3, true, List.of(text.then(RichText.of(new Block.BulletList(true, List.of(text)))))),
        new Block.Quote(text.then(RichText.of(new Block.CodeBlock("", "quoted")))),
        new Block.Table(alignments, row, List.of(row)),
        new Block.Table(alignments, row, List.of()),
        new Block.Table(alignments, new Block.Row(List.of()), List.of(row)),
        new Block.DisplayFormula("\\sum_{i=1}^{n} i"),
        new Block.Rule());
  }

  static QuestionSet hostileIds() {
    return Sets.of(
        Stream.of("1", "ü", "u", "a_b", "a-b", "a.b", "A-B", "日本語".repeat(30), "q/../x", "a:b")
            .map(id -> Sets.open(id, RichText.of("Q")))
            .toArray(Question[]::new));
  }

  static QuestionSet pictures() {
    List<String> names =
        List.of("a/dot.png", "b/dot.png", "c/my dot+1.png", "c/DOT.png", "ü.png", ".hidden.png");
    List<Question> questions = new ArrayList<>();
    for (String name : names) {
      RichText stem = RichText.ofInlines(List.of(new Inline.Image(name, "", "", null, null)));
      questions.add(Sets.open("q" + questions.size(), stem));
    }
    return Sets.of(questions, names.stream().map(Samples::picture).toList());
  }

  static QuestionSet sections() {
    return new QuestionSet(
        "Set & <title>",
        "pt-BR",
        List.of(
            new Section(List.of(), RichText.EMPTY, List.of(Sets.open("a", RichText.of("A")))),
            new Section(List.of("Part", "One & only"), everyBlock(), List.of()),
            new Section(
                List.of("Part", "Two"),
                RichText.EMPTY,
                List.of(
                    Sets.withPoints(Sets.open("b", RichText.of("B")), "0"),
                    Sets.withPoints(Sets.open("c", RichText.of("C")), "0.333333")))),
        List.of());
  }

  /** Pools with all that may stand in them, between other sections. */
  static QuestionSet pools() {
    return new QuestionSet(
        "Set",
        "en",
        List.of(
            new Section(List.of(), RichText.EMPTY, opens("a", "1", "1"), 1),
            new Section(List.of("Loops"), everyBlock(), opens("b", "2", "2", "2.5"), 2),
            new Section(
                List.of("Loops", "Endless"),
                RichText.EMPTY,
                Stream.concat(
                        Stream.of(question("d", RichText.of("D"), new Interaction.None())),
                        opens("e", "3", "3", "3").stream())
                    .toList(),
                3),
            new Section(List.of("Lists"), RichText.EMPTY, opens("f", "1"))),
        List.of());
  }

  private static List<Question> opens(String id, String... points) {
    List<Question> questions = new ArrayList<>();
    for (String each : points) {
      String own = id + (questions.size() + 1);
      questions.add(Sets.withPoints(Sets.open(own, RichText.of("Question " + own)), each));
    }
    return questions;
  }

  private static RichText hostile(String text) {
    return RichText.of(
        new Block.Paragraph(List.of(new Inline.Text(text), new Inline.Code(text))),
        new Block.CodeBlock(text, text + "\n\n\t" + text));
  }

  private static String firstWord(RichText rich) {
    return rich.plainText().lines().findFirst().orElse("x").strip();
  }
}
