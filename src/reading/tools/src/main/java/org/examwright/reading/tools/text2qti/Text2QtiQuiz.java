package org.examwright.reading.tools.text2qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/** Reads a quiz sign by sign. */
final class Text2QtiQuiz {
  private final QuizFile file;
  private final List<WrittenQuestion> asked = new ArrayList<>();

  /** What is added to the set when the whole file is known, in its order. */
  private final List<Runnable> steps = new ArrayList<>();

  private @Nullable SignedText title;
  private @Nullable SignedText points;
  private @Nullable BigDecimal pointsEach;
  private boolean shuffle;
  private boolean grouped;
  private boolean drawing;
  private int groups;

  private Text2QtiQuiz(QuizFile file) {
    this.file = file;
  }

  static void read(QuizFile file) {
    Text2QtiQuiz quiz = new Text2QtiQuiz(file);
    SignReading.of(file, file.lines()).forEach(quiz::read);
    quiz.leftOver();
    quiz.steps.forEach(Runnable::run);
  }

  private void read(SignedText next) {
    switch (next.sign()) {
      case QUESTION -> {
        question(new WrittenQuestion(next, title, points), pointsEach);
        title = null;
        points = null;
      }
      case CHOICE,
          RIGHT_CHOICE,
          BOX,
          RIGHT_BOX,
          SHORT,
          NUMBER,
          FEEDBACK,
          CORRECT,
          INCORRECT,
          SOLUTION,
          ESSAY,
          UPLOAD,
          GAP,
          MATCH ->
          ofQuestion(next);
      case NONE -> unsigned(next);
      case TITLE -> title = pending(title, next, LineRole.ATTRIBUTES);
      case POINTS -> points = pending(points, next, LineRole.POINTS);
      case TEXT_TITLE -> title = pending(title, next, LineRole.ATTRIBUTES);
      case TEXT -> text(next);
      case QUIZ_TITLE -> {
        file.take(LineRole.TITLE, next.text());
        file.questions().title(next.text().words());
      }
      case QUIZ_DESCRIPTION -> introduce(next);
      case SHUFFLE -> {
        file.take(LineRole.ATTRIBUTES, next.text());
        shuffle = next.text().words().toLowerCase(Locale.ROOT).equals("true");
      }
      case SETTING -> setting(next);
      case GROUP -> beginGroup(next);
      case PICK -> pick(next);
      case POINTS_EACH -> {
        file.take(LineRole.POINTS, next.text());
        pointsEach = QuestionPoints.of(file, next);
      }
      case END_GROUP -> endGroup(next);
      case GENERATED -> generated(next);
    }
  }

  /** A title or points, which belong to what comes next. */
  private SignedText pending(@Nullable SignedText before, SignedText next, LineRole role) {
    if (before != null) {
      leftOver(before);
    }
    file.take(role, next.text());
    return next;
  }

  private void ofQuestion(SignedText next) {
    if (asked.isEmpty()) {
      file.take(LineRole.PASSED_OVER, next.text());
      file.problems()
          .warning(
              file.at(next.line()),
              "this stands in front of the first question and is left out",
              "write the question above it: `1. What is asked?`");
      return;
    }
    WrittenQuestion last = asked.getLast();
    if (!last.fits(next.sign())) {
      Optional<WrittenQuestion> open =
          asked.stream().filter(question -> !question.isAnswered()).reduce((a, b) -> b);
      if (open.isPresent()) {
        file.problems()
            .warning(
                file.at(next.line()),
                (next.sign() == Sign.UPLOAD ? "`^^^^`" : "`____`")
                    + " is taken for question "
                    + open.get().line.word()
                    + ", which has no answer, and not for the one above it, which has one",
                "write it below the question that it belongs to");
        open.get().signs.add(next);
        return;
      }
    }
    last.signs.add(next);
  }

