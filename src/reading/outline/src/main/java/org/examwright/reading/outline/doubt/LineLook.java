package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** What a line looks like by itself, in whatever language it is written. */
final class LineLook {
  private static final int LONGEST = 400;

  /** The letters of options in the order of several scripts. */
  private static final List<String> LETTERS =
      List.of(
          "abcdefghij",
          "абвгдежзик",
          "αβγδεζηθ",
          "أبجدهوز",
          "אבגדהוזח",
          "가나다라마바사",
          "アイウエオカ",
          "①②③④⑤⑥⑦⑧",
          "ⓐⓑⓒⓓⓔⓕ",
          "ａｂｃｄｅｆ",
          "甲乙丙丁戊",
          "कखगघङ",
          "กขคงจ");

  private static final String CIRCLED = "①②③④⑤⑥⑦⑧ⓐⓑⓒⓓⓔⓕ";
  private static final String BEHIND_LETTER = ").]:）．、】";

  private static final SignSet BULLETS = SignSet.of("-*+•‣◦▪–");
  private static final SignSet EMPHASIS = SignSet.of("*_`~");
  private static final SignSet BEHIND_NUMBER = SignSet.of("-*+([");
  private static final SignSet BOXES = SignSet.of("[(☐☑☒✓✔✅❌✗✘○●◯⬜🔘");
  private static final SignSet MARKS = SignSet.of("?？؟");
  private static final SignSet COLONS = SignSet.of(":：");

  /** A word for a key has forty letters at most, and signs around it. */
  private static final int FARTHEST_COLON = 120;

  private static final SignSet TICKS = SignSet.of("✓✔✅☑←<([");
  private static final Pattern BOX =
      Pattern.compile("^(?:\\[[ xX*✓✔]]|\\([ xX*✓✔]\\)|[☐☑☒✓✔✅❌✗✘○●◯⬜🔘])\\x{FE0F}?\\s*+(?:\\S|$)");

  private static final Pattern KEY =
      Pattern.compile(
          "^[^\\p{L}\\p{N}]{0,6}([\\p{L}\\p{M}][\\p{L}\\p{M}'’ ]{1,40}+)[:：]\\s*+"
              + "[(\\[]?([A-Ja-jА-Еа-еأبجد])(?:[)\\].,]\\s?(.*)|(?:\\s?[,;&/+]\\s?[A-Ja-j]){1,5}|)$");

  private static final Pattern SHOWN_TICK =
      Pattern.compile(
          "(?iu)[✓✔✅☑]|(?:←|<-+|<=+)\\s*(?:"
              + Vocabulary.RIGHT.anywhere()
              + ")|[(\\[](?:"
              + Vocabulary.RIGHT.anywhere()
              + "|right answer|correct answer)[)\\]]");

