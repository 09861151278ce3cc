package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;

/** Sets short answers side by side, so that a key of thirty choices is half a page. */
record KeyComposer(QuestionComposer questions) {
  private static final Set<Feature> EXPLANATIONS =
      EnumSet.of(
          Feature.GENERAL_FEEDBACK,
          Feature.HINTS,
          Feature.CHOICE_FEEDBACK,
          Feature.ANSWER_FEEDBACK);

  List<SheetPart> compose(List<Question> answered) {
    List<SheetPart> parts = new ArrayList<>();
    List<SheetPart.Entry> open = new ArrayList<>();
    for (Question question : answered) {
      Optional<String> answer = shortAnswer(question);
      if (answer.isPresent()) {
        open.add(
            new SheetPart.Entry(
                questions.numbering().of(question), answer.get(), questions.points(question)));
      } else {
        close(open, parts);
        parts.add(questions.compose(question));
      }
    }
    close(open, parts);
    return parts;
  }

  private Optional<String> shortAnswer(Question question) {
    boolean explained =
        questions.showing().explains()
            && !Collections.disjoint(FeatureUse.of(question), EXPLANATIONS);
    return explained
        ? Optional.empty()
        : new ShortAnswers(questions.words()).of(question.interaction());
  }

  private static void close(List<SheetPart.Entry> open, List<SheetPart> parts) {
    if (!open.isEmpty()) {
      parts.add(new SheetPart.AnswerGrid(open));
      open.clear();
    }
  }
}
