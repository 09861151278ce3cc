package org.examwright.exporters.word;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Asset;
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
import org.examwright.testkit.Sets;

/** A set with every kind of question and text, to be looked at as well as checked. */
final class WordShowcase {
  private WordShowcase() {}

  static QuestionSet set() {
    return set("en");
  }

  static QuestionSet set(String language) {
    return new QuestionSet(
        "Everything on paper",
        language,
        List.of(
            new Section(
                List.of("Choices"),
                RichText.of("Read each question twice before you tick anything."),
                List.of(singleChoice(), multipleChoice(), trueFalse())),
            new Section(
                List.of("Words and numbers"), RichText.EMPTY, List.of(open(), word(), number())),
            new Section(
                List.of("Words and numbers", "In their places"),
                RichText.EMPTY,
                List.of(gaps(), matching(), ordering(), upload())),
            new Section(
                List.of("Rich text"),
                RichText.EMPTY,
                List.of(description(), lists(), formulas(), directions()))),
        List.of(
            new Asset("wave.png", "image/png", drawing(900, 220)),
            new Asset("broken.png", "image/png", new byte[] {1, 2, 3}),
            new Asset("drawing.svg", "image/svg+xml", "<svg/>".getBytes(StandardCharsets.UTF_8))));
  }

  private static Question singleChoice() {
    return Sets.withPoints(
        Sets.question(
            "single",
            RichText.of(
                paragraph(
                    text("Which method of "),
                    new Inline.Code("dict"),
                    text(" does "),
                    new Inline.Strong(List.of(text("not"))),
                    text(" fail when the key is missing?"))),
            new Interaction.ChoiceSelection(
                false,
                List.of(
                    new Choice(code("d[key]"), false, null, RichText.of("It raises KeyError.")),
                    new Choice(code("d.get(key)"), true, null, RichText.of("It returns None.")),
                    new Choice(code("d.pop(key)"), false, null, RichText.EMPTY),
                    Choice.of(
                        RichText.of(
                            paragraph(text("This whole program:")),
                            new Block.CodeBlock("python", "for k in d:\n    del d[k]")),
                        false)),
                true)),
        "2");
  }

  private static Question multipleChoice() {
    return Sets.withFeedback(
        Sets.question(
            "multiple",
            RichText.of("Which of these are prime numbers?"),
            new Interaction.ChoiceSelection(
                true,
                Stream.of("2", "9", "11", "21")
                    .map(n -> Choice.of(RichText.of(n), n.equals("2") || n.equals("11")))
                    .toList(),
                false)),
        new Feedback(
            RichText.of("A prime number has exactly two divisors."),
            RichText.EMPTY,
            RichText.EMPTY,
            RichText.EMPTY,
            List.of(RichText.of("Try to divide each by 3."))));
  }

  private static Question trueFalse() {
    return Sets.question(
        "truth",
        RichText.of("A tuple can be changed after it was made."),
        new Interaction.TrueFalse(
            false, RichText.of("Try it: it raises an error."), RichText.EMPTY));
  }

  private static Question open() {
    return Sets.withPoints(
        Sets.question(
            "open",
            RichText.of(
                paragraph(text("What does this function do, and why may it not end?")),
                new Block.CodeBlock(
                    "python",
                    "def collatz(n):\n    while n != 1:\n\tn = n // 2 if n % 2 == 0 else 3 * n + 1\n\n"
                        + "    return n  # perhaps")),
            new Interaction.OpenResponse(
                RichText.of(
                    paragraph(text("It follows the Collatz sequence until it reaches 1.")),
                    new Block.BulletList(
                        true,
                        List.of(
                            RichText.of("Nobody knows whether it always does."), code("n = 1"))),
                    new Block.CodeBlock("python", "collatz(27)")),
                RichText.of("Accept any answer that names the open end."),
                5)),
        "4");
  }

  private static Question word() {
    return Sets.question(
        "word",
        RichText.of("Which keyword begins a function?"),
        new Interaction.ShortAnswer(
            List.of(
                AcceptedAnswer.of("def"),
                new AcceptedAnswer("lambda", BigDecimal.valueOf(50), RichText.of("Rarely."))),
            true));
  }

  private static Question number() {
    return Sets.question(
        "number",
        RichText.of("How fast does a stone fall after one second?"),
        new Interaction.Numeric(
            List.of(
                NumericAnswer.of(
                    new NumericAnswer.Value(new BigDecimal("9.81"), new BigDecimal("0.1")))),
            "m/s"));
  }

  private static Question gaps() {
    return Sets.question(
        "gaps",
        RichText.of(
            paragraph(
                text("Water boils at "),
                new Inline.GapMark("1"),
                text(" degrees Celsius and freezes at "),
                new Inline.GapMark("2"),
                text(". Its formula is "),
                new Inline.GapMark("3"),
                text(", and it is a very good solvent for salts and sugars."))),
        new Interaction.Gaps(
            List.of(
                new Gap.NumericGap(
                    "1",
                    List.of(
                        NumericAnswer.of(
                            new NumericAnswer.Value(BigDecimal.valueOf(100), BigDecimal.ZERO)))),
                new Gap.TextGap(
                    "2", List.of(AcceptedAnswer.of("zero"), AcceptedAnswer.of("0")), false),
                new Gap.DropDownGap(
                    "3",
                    List.of(
                        Choice.of(
                            RichText.ofInlines(
                                List.of(
                                    text("H"),
                                    new Inline.Subscript(List.of(text("2"))),
                                    text("O"))),
                            true),
                        Choice.of(RichText.of("HO"), false))))));
  }

