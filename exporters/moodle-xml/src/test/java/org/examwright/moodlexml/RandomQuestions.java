package org.examwright.moodlexml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/** Questions of random kinds, made of what means something to XML, HTML, MathJax or Moodle. */
final class RandomQuestions {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "{1:SA:=x}",
          "=",
          "~",
          "#",
          "%50%",
          "\\",
          "\\}",
          "\\(",
          "\\)",
          "\\[",
          "$$",
          "*",
          "->",
          "[[1]]",
          "[html]",
          "<",
          ">",
          "&",
          "&lt;",
          "&amp;",
          "&#126;",
          "&nbsp",
          "\"",
          "'",
          "]]>",
          "<![CDATA[",
          "<!--",
          "<b>",
          "</p>",
          "<br>",
          "@@PLUGINFILE@@/a.png",
          "(y)",
          ":-)",
          "f(y)",
          "0",
          "1",
          ":",
          " ",
          "  ",
          "\t",
          "\n",
          "é",
          "日本",
          "👩‍👧",
          "\u00a0",
          "word",
          "ord");
  private static final List<String> CREDITS = List.of("90", "50", "33.33333", "12.5", "0", "-50");

  private final Random random;

  RandomQuestions(Random random) {
    this.random = random;
  }

  Question next(String id) {
    Question question =
        switch (random.nextInt(11)) {
          case 0 ->
              with(
                  id,
                  new Interaction.OpenResponse(
                      maybe(), RichText.EMPTY, random.nextBoolean() ? null : 7));
          case 1 -> with(id, new Interaction.None());
          case 2 -> with(id, new Interaction.TrueFalse(random.nextBoolean(), maybe(), maybe()));
          case 3 -> with(id, choices(false, 1));
          case 4 -> with(id, choices(true, 1 + random.nextInt(10)));
          case 5 -> with(id, new Interaction.ShortAnswer(words(), random.nextBoolean()));
          case 6 -> with(id, new Interaction.Numeric(numbers(), random.nextBoolean() ? "" : "km"));
          case 7 ->
              with(
                  id,
                  new Interaction.Matching(
                      some(2, () -> new Pair(text(), right())),
                      some(0, this::right),
                      random.nextBoolean()));
          case 8 -> with(id, new Interaction.Ordering(some(2, this::text)));
          case 9 ->
              with(id, new Interaction.FileUpload(2, List.of(".pdf"), maybe(), RichText.EMPTY));
          default -> gaps(id);
        };
    return Sets.withTags(Sets.withFeedback(question, feedback(question)), "a tag", "t" + id);
  }

  private Question with(String id, Interaction interaction) {
    return Sets.question(id, text(), interaction);
  }

  /** Feedback that has a place of its own in Moodle. */
  private Feedback feedback(Question question) {
    QuestionType type = QuestionType.of(question.interaction());
    boolean outcomes = type.outcomes() == QuestionType.Outcomes.FIELDS;
    return new Feedback(
        maybe(),
        outcomes ? maybe() : RichText.EMPTY,
        outcomes ? maybe() : RichText.EMPTY,
        outcomes ? maybe() : RichText.EMPTY,
        type.hasHints() ? some(0, this::text) : List.of());
  }

  /** A text with three gaps of different types, and as many points. */
  private Question gaps(String id) {
    List<Inline> stem = new ArrayList<>();
    for (String gap : List.of("1", "2", "3")) {
      stem.addAll(line());
      stem.add(new Inline.GapMark(gap));
    }
    stem.addAll(line());
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(plain("k"), true, null, maybe()));
    choices.add(new Choice(plain("w"), false, null, maybe()));
    Interaction gaps =
        new Interaction.Gaps(
            List.of(
                new Gap.TextGap("1", words(), random.nextBoolean()),
                new Gap.DropDownGap("2", choices),
                new Gap.NumericGap("3", numbers())));
    return Sets.withPoints(Sets.question(id, RichText.ofInlines(stem), gaps), "6");
  }

  private Interaction choices(boolean multiple, int keys) {
    List<Choice> choices = new ArrayList<>();
    IntStream.range(0, keys).forEach(i -> choices.add(new Choice(text(), true, null, maybe())));
    choices.addAll(
        some(
            1,
            () ->
                new Choice(
                    text(),
                    false,
                    random.nextBoolean() ? null : new BigDecimal(pick(CREDITS)).abs().negate(),
                    maybe())));
    return new Interaction.ChoiceSelection(multiple, choices, random.nextBoolean());
  }

  private List<AcceptedAnswer> words() {
    List<AcceptedAnswer> answers = new ArrayList<>();
    for (String credit : some(1, () -> pick(CREDITS))) {
      String earned = answers.isEmpty() ? "100" : credit;
      String text = "a" + pieces().replace("\n", "") + answers.size();
      answers.add(new AcceptedAnswer(text, new BigDecimal(earned), maybe()));
    }
    return answers;
  }

  private List<NumericAnswer> numbers() {
    return some(
        1,
        () -> {
          BigDecimal value =
              BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(5));
          BigDecimal size = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
          return new NumericAnswer(
              random.nextBoolean()
                  ? new NumericAnswer.Value(value, size)
                  : new NumericAnswer.Range(value, value.add(size)),
              BigDecimal.valueOf(100),
              maybe());
        });
  }

  private List<Inline> right() {
    return List.of(new Inline.Text("r" + pieces().replace("\n", "") + "x"));
  }

  private static RichText plainText(String text) {
    return RichText.of(text);
  }

  private RichText plain(String start) {
    return plainText(start + pieces().replaceAll("\\s+", " ") + ".");
  }

  private RichText maybe() {
    return random.nextBoolean() ? RichText.EMPTY : text();
  }

  /** Begins and ends with a word, which nothing takes for an empty text. */
  private RichText text() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(line()));
    for (Block block : some(0, this::block)) {
      if (blocks.size() < 3) {
        blocks.add(block);
      }
    }
    return new RichText(blocks);
  }

  private Block block() {
    return switch (random.nextInt(8)) {
      case 0 -> new Block.CodeBlock(random.nextBoolean() ? "c++" : "", "x" + pieces() + "y");
      case 1 -> new Block.Heading(1 + random.nextInt(6), line());
      case 2 -> new Block.BulletList(random.nextBoolean(), some(1, this::item));
      case 3 -> new Block.OrderedList(random.nextInt(4), random.nextBoolean(), some(1, this::item));
      case 4 -> new Block.Quote(RichText.ofInlines(line()));
      case 5 -> new Block.DisplayFormula("x" + formula());
      case 6 -> new Block.Rule();
      default ->
          new Block.Table(
              List.of(Block.Alignment.NONE, Block.Alignment.CENTER),
              random.nextBoolean() ? row() : new Block.Row(List.of()),
              some(1, this::row));
    };
  }

  private RichText item() {
    return RichText.ofInlines(line());
  }

  private Block.Row row() {
    return new Block.Row(List.of(new Block.Cell(line()), new Block.Cell(line())));
  }

  private List<Inline> line() {
    List<Inline> line = new ArrayList<>();
    line.add(new Inline.Text("a" + pieces()));
    line.addAll(some(0, this::inline));
    line.add(new Inline.Text("z"));
    return line;
  }

  private Inline inline() {
    return switch (random.nextInt(10)) {
      case 0 -> new Inline.Strong(words("s"));
      case 1 -> new Inline.Emphasis(words("e"));
      case 2 -> new Inline.Strike(words("k"));
      case 3 -> new Inline.Subscript(words("l"));
      case 4 -> new Inline.Superscript(words("h"));
      case 5 -> new Inline.Code("c" + pieces());
      case 6 -> new Inline.Formula("f" + formula());
      case 7 -> new Inline.Link("https://example.org/" + random.nextInt(9), "", words("l"));
      case 8 -> new Inline.LineBreak();
      default -> new Inline.Text("t" + pieces());
    };
  }

  private List<Inline> words(String start) {
    return List.of(new Inline.Text(start + pieces() + "."));
  }

  private String formula() {
    return pieces().replaceAll("\\s+", " ").strip();
  }

  private String pieces() {
    return String.join("", some(0, () -> pick(PIECES)));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(int fewest, Supplier<T> one) {
    int count = fewest + random.nextInt(3);
    return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
  }
}
