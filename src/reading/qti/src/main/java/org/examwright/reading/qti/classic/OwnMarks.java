package org.examwright.reading.qti.classic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * What our own exporter of QTI 1.2 puts into texts so that Canvas shows them as they are meant:
 * characters without width, which nobody sees and no author wrote.
 */
final class OwnMarks {
  private static final Pattern ITEM = Pattern.compile("item-[0-9a-f]{8}-.+", Pattern.DOTALL);
  private static final Pattern HEADING = Pattern.compile("quiz-[0-9a-f]{8}-section-\\d+");
  private static final Pattern JOINER =
      Pattern.compile("(?<=[<&\\[\\\\]|&lt;|&amp;|&#38;|&#60;|&#91;)\u2060");
  private static final Pattern DIRECTED =
      Pattern.compile("[\u2066\u2067](.*)\u2069", Pattern.DOTALL);

  /** Text of several lines has been set in paragraphs before it comes here. */
  private static final Pattern DIRECTED_MARKUP =
      Pattern.compile("(<p>|)[\u2066\u2067](.*)\u2069(</p>|)", Pattern.DOTALL);

  private static final Pattern DIRECTION = Pattern.compile("[\u2066\u2067\u2069]");

  private static final Pattern FORMULA = Pattern.compile("<img class=\"equation_image\"[^>]*>");

  /** How brackets stand in formulas, since New Quizzes takes a word in them for a blank. */
  private static final Pattern SPACED = Pattern.compile("\\[(?: |\\{\\})(?=[A-Za-z0-9_.-]+\\])");

  private OwnMarks() {}

  /**
   * Whether our own exporter wrote an item, which its identifier shows; that of cartridges, whose
   * items name a profile, puts in no such marks.
   */
  static boolean areIn(XmlElement item) {
    return ITEM.matcher(item.attribute("ident")).matches()
        && ItemFields.of(item).first("cc_profile").isEmpty();
  }

  /** Whether an item is the heading of a section. */
  static boolean isHeading(XmlElement item) {
    return HEADING.matcher(item.attribute("ident")).matches();
  }

  /** HTML or words without them, in which nothing but pictures is a formula. */
  static String inMarkup(String text) {
    String joined = JOINER.matcher(text).replaceAll("");
    Matcher directed = DIRECTED_MARKUP.matcher(joined);
    String words =
        directed.matches() ? directed.group(1) + directed.group(2) + directed.group(3) : joined;
    return FormulaDelimiter.hidden(
        FORMULA
            .matcher(words)
            .replaceAll(
                img -> Matcher.quoteReplacement(SPACED.matcher(img.group()).replaceAll("["))));
  }

  /** Words without them. */
  static String inWords(String words) {
    Matcher directed = DIRECTED.matcher(JOINER.matcher(words).replaceAll(""));
    return directed.matches() ? directed.group(1) : JOINER.matcher(words).replaceAll("");
  }

  /** HTML that says by characters alone what runs in which direction, and what is a formula. */
  static String inFlat(String html) {
    return DIRECTION
        .matcher(JOINER.matcher(html).replaceAll(""))
        .replaceAll("")
        .replace("$$", "$&#36;");
  }
}
