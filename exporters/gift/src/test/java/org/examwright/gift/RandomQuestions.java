package org.examwright.gift;

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
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/** Questions of random kinds, made of what means something to GIFT, HTML or Moodle. */
final class RandomQuestions {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "=",
          "~",
          "#",
          "####",
          ":",
          "::",
          "\\",
          "\\n",
          "\\:",
          "\n",
          "\t",
          "%50%",
          "%-50%",
          "->",
          "//",
          "[html]",
          "[plain]",
          "[",
          "]",
          "<",
          ">",
          "&",
          "&lt;",
          "&amp;",
          "\"",
          "'",
          "0",
          "1",
          "T",
          "F",
          "H",
          "$CATEGORY:",
          "$course$",
          "(y)",
          ":-)",
          "\\(",
          "*",
          " ",
          "  ",
          "é",
          "日本",
          "👩‍👧",
          "word",
          "f(y)",
          "T}",
          "{T}",
          ">2",
          "..",
          "&#126;",
          "<b>",
          "</p>",
          "<!--",
          "]]>");
  private static final List<String> CREDITS = List.of("100", "90", "50", "33.33333", "12.5", "0");

  private final Random random;

  RandomQuestions(Random random) {
    this.random = random;
  }

  /**
   * A question of any kind.
   *
   * @param place in the set; also its line and the end of its id
   */
  Question next(int place) {
    Interaction interaction = interaction();
    return new Question(
        line().replaceAll("\\s", "") + place,
        "",
        random.nextInt(3) == 0 ? List.of(new Inline.Text(line())) : List.of(),
        interaction instanceof Interaction.Gaps ? gapText() : text(),
        interaction,
        BigDecimal.ONE,
        random.nextBoolean() || interaction instanceof Interaction.None
            ? Feedback.NONE
            : Feedback.general(text()),
        random.nextInt(3) == 0 ? List.of("a" + line(), "b" + line()) : List.of(),
        new Origin("random.md", place, 1));
  }

  /** Questions of all kinds. */
  List<Question> some(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(this::next).toList();
  }

  private Interaction interaction() {
    return switch (random.nextInt(11)) {
      case 0 -> Sets.openResponse();
      case 1 -> new Interaction.None();
      case 2 -> new Interaction.TrueFalse(random.nextBoolean(), maybe(), maybe());
      case 3 -> new Interaction.ChoiceSelection(false, choices(1), true);
      case 4 -> new Interaction.ChoiceSelection(true, choices(1 + random.nextInt(10)), true);
      case 5 -> new Interaction.ShortAnswer(words(), false);
      case 6 -> new Interaction.Numeric(some(1, this::number), "");
      case 7 ->
          new Interaction.Matching(
              some(2, () -> new Pair(text(), right())), some(0, this::right), true);
      case 8 -> new Interaction.Ordering(some(2, this::text));
      case 9 -> new Interaction.FileUpload(1, List.of(), RichText.EMPTY, RichText.EMPTY);
      default -> new Interaction.Gaps(List.of(gap()));
    };
  }

  private Gap gap() {
    return switch (random.nextInt(3)) {
      case 0 -> new Gap.TextGap("1", words(), false);
      case 1 ->
          new Gap.DropDownGap(
              "1",
              List.of(
                  new Choice(RichText.of("k" + line()), true, null, maybe()),
                  new Choice(RichText.of("w" + line()), false, null, maybe())));
      default -> new Gap.NumericGap("1", some(1, this::number));
    };
  }

  private RichText gapText() {
    return RichText.ofInlines(
        List.of(
            new Inline.Text(pieces()), new Inline.GapMark("1"), new Inline.Text(pieces() + ".")));
  }

  private List<Choice> choices(int keys) {
    List<Choice> choices = new ArrayList<>();
    IntStream.range(0, keys).forEach(i -> choices.add(choice(true)));
    choices.addAll(some(1, () -> choice(false)));
    return choices;
  }

  private Choice choice(boolean key) {
    return new Choice(text(), key, null, maybe());
  }

  private List<AcceptedAnswer> words() {
    List<AcceptedAnswer> answers = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      answers.add(new AcceptedAnswer("1->" + line(), new BigDecimal("100"), maybe()));
    } else {
      for (String credit : some(1, () -> pick(CREDITS))) {
        String earned = answers.isEmpty() ? "100" : credit;
        String text = line() + " " + answers.size();
        answers.add(new AcceptedAnswer(text, new BigDecimal(earned), maybe()));
      }
    }
    return answers;
  }

  private NumericAnswer number() {
    BigDecimal value = BigDecimal.valueOf(random.nextInt(2_000_001) - 1_000_000, random.nextInt(5));
    BigDecimal size = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(4));
    return new NumericAnswer(
        random.nextBoolean()
            ? new NumericAnswer.Value(value, size)
            : new NumericAnswer.Range(value, value.add(size)),
        new BigDecimal("100"),
        maybe());
  }

  private List<Inline> right() {
    return List.of(new Inline.Text("r" + line()));
  }

  private RichText maybe() {
    return random.nextBoolean() ? RichText.EMPTY : text();
  }

  private RichText text() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            List.of(new Inline.Text(pieces()), new Inline.Code(pieces()), new Inline.Text("."))));
    if (random.nextInt(3) == 0) {
      blocks.add(new Block.CodeBlock(random.nextBoolean() ? "c++" : "", pieces()));
    }
    return new RichText(blocks);
  }

  private String line() {
    return pieces().replace("\n", "") + "x";
  }

  private String pieces() {
    return String.join("", some(1, () -> pick(PIECES)));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private <T> List<T> some(int fewest, Supplier<T> one) {
    int count = fewest + random.nextInt(5);
    return IntStream.range(0, count).mapToObj(i -> one.get()).toList();
  }
}
