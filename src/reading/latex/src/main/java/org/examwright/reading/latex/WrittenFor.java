package org.examwright.reading.latex;

import java.util.List;
import java.util.Set;
import org.examwright.reading.latex.amc.AmcNames;
import org.examwright.reading.latex.amc.AmcReading;
import org.examwright.reading.latex.exam.ExamNames;
import org.examwright.reading.latex.exam.ExamReading;
import org.examwright.reading.latex.item.TexGathering;
import org.examwright.reading.latex.plain.PlainNames;
import org.examwright.reading.latex.quiz.QuizNames;
import org.examwright.reading.latex.quiz.QuizReading;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** The classes and packages for which question sets are written. */
enum WrittenFor {
  EXAM,
  MOODLE,
  AUTO_MULTIPLE_CHOICE,
  /** Written for none of them. */
  NOTHING;

  /** The one that a file seems to be written for. */
  static WrittenFor of(String text) {
    if (QuizNames.areIn(text)) {
      return MOODLE;
    }
    if (AmcNames.areIn(text)) {
      return AUTO_MULTIPLE_CHOICE;
    }
    return ExamNames.areIn(text) ? EXAM : NOTHING;
  }

  /** Commands that say something of questions, which no text should hold. */
  Set<String> commands() {
    return switch (this) {
      case EXAM -> ExamNames.commands();
      case MOODLE -> Set.of("setcategory", "setsubcategory");
      case AUTO_MULTIPLE_CHOICE -> AmcNames.commands();
      case NOTHING -> PlainNames.commands();
    };
  }

  Set<String> environments() {
    return switch (this) {
      case EXAM -> ExamNames.environments();
      case MOODLE -> QuizNames.environments();
      case AUTO_MULTIPLE_CHOICE -> AmcNames.environments();
      case NOTHING -> PlainNames.environments();
    };
  }

  /** Commands that begin a question. */
  Set<String> starters() {
    return switch (this) {
      case EXAM -> ExamNames.starters();
      case MOODLE, AUTO_MULTIPLE_CHOICE, NOTHING -> Set.of();
    };
  }

  /** Environments within a question. */
  Set<String> inner() {
    return switch (this) {
      case EXAM -> ExamNames.inner();
      case MOODLE, AUTO_MULTIPLE_CHOICE, NOTHING -> Set.of();
    };
  }

  /** Environments of which none stands in another. */
  Set<String> apart() {
    return switch (this) {
      case EXAM, NOTHING -> Set.of();
      case MOODLE -> QuizNames.apart();
      case AUTO_MULTIPLE_CHOICE -> AmcNames.questions();
    };
  }

  void read(List<TexNode> document, TexTexts texts, TexGathering gathering, Problems problems) {
    switch (this) {
      case EXAM -> new ExamReading(texts, gathering, problems).read(document);
      case MOODLE -> new QuizReading(texts, gathering, problems).read(document);
      case AUTO_MULTIPLE_CHOICE -> new AmcReading(texts, gathering, problems).read(document);
      case NOTHING -> {} // see PlainLatex
    }
  }
}
