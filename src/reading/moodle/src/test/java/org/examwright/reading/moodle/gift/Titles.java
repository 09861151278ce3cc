package org.examwright.reading.moodle.gift;

import org.examwright.model.Question;
import org.examwright.model.text.PlainText;
import org.jsoup.parser.Parser;

/** Names as Moodle's lists show them, on one line and without what it takes for a tag. */
final class Titles {
  private Titles() {}

  static String of(Question question) {
    return oneLine(PlainText.of(question.title()));
  }

  static String of(MoodleCase.Stored stored) {
    return oneLine(
        Parser.unescapeEntities(stored.name().replaceAll("</?span[^>]*>|\\.\\.\\.$", ""), false));
  }

  private static String oneLine(String text) {
    return text.replaceAll("<\\w+>|<\\S.*", "").replaceAll("\\s+", " ").strip();
  }
}
