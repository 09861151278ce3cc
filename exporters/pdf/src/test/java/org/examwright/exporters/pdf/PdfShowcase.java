package org.examwright.exporters.pdf;

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
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;

/** A set with every kind of question and every kind of text. */
final class PdfShowcase {
  private static final String LONG =
      "A queue keeps what it is given in order: the first to come is the first to go. A stack "
          + "turns the order around, so the last to come goes first. Both are used wherever work "
          + "arrives faster than it is done, in printers, in schedulers and in every kitchen. ";

  private PdfShowcase() {}

  static QuestionSet set() {
    return new QuestionSet(
        "Data Structures: Midterm",
        "en",
        List.of(
            new Section(List.of("Basics"), introduction(), basics()),
            new Section(List.of("Basics", "Texts"), RichText.EMPTY, texts()),
            new Section(List.of("Graded by hand"), RichText.EMPTY, byHand())),
        List.of(Samples.picture("dot.png")));
  }

  private static RichText introduction() {
    return paragraph(
        text("Read every question "),
        new Inline.Emphasis(List.of(text("twice"))),
        text(". Calculators are "),
        new Inline.Strong(List.of(text("not"))),
        text(" allowed."));
  }

  private static List<Question> basics() {
    return List.of(
        Sets.withPoints(
            Sets.withFeedback(
                Sets.question(
                    "single", words("Which structure serves the last arrival first?"), single()),
                Feedback.general(words("A stack is last in, first out."))),
            "2"),
        Sets.question(
            "multiple",
            paragraph(text("Which of these run in "), new Inline.Formula("O(\\log n)"), text("?")),
            new Interaction.ChoiceSelection(
                true,
                List.of(
                    Choice.of(words("Search in a balanced tree"), true),
                    Choice.of(words("Search in a linked list"), false),
                    new Choice(
                        words("Insertion into a heap"),
                        true,
                        BigDecimal.valueOf(25),
                        RichText.EMPTY)),
                false)),
        Sets.question(
            "truth",
            words("A tree may have a cycle."),
            new Interaction.TrueFalse(false, words("Then it is a graph."), RichText.EMPTY)),
        Sets.question(
            "short",
            words("What is a tree of at most two children called?"),
            new Interaction.ShortAnswer(
                List.of(
                    AcceptedAnswer.of("binary tree"),
                    new AcceptedAnswer("tree", BigDecimal.valueOf(50), words("Say which."))),
                false)),
        Sets.question(
            "number",
            paragraph(text("How long does light need for "), new Inline.Code("c * 2"), text("?")),
            new Interaction.Numeric(
                List.of(
                    NumericAnswer.of(
                        new NumericAnswer.Value(new BigDecimal("2"), new BigDecimal("0.1")))),
                "s")),
        Sets.question(
            "match",
            words("Match the structure and its cost of insertion at the front."),
            new Interaction.Matching(
                List.of(
                    new Pair(words("Linked list"), List.of(new Inline.Formula("O(1)"))),
                    new Pair(
                        words("Array, which has to move every other element"),
                        List.of(text("linear"))),
                    new Pair(
                        words("Balanced tree"),
                        List.of(text("logarithmic in the number of elements")))),
                List.of(List.of(text("exponential"))),
                true)),
        Sets.question(
            "order",
            words("Order by growth."),
            new Interaction.Ordering(
                List.of(words("logarithmic"), words("linear"), words("quadratic")))),
        Sets.question(
            "gaps",
            paragraph(
                text("A "),
                new Inline.GapMark("1"),
                text(" has no cycle, has "),
                new Inline.GapMark("2"),
                text(" root and its edges number n − "),
                new Inline.GapMark("3"),
                text(".")),
            new Interaction.Gaps(
                List.of(
                    new Gap.TextGap("1", List.of(AcceptedAnswer.of("tree")), false),
                    new Gap.DropDownGap(
                        "2", List.of(Choice.of(words("one"), true), Choice.of(words("no"), false))),
                    new Gap.NumericGap(
                        "3",
                        List.of(
                            NumericAnswer.of(
                                new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))))))));
  }

  private static Interaction single() {
    return new Interaction.ChoiceSelection(
        false,
        List.of(
            new Choice(words("Queue"), false, null, words("First in, first out.")),
            Choice.of(words("Stack"), true),
            Choice.of(
                RichText.of(
                    new Block.Paragraph(List.of(text("Neither, since"))),
                    new Block.CodeBlock("python", "while True:\n    pass")),
                false)),
        true);
  }

  private static List<Question> texts() {
    List<Question> questions = new ArrayList<>();
    questions.add(
        Sets.question(
            "about", words("The next questions are about text."), new Interaction.None()));
    questions.add(Sets.open("code", words("What does it print?").then(RichText.of(code()))));
    questions.add(Sets.open("lists", words("Nested lists:").then(lists())));
    questions.add(
        Sets.open("table", words("A table:").then(RichText.of(table(true), table(false)))));
    questions.add(Sets.open("formulas", formulas()));
    questions.add(Sets.open("styles", styles()));
    questions.add(Sets.open("scripts", scripts()));
    questions.add(Sets.titled(Sets.open("quote", quote()), "A title of its own"));
    return questions;
  }

  private static RichText quote() {
    return RichText.of(
        new Block.Quote(words(LONG).then(RichText.of(new Block.Quote(words("Quoted within."))))),
        new Block.Heading(2, List.of(text("A heading"))),
        new Block.Rule(),
        new Block.Paragraph(
            List.of(
                text("A picture "),
                new Inline.Image("dot.png", "a dot", "", 60, 40),
                text(" within a line and one on the web: "),
                new Inline.Image("https://example.org/a.png", "a tree", "", null, null))));
  }

  private static Block code() {
    return new Block.CodeBlock(
        "python",
        """
        def f(x):
            if x:
            \treturn  {'a': [x, x + 1]}  # two  spaces

            return "a very long line that goes on and on until the end of the page and further on", x
        print(f(0))""");
  }

  private static RichText lists() {
    return RichText.of(
        new Block.BulletList(
            true,
            List.of(
                words("one"),
                words("two")
                    .then(
                        RichText.of(
                            new Block.OrderedList(
                                9,
                                true,
                                List.of(words("nine"), words("ten").then(RichText.of(code())))))),
                words(LONG))),
        new Block.OrderedList(3, false, List.of(words(LONG), words("loose"))));
  }

  private static Block table(boolean header) {
    return new Block.Table(
        List.of(Block.Alignment.LEFT, Block.Alignment.CENTER, Block.Alignment.RIGHT),
        new Block.Row(header ? cells("Structure", "Access", "Cost") : List.of()),
        List.of(
            new Block.Row(cells("Array", "by index", "1")),
            new Block.Row(
                cells(
                    "List",
                    "one after the other, from the first to the one that is wanted",
                    "1000"))));
  }

  private static List<Block.Cell> cells(String... words) {
    return Stream.of(words).map(word -> new Block.Cell(List.of(text(word)))).toList();
  }

  private static RichText formulas() {
    return RichText.of(
        new Block.Paragraph(
            List.of(
                text("The roots "),
                new Inline.Formula("x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}"),
                text(", a sum "),
                new Inline.Formula("\\sum_{i=1}^{n} i"),
                text(" and what nobody knows: "),
                new Inline.Formula("\\nosuchcommand{x}"),
                text("."))),
        new Block.DisplayFormula("\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}"),
        new Block.DisplayFormula(
            "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} \\text{ is regular}"));
  }

  private static RichText styles() {
    return paragraph(
        new Inline.Strong(List.of(text("bold "), new Inline.Emphasis(List.of(text("and italic"))))),
        text(", "),
        new Inline.Strike(List.of(text("struck"))),
        text(", H"),
        new Inline.Subscript(List.of(text("2"))),
        text("O, E = mc"),
        new Inline.Superscript(List.of(text("2"))),
        text(", "),
        new Inline.Link(
            "https://example.org/a b?ü=1",
            "",
            List.of(text("a link with "), new Inline.Code("code"))),
        text(", use "),
        new Inline.Code("copy.deepcopy()"),
        text(", then ("),
        new Inline.Code("is"),
        text(")."),
        new Inline.LineBreak(),
        text("A new line."));
  }

  private static RichText scripts() {
    return RichText.of(
        new Block.Paragraph(
            List.of(text("Ελληνικά, Русский, 日本語のテキスト, 汉字, 한국어, → ≤ ∑ ✓ 👩‍👧 🇩🇪 \uD80C\uDC00"))),
        new Block.Paragraph(List.of(text("مرحبا بالعالم، هذا نص عربي (abc) 123."))),
        new Block.Paragraph(List.of(text("In Hebrew שלום עולם means hello world."))));
  }

  private static List<Question> byHand() {
    return List.of(
        Sets.withFeedback(
            Sets.question(
                "open",
                words("Compare a queue and a stack."),
                new Interaction.OpenResponse(
                    words(LONG.repeat(3)).then(words(LONG)), words("One point for each use."), 9)),
            new Feedback(
                RichText.EMPTY,
                RichText.EMPTY,
                RichText.EMPTY,
                RichText.EMPTY,
                List.of(words("Think of a kitchen.")))),
        Sets.question(
            "upload",
            words("Hand in your program."),
            new Interaction.FileUpload(
                2, List.of(".py", ".txt"), words("Any that runs."), RichText.EMPTY)));
  }

  private static Inline.Text text(String words) {
    return new Inline.Text(words);
  }

  private static RichText words(String words) {
    return RichText.of(words);
  }

  private static RichText paragraph(Inline... inlines) {
    return RichText.ofInlines(List.of(inlines));
  }
}
