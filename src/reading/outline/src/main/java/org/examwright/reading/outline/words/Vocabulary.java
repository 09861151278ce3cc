package org.examwright.reading.outline.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What words are for; each constant is a row in the file of every language. */
public enum Vocabulary {
  /** Stands in front of the answer of one question. */
  ANSWER,
  /** Stands above the answers of all questions. */
  ANSWERS,
  /** Stands in front of what explains an answer. */
  EXPLANATION,
  /** Stands in front of a hint. */
  HINT,
  /** Says that a number is what a question is worth. */
  POINTS,
  /** Stands in front of a question's number. */
  QUESTION,
  /** Stands between a question's number and how many there are. */
  OF,
  /** Stands between two options that are both right. */
  AND,
  /** Says of an option that it is right. */
  RIGHT,
  /** Says of an option that it is wrong. */
  WRONG,
  /** The option to be picked where a statement is true. */
  TRUE,
  /** The option to be picked where a statement is false. */
  FALSE,
  /** Leads back to the top of a page; {@code *} stands for any ending. */
  TOP,
  /** Leads to another page. */
  TURN,
  /** Says that there is something hidden to be shown. */
  CLICK,
  /** May stand beside the words that say what is hidden. */
  FILLER,
  /** Begins questions and tasks; what begins statements as often is left out. */
  BEGIN,
  /** The heading of a section that is about the list of questions, not part of it. */
  ABOUT,
  /** Stands in front of the letter of an option where an answer names it. */
  OPTION,
  /** Stands between two answers either of which is accepted. */
  OR,
  /** Asks whether a statement is true. */
  TRUTH,
  /** A letter, sign or word that says in short that a statement is true. */
  YES,
  /** A letter, sign or word that says in short that a statement is false. */
  NO,
  /** Tells to find what belongs together. */
  MATCH,
  /** Tells to put things in order. */
  ORDER,
  /** Asks for more than a word or a number. */
  OPEN,
  /** Asks for a number. */
  COUNT,
  /** Begins the heading of a part of an exam. */
  SECTION,
  /** Says in a heading what kind of questions stand under it. */
  KINDS,
  /** Words that most texts of the language have. */
  COMMON;

  private static final Pattern WORD = Pattern.compile("(?<=\\s)[\\p{L}\\p{M}.]+(?=\\s)");

  /** Scripts that put no spaces between words. */
  private static final Pattern UNSPACED =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}、]|^[^\\p{L}\\p{N}]+$");

  /** The words of all languages, in lower case. */
  public Set<String> words() {
    return Language.ALL.stream()
        .flatMap(language -> language.of(this).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Whether a text is one of the words, in whatever case. */
  public boolean has(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return Language.ALL.stream().anyMatch(language -> language.of(this).contains(word));
  }

  /**
   * Whether a text is one of the words of one language.
   *
   * @param code a BCP 47 tag
   */
  public boolean has(String text, String code) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    return Language.ALL.stream()
        .filter(language -> language.code().equals(code))
        .anyMatch(language -> language.of(this).contains(word));
  }

  /** A regular expression for any of the words, wherever it stands. */
  public String anywhere() {
    return alternatives(words(), word -> true);
  }

  /**
   * A regular expression for any of the words, which must not be a part of a longer one where their
   * script puts spaces between words; to be compiled with {@link Pattern#UNICODE_CHARACTER_CLASS}.
   */
  public String apart() {
    String spaced = alternatives(words(), word -> !UNSPACED.matcher(word).find());
    String unspaced = alternatives(words(), word -> UNSPACED.matcher(word).find());
    return "(?:\\b(?:" + spaced + ")\\b|" + unspaced + ")";
  }

  /**
   * A regular expression for a sentence that begins with one of the words; those of scripts that
   * put no spaces between words may stand anywhere.
   */
  public String first() {
    String spaced = alternatives(words(), word -> !UNSPACED.matcher(word).find());
    String unspaced = alternatives(words(), word -> UNSPACED.matcher(word).find());
    return "(?:(?:^|[.!?;:¿¡)]\\s*)\\W{0,4}(?:" + spaced + ")\\b|" + unspaced + ")";
  }

  /** A regular expression for any of the words with the spaces that stand around it. */
  public String between() {
    String spaced = alternatives(words(), word -> !UNSPACED.matcher(word).find());
    String unspaced = alternatives(words(), word -> UNSPACED.matcher(word).find());
    return "(?:\\s+(?:" + spaced + ")(?=\\s)|\\s*(?:" + unspaced + "))";
  }

  /** The BCP 47 tags of all languages, one of them first. */
  public static List<String> languages(String first) {
    List<String> codes = new ArrayList<>(Language.ALL.stream().map(Language::code).toList());
    codes.remove(first);
    codes.addFirst(first);
    return codes;
  }

  /**
   * The parts of a text between the words of one language.
   *
   * @param code a BCP 47 tag
   */
  public List<String> split(String text, String code) {
    Set<String> own =
        Language.ALL.stream()
            .filter(language -> language.code().equals(code))
            .flatMap(language -> language.of(this).stream())
            .collect(Collectors.toSet());
    List<String> parts = new ArrayList<>();
    int from = 0;
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.start() > from
          && word.end() < text.length()
          && own.contains(word.group().toLowerCase(Locale.ROOT))) {
        parts.add(text.substring(from, word.start()).strip());
        from = word.end();
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }

  /** Longer words first, since the first that fits is taken. */
  private static String alternatives(Set<String> words, Predicate<String> wanted) {
    return words.stream()
        .filter(wanted)
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word))
        .map(
            word ->
                word.endsWith("*")
                    ? Pattern.quote(word.substring(0, word.length() - 1)) + "\\p{L}*"
                    : Pattern.quote(word))
        .collect(Collectors.joining("|"));
  }
}
