package org.examwright.reading.outline.draft;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** What the words of a line say about it. */
public final class Wording {
  private static final Pattern QUESTION_MARK =
      Pattern.compile("(?<=\\S)\\?(?=[\"'»”’)\\]*_`.!?]*+(?:\\s|$))|[？؟]|\\s\\?\\W*$");
  private static final SignSet QUESTION_MARKS = SignSet.of("?？؟");
  private static final Pattern FIRST_WORDS = Pattern.compile("[\\p{L}\\p{M}'’]+");

  private static final Pattern BLANK =
      Pattern.compile(
          "_{3,}|＿{2,}|\\.{4,}|…{2,}|[（(][\\s\\u3000_]{2,}[)）]|（）|\\[[\\s_]{2,}\\]|(?<=\\s)__(?=[\\s.,;?!]|$)");
  private static final int LONGEST_KIND = 60;
  private static final Pattern BEHIND_KIND =
      Pattern.compile(
          "(?iu)\\s*[(\\[,–—-][^()\\[\\]]{0,20}\\d[^()\\[\\]]{0,20}[)\\]]?\\s*$|\\s+questions?\\W*$");
  private static final SignSet OF_BLANKS = SignSet.of("_＿…（([");
  private static final Pattern UNFINISHED =
      Pattern.compile("(?:[:：…_]|\\.{3}|_{2,}.{0,40}|[（(]\\s*[)）]\\s*[。.]?)\\s*$");

  /** Words with which questions and tasks begin. */
  private static final Set<String> BEGINNINGS = Vocabulary.BEGIN.words();

  /** Headings of what surrounds the questions of a list. */
  private static final Set<String> SURROUNDINGS = Vocabulary.ABOUT.words();

  private Wording() {}

  /** Whether there is a question mark that ends a sentence. */
  public static boolean asks(String text) {
    int first = QUESTION_MARKS.first(text);
    return first >= 0 && QUESTION_MARK.matcher(text).find(Math.max(0, first - 1));
  }

  /** Whether the first word is one that questions and tasks begin with. */
  public static boolean instructs(String text) {
    if (Vocabulary.MATCH.beginsSentenceOf(text) || Vocabulary.ORDER.beginsSentenceOf(text)) {
      return true;
    }
    var matcher = FIRST_WORDS.matcher(text);
    return matcher.find()
        && text.substring(0, matcher.start()).chars().noneMatch(Character::isDigit)
        && BEGINNINGS.contains(matcher.group().toLowerCase(Locale.ROOT));
  }

  /** Whether a text asks something or tells to do something. */
  public static boolean isTask(String text) {
    return asks(text) || instructs(text);
  }

  /** Whether a text asks for how many there are of something. */
  public static boolean counts(String text) {
    return Vocabulary.COUNT.standsIn(text);
  }

  /** Whether a text asks, or leaves something to be completed. */
  public static boolean asksForOption(String text) {
    return isTask(text) || UNFINISHED.matcher(text).find();
  }

  /** Whether a text asks for more than a word or a number. */
  public static boolean asksForMuch(String text) {
    return Vocabulary.OPEN.beginsSentenceOf(text);
  }

  /** Whether a text tells to find what belongs together. */
  public static boolean matches(String text) {
    return Vocabulary.MATCH.standsIn(text);
  }

  /** Whether a sentence of a text begins with words that tell to find what belongs together. */
  public static boolean tellsToMatch(String text) {
    return Vocabulary.MATCH.beginsSentenceOf(text);
  }

  /** Whether a text tells to put things in order. */
  public static boolean orders(String text) {
    return Vocabulary.ORDER.standsIn(text);
  }

  /** Whether a text asks whether something is true or false. */
  public static boolean asksTruth(String text) {
    return Vocabulary.TRUTH.standsIn(text);
  }

  /** Whether a text leaves a blank to be filled in. */
  public static boolean hasBlank(String text) {
    return (OF_BLANKS.isIn(text) || text.contains("....")) && BLANK.matcher(text).find();
  }

  /** Whether a text says what it is worth. */
  public static boolean hasPoints(String text) {
    return PointsNote.of(text).isPresent();
  }

  /** Whether a heading says that its section is about the list itself. */
  public static boolean isSurrounding(String heading) {
    return SURROUNDINGS.contains(bare(heading));
  }

  /** Whether the first letters of a text begin one of the words, whatever follows them. */
  public static boolean beginsWith(Vocabulary words, String text) {
    int start = 0;
    while (start < text.length() && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    return words.isAt(text, start);
  }

  /** Whether a text is the name of a kind of questions, behind a number and in front of points. */
  public static boolean namesKind(String text) {
    if (text.length() > LONGEST_KIND || asks(text)) {
      return false;
    }
    int start = 0;
    while (start < text.length() && !Character.isLetter(text.charAt(start))) {
      start++;
    }
    if (start + 1 < text.length()
        && Character.toLowerCase(text.charAt(start)) == 'q'
        && Character.isDigit(text.charAt(start + 1))) {
      start++;
      while (start < text.length() && !Character.isLetter(text.charAt(start))) {
        start++;
      }
    }
    return Vocabulary.KINDS.isAt(text, start)
        && Vocabulary.KINDS.has(bare(BEHIND_KIND.matcher(text.substring(start)).replaceAll("")));
  }

  /** In lower case, without what is neither letter nor digit at its ends. */
  public static String bare(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !Character.isLetterOrDigit(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
