package org.examwright.reading.text.typed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer that names options by their numbers: {@code Answer: 2}, {@code Answer: 1, 3}. */
final class NumberedKey {
  private static final int MOST = 26;
  private static final int FAR = 6;
  private static final Pattern NUMBERS =
      Pattern.compile(
          "\\s*[(\\[]?\\d{1,2}[)\\].]?(?:\\s*[,;&/+]\\s*[(\\[]?\\d{1,2}[)\\].]?){0,9}\\s*"
              + "|\\s*\\d{1,2}[).]\\s+\\S.*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  private NumberedKey() {}

  /**
   * Whether the answer below some options names them.
   *
   * @param end where they end
   * @param first the number of the first
   * @param count how many there are
   */
  static boolean names(List<TypedLine> lines, int end, int first, int count) {
    for (int i = end; i < Math.min(lines.size(), end + FAR) && count <= MOST; i++) {
      if (!lines.get(i).isBlank() && Starts.isAnswer(lines.get(i))) {
        String key = behindColon(lines.get(i).text());
        Matcher number = NUMBER.matcher(key);
        boolean within = NUMBERS.matcher(key).matches();
        boolean one = Character.isLetter(key.charAt(key.length() - 1));
        while (within && number.find()) {
          int value = Integer.parseInt(number.group());
          within = value >= first && value < first + count;
          if (one) {
            break;
          }
        }
        return within;
      }
    }
    return false;
  }

  /** The answer with letters for its numbers. */
  static TypedLine lettered(TypedLine line, int first) {
    String key = behindColon(line.text());
    if (!Starts.isAnswer(line) || !NUMBERS.matcher(key).matches()) {
      return line;
    }
    String front = line.text().substring(0, line.text().length() - key.length());
    boolean one = Character.isLetter(key.charAt(key.length() - 1));
    StringBuilder lettered = new StringBuilder();
    Matcher number = NUMBER.matcher(key);
    int done = 0;
    while (number.find() && (done == 0 || !one)) {
      lettered.append(key, done, number.start());
      lettered.append((char) ('A' + Integer.parseInt(number.group()) - first));
      done = number.end();
    }
    return line.saying(front + lettered + key.substring(done), 0);
  }

  private static String behindColon(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    return colon < 0 || colon + 1 == text.length() ? " " : text.substring(colon + 1);
  }
}
