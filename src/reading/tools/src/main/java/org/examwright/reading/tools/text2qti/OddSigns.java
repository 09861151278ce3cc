package org.examwright.reading.tools.text2qti;

import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Says what is taken for a sign, though the program itself would refuse it. */
final class OddSigns {
  private OddSigns() {}

  static void report(QuizFile file, Sign.Written mark, SourceLine line) {
    String written = line.text().substring(0, Math.min(mark.width(), line.text().length())).strip();
    boolean option = mark.sign() == Sign.CHOICE || mark.sign() == Sign.RIGHT_CHOICE;
    if (option && !written.matches("\\*?\\s?\\(?[A-Za-z][.)]")) {
      file.problems()
          .warning(
              file.at(line),
              "`" + written + "` is taken for an option that is not right",
              "write `*a)` in front of the right one, and `a)` in front of the others");
      return;
    }
    file.problems()
        .tally(
            file.at(line),
            "signs that are written otherwise than text2qti wants them are taken for what they look"
                + " like",
            "write `1.`, `a)`, `*a)`, `[ ]` or `[*]` at the beginning of the line, and a space"
                + " behind it");
  }

  static void unsigned(QuizFile file, SourceLine line, Sign above) {
    if (above == Sign.QUESTION || above == Sign.TEXT || above == Sign.QUIZ_DESCRIPTION) {
      file.problems()
          .tally(
              file.at(line),
              "a line without a sign is taken for a part of the text above it, which text2qti"
                  + " refuses",
              "indent it as far as the text in its first line");
    } else {
      file.problems()
          .warning(
              file.at(line),
              "the line has no sign, and is taken for a part of "
                  + (above.answers() ? "the option" : "the text")
                  + " above it",
              "indent it as far as the text above it, or begin it with a sign");
    }
  }
}
