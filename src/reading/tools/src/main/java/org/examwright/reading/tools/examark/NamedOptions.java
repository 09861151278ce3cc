package org.examwright.reading.tools.examark;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** The options that lines such as {@code Answer: B} name. */
record NamedOptions(QuizFile file, QuestionParts parts) {
  private static final Pattern LETTERS =
      Pattern.compile("(?i)[A-Z][).]?(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+)[A-Z][).]?)*");
  private static final Pattern SEPARATORS = Pattern.compile("[).\\s,]+|\\bAND\\b");

  /** Whether a line {@code Answer: B} names an option, by its letter or its words. */
  boolean has(int place) {
    String words = new Passage(parts.options.get(place).words).words();
    return parts.answers.stream()
        .map(answer -> new Passage(answer).words())
        .anyMatch(named -> named.equalsIgnoreCase(words) || letters(named).indexOf(place) >= 0);
  }

  /** The places that letters name; none if they are words. */
  private static List<Integer> letters(String named) {
    return LETTERS.matcher(named).matches()
        ? SEPARATORS
            .splitAsStream(named.toUpperCase(Locale.ROOT))
            .filter(letter -> !letter.isEmpty())
            .map(letter -> letter.charAt(0) - 'A')
            .toList()
        : List.of();
  }

  /** An answer that names none of the options is one that somebody relies on. */
  boolean areSound() {
    boolean all = true;
    for (List<SourceLine> answer : parts.answers) {
      String named = new Passage(answer).words();
      boolean names =
          letters(named).stream().anyMatch(place -> place < parts.options.size())
              || parts.options.stream()
                  .anyMatch(option -> new Passage(option.words).words().equalsIgnoreCase(named));
      if (!names) {
        file.problems()
            .error(
                new Passage(answer).origin(file.problems()),
                "the answer names none of the options",
                "write the letter of the right one, or " + ExamarkQuestion.HOW_TO_MARK);
        all = false;
      }
    }
    return all;
  }
}
