package org.examwright.reading.tools.text2qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.jspecify.annotations.Nullable;

/** Reads a question with the signs that belong to it. */
final class Text2QtiQuestion {
  private static final String HOW_TO_MARK =
      "write `*a)` or `[*]` in front of each right one, at the beginning of the line";

  private final QuizFile file;
  private final WrittenQuestion question;
  private final boolean shuffle;
  private final @Nullable BigDecimal each;
  private final IdentityHashMap<SignedText, Passage> replies = new IdentityHashMap<>();
  private Passage general = Passage.EMPTY;
  private Passage correct = Passage.EMPTY;
  private Passage incorrect = Passage.EMPTY;
  private Passage solution = Passage.EMPTY;
  private final List<SignedText> answers = new ArrayList<>();

  /**
   * @param each what each question of its group is worth; null for what it says itself
   */
  Text2QtiQuestion(
      QuizFile file, WrittenQuestion question, boolean shuffle, @Nullable BigDecimal each) {
    this.file = file;
    this.question = question;
    this.shuffle = shuffle;
    this.each = each;
  }

  Optional<AskedQuestion> read() {
    WrittenQuestion whole = IndentedOptions.of(file, question);
    sort(whole.signs);
    takeAll(whole);
    if (isMixed()) {
      return Optional.empty();
    }
    if (answers.isEmpty()) {
      file.problems()
          .warning(
              file.at(question.line.line()),
              "nothing says how this question is answered: it is read as an open one",
              "write options `a)`, `[ ]`, accepted answers `*`, a number `=`, or `____` for an"
                  + " essay");
    }
    GapSigns gaps = GapSigns.of(file, answers);
    RichText stem = file.texts().of(gaps.marked(whole.stem()));
    return interaction(gaps).map(found -> asked(stem, found));
  }

  private AskedQuestion asked(RichText stem, Interaction interaction) {
    AskedQuestion asked =
        new AskedQuestion(stem, interaction)
            .labelled(question.line.word())
            .explained(text(LineRole.FEEDBACK, general))
            .judged(text(LineRole.FEEDBACK, correct), text(LineRole.FEEDBACK, incorrect));
    if (question.title != null) {
      asked.titled(file.texts().line(question.title.text()));
    }
    if (!(interaction instanceof Interaction.OpenResponse
            || interaction instanceof Interaction.FileUpload)
        && !solution.isBlank()) {
      file.problems()
          .tally(
              solution.origin(file.problems()),
              "the solution is shown as feedback after answering");
      asked.explained(text(LineRole.ANSWER, solution));
    }
    return asked.worth(points());
  }

  private BigDecimal points() {
    BigDecimal own = question.points == null ? null : QuestionPoints.of(file, question.points);
    if (each != null) {
      if (own != null && own.compareTo(each) != 0 && question.points != null) {
        file.problems()
            .warning(
                file.at(question.points.line()),
                "the question is worth as much as the others of its group, " + each.toPlainString(),
                "take its own points out, or take it out of the group");
      }
      return each;
    }
    return own == null ? BigDecimal.ONE : own;
  }

  private RichText text(LineRole role, Passage passage) {
    return file.text(role, passage);
  }

  /** Feedback belongs to the option above it, or to the question. */
  private void sort(List<SignedText> signs) {
    SignedText option = null;
    for (SignedText next : signs) {
      switch (next.sign()) {
        case FEEDBACK -> {
          if (option == null) {
            general = general.then(next.text());
          } else {
            replies.merge(option, next.text(), Passage::then);
          }
        }
        case CORRECT -> correct = correct.then(next.text());
        case INCORRECT -> incorrect = incorrect.then(next.text());
        case SOLUTION -> solution = solution.then(next.text());
        default -> { // the others answer
          answers.add(next);
          boolean offered = AnswerWay.of(next.sign()).isOffered();
          option = offered ? next : null;
        }
      }
    }
  }

  private void takeAll(WrittenQuestion whole) {
    file.take(LineRole.STEM, whole.stem());
    for (SignedText sign : whole.signs) {
      LineRole role =
          switch (sign.sign()) {
            case CHOICE, RIGHT_CHOICE, BOX, RIGHT_BOX, GAP -> LineRole.OPTION;
            case MATCH -> LineRole.KEY;
            case FEEDBACK, CORRECT, INCORRECT -> LineRole.FEEDBACK;
            default -> LineRole.ANSWER; // the others
          };
      file.take(role, sign.text());
      file.take(role, sign.line());
    }
  }

  /** Whether a question is answered in two ways, which is reported. */
  private boolean isMixed() {
    for (SignedText answer : answers) {
      AnswerWay first = AnswerWay.of(answers.getFirst().sign());
      AnswerWay other = AnswerWay.of(answer.sign());
      if (other != first) {
        file.problems()
            .error(
                file.at(answer.line()),
                "the question mixes " + first.title() + " and " + other.title(),
                "leave one of them, or make two questions of it");
        return true;
      }
    }
    return false;
  }

  private Optional<Interaction> interaction(GapSigns gaps) {
    AnswerWay way = answers.isEmpty() ? AnswerWay.ESSAY : AnswerWay.of(answers.getFirst().sign());
    return switch (way) {
      case LETTERS -> choices(OfferedChoices.Selecting.ONE);
      case BOXES -> choices(OfferedChoices.Selecting.SEVERAL);
      case WORDS -> new AnsweredWords(file, answers).shortAnswer();
      case NUMBERS -> new AnsweredWords(file, answers).numeric();
      case ESSAY ->
          Optional.of(
              new Interaction.OpenResponse(text(LineRole.ANSWER, solution), RichText.EMPTY, null));
      case UPLOAD ->
          Optional.of(
              new Interaction.FileUpload(
                  1, List.of(), text(LineRole.ANSWER, solution), RichText.EMPTY));
      case GAPS -> gaps.interaction(question);
    };
  }

  private Optional<Interaction> choices(OfferedChoices.Selecting selecting) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (SignedText answer : answers) {
      boolean key = answer.sign() == Sign.RIGHT_CHOICE || answer.sign() == Sign.RIGHT_BOX;
      choices.add(
          file.texts().of(answer.text()),
          key,
          file.texts().of(replies.getOrDefault(answer, Passage.EMPTY)),
          file.at(answer.line()));
    }
    return choices.interaction(file.at(question.line.line()), selecting, shuffle, HOW_TO_MARK);
  }
}
