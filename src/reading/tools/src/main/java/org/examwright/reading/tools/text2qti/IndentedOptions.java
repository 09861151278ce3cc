package org.examwright.reading.tools.text2qti;

import java.util.List;
import java.util.Optional;
import org.examwright.reading.tools.quiz.CodeFence;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * Options that are indented as far as the text of their question: text2qti takes them for a part of
 * that text, and then misses the options.
 */
final class IndentedOptions {
  private IndentedOptions() {}

  /** The question with such options, or as it is. */
  static WrittenQuestion of(QuizFile file, WrittenQuestion question) {
    List<SourceLine> stem = question.line.text().lines();
    int first = question.isAnswered() ? -1 : first(stem);
    if (first < 1) {
      return question;
    }
    file.problems()
        .tally(
            file.at(stem.get(first)),
            "options that are indented are taken for options, though text2qti takes them for a part"
                + " of the question",
            "write them at the beginning of the line");
    SignedText line = question.line;
    WrittenQuestion whole =
        new WrittenQuestion(
            new SignedText(
                line.sign(), line.word(), line.line(), new Passage(stem.subList(0, first))),
            question.title,
            question.points);
    whole.signs.addAll(SignReading.of(file, stem.subList(first, stem.size())));
    whole.signs.addAll(question.signs);
    return whole;
  }

  private static int first(List<SourceLine> stem) {
    for (int i = 1; i < stem.size(); i++) {
      Optional<CodeFence> fence = CodeFence.of(stem.get(i).text());
      int end = fence.isPresent() ? fence.get().end(stem, i) : -1;
      i = Math.max(i, end);
      Optional<Sign.Written> sign = Sign.of(stem.get(i).text());
      if (sign.isPresent()
          && sign.get().sign().isOfOption()
          && sign.get().sign() != Sign.FEEDBACK) {
        return i;
      }
    }
    return -1;
  }
}
