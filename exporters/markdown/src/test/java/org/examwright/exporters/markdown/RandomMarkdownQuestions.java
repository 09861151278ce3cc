package org.examwright.exporters.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
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
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/** Sets of questions of all kinds with all that they may have, in hostile words. */
final class RandomMarkdownQuestions {
  private static final List<String> NAMES =
      List.of(
          "A",
          "A",
          "B",
          "Notes",
          "License",
          "Answers",
          "Answer",
          "Table of contents",
          "Hint:",
          "1. x",
          "What is this?",
          "Quiz",
          "↑",
          "a/b",
          "/");
  private static final BigDecimal FULL = BigDecimal.valueOf(100);

  private final Random random;
  private final Random picks;
  private final Alphabet alphabet;
  private final RandomMarkdownTexts texts;
  private final Set<String> ids = new HashSet<>();
  private int number;

  RandomMarkdownQuestions(long seed) {
    this.random = new Random(seed);
    this.picks = new Random(seed);
    this.alphabet = new Alphabet(random);
    this.texts = new RandomMarkdownTexts(random);
  }

  /** A set of several sections. */
  QuestionSet set(int questions) {
    List<Section> sections = new ArrayList<>();
    while (number < questions) {
      List<Question> asked = new ArrayList<>();
      for (int i = random.nextInt(12); i > 0 && number < questions; i--) {
        asked.add(question());
      }
      RichText introduction = random.nextBoolean() ? RichText.EMPTY : texts.any();
      sections.add(section(new Section(path(), introduction, asked)));
    }
    String title = random.nextBoolean() ? "Set" : alphabet.said();
    String language = alphabet.one(List.of("en", "de", "no", "pt-BR", "zh-Hant"));
    return new QuestionSet(title, language, sections, RandomMarkdownTexts.PICTURES);
  }

  private Section section(Section all) {
    int answered = (int) all.answered().count();
    return answered > 0 && picks.nextInt(4) == 0 ? all.drawing(1 + picks.nextInt(answered)) : all;
  }

  private List<String> path() {
    List<String> path = new ArrayList<>();
    int depth = random.nextInt(10) == 0 ? 9 : random.nextInt(4);
    for (int i = 0; i < depth; i++) {
      path.add(random.nextInt(3) > 0 ? alphabet.one(NAMES) : alphabet.said());
    }
    return path;
  }

  private Question question() {
    number++;
    Gaps gaps = new Gaps();
    boolean gapped = random.nextInt(5) == 0;
    RichText stem = gapped ? gaps.in(texts.said()) : texts.said();
    Interaction interaction = gapped ? gaps.interaction() : interaction();
    return new Question(
        id(),
        label(),
        random.nextInt(3) == 0 ? texts.line() : List.of(),
        stem,
        interaction,
        points(),
        random.nextInt(3) == 0 ? feedback(interaction) : Feedback.NONE,
        tags(),
        new Origin("random.md", number, 1));
  }

  private String id() {
    String id =
        switch (random.nextInt(3)) {
          case 0 -> "q-" + number;
          case 1 -> alphabet.words().replaceAll("[\\s\\p{Z}\\u0085]", "") + number;
          default -> alphabet.words().replaceAll("[\\s\\p{Z}\\u0085]", "");
        };
    String free = id.isEmpty() || id.length() > 100 || ids.contains(id) ? "q" + number : id;
    ids.add(free);
    return free;
  }

  private String label() {
    return switch (random.nextInt(6)) {
      case 0, 1, 2 -> String.valueOf(number);
      case 3 -> number + "b";
      case 4 -> alphabet.words();
      default -> "";
    };
  }

  private BigDecimal points() {
    return switch (random.nextInt(5)) {
      case 0 -> new BigDecimal("2.5");
      case 1 -> BigDecimal.ZERO;
      case 2 -> new BigDecimal("0.333333333333333333333");
      default -> BigDecimal.ONE;
    };
  }

  private List<String> tags() {
    Set<String> tags = new LinkedHashSet<>();
    for (int i = Math.max(0, random.nextInt(6) - 3); i > 0; i--) {
      tags.add(alphabet.said());
    }
    return List.copyOf(tags);
  }

