package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.words.SignSet;

/**
 * What a copy of printed pages has between the lines of its text: numbers of pages, and lines that
 * stand at the head or foot of every page.
 *
 * @param lines those that are left
 * @param passedOver those that are not
 */
record Furniture(List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
  private static final String NAME = "page number or running head";
  private static final int OFTEN = 2;
  private static final int NEAR = 2;
  private static final int FAR = 6;
  private static final int LONG = 50;
  private static final int LONGEST = 100;
  private static final String PAGE =
      "(?:page|seite|página|pàgina|pagina|pág\\.?|pag\\.?|strona|str\\.?|страница|стр\\.?|сторінка"
          + "|sayfa|sida|side|sivu|oldal|strana|stránka|halaman|trang|σελίδα|pg\\.?|p\\.|s\\.)";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iu)"
              + PAGE
              + "\\s*\\d{1,4}(?:\\s*(?:of|von|de|di|van|z|ze|из|з|af|av|/|sur|από|\\|)\\s*\\d{1,4})?"
              + "|\\d{1,4}\\s*\\|\\s*(?:p\\s?a\\s?g\\s?e|"
              + PAGE
              + ")"
              + "|\\d{1,4}\\s*/\\s*\\d{1,4}"
              + "|[-–—]\\s*\\d{1,4}\\s*[-–—]"
              + "|第\\s*\\d{1,4}\\s*[页頁](?:[\\s,，/共]*\\d{1,4}\\s*[页頁])?"
              + "|\\d{1,4}\\s*(?:oldal|/\\s*oldal|ページ|쪽|페이지)");
  private static final SignSet DASHES = SignSet.of("-–—");
  private static final SignSet BEHIND_NUMBERS = SignSet.of("|/oOペ쪽페");
  private static final Pattern CERTAIN =
      Pattern.compile("(?iu).*(?:\\|\\s*p\\s?a\\s?g\\s?e|page|\\p{L}{4,}).*|.*第.*|.*ページ.*|.*쪽.*");
  private static final Pattern AT_END =
      Pattern.compile("(?iu).*\\S\\s{3,}" + PAGE + "\\s*\\d{1,4}(?:\\s*\\p{L}{1,3}\\s*\\d{1,4})?");

  Furniture {
    lines = List.copyOf(lines);
    passedOver = List.copyOf(passedOver);
  }

  /** Takes the furniture out of the lines of a file. */
  static Furniture takenFrom(List<TypedLine> lines) {
    boolean[] gone = new boolean[lines.size()];
    int doubtful = 0;
    for (int i = 0; i < lines.size(); i++) {
      gone[i] = isNumber(lines, i);
      doubtful += gone[i] && !isCertain(lines.get(i)) ? 1 : 0;
    }
    if (doubtful > 0 && (doubtful < OFTEN || !count(lines, gone))) {
      for (int i = 0; i < lines.size(); i++) {
        gone[i] &= isCertain(lines.get(i));
      }
    }
    runningHeads(lines, gone);
    List<TypedLine> left = new ArrayList<>();
    List<Explanation.PassedOver> passedOver = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (gone[i]) {
        int line = lines.get(i).number() + 1;
        passedOver.add(new Explanation.PassedOver(NAME, line, line));
        while (!left.isEmpty() && left.getLast().isBlank() && goesOnBehind(lines, gone, i, left)) {
          left.removeLast();
        }
      } else if (!lines.get(i).isBlank() || i == 0 || !isSkipped(lines, gone, i, left)) {
        left.add(lines.get(i));
      }
    }
    return new Furniture(left, passedOver);
  }

  private static boolean isNumber(List<TypedLine> lines, int i) {
    String text = lines.get(i).text();
    return text.length() <= LONGEST
        && !text.isEmpty()
        && mayBeNumber(text)
        && (NUMBER.matcher(text).matches() || AT_END.matcher(text).matches())
        && (isCertain(lines.get(i)) || isAlone(lines, i));
  }

  /** Whether a text begins or ends as a page's number may, since most do not. */
  private static boolean mayBeNumber(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    if (SignSet.DIGITS.has(last) || first == '第') {
      return true;
    }
    int at = 0;
    while (at < text.length() && SignSet.DIGITS.has(text.charAt(at))) {
      at++;
    }
    if (at == 0) {
      return DASHES.has(first) && DASHES.has(last);
    }
    while (at < text.length() && SignSet.SPACES.has(text.charAt(at))) {
      at++;
    }
    return at < text.length() && BEHIND_NUMBERS.has(text.charAt(at));
  }

  private static boolean isAlone(List<TypedLine> lines, int i) {
    return (i == 0 || lines.get(i - 1).isBlank())
        && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
  }

  private static boolean isCertain(TypedLine line) {
    return CERTAIN.matcher(line.text()).matches();
  }

  /** Whether what may be numbers of pages, or a fraction that somebody asks for, counts up. */
  private static boolean count(List<TypedLine> lines, boolean[] gone) {
    int last = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (gone[i] && !isCertain(lines.get(i))) {
        int number = firstNumber(lines.get(i).text());
        if (last > 0 && number != last + 1) {
          return false;
        }
        last = number;
      }
    }
    return true;
  }

  private static int firstNumber(String text) {
    int number = 0;
    int i = 0;
    while (i < text.length() && !Character.isDigit(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      number = number * 10 + Character.digit(text.charAt(i), 10);
      i++;
    }
    return number;
  }

  /** The same line beside most numbers of pages stands there for each page. */
  private static void runningHeads(List<TypedLine> lines, boolean[] gone) {
    Map<String, Set<Integer>> beside = new HashMap<>();
    int numbers = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!gone[i]) {
        continue;
      }
      numbers++;
      besideOf(lines, gone, i, -1, beside);
      besideOf(lines, gone, i, 1, beside);
    }
    int needed = Math.max(OFTEN, numbers / 2);
    beside.values().stream()
        .filter(places -> places.size() >= needed)
        .forEach(places -> places.forEach(place -> gone[place] = true));
  }

  private static void besideOf(
      List<TypedLine> lines,
      boolean[] gone,
      int number,
      int step,
      Map<String, Set<Integer>> beside) {
    IntPredicate inside = at -> at >= 0 && at < lines.size() && !gone[at];
    int seen = 0;
    int looked = 0;
    for (int at = number + step; inside.test(at) && seen < NEAR && looked < FAR; at += step) {
      looked++;
      TypedLine line = lines.get(at);
      if (!line.isBlank()) {
        seen++;
        if (line.text().length() <= LONGEST && !Starts.isPart(line) && !Starts.isRule(line)) {
          beside.computeIfAbsent(line.text(), key -> new LinkedHashSet<>()).add(at);
        }
      }
    }
  }

  /** Whether a sentence that a page's end has divided goes on behind it. */
  private static boolean goesOnBehind(
      List<TypedLine> lines, boolean[] gone, int i, List<TypedLine> left) {
    int next = i + 1;
    while (next < Math.min(lines.size(), i + FAR) && (gone[next] || lines.get(next).isBlank())) {
      next++;
    }
    int last = left.size() - 1;
    while (last >= Math.max(0, left.size() - FAR) && left.get(last).isBlank()) {
      last--;
    }
    return next < lines.size()
        && last >= 0
        && Wrapping.isUnfinished(left.get(last).text())
        && (Wrapping.goesOnIn(lines.get(next).text())
            || (left.get(last).width() >= LONG && !Starts.isPart(lines.get(next))));
  }

  private static boolean isSkipped(
      List<TypedLine> lines, boolean[] gone, int i, List<TypedLine> left) {
    int before = i - 1;
    while (before >= Math.max(0, i - FAR) && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0 && gone[before] && goesOnBehind(lines, gone, before, left);
  }
}
