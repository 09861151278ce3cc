package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;

/**
 * Two columns of which one counts its lines, and the other has in parentheses what each of its
 * lines belongs to: {@code a) Rome} beside {@code ( c ) France}.
 *
 * @param pairs the left side with the right one
 * @param spare lines of the right side that belong to none
 */
record Columns(List<List<Line>> pairs, List<Line> spare) {
  private static final Pattern ENCLOSED =
      Pattern.compile("^\\s*[(\\[（]\\s*(\\d{1,2}|[A-Za-z]|[IVX]{2,4})\\s*[)\\]）]\\s*(?=\\S)");
  private static final Pattern NUMBER = Pattern.compile("^\\s*(\\d{1,2})\\s*[.):–-]+\\s*(?=\\S)");
  private static final Pattern UNKEYED =
      Pattern.compile("^\\s*[(\\[（][\\s_\\u3000]*[)\\]）]\\s*\\S.*");
  private static final int FEWEST = 2;

  /** Whether parentheses in front of lines have nothing in them, so that nobody knows the key. */
  static boolean lackKey(List<Line> lines) {
    return lines.stream().anyMatch(line -> UNKEYED.matcher(line.text()).matches());
  }

  /** What the columns say; nothing if they do not fit together. */
  static Optional<Columns> of(List<Line> left, List<Line> right) {
    return left.size() < FEWEST || right.size() < FEWEST
        ? Optional.empty()
        : keyedOnTheLeft(left, right).or(() -> keyedOnTheRight(left, right));
  }

  /** Each line on the left has the sign of one on the right. */
  private static Optional<Columns> keyedOnTheLeft(List<Line> left, List<Line> right) {
    Map<String, Line> counted = counted(right);
    List<List<Line>> pairs = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (Line line : left) {
      Matcher sign = ENCLOSED.matcher(line.text());
      Line other = sign.find() ? counted.get(upper(sign.group(1))) : null;
      if (other == null) {
        return Optional.empty();
      }
      used.add(upper(sign.group(1)));
      pairs.add(List.of(line.withoutFirst(sign.end()), other));
    }
    List<Line> spare = new ArrayList<>();
    counted.forEach(
        (sign, line) -> {
          if (!used.contains(sign)) {
            spare.add(line);
          }
        });
    return used.size() < FEWEST ? Optional.empty() : Optional.of(new Columns(pairs, spare));
  }

  /** Each line on the right has the sign of one on the left, or none if it belongs to none. */
  private static Optional<Columns> keyedOnTheRight(List<Line> left, List<Line> right) {
    Map<String, Line> counted = counted(left);
    Map<String, Line> keyed = new LinkedHashMap<>();
    for (Line line : right) {
      Matcher sign = ENCLOSED.matcher(line.text());
      if (!sign.find()
          || !counted.containsKey(upper(sign.group(1)))
          || keyed.put(upper(sign.group(1)), line.withoutFirst(sign.end())) != null) {
        return Optional.empty();
      }
    }
    if (!keyed.keySet().equals(counted.keySet())) {
      return Optional.empty();
    }
    List<List<Line>> pairs = new ArrayList<>();
    counted.forEach(
        (sign, line) -> {
          Line other = keyed.get(sign);
          if (other != null) {
            pairs.add(List.of(line, other));
          }
        });
    return Optional.of(new Columns(pairs, List.of()));
  }

  /** Lines by their signs, if these are A, B, C or 1, 2, 3; else none. */
  private static Map<String, Line> counted(List<Line> lines) {
    Map<String, Line> counted = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).text();
      Matcher enclosed = ENCLOSED.matcher(text);
      Matcher number = NUMBER.matcher(text);
      char expected = (char) ('A' + i);
      Optional<LineStart> letter = LineStart.of(text).filter(start -> start.is(expected));
      String count = String.valueOf(i + 1);
      if (letter.isPresent() && i < 26) {
        counted.put(upper(letter.get().sign()), lines.get(i).withoutFirst(letter.get().length()));
      } else if (enclosed.find() && enclosed.group(1).equals(count)) {
        counted.put(count, lines.get(i).withoutFirst(enclosed.end()));
      } else if (number.find() && number.group(1).equals(count)) {
        counted.put(count, lines.get(i).withoutFirst(number.end()));
      } else {
        return Map.of();
      }
    }
    return counted;
  }

  private static String upper(String sign) {
    return sign.toUpperCase(Locale.ROOT);
  }
}
