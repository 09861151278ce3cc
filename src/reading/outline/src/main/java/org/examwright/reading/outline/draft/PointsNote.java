package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * What a question is worth, as people write it: {@code (2 points)}, {@code [2pts]}.
 *
 * @param value as written
 * @param length of the whole note
 * @param first whether it stands in front of the question's text, not at its end
 */
record PointsNote(String value, int length, boolean first) {
  private static final String NUMBER = "(\\d{1,4}(?:[.,]\\d{1,3})?)";
  private static final String WORDS = "(?:" + Vocabulary.POINTS.anywhere() + ")\\.?";
  private static final String NOTE =
      "[(\\[（【]\\s*(?:"
          + NUMBER
          + "\\s*"
          + WORDS
          + "|"
          + WORDS
          + "\\s*[:：=]\\s*"
          + NUMBER
          + ")(?:\\s*(?:each|jeweils|chacun|chacune|cada|cada una|cada uno))?\\s*[)\\]）】]|(?<=[.?!:…)»”\"]\\s{1,9})/"
          + NUMBER
          + "(?:\\s*"
          + WORDS
          + ")?(?=\\s*$)";
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^\\s*(?:" + NOTE + ")\\s*(?:[.:：–—-]\\s*)?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AT_END =
      Pattern.compile("\\s*(?:" + NOTE + ")\\s*$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final SignSet IN_FRONT_OF_NOTES = SignSet.of("([（【/");
  private static final int LONGEST = 40;

  /** The note in front of or behind a text. */
  static Optional<PointsNote> of(String text) {
    if (!IN_FRONT_OF_NOTES.isIn(text)) {
      return Optional.empty();
    }
    Matcher first = IN_FRONT.matcher(text);
    if (first.find() && first.end() < text.length()) {
      return Optional.of(new PointsNote(value(first), first.end(), true));
    }
    int from = Math.max(0, text.length() - LONGEST);
    Matcher last = AT_END.matcher(text).region(from, text.length());
    return last.find()
        ? Optional.of(new PointsNote(value(last), text.length() - last.start(), false))
        : Optional.empty();
  }

  private static String value(Matcher note) {
    for (int group = 1; group < note.groupCount(); group++) {
      if (note.group(group) != null) {
        return note.group(group).replace(',', '.');
      }
    }
    return note.group(note.groupCount()).replace(',', '.');
  }
}
