package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.naming.Shortened;

/** What a template has no room for of one question, which depends on what stands in it. */
final class RowNotes {
  private final Question question;
  private final List<Diagnostic> losses = new ArrayList<>();
  private boolean leftOut;

  RowNotes(Question question) {
    this.question = question;
  }

  List<Diagnostic> losses() {
    return losses;
  }

  boolean isLeftOut() {
    return leftOut;
  }

  /** The question is left out. */
  void leaveOut(String why, String hint) {
    if (!leftOut) {
      leftOut = true;
      losses.clear();
      tell(Weight.LEFT_OUT, "the question is left out: " + why, hint);
    }
  }

  /** Something else happens to the question than what its features say. */
  void tell(Weight weight, String message, String hint) {
    losses.add(
        Diagnostic.loss(weight, question.origin(), FeatureUse.kind(question), message, hint));
  }

  /**
   * As much of a text as there is room for, cut at a word, which is reported.
   *
   * @param what it is, as the beginning of a sentence
   */
  String cut(String text, int most, String what) {
    if (text.length() <= most) {
      return text;
    }
    if (!leftOut) {
      tell(
          Weight.LOST,
          what
              + " has "
              + text.length()
              + " characters, and there is room for "
              + most
              + ": it is cut",
          "say it in fewer words");
    }
    int room = most;
    String cut = Shortened.to(room, text);
    while (cut.length() > most) { // a character outside of the first plane counts twice there
      cut = Shortened.to(--room, text);
    }
    return cut;
  }
}
