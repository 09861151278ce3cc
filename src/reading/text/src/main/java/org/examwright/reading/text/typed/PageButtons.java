package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.words.Vocabulary;

/** What a copied page shows its answers with, {@code View Answer}, below each of its questions. */
final class PageButtons {
  private static final int LONGEST = 60;
  private static final int OFTEN = 2;
  private static final Pattern OF_SITES =
      Pattern.compile(
          "(?iu)(?:view|show|hide|check) (?:the )?answers?.{0,4}"
              + "(?:workspace|discuss|report|forum|in|explanation|&|and|\\s|,)*"
              + "|(?:answer|solution) (?:&|and) (?:explanation|solution)");

  private PageButtons() {}

  /** The lines with blanks for such buttons. */
  static List<TypedLine> without(List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    Map<String, Integer> often = new HashMap<>();
    for (TypedLine line : lines) {
      if (isButton(line.text())) {
        often.merge(line.text(), 1, Integer::sum);
      }
    }
    if (often.values().stream().noneMatch(count -> count >= OFTEN)) {
      return lines;
    }
    List<TypedLine> kept = new ArrayList<>();
    for (TypedLine line : lines) {
      boolean button = often.getOrDefault(line.text(), 0) >= OFTEN;
      if (button) {
        passedOver.add(
            new Explanation.PassedOver(
                "button that shows answers", line.number() + 1, line.number() + 1));
      }
      kept.add(button ? line.saying("", 0) : line);
    }
    return kept;
  }

  private static boolean isButton(String text) {
    if (text.length() > LONGEST || text.length() < 4 || text.indexOf(':') >= 0) {
      return false;
    }
    int space = text.indexOf(' ');
    String first = space < 0 ? "" : text.substring(0, space).toLowerCase(Locale.ROOT);
    return (Vocabulary.CLICK.has(first) && Vocabulary.ANSWER.has(text.substring(space + 1)))
        || OF_SITES.matcher(text).matches();
  }
}
