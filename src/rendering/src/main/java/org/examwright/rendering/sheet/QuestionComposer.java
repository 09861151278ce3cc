package org.examwright.rendering.sheet;

import java.util.HashMap;
import java.util.Map;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;

/** Lays questions out as they are shown in one place of a sheet. */
record QuestionComposer(
    Numbering numbering, SheetWords words, boolean pointsShown, Showing showing) {

  /** The same, but for the points. */
  QuestionComposer withoutPoints() {
    return new QuestionComposer(numbering, words, false, showing);
  }

  SheetPart.QuestionPart compose(Question question) {
    boolean answered = question.isAnswered();
    return new SheetPart.QuestionPart(
        question.id(),
        answered ? numbering.of(question) : "",
        showing.isAnswerAlone() ? RichText.EMPTY : RichText.ofInlines(question.title()),
        points(question),
        stem(question),
        blanks(question),
        new AnswerComposer(showing, words).compose(question));
  }

  /** As printed; empty when they are not. */
  String points(Question question) {
    return question.isAnswered() && pointsShown ? words.points(question.points()) : "";
  }

  /** A key names the question; only gaps need all of the stem to make sense of the answers. */
  private RichText stem(Question question) {
    return !showing.isAnswerAlone() || question.interaction() instanceof Interaction.Gaps
        ? question.stem()
        : RichText.ofInlines(question.displayTitle());
  }

  private Map<String, Blank> blanks(Question question) {
    Map<String, Blank> blanks = new HashMap<>();
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      gaps.gaps().forEach(gap -> blanks.put(gap.id(), GapComposer.compose(gap, showing, words)));
    }
    return blanks;
  }
}