  private static final Pattern INLINE_OPTIONS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])[(\\[]?[aA][).](?=\\s)[^?]{1,80}(?<![\\p{L}\\p{N}])[(\\[]?[bB][).](?=\\s)"
              + "[^?]{1,80}(?<![\\p{L}\\p{N}])[(\\[]?[cC][).](?=\\s)");

  private LineLook() {}

  /** The beginning of a line without quotes, marks of items and emphasis in front of it. */
  static String bare(String line) {
    String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    if (!start.isEmpty() && Character.isLetter(start.charAt(0))) {
      return start; // most lines
    }
    int at = 0;
    int next = behindMark(start, 0);
    while (next > at) {
      at = next;
      next = behindMark(start, at);
    }
    while (at < start.length() && EMPHASIS.has(start.charAt(at))) {
      at++;
    }
    return start.substring(at);
  }

  /** Where what stands at a place in front of the words ends: that place if nothing does. */
  private static int behindMark(String line, int at) {
    if (at == line.length()) {
      return at;
    }
    char c = line.charAt(at);
    if (SignSet.SPACES.has(c) || c == '>') {
      return at + 1;
    }
    if (BULLETS.has(c)) {
      return at + 1 < line.length() && SignSet.SPACES.has(line.charAt(at + 1)) ? at + 1 : at;
    }
    int end = at;
    while (end < line.length() && end - at < 3 && SignSet.DIGITS.has(line.charAt(end))) {
      end++;
    }
    if (end == at || end == line.length() || (line.charAt(end) != '.' && line.charAt(end) != ')')) {
      return at;
    }
    int behind = end + 1;
    while (behind < line.length() && SignSet.SPACES.has(line.charAt(behind))) {
      behind++;
    }
    return behind < line.length() && BEHIND_NUMBER.has(line.charAt(behind)) ? end + 1 : at;
  }

  /** A line without what emphasises its words. */
  static String plain(String line) {
    String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    return EMPHASIS.isIn(start)
        ? start.replace("*", "").replace("_", "").replace("`", "").strip()
        : start.strip();
  }

  /** The place of an option among others by its letter, from 0; -1 if it has none. */
  static int letter(String line) {
    String bare = bare(line);
    if (bare.isEmpty()) {
      return -1;
    }
    int at = bare.charAt(0) == '(' || bare.charAt(0) == '[' || bare.charAt(0) == '（' ? 1 : 0;
    if (at >= bare.length()) {
      return -1;
    }
    char letter = Character.toLowerCase(bare.charAt(at));
    int place = -1;
    if (letter < 0x80) {
      place = letter >= 'a' && letter <= 'j' ? letter - 'a' : -1;
    } else {
      for (String script : LETTERS) {
        place = Math.max(place, script.indexOf(letter));
      }
    }
    if (place < 0 || CIRCLED.indexOf(letter) >= 0) {
      return place;
    }
    boolean marked =
        bare.length() > at + 2
            && BEHIND_LETTER.indexOf(bare.charAt(at + 1)) >= 0
            && (Character.isWhitespace(bare.charAt(at + 2))
                || "*_".indexOf(bare.charAt(at + 2)) >= 0
                || bare.charAt(at + 2) > 0x2FF);
    return marked ? place : -1;
  }

  /** Whether a line begins with a box, ticked or not. */
  static boolean hasBox(String line) {
    String bare = bare(line);
    return !bare.isEmpty() && BOXES.has(bare.charAt(0)) && BOX.matcher(bare).find();
  }

  /** What a line says in front of the letter of an option: {@code Gabarito: B}. */
  static Optional<String> keyWord(String line) {
    int colon = COLONS.first(line);
    if (colon <= 0 || colon > FARTHEST_COLON) {
      return Optional.empty();
    }
    Matcher key = KEY.matcher(plain(line));
    return key.find()
        ? Optional.of(key.group(1).strip())
            .filter(word -> !Vocabulary.EXPLANATION.has(word) && !Vocabulary.HINT.has(word))
        : Optional.empty();
  }

  /** Whether words say that what follows them is the answer. */
  static boolean saysAnswer(String words) {
    String word = words.strip().toLowerCase(Locale.ROOT);
    return Vocabulary.ANSWER.has(word)
        || Vocabulary.ANSWERS.has(word)
        || Vocabulary.RIGHT.has(word);
  }

  /** Whether a tick or a word in brackets says of a text that it is right. */
  static boolean showsTick(String text) {
    if (!TICKS.isIn(text)) {
      return false;
    }
    Matcher tick = SHOWN_TICK.matcher(text);
    return tick.find()
        && (text.substring(0, tick.start()) + text.substring(tick.end()))
            .codePoints()
            .anyMatch(Character::isLetterOrDigit);
  }

  /** Whether several options stand in one line. */
  static boolean holdsOptions(String line) {
    String start = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    boolean signs =
        start.contains("a)")
            || start.contains("A)")
            || start.contains("a.")
            || start.contains("A.");
    return signs && INLINE_OPTIONS.matcher(start).find();
  }

  /** Whether a line asks. */
  static boolean asks(String line) {
    return line.length() < LONGEST * 5 && MARKS.isIn(line) && Wording.asks(plain(line));
  }

  /**
   * The first of some lines that looks like an option and has the next one behind it; -1 if none.
   */
  static int firstOption(List<Integer> some, IntFunction<String> lines) {
    int first = -1;
    int boxed = -1;
    int unmarked = -1;
    for (int line : some) {
      String text = lines.apply(line);
      int letter = letter(text);
      if (letter == 0) {
        first = line;
      } else if (letter == 1 && first >= 0) {
        return first;
      }
      if (unmarked >= 0 && line <= unmarked + 2 && text.startsWith("B ")) {
        return unmarked;
      }
      unmarked = text.startsWith("A ") ? line : -1;
      if (hasBox(text)) {
        if (boxed >= 0) {
          return boxed;
        }
        boxed = line;
      }
    }
    return -1;
  }
}
