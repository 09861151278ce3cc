package org.examwright.reading.tools.amctxt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** A question whose lines are being read. */
final class AmcTextQuestion {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final QuizFile file;
  private final boolean several;
  private final SourceLine line;
  private final Modifiers modifiers;
  private List<SourceLine> stem = List.of();
  private final List<Answer> answers = new ArrayList<>();

  private static final class Answer {
    final boolean right;
    final Modifiers modifiers;
    List<SourceLine> lines = new ArrayList<>();

    Answer(boolean right, Modifiers modifiers) {
      this.right = right;
      this.modifiers = modifiers;
    }
  }

  AmcTextQuestion(QuizFile file, boolean several, SourceLine line) {
    this.file = file;
    this.several = several;
    this.line = line;
    this.modifiers = Modifiers.of(line.from(several ? 2 : 1), false);
  }

  SourceLine line() {
    return line;
  }

  Modifiers modifiers() {
    return modifiers;
  }

  void answer(boolean right, SourceLine behind) {
    answers.add(new Answer(right, Modifiers.of(behind, false)));
  }

  /** What stands on the line of the last answer. */
  SourceLine lastText() {
    return answers.getLast().modifiers.text();
  }

  /** The whole text of the question, or of its last answer. */
  void text(List<SourceLine> lines) {
    if (answers.isEmpty()) {
      stem = lines;
    } else {
      answers.getLast().lines = lines;
    }
  }

  Optional<AskedQuestion> read(AmcMarkup markup) {
    file.take(LineRole.STEM, line);
    file.take(LineRole.STEM, new Passage(stem));
    answers.forEach(answer -> file.take(LineRole.OPTION, new Passage(answer.lines)));
    reportLayout();
    RichText text = markup.of(new Passage(stem));
    Optional<Interaction> interaction =
        modifiers.opens() ? Optional.of(open(markup)) : choices(markup);
    return interaction.map(
        found ->
            new AskedQuestion(text, found)
                .called(Modifiers.value(modifiers.options(), "id").orElse(""))
                .titled(
                    Modifiers.value(modifiers.options(), "name")
                        .map(name -> List.<Inline>of(new Inline.Text(name)))
                        .orElse(List.of()))
                .worth(points()));
  }

  private void reportLayout() {
    if (modifiers.options().stream()
        .anyMatch(option -> !option.matches("ordered|(?:id|name)=.*"))) {
      file.problems()
          .tally(
              file.at(line), "how the options are set, and where the question stands, is left out");
    }
    boolean scored =
        modifiers.scores().stream().anyMatch(score -> !score.matches("b=.*") && !isPenalty(score));
    if (scored
        || (!modifiers.opens()
            && answers.stream().anyMatch(answer -> !answer.modifiers.scores().isEmpty()))) {
      file.problems()
          .tally(
              file.at(line),
              "scores that only Auto Multiple Choice knows are left out",
              "give the question its points, and options a credit, where they go");
    }
  }

  private boolean isPenalty(String score) {
    return !several
        && score.startsWith("m=")
        && Modifiers.value(modifiers.scores(), "b").isPresent();
  }

  private BigDecimal points() {
    Optional<BigDecimal> best =
        Modifiers.value(modifiers.scores(), "b").flatMap(WrittenNumbers::plain);
    if (best.isEmpty() && modifiers.opens()) {
      best =
          answers.stream()
              .flatMap(answer -> answer.modifiers.scores().stream())
              .flatMap(score -> WrittenNumbers.plain(score).stream())
              .max(BigDecimal::compareTo);
    }
    return best.filter(points -> points.signum() > 0 && !(several && !modifiers.opens()))
        .orElse(BigDecimal.ONE);
  }

  /** What a wrong option costs, in percent of what the right one earns. */
  private @Nullable BigDecimal penalty() {
    Optional<BigDecimal> best =
        Modifiers.value(modifiers.scores(), "b").flatMap(WrittenNumbers::plain);
    Optional<BigDecimal> wrong =
        Modifiers.value(modifiers.scores(), "m").flatMap(WrittenNumbers::plain);
    if (several || best.isEmpty() || wrong.isEmpty() || best.get().signum() <= 0) {
      return null;
    }
    BigDecimal credit = wrong.get().multiply(HUNDRED).divide(best.get(), 5, RoundingMode.HALF_UP);
    return credit.signum() == 0 ? null : credit.max(HUNDRED.negate()).min(BigDecimal.ZERO);
  }

  private Optional<Interaction> choices(AmcMarkup markup) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    BigDecimal penalty = penalty();
    for (Answer answer : answers) {
      Passage words = new Passage(answer.lines);
      choices.add(
          markup.of(words),
          answer.right,
          answer.right ? null : penalty,
          RichText.EMPTY,
          words.origin(file.problems()));
    }
    return choices.interaction(
        file.at(line),
        several ? OfferedChoices.Selecting.SEVERAL : OfferedChoices.Selecting.ONE,
        !modifiers.options().contains("ordered"),
        "write `+` in front of each right one, and `**` in front of a question that has several");
  }

  /** The boxes of an open question are for the one who grades. */
  private Interaction open(AmcMarkup markup) {
    List<RichText> boxes = new ArrayList<>();
    for (Answer answer : answers) {
      String label = String.join(", ", answer.modifiers.options());
      String score = String.join(", ", answer.modifiers.scores());
      String sign = label + (score.isEmpty() ? "" : " (" + score + ")");
      RichText words = markup.of(new Passage(answer.lines));
      RichText whole = sign.isBlank() ? words : RichText.of(sign.strip()).then(words);
      boxes.add(whole.isEmpty() ? RichText.of(answer.right ? "+" : "-") : whole);
    }
    Integer lines =
        Modifiers.value(modifiers.open(), "lines")
            .flatMap(WrittenNumbers::count)
            .map(count -> Math.min(count, Interaction.OpenResponse.MOST_LINES))
            .orElse(null);
    return new Interaction.OpenResponse(
        RichText.EMPTY,
        boxes.isEmpty() ? RichText.EMPTY : RichText.of(new Block.BulletList(true, boxes)),
        lines);
  }
}
