package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;

/**
 * Finds options that are bullets, or numbers in a question, by the letters or numbers with which an
 * answer below names them.
 */
final class KeyedLists {
  private static final Pattern KEY =
      Pattern.compile(
          "(?U)[^:：]{2,40}[:：]\\s*[(\\[]?(\\p{L}|\\d{1,2})[)\\].]?(?:\\s*(?:[,;&/+]|\\s\\p{L}{1,3}\\s)\\s*[(\\[]?(\\p{L}|\\d{1,2})[)\\].]?){0,8}\\s*");
  private static final Pattern SIGN = Pattern.compile("(?U)\\b(\\p{L}|\\d{1,2})\\b");
  private static final int FEWEST = 2;
  private static final int MOST = 12;

  private final List<WordLine> lines;
  private final LineRoles roles;
  private final Map<Integer, WordLine> answers = new HashMap<>();

  private KeyedLists(List<WordLine> lines, LineRoles roles) {
    this.lines = lines;
    this.roles = roles;
  }

  /**
   * Says which lines are options, which get letters.
   *
   * @return the answers that named them by numbers, with letters for these
   */
  static Map<Integer, WordLine> find(List<WordLine> lines, LineRoles roles) {
    KeyedLists finding = new KeyedLists(lines, roles);
    for (int i = 0; i < lines.size(); i++) {
      if (roles.of(i) == LineRoles.Role.QUESTION) {
        finding.options(i + 1).ifPresent(roles::take);
      }
    }
    return finding.answers;
  }

  /** The items directly above the answer of a question, if that names them. */
  private Optional<List<Integer>> options(int from) {
    List<Integer> items = new ArrayList<>();
    for (int i = from; i < lines.size(); i++) {
      WordLine line = lines.get(i);
      if (line.isBlank()) {
        continue;
      }
      switch (roles.of(i)) {
        case QUESTION, HEADING, OPTION -> {
          return Optional.empty();
        }
        case BULLET, NUMBERED -> {
          if (!items.isEmpty() && roles.of(items.getFirst()) != roles.of(i)) {
            items.clear();
          }
          items.add(i);
        }
        case TEXT -> {
          if (isAnswer(line)) {
            if (items.size() < FEWEST || items.size() > MOST || !isKeyOf(line, items.size())) {
              return Optional.empty();
            }
            answers.put(i, lettered(line));
            return Optional.of(items);
          }
          if (!items.isEmpty()) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isAnswer(WordLine line) {
    return Label.of(List.of(new Text(line.text().strip())))
        .filter(found -> found.label() == Label.ANSWER)
        .isPresent();
  }

  /** Whether all that an answer says are letters, or numbers, of so many items. */
  private static boolean isKeyOf(WordLine answer, int count) {
    String text = answer.text().strip();
    if (!KEY.matcher(text).matches()) {
      return false;
    }
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    Matcher sign = SIGN.matcher(text.substring(colon + 1));
    boolean found = false;
    while (sign.find()) {
      String each = sign.group(1);
      int place =
          Character.isDigit(each.charAt(0))
              ? Integer.parseInt(each)
              : Character.toUpperCase(each.charAt(0)) - 'A' + 1;
      if (place < 1 || place > count) {
        return false;
      }
      found = true;
    }
    return found;
  }

  private static WordLine lettered(WordLine answer) {
    String text = answer.text();
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    Matcher sign = SIGN.matcher(text);
    StringBuilder lettered = new StringBuilder(text.substring(0, colon + 1));
    int done = colon + 1;
    while (sign.find(done)) {
      lettered.append(text, done, sign.start());
      boolean number = Character.isDigit(sign.group(1).charAt(0));
      lettered.append(
          number
              ? String.valueOf((char) ('A' + Integer.parseInt(sign.group(1)) - 1))
              : sign.group(1));
      done = sign.end();
    }
    lettered.append(text.substring(done));
    return WordLine.plain(answer.paragraph(), lettered.toString());
  }
}
