package org.examwright.reading.outline.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;

/** Lines that begin with letters or numbers, by which a key calls them. */
final class SignedLines {
  private static final Pattern NUMBER =
      Pattern.compile("^\\s*[(（]?\\s*(\\d{1,2})\\s*(?:[.):）、．]|(?=\\s))\\s*");
  private static final Pattern BARE = Pattern.compile("^\\s*([A-Za-z])\\s+(?=\\S)");

  private SignedLines() {}

  /**
   * What a line begins with.
   *
   * @param sign as a capital
   * @param length of all that is no part of the line's text
   */
  record Sign(String sign, int length) {}

  /** The sign of a line, with a point, a parenthesis or a circle. */
  static Optional<Sign> sign(String text) {
    Optional<Sign> letter =
        LineStart.of(text).map(start -> new Sign(PairKey.upper(start.sign()), start.length()));
    Matcher number = NUMBER.matcher(text);
    return letter.isEmpty() && number.find()
        ? Optional.of(new Sign(number.group(1), number.end()))
        : letter;
  }

  /** Lines by their signs; none if one has no sign, or two have the same. */
  static Map<String, Line> of(List<Line> lines) {
    Map<String, Line> signed = new LinkedHashMap<>();
    List<Line> said = lines.stream().filter(line -> !line.text().isBlank()).toList();
    boolean bare = said.stream().allMatch(line -> BARE.matcher(line.text()).find());
    for (Line line : said) {
      Optional<Sign> sign = bare ? bare(line.text()) : sign(line.text());
      if (sign.isEmpty()
          || signed.put(sign.get().sign(), line.withoutFirst(sign.get().length())) != null) {
        return Map.of();
      }
    }
    return signed;
  }

  /** A letter with nothing behind it. */
  static Optional<Sign> bare(String text) {
    Matcher letter = BARE.matcher(text);
    return letter.find()
        ? Optional.of(new Sign(PairKey.upper(letter.group(1)), letter.end()))
        : Optional.empty();
  }
}