  private Feedback feedback(Interaction interaction) {
    boolean compared =
        interaction instanceof Interaction.ShortAnswer
            || interaction instanceof Interaction.Numeric;
    List<RichText> hints = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      hints.add(texts.said());
    }
    return new Feedback(
        texts.any(),
        texts.any(),
        texts.any(),
        texts.any(),
        hints,
        compared ? texts.any() : RichText.EMPTY);
  }

  private Interaction interaction() {
    return switch (random.nextInt(10)) {
      case 0 ->
          new Interaction.OpenResponse(
              texts.any(), texts.any(), random.nextBoolean() ? null : lines());
      case 1 -> new Interaction.FileUpload(large(), types(), texts.any(), texts.any());
      case 2 -> new Interaction.ChoiceSelection(false, single(), random.nextBoolean());
      case 3, 4 -> new Interaction.ChoiceSelection(true, several(), random.nextBoolean());
      case 5 -> new Interaction.TrueFalse(random.nextBoolean(), texts.any(), texts.any());
      case 6 -> {
        boolean sensitive = random.nextBoolean();
        yield new Interaction.ShortAnswer(accepted(sensitive), sensitive);
      }
      case 7 -> new Interaction.Numeric(numbers(), random.nextBoolean() ? "" : alphabet.words());
      case 8 -> matching();
      default ->
          random.nextInt(4) == 0
              ? new Interaction.None()
              : new Interaction.Ordering(List.of(texts.said(), texts.said()));
    };
  }

  private int lines() {
    return 1 + random.nextInt(Interaction.OpenResponse.MOST_LINES);
  }

  private int large() {
    return switch (random.nextInt(3)) {
      case 0 -> 1;
      case 1 -> 1 + random.nextInt(2000);
      default -> Integer.MAX_VALUE;
    };
  }

  private List<String> types() {
    return alphabet.one(List.of(List.of(), List.of(".pdf"), List.of(".zip", ".7z", ".ZIP")));
  }

  private List<Choice> single() {
    List<Choice> choices = new ArrayList<>();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      choices.add(new Choice(option(), false, credit(false), texts.any()));
    }
    choices.add(
        random.nextInt(choices.size() + 1),
        new Choice(option(), true, random.nextBoolean() ? null : FULL, texts.any()));
    return choices;
  }

  private List<Choice> several() {
    List<Choice> choices = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      boolean key = random.nextBoolean();
      choices.add(new Choice(option(), key, credit(key), texts.any()));
    }
    choices.add(new Choice(option(), true, credit(true), RichText.EMPTY));
    return choices;
  }

  private RichText option() {
    return switch (random.nextInt(6)) {
      case 0 -> RichText.of(alphabet.one(List.of("True", "False", "x")));
      case 1 -> RichText.of(alphabet.said());
      default -> texts.said();
    };
  }

  private @Nullable BigDecimal credit(boolean key) {
    return switch (random.nextInt(4)) {
      case 0 -> key ? BigDecimal.ONE : BigDecimal.ZERO;
      case 1 -> new BigDecimal(key ? "33.333333333333" : "-33.3");
      default -> null;
    };
  }

  private List<AcceptedAnswer> accepted(boolean sensitive) {
    List<AcceptedAnswer> answers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean feedback = random.nextBoolean();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String text = alphabet.line().strip();
      if (!text.isEmpty() && seen.add(sensitive ? text : text.toLowerCase(Locale.ROOT))) {
        answers.add(
            new AcceptedAnswer(
                text,
                answers.isEmpty() || !feedback ? FULL : new BigDecimal("-12.5"),
                feedback ? texts.any() : RichText.EMPTY));
      }
    }
    return answers.isEmpty() ? List.of(AcceptedAnswer.of("x")) : answers;
  }

  private List<NumericAnswer> numbers() {
    List<NumericAnswer> answers = new ArrayList<>();
    answers.add(NumericAnswer.of(number()));
    for (int i = Math.max(0, random.nextInt(4) - 1); i > 0; i--) {
      answers.add(new NumericAnswer(number(), new BigDecimal("0.000001"), texts.any()));
    }
    return answers;
  }

  private NumericAnswer.Accepted number() {
    BigDecimal value =
        new BigDecimal(
            alphabet.one(
                List.of("0", "-1.5", "1e30", "-1e-30", "3.14159265358979323846264338327950288")));
    return switch (random.nextInt(3)) {
      case 0 -> new NumericAnswer.Value(value, new BigDecimal("0.001"));
      case 1 -> new NumericAnswer.Range(value, value.add(BigDecimal.TEN));
      default -> new NumericAnswer.Value(value, BigDecimal.ZERO);
    };
  }

  private Interaction matching() {
    List<Pair> pairs = new ArrayList<>();
    boolean blocks = random.nextBoolean();
    for (int i = 1 + random.nextInt(3); i >= 0; i--) {
      pairs.add(new Pair(blocks ? texts.said() : RichText.ofInlines(texts.line()), texts.line()));
    }
    List<List<Inline>> distractors =
        random.nextBoolean() ? List.of() : List.of(texts.line(), texts.line());
    return new Interaction.Matching(pairs, distractors, random.nextBoolean());
  }

  /** Gaps of one question, with marks in its text. */
  private final class Gaps {
    private final List<Gap> gaps = new ArrayList<>();
    private final boolean detailed = random.nextBoolean();

    RichText in(RichText text) {
      RichText marked = new GapPlacing(random, this::gap).in(text);
      return gaps.isEmpty()
          ? marked.then(RichText.ofInlines(List.of(new Inline.Text("x "), gap())))
          : marked;
    }

    Interaction interaction() {
      return new Interaction.Gaps(gaps);
    }

    private Inline gap() {
      String id = gaps.size() + alphabet.one(List.of("", "g", "#"));
      gaps.add(
          switch (random.nextInt(3)) {
            case 0 -> {
              boolean sensitive = random.nextInt(3) == 0;
              yield new Gap.TextGap(
                  id,
                  detailed
                      ? accepted(sensitive)
                      : List.of(AcceptedAnswer.of("x" + alphabet.line())),
                  sensitive);
            }
            case 1 ->
                new Gap.DropDownGap(
                    id,
                    detailed
                        ? single()
                        : List.of(
                            Choice.of(RichText.of(alphabet.said()), true),
                            Choice.of(RichText.of(alphabet.said()), false)));
            default ->
                new Gap.NumericGap(id, detailed ? numbers() : List.of(NumericAnswer.of(number())));
          });
      return new Inline.GapMark(id);
    }
  }
}