  private void unsigned(SignedText next) {
    if (asked.isEmpty()) {
      file.problems()
          .tally(
              file.at(next.line()),
              "text without a sign is taken for an introduction",
              "write `Text:` in front of it");
      introduce(next);
      return;
    }
    file.problems()
        .warning(
            file.at(next.line()),
            "the line has no sign, and is taken for a part of the question above it",
            "indent it as far as the text that it belongs to, or begin it with a sign");
    asked.getLast().add(next.text());
  }

  private void text(SignedText next) {
    SignedText name = title;
    title = null;
    steps.add(
        () ->
            file.questions()
                .add(
                    file.at(next.line()),
                    () -> {
                      AskedQuestion text =
                          new AskedQuestion(
                              file.text(LineRole.STEM, next.text()), new Interaction.None());
                      return Optional.of(
                          name == null ? text : text.titled(file.texts().line(name.text())));
                    }));
  }

  private void setting(SignedText next) {
    file.take(LineRole.ATTRIBUTES, next.text());
    file.problems()
        .note(
            file.at(next.line()),
            "`"
                + next.word()
                + ": "
                + next.text().words()
                + "` is left out: it is set where the quiz is given");
  }

  private void beginGroup(SignedText next) {
    file.take(LineRole.CATEGORY, next.text());
    if (grouped) {
      file.problems()
          .warning(
              file.at(next.line()),
              "a group begins within a group, which is taken to end here",
              "end each with `END_GROUP`");
    }
    grouped = true;
    drawing = false;
    pointsEach = null;
    groups++;
    String name = "Group " + groups;
    steps.add(() -> file.questions().section(List.of(name)));
  }

  private void pick(SignedText next) {
    file.take(LineRole.CATEGORY, next.text());
    Optional<Integer> count = WrittenNumbers.count(next.text().words());
    if (!grouped || drawing || count.isEmpty()) {
      file.problems()
          .warning(
              file.at(next.line()),
              "`Pick: " + next.text().words() + "` is left out: all questions are asked",
              "write a number directly below `GROUP`");
      return;
    }
    drawing = true;
    steps.add(
        () -> file.questions().pool(file.questions().path(), count.get(), file.at(next.line())));
  }

  private void endGroup(SignedText next) {
    file.take(LineRole.CATEGORY, next.text());
    if (!grouped) {
      file.problems()
          .warning(file.at(next.line()), "there is no group to end here", "begin it with `GROUP`");
    } else if (!drawing) {
      file.problems()
          .warning(
              file.at(next.line()),
              "nothing says how many questions of this group are drawn: all of them are asked",
              "write `Pick: 1` directly below `GROUP`");
    }
    grouped = false;
    pointsEach = null;
    steps.add(() -> file.questions().section(List.of()));
  }

  private void generated(SignedText next) {
    file.take(LineRole.WITH_ERRORS, next.text());
    file.problems()
        .error(
            file.at(next.line()),
            "this code makes questions when it is run, and code is not run here: they are not read",
            "have text2qti make its QTI file, and read that");
  }

  private void question(WrittenQuestion question, @Nullable BigDecimal each) {
    asked.add(question);
    steps.add(
        () ->
            file.questions()
                .add(
                    file.at(question.line.line()),
                    () -> new Text2QtiQuestion(file, question, shuffle, each).read()));
  }

  private void introduce(SignedText next) {
    steps.add(() -> file.questions().introduce(file.text(LineRole.INTRODUCTION, next.text())));
  }

  private void leftOver() {
    Stream.of(title, points).forEach(this::leftOver);
    if (grouped) {
      file.problems()
          .warning(
              file.problems().at(file.lines().size(), 1),
              "the last group never ends",
              "end it with `END_GROUP`");
    }
  }

  private void leftOver(@Nullable SignedText unused) {
    if (unused != null) {
      file.problems()
          .warning(
              file.at(unused.line()),
              "`" + unused.word() + "` stands above no question and is left out",
              "write it directly above the question that it belongs to");
    }
  }
}
