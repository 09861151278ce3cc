package org.examwright.reading.latex.rexams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;

/** Makes the question of an exercise. */
record ExerciseQuestion(Exercise exercise, String file, Problems problems) {

  /** How it is answered, and what is asked. */
  record Read(RichText stem, Interaction interaction, RichText feedback) {}

  /** The question; nothing if it makes no sense, which has been reported. */
  Optional<Question> read() {
    ExerciseMeta meta = exercise.meta();
    int errors = problems.errors();
    meta.reportOthers(problems);
    Optional<Read> read = exercise.asksComputed() ? Optional.of(computed()) : kind();
    if (read.isEmpty() || problems.errors() > errors) {
      return Optional.empty();
    }
    if (exercise.solvesComputed() && !exercise.asksComputed()) {
      problems.warning(
          exercise.origin(),
          "R computes something of the solution: the words `" + RCode.WORDS + "` stand for it",
          hint());
    }
    String title = meta.has("extitle") ? meta.text("extitle") : meta.text("exname");
    RichText stem = read.get().stem();
    return Optional.of(
        new Question(
            new ContentIds().of(stem),
            "",
            title.isEmpty() ? List.of() : List.of(new Inline.Text(title)),
            stem,
            read.get().interaction(),
            meta.number("expoints").filter(points -> points.signum() >= 0).orElse(BigDecimal.ONE),
            Feedback.general(read.get().feedback()),
            meta.tags(),
            exercise.origin()));
  }

  private String hint() {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return "have R make Moodle XML of it, `exams2moodle(\"" + name + "\")`, and read that";
  }

  /** What R computes is not known here: the text stays, and a person grades it. */
  private Read computed() {
    problems.warning(
        exercise.origin(),
        "the question is computed by R: its text stays, but it has no key here",
        hint());
    RichText stem = GapPlace.fill(exercise.stem());
    RichText asked = WithoutGaps.of(stem);
    if (!exercise.options().isEmpty()) {
      asked = asked.then(RichText.of(new Block.BulletList(true, exercise.options())));
    }
    return new Read(
        asked, new Interaction.OpenResponse(solution(), RichText.EMPTY, null), RichText.EMPTY);
  }

  private RichText solution() {
    return exercise.explanations().isEmpty()
        ? exercise.solution()
        : exercise
            .solution()
            .then(RichText.of(new Block.BulletList(true, exercise.explanations())));
  }

  private Optional<Read> kind() {
    String type = exercise.meta().text("extype").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "schoice", "mchoice" -> choices(type.equals("mchoice"));
      case "num" -> number();
      case "string" -> Optional.of(words());
      case "cloze" -> new ClozeExercise(exercise, problems).read();
      default -> {
        problems.error(
            at("extype"),
            "`" + exercise.meta().text("extype") + "` is no kind of exercise",
            "write schoice, mchoice, num, string or cloze");
        yield Optional.empty();
      }
    };
  }

  private Origin at(String key) {
    return exercise.meta().origin(key, exercise.origin());
  }

  private Optional<Read> choices(boolean several) {
    String key = exercise.meta().text("exsolution");
    int options = exercise.options().size();
    if (!key.matches("[01]+") || key.length() != options) {
      problems.error(
          at("exsolution"),
          "the key `" + key + "` does not fit the " + options + " options",
          "write a 1 for each right option and a 0 for each other one");
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < options; i++) {
      boolean right = key.charAt(i) == '1';
      choices.add(new Choice(exercise.options().get(i), right, null, exercise.explanation(i)));
    }
    String shuffle = exercise.meta().text("exshuffle");
    boolean mixed = !shuffle.isEmpty() && !shuffle.equalsIgnoreCase("FALSE");
    return Optional.of(
        new Read(
            exercise.stem(),
            new Interaction.ChoiceSelection(several, choices, mixed),
            exercise.solution()));
  }

  private Optional<Read> number() {
    Optional<BigDecimal> value = exercise.meta().number("exsolution");
    if (value.isEmpty()) {
      problems.error(
          at("exsolution"),
          "`" + exercise.meta().text("exsolution") + "` is no number",
          "write one such as 3.5");
      return Optional.empty();
    }
    BigDecimal reach = exercise.meta().number("extol").orElse(BigDecimal.ZERO).abs();
    NumericAnswer answer = NumericAnswer.of(new NumericAnswer.Value(value.get(), reach));
    return Optional.of(
        new Read(exercise.stem(), new Interaction.Numeric(List.of(answer), ""), solution()));
  }

  private Read words() {
    String type = exercise.meta().text("exstringtype").toLowerCase(Locale.ROOT);
    String answer = exercise.meta().text("exsolution");
    boolean none = answer.isEmpty() || answer.equalsIgnoreCase("nil");
    if (type.contains("essay") || (none && !type.equals("file"))) {
      if (type.contains("file")) {
        problems.warning(
            at("exstringtype"),
            "that a file is handed in as well is left out",
            "ask for it in words");
      }
      RichText model = none ? solution() : RichText.of(answer).then(solution());
      return new Read(
          exercise.stem(),
          new Interaction.OpenResponse(model, RichText.EMPTY, lines()),
          RichText.EMPTY);
    }
    if (type.equals("file")) {
      return new Read(
          exercise.stem(),
          new Interaction.FileUpload(1, List.of(), solution(), RichText.EMPTY),
          RichText.EMPTY);
    }
    return new Read(
        exercise.stem(),
        new Interaction.ShortAnswer(List.of(AcceptedAnswer.of(answer)), true),
        solution());
  }

  private @org.jspecify.annotations.Nullable Integer lines() {
    String lines = exercise.meta().text("exextra[essay_fieldlines,numeric]");
    return lines.matches("[1-9]\\d?") ? Integer.valueOf(lines) : null;
  }
}
