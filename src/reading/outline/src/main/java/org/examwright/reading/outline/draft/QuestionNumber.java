package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.LatinDigits;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * The number in front of a question: {@code 1.}, {@code 2b)}, {@code Q3:}, {@code Question 4 -}.
 *
 * @param label without its punctuation and without a word in front of it
 * @param length of all that is no part of the question's text
 * @param worded whether a word such as "question" stands in front, or nothing but that
 */
public record QuestionNumber(String label, int length, boolean worded) {
  private static final String WORDS = Vocabulary.QUESTION.anywhere();
  private static final int FARTHEST = 30;
  private static final int MOST_DIGITS = 6;
  private static final Pattern WORDED =
      Pattern.compile(
          "^(?:\\s*[–—-]\\s)?[\\s\\p{So}\\x{FE0F}#&&[^№]]*+(?:(?:"
              + WORDS
              + "|no|nr|n[°º]|№|q(?=\\s?[.#]))\\s*[.:#№]?\\s*((?-i:[A-Z]{1,2})?\\d{1,6}(?:\\.\\d{1,4})*[a-z]?|(?-i:[A-Z])(?=\\s*[.):(\\[：（])|[一二三四五六七八九十]{1,4}(?!\\p{L}))(?:\\s*/\\s*\\d+|\\s+(?:"
              + Vocabulary.OF.anywhere()
              + ")\\s+\\d+(?=\\W|$))?"
              + "\\s*(?:[.):\\]：、|–—-]+|$)?"
              + "|q\\s?[.:#-]\\s*()(?=\\S)|(?:"
              + WORDS
              + ")\\s*[:：]()"
              + ")\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final SignSet PLAIN_BEGINNINGS = SignSet.of("0123456789qQ");
  private static final SignSet WORDED_BEGINNINGS = SignSet.of("nNqQ№");
  private static final SignSet DASHES = SignSet.of("–—-");
  private static final SignSet RARE_BEGINNINGS =
      SignSet.of("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ（(第题題#①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
  private static final Pattern PLAIN =
      Pattern.compile(
          "^\\s*[(\\[]?([Qq]?\\d{1,6}[a-z]?|[Qq]\\d{1,4}(?:\\.\\d{1,4})*|\\d{1,4}(?:\\.\\d{1,4})+)"
              + "\\s*(?:[.):\\]|–—-]+(?=\\s|$)|、|．)\\s*");
  private static final Pattern DOTTED =
      Pattern.compile("^\\s*(\\d{1,4}(?:\\.\\d{1,4})+)\\s+(?=\\S)");

  private static final Pattern ALONE =
      Pattern.compile("\\s*[(\\[]?(\\d{1,4}(?:\\.\\d{1,4})*)[.)\\]:]*\\s*");

  /** Styles of numbering that are too rare, or too like other things, to make a question alone. */
  private static final Pattern RARE =
      Pattern.compile(
          "^\\s*(?:"
              + "(?<a>[A-Z]{1,2}\\.?\\d{1,3})\\s*[.):]+(?=\\s|$)"
              + "|(?<b>[IVX]{1,5}\\.\\d{1,3})\\s*[.):–—-]*(?=\\s)"
              + "|(?<c>\\d{1,3})\\s?[°º]\\s*\\)?"
              + "|(?<d>\\d{1,3})\\s?[/:](?=\\s)"
              + "|[（(]\\s*(?<e>\\d{1,3}|[一二三四五六七八九十]{1,3})\\s*[）)]"
              + "|(?<f>[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])"
              + "|第\\s*(?<g>\\d{1,4}|[一二三四五六七八九十百]{1,5})\\s*[题題问問][.:：、)）．]?"
              + "|[题題]目?\\s*(?<h>\\d{1,4}|[一二三四五六七八九十]{1,4})\\s*(?:[.:：、)）．]|(?=[（(\\s]))"
              + "|(?<i>\\d{1,4})\\s*[.、．)）](?=[^\\p{ASCII}]|[\\p{Lu}\"'(]|[a-z]{2})"
              + "|(?<j>\\d{1,4}(?:\\.\\d{1,4})+)(?=\\s+\\S)"
              + "|#(?<k>\\d{1,3})[.):]?(?=\\s+\\S)"
              + ")\\s*");

  private static final String NUMERALS = "一二三四五六七八九";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final Pattern COUNTED =
      Pattern.compile("\\d+(?:\\.\\d+)*[a-z]?|[" + CIRCLED + "]|[一二三四五六七八九十百]+");
  private static final Pattern LETTERED = Pattern.compile("(?<=\\s)[A-Z](?=\\W|$)");
  private static final Pattern SPACE = Pattern.compile("\\s");

  /** The number that a line begins with in whatever style: where others like it stand beside it. */
  public static Optional<QuestionNumber> among(String written) {
    String line = LatinDigits.inFront(written);
    Optional<QuestionNumber> usual = of(line);
    if (usual.isPresent() && !usual.get().label().isEmpty()) {
      return usual;
    }
    return RARE_BEGINNINGS.begins(line) ? rare(line) : Optional.empty();
  }

  private static Optional<QuestionNumber> rare(String line) {
    Matcher rare = RARE.matcher(line);
    if (!rare.find()) {
      return Optional.empty();
    }
    for (String group : List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k")) {
      String label = rare.group(group);
      if (label != null) {
        return Optional.of(
            new QuestionNumber(
                isNumeral(label) ? String.valueOf(value(label)) : label, rare.end(), false));
      }
    }
    return Optional.empty();
  }

  private static boolean isNumeral(String label) {
    char first = label.charAt(0);
    return CIRCLED.indexOf(first) >= 0 || first == '十' || NUMERALS.indexOf(first) >= 0;
  }

  /** Its last number; 0 if it has none. */
  public int value() {
    return value(label);
  }

  private static int value(String label) {
    if (label.isEmpty()) {
      return 0;
    }
    if (CIRCLED.indexOf(label.charAt(0)) >= 0) {
      return CIRCLED.indexOf(label.charAt(0)) + 1;
    }
    int ten = label.indexOf('十');
    if (ten >= 0 || NUMERALS.indexOf(label.charAt(0)) >= 0) {
      int tens = ten > 0 ? NUMERALS.indexOf(label.charAt(ten - 1)) + 1 : ten == 0 ? 1 : 0;
      int ones =
          ten < label.length() - 1 ? NUMERALS.indexOf(label.charAt(label.length() - 1)) + 1 : 0;
      return tens * 10 + ones;
    }
    int end = label.length();
    while (end > 0 && !SignSet.DIGITS.has(label.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < MOST_DIGITS && SignSet.DIGITS.has(label.charAt(from - 1))) {
      from--;
    }
    return from < end
        ? Integer.parseInt(label, from, end, 10)
        : label.length() == 1 ? Character.toUpperCase(label.charAt(0)) - 'A' + 1 : 0;
  }

  /** How a number is written, but for the number itself. */
  public static String style(String line, QuestionNumber number) {
    int sign = usualSign(line);
    if (sign >= 0) {
      return "#" + line.charAt(sign);
    }
    String counted =
        COUNTED.matcher(LatinDigits.inFront(line.substring(0, number.length()))).replaceAll("#");
    String lettered = LETTERED.matcher(counted).replaceAll("#");
    return SPACE.matcher(lettered).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The number that a line begins with. */
  public static Optional<QuestionNumber> of(String written) {
    if (!mayBeNumbered(written)) {
      return Optional.empty();
    }
    String line = LatinDigits.inFront(written);
    Optional<QuestionNumber> plain = mayBePlain(line) ? plain(line) : Optional.empty();
    return plain.isPresent() || !mayBeWorded(line) ? plain : worded(line);
  }

  /**
   * Where the sign stands behind a number with which a line begins as most do: {@code 12. }; -1
   * where it begins otherwise.
   */
  private static int usualSign(String line) {
    int start = behindSpace(line, 0);
    int at = start;
    while (at < line.length() && SignSet.DIGITS.has(line.charAt(at))) {
      at++;
    }
    boolean usual =
        at > start
            && at - start <= MOST_DIGITS
            && at < line.length()
            && (line.charAt(at) == '.' || line.charAt(at) == ')')
            && (at + 1 == line.length() || SignSet.SPACES.has(line.charAt(at + 1)));
    return usual ? at : -1;
  }

  private static Optional<QuestionNumber> plain(String line) {
    int sign = usualSign(line);
    if (sign >= 0) {
      String label = line.substring(behindSpace(line, 0), sign);
      return Optional.of(new QuestionNumber(label, behindSpace(line, sign + 1), false));
    }
    Matcher plain = PLAIN.matcher(line);
    if (!plain.find()) {
      return Optional.empty();
    }
    boolean worded = Character.toLowerCase(plain.group(1).charAt(0)) == 'q';
    return Optional.of(new QuestionNumber(plain.group(1), plain.end(), worded));
  }

  private static Optional<QuestionNumber> worded(String line) {
    Matcher worded = WORDED.matcher(line);
    if (!worded.find()) {
      return Optional.empty();
    }
    String label = worded.group(1) == null ? "" : worded.group(1);
    return Optional.of(new QuestionNumber(label, worded.end(), true));
  }

  /** Looks for a digit or a sign that ends a word, since most lines have neither in front. */
  private static boolean mayBeNumbered(String line) {
    int end = Math.min(line.length(), FARTHEST);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)
          || c == ':'
          || c == '：'
          || ((c == '.' || c == '#' || c == '-') && i < 6)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a digit or a "q" is the first sign of a line, be it in parentheses. */
  private static boolean mayBePlain(String line) {
    int at = behindSpace(line, 0);
    if (at < line.length() && (line.charAt(at) == '(' || line.charAt(at) == '[')) {
      at++;
    }
    return at < line.length() && PLAIN_BEGINNINGS.has(line.charAt(at));
  }

  /** Whether a line begins with a word for a question, or the beginning of one. */
  private static boolean mayBeWorded(String line) {
    int at = behindSpace(line, 0);
    if (at + 1 < line.length()
        && DASHES.has(line.charAt(at))
        && SignSet.SPACES.has(line.charAt(at + 1))) {
      at++;
    }
    while (at < line.length() && isSymbol(line.codePointAt(at))) {
      at += Character.charCount(line.codePointAt(at));
    }
    return at < line.length()
        && (WORDED_BEGINNINGS.has(line.charAt(at)) || Vocabulary.QUESTION.isAt(line, at));
  }

  private static boolean isSymbol(int character) {
    return character == '#'
        || character == 0xFE0F
        || (character <= 0x20 && SignSet.SPACES.has((char) character))
        || (character != '№' && Character.getType(character) == Character.OTHER_SYMBOL);
  }

  private static int behindSpace(String line, int from) {
    int at = from;
    while (at < line.length() && SignSet.SPACES.has(line.charAt(at))) {
      at++;
    }
    return at;
  }

  /** As {@link #of}; a heading may be a word or a number alone, and 1.2 needs nothing behind it. */
  public static Optional<QuestionNumber> ofHeading(String written) {
    String heading = LatinDigits.inFront(written);
    if (heading.strip().equalsIgnoreCase("question")) {
      return Optional.of(new QuestionNumber("", heading.length(), true));
    }
    if (!mayBePlain(heading)) {
      return of(heading);
    }
    Matcher alone = ALONE.matcher(heading);
    if (alone.matches()) {
      return Optional.of(new QuestionNumber(alone.group(1), heading.length(), false));
    }
    Optional<QuestionNumber> number = of(heading);
    Matcher dotted = DOTTED.matcher(heading);
    return number.isEmpty() && dotted.find()
        ? Optional.of(new QuestionNumber(dotted.group(1), dotted.end(), false))
        : number;
  }
}
