package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/** Keys at the end of the line that holds the last option: {@code C. red D. blue Answer: B}. */
final class KeysBehind {
  private static final int FEWEST = 2;
  private static final Pattern KEY =
      Pattern.compile(
          "(?iU)(?<=\\S)\\s+([(\\[]?(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s?[:：]\\s*[(\\[]?\\p{L}[)\\]]?(?:\\s*[,&]\\s*\\p{L})*[)\\].]?[)\\]]?)\\s*$");
  private static final Pattern OPTIONS =
      Pattern.compile("(?s).*\\s[(\\[]?[AaАа][).:].*\\s[(\\[]?[BbБбВв][).:].*");

  private KeysBehind() {}

  /** The lines with such keys on lines of their own. */
  static List<TypedLine> apart(List<TypedLine> lines) {
    List<TypedLine> apart = new ArrayList<>(lines.size());
    int found = 0;
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      int at = keyIn(line.text());
      if (at > 0 && !isAboveOption(lines, i)) {
        found++;
        apart.add(line.saying(line.text().substring(0, at).stripTrailing(), 0));
        apart.add(line.saying(unwrapped(line.text().substring(at)), at));
      } else {
        apart.add(line);
      }
    }
    return found < FEWEST ? lines : apart;
  }

  /** Whether more options follow: then the key stands at the right one, as a mark of it. */
  private static boolean isAboveOption(List<TypedLine> lines, int at) {
    int next = at + 1;
    while (next < lines.size() && lines.get(next).text().isBlank()) {
      next++;
    }
    return next < lines.size()
        && OptionMark.of(lines.get(next).text()).filter(mark -> mark.place() > 0).isPresent();
  }

  private static String unwrapped(String key) {
    boolean wrapped = "([".indexOf(key.charAt(0)) >= 0;
    return wrapped ? key.substring(1).replaceFirst("[)\\]]\\s*$", "") : key;
  }

  /** Where the key of a line begins that offers options too; 0 if there is none. */
  private static int keyIn(String text) {
    int colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
    if (colon < text.length() - 12 || colon < 4) {
      return 0;
    }
    Matcher key = KEY.matcher(text);
    if (!key.find()) {
      return 0;
    }
    String before = text.substring(0, key.start());
    return OptionMark.of(before).isPresent() || OPTIONS.matcher(before).matches()
        ? key.start(1)
        : 0;
  }
}