  private static Question matching() {
    return Sets.question(
        "matching",
        RichText.of("Who wrote what?"),
        new Interaction.Matching(
            List.of(
                new Pair(RichText.of("Faust"), List.of(text("Goethe"))),
                new Pair(RichText.of("Hamlet"), List.of(text("Shakespeare"))),
                new Pair(
                    RichText.of("A book whose name takes more than a single line of the column"),
                    List.of(text("Cervantes")))),
            List.of(List.of(text("Dante"))),
            true));
  }

  private static Question ordering() {
    return Sets.question(
        "ordering",
        RichText.of("Bring the planets in order, from the Sun outwards."),
        new Interaction.Ordering(
            Stream.of("Mercury", "Venus", "Earth", "Mars").map(RichText::of).toList()));
  }

  private static Question upload() {
    return Sets.question(
        "upload",
        RichText.of("Draw your room as seen from above."),
        new Interaction.FileUpload(
            2, List.of(".pdf", ".png"), RichText.EMPTY, RichText.of("Is there a scale?")));
  }

  private static Question description() {
    return Sets.titled(
        Sets.question(
            "description",
            RichText.of(
                paragraph(
                    text("The next questions are about this picture and table, from "),
                    new Inline.Link("https://example.org/a b", "", List.of(text("a page"))),
                    text(".")),
                paragraph(new Inline.Image("wave.png", "A wave", "Wave", null, null)),
                new Block.Table(
                    List.of(Block.Alignment.NONE, Block.Alignment.CENTER, Block.Alignment.RIGHT),
                    row("Method", "Safe", "Score"),
                    List.of(row("GET", "yes", "1.25"), row("POST", "no", "10.5"))),
                new Block.Rule(),
                paragraph(
                    new Inline.Image("broken.png", "a broken picture", "", null, null),
                    text(" "),
                    new Inline.Image("drawing.svg", "", "", null, null),
                    text(" "),
                    new Inline.Image("https://example.org/b.png", "far away", "", null, null))),
            new Interaction.None()),
        "A stimulus");
  }

  private static Question lists() {
    Block nested =
        new Block.OrderedList(
            3,
            true,
            List.of(
                RichText.of("third"),
                RichText.of(
                    paragraph(text("fourth, with a program")),
                    new Block.CodeBlock("sh", "ls -l"),
                    new Block.OrderedList(
                        1, true, List.of(RichText.of("inner"), RichText.of("again"))))));
    return Sets.titled(
        Sets.open(
            "lists",
            RichText.of(
                new Block.Heading(2, List.of(text("A heading in a stem"))),
                new Block.BulletList(
                    true, List.of(RichText.of("one"), RichText.of(paragraph(text("two")), nested))),
                new Block.Quote(
                    RichText.of(
                        paragraph(text("To be, or not to be.")),
                        paragraph(
                            new Inline.Emphasis(List.of(text("Hamlet"))),
                            text(", "),
                            new Inline.Strike(List.of(text("act two"))),
                            text(" act three")))),
                paragraph(text("What of it?")))),
        "Lists and quotes");
  }

  private static Question formulas() {
    return Sets.open(
        "formulas",
        RichText.of(
            paragraph(
                text("Solve "),
                new Inline.Formula("x^2 + \\frac{p}{q} x_1 = \\sqrt[3]{2}"),
                text(" with "),
                new Inline.Formula("\\unknown{x}"),
                text(" and "),
                new Inline.Formula("\\hat{x} \\in \\mathbb{R}"),
                text(".")),
            new Block.DisplayFormula("\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}"),
            new Block.DisplayFormula(
                "\\int_0^1 f'(x)\\,dx = \\lim_{h \\to 0} \\left[ a, b \\right]"),
            new Block.DisplayFormula(
                "|x| = \\begin{cases} x & x \\ge 0 \\\\ -x & \\text{else} \\end{cases}"),
            new Block.DisplayFormula(
                "\\begin{pmatrix} 1 & 0 \\\\ 0 & 1 \\end{pmatrix} \\overline{ab}"
                    + " \\underbrace{a+b}_{n}"),
            new Block.DisplayFormula("\\nonsense{1}")));
  }

  private static Question directions() {
    return Sets.question(
        "directions",
        RichText.of(
            paragraph(text("ما هي عاصمة مصر في عام 2024 (Egypt)؟")),
            paragraph(text("日本語のテキスト、한국어 and English")),
            paragraph(text("👩‍👩‍👧 e\u0301 — “quotes”"))),
        new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("القاهرة")), false));
  }

  private static Block.Paragraph paragraph(Inline... content) {
    return new Block.Paragraph(List.of(content));
  }

  private static Inline text(String text) {
    return new Inline.Text(text);
  }

  private static RichText code(String code) {
    return RichText.ofInlines(List.of(new Inline.Code(code)));
  }

  private static Block.Row row(String... cells) {
    return new Block.Row(
        Stream.of(cells).map(cell -> new Block.Cell(List.of(text(cell)))).toList());
  }

  static byte[] drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.setColor(Color.BLUE);
    for (int x = 0; x < width; x++) {
      pen.fillRect(x, (int) (height / 2.0 * (1 + 0.8 * Math.sin(x / 40.0))), 3, 3);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
