package org.examwright.reading.outline.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
  /** Says that each of several questions is worth so much. */
  EACH,
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
  /** Says that a number is how far an answer may be from the right one. */
  TOLERANCE,
  /** Stands in front of the sum of the numbers of the right options. */
  SUM,
  /**
   * Stands in front of one more answer that is accepted; {@code …} stands for that where the words
   * stand behind or around it.
   */
  ALSO,
  /** Says that what stands beside it is enough of an answer. */
  ENOUGH,
  /** The name that a person has in common with relatives. */
  SURNAME,
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

  /** Made when they are asked for: most rows are looked for in few files. */
  @SuppressWarnings("ImmutableEnumChecker") // whoever makes them first makes what all others would
  private @Nullable Set<String> words;

  @SuppressWarnings("ImmutableEnumChecker")
  private @Nullable WordSearch search;

  /** The words of all languages, in lower case. */
  public Set<String> words() {
    Set<String> made = words;
    if (made == null) {
      Set<String> all = new LinkedHashSet<>();
      for (Language language : Language.ALL) {
        all.addAll(language.of(this));
      }
      made = Collections.unmodifiableSet(all);
      words = made;
    }
    return made;
  }

  private Set<String> words(boolean unspaced) {
    Set<String> some = new HashSet<>();
    for (String word : words()) {
      if (isUnspaced(word) == unspaced) {
        some.add(word);
      }
    }
    return some;
  }

  /** Whether a word is of a script that puts no spaces between words, or of none. */
  private static boolean isUnspaced(String word) {
    boolean sign = true;
    for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
      int character = word.codePointAt(at);
      if (character == '、' || (character > 0x7F && isUnspaced(character))) {
        return true;
      }
      sign &= !Character.isLetterOrDigit(character) && !isNumber(character);
    }
    return sign;
  }

  private static boolean isUnspaced(int character) {
    return switch (UnicodeScript.of(character)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
      default -> false; // all others put spaces between words
    };
  }

  private static boolean isNumber(int character) {
    int type = Character.getType(character);
    return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
  }

  private WordSearch search() {
    WordSearch made = search;
    if (made == null) {
      made = new WordSearch(words(false), words(true));
      search = made;
    }
    return made;
  }

  /** Whether a text is one of the words, in whatever case. */
  public boolean has(String text) {
    return words().contains(text.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether a text is one of the words of one language.
   *
   * @param code a BCP 47 tag
   */
  public boolean has(String text, String code) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (!words().contains(word)) {
      return false;
    }
    for (Language language : Language.ALL) {
      if (language.code().equals(code)) {
        return language.of(this).contains(word);
      }
    }
    return false;
  }

  /**
   * Whether one of the words stands in a text, in whatever case; it must not be a part of a longer
   * one where their script puts spaces between words.
   */
  public boolean standsIn(String text) {
    return search().standsIn(text);
  }

  /**
   * Whether one of the words stands at a place of a text, in whatever case, whatever follows it.
   */
  public boolean isAt(String text, int place) {
    return search().isAt(text, place);
  }

  /** Whether one of the words stands at a place of a text and ends where a word ends. */
  public boolean isWholeAt(String text, int place) {
    return search().isWholeAt(text, place);
  }

  /**
   * Whether a sentence of a text begins with one of the words, in whatever case; those of scripts
   * that put no spaces between words may stand anywhere.
   */
  public boolean beginsSentenceOf(String text) {
    return search().beginsSentenceOf(text);
  }

  /** A regular expression for any of the words, wherever it stands. */
  public String anywhere() {
    return alternatives(words());
  }

  /**
   * A regular expression for any of the words, which must not be a part of a longer one where their
   * script puts spaces between words; to be compiled with {@link Pattern#UNICODE_CHARACTER_CLASS}.
   */
  public String apart() {
    String spaced = alternatives(words(false));
    String unspaced = alternatives(words(true));
    return "(?:\\b(?:" + spaced + ")\\b|" + unspaced + ")";
  }

  /** A regular expression for any of the words with the spaces that stand around it. */
  public String between() {
    String spaced = alternatives(words(false));
    String unspaced = alternatives(words(true));
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

  private static String alternatives(Set<String> words) {
    return WordTree.of(words).pattern();
  }
}
