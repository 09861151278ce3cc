package org.examwright.reading.word.paper;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions that somebody has added without the styles of the paper, or says where they are.
 */
record AddedReading(OtherReading others, Pictures pictures, Problems problems) {

  List<Question> read(List<PaperBlock> lines, QuestionMaking making) {
    int first = lines.getFirst().place();
    Reader.Result result = others.read(first, lines.getLast().place());
    @Nullable QuestionSet set = result.set();
    boolean read =
        set != null
            && result.diagnostics().stream().noneMatch(said -> said.severity() == Severity.ERROR)
            && set.assets().stream().allMatch(pictures::add);
    if (!read) {
      problems.error(
          problems.at(first, 1),
          "what was written here without the styles of this paper is not understood",
          "give it those of other questions in Word: Question, Choice, Right choice, Answer");
      return List.of();
    }
    result.diagnostics().stream()
        .filter(said -> said.severity() == Severity.WARNING)
        .forEach(said -> problems.warning(said.origin(), said.message(), said.hint()));
    List<Question> questions = Objects.requireNonNull(set).questions().toList();
    problems.warning(
        problems.at(first, 1),
        (questions.size() == 1 ? "a question" : questions.size() + " questions")
            + " without the styles of this paper "
            + (questions.size() == 1 ? "is" : "are")
            + " read as in any other document",
        "look at what came of it, or give it the styles of other questions in Word");
    return questions.stream().map(making::identified).toList();
  }
}
