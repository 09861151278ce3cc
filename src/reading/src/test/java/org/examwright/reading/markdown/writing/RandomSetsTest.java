package org.examwright.reading.markdown.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Export;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Normal;
import org.examwright.testkit.Sets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sets of words that look like Markdown: each question comes back, or is reported. */
class RandomSetsTest {
  private static final int QUESTIONS = 500;
  private static final int MOST_LOSSES = 5;
  private static final List<String> WORDS =
      List.of(
          "*",
          "**",
          "_",
          "__",
          "`",
          "``",
          "~~",
          "# ",
          "> ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "a) ",
          "[",
          "]",
          "[[x]]",
          "[x] ",
          "[ ] ",
          "![",
          "](u)",
          "[^1]",
          "<b>",
          "</b>",
          "<div>",
          "<",
          ">",
          "&amp;",
          "&",
          "{#id}",
          "{",
          "}",
          "$",
          "$x$",
          "$$",
          "\\",
          "\\(",
          "\\)",
          "\\[",
          "|",
          ":smile:",
          ":",
          "Answer:",
          "Answer: B",
          "Hint: ",
          "Q: ",
          "= ",
          "===",
          "---",
          "***",
          "http://a.de",
          "www.a.de",
          "a@b.de",
          "(2 points)",
          "!",
          "```",
          "~~~",
          "[!NOTE]",
          "x",
          "word",
          " ",
          "  ",
          "\u05d0\u05d1",
          "e\u0301",
          "\u00a0",
          "3.14",
          "^",
          "@",
          "</div>",
          "Question 3: ",
          "//",
          "\"",
          "'");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyQuestionComesBackOrIsReported(long seed) {
    Random random = new Random(seed);
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(question(random, i));
    }
    QuestionSet set = Sets.of(questions, List.of());
    MarkdownExporter exporter = new MarkdownExporter();
    Export export = exporter.export(set, exporter.defaults());
    QuestionSet read = ReadBackAssert.read(export).set();

    assertThat(read).as("seed " + seed).isNotNull();
    if (read == null) {
      return;
    }
    Set<Origin> reported =
        export.diagnostics().stream().map(Diagnostic::origin).collect(Collectors.toSet());
    assertThat(reported).as("seed " + seed).hasSizeLessThan(MOST_LOSSES);
    List<Question> back = read.questions().toList();
    assertThat(back).as("seed " + seed).hasSameSizeAs(questions);
    for (int i = 0; i < QUESTIONS; i++) {
      if (!reported.contains(questions.get(i).origin())) {
        assertThat(Normal.of(back.get(i)))
            .as("seed " + seed + ", question " + i)
            .isEqualTo(Normal.of(questions.get(i)));
      }
    }
  }

  private Question question(Random random, int number) {
    Question question = Sets.question("q-" + number, text(random, 2), interaction(random));
    return new Question(
        question.id(),
        random.nextBoolean() ? "" : String.valueOf(number),
        List.of(),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        List.of(),
        new Origin("random.md", number + 1, 1));
  }

  private Interaction interaction(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Interaction.OpenResponse(text(random, 3), RichText.EMPTY, null);
      case 1 ->
          new Interaction.ChoiceSelection(
              random.nextBoolean(),
              List.of(
                  new Choice(text(random, 1), true, null, text(random, 1)),
                  Choice.of(text(random, 2), false)),
              false);
      case 2 ->
          new Interaction.ShortAnswer(
              List.of(AcceptedAnswer.of("x" + words(random) + "x")), random.nextBoolean());
      case 3 ->
          new Interaction.Matching(
              List.of(
                  new Pair(text(random, 1), List.of(new Inline.Text("x" + words(random)))),
                  new Pair(RichText.of("left"), List.of(new Inline.Text("right")))),
              List.of(),
              false);
      default -> new Interaction.Ordering(List.of(text(random, 2), text(random, 1)));
    };
  }

  private static RichText text(Random random, int most) {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      blocks.add(i == 0 || random.nextBoolean() ? paragraph(random) : block(random));
    }
    return new RichText(blocks);
  }

  private static Block block(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> new Block.CodeBlock("java", words(random) + "\n" + words(random));
      case 1 -> new Block.BulletList(true, List.of(RichText.of(paragraph(random))));
      case 2 -> new Block.Quote(RichText.of(paragraph(random)));
      default -> new Block.Rule();
    };
  }

  private static Block paragraph(Random random) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text(words(random) + "x"));
    if (random.nextBoolean()) {
      inlines.add(new Inline.Strong(List.of(new Inline.Text("x" + words(random) + "x"))));
      inlines.add(new Inline.Text(words(random) + "x"));
    }
    if (random.nextInt(3) == 0) {
      inlines.add(new Inline.Code("x" + words(random)));
    }
    return new Block.Paragraph(inlines);
  }

  private static String words(Random random) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      out.append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return out.toString();
  }
}
