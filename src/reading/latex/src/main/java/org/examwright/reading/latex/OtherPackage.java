package org.examwright.reading.latex;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.source.Problems;

/** Packages and classes that write questions in ways of their own, which are not understood. */
final class OtherPackage {
  private static final Pattern NAMED =
      Pattern.compile(
          "^[^%\\n]*\\\\(?:usepackage|documentclass|RequirePackage)\\s*(?:\\[[^\\[\\]]*])?\\s*"
              + "\\{(?:[^{}]*,\\s*)?(alterqcm|exerquiz|eqexam|examdesign|probsoln|mcexam|esami|mcq|multichoice"
              + "|qcm|exam-n|answers|scontents|exercisebank|jnsexam)\\s*(?:,[^{}]*)?}",
          Pattern.MULTILINE);
  private static final Pattern USED =
      Pattern.compile(
          "\\\\AQquestion|\\\\AQ[A-Za-z]*question|\\\\Ans[01]\\b|\\\\bChoices|\\\\begin\\{(?:defproblem|shortquiz|oQuestion|mChoices|manswers|multiplechoice|shortanswer|mcquestions?|answersopt|mc|Qlist)}");

  private OtherPackage() {}

  /**
   * Reports one whose commands a file uses.
   *
   * @return whether it does
   */
  static boolean isReported(String text, Problems problems) {
    Optional<Matcher> named = Optional.of(NAMED.matcher(text)).filter(Matcher::find);
    Matcher used = USED.matcher(text);
    if (named.isEmpty() || !used.find()) {
      return false;
    }
    int line = (int) text.substring(0, used.start()).chars().filter(c -> c == '\n').count() + 1;
    problems.error(
        problems.at(line, 1),
        "questions are written for `" + named.get().group(1) + "` here, which is not understood",
        "write them for the class exam, or as an `enumerate` with the answers below");
    return true;
  }
}
