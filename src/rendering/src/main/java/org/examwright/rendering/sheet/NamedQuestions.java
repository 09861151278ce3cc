package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the numbers of questions that a text names. */
final class NamedQuestions {
  private static final String NUMBER =
      "(\\d{1,3}(?:\\.\\d{1,3})*(?:[a-z](?![\\p{L}\\d]))?)(?![\\d%]|\\p{IsLatin})";

  /** Other numbers that follow within the same words. */
  private static final String OTHERS = "(?:\\s*(?:[,、~-]|和|至|到|及|与|與)\\s*\\d{1,3})*";

  private final List<Pattern> patterns = new ArrayList<>();

  /**
   * Takes the words.
   *
   * @param words the number stands behind them, or where they have a {@code #}; a {@code *} stands
   *     for the ending of a word, or for what is written together with it in front
   * @param numberWords what may stand between such a word and its number
   */
  NamedQuestions(List<String> words, List<String> numberWords) {
    String before =
        words.stream()
            .filter(word -> !word.contains("#"))
            .map(NamedQuestions::word)
            .collect(Collectors.joining("|"));
    String number =
        numberWords.stream()
            .map(word -> Pattern.quote(Folded.bare(word)))
            .collect(Collectors.joining("|"));
    patterns.add(
        Pattern.compile(
            "(?:" + before + ")[\\s\"'(\\[]*(?:(?:" + number + ")\\s*)?[#(\\[]*\\s*" + NUMBER));
    words.stream()
        .filter(word -> word.contains("#"))
        .map(NamedQuestions::around)
        .forEach(patterns::add);
  }

  Optional<String> firstIn(String text) {
    String folded = Folded.bare(text);
    return patterns.stream()
        .map(pattern -> pattern.matcher(folded))
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .min(Comparator.comparingInt(MatchResult::start))
        .map(found -> found.group(1));
  }

  private static String word(String written) {
    String word = Folded.bare(written.replace("*", ""));
    boolean unspaced = WordEnd.isUnspaced(word.codePointAt(0));
    return (unspaced ? "" : "(?<![\\p{L}\\p{M}\\d])")
        + (written.startsWith("*") ? "\\p{L}{0,4}" : "")
        + Pattern.quote(word)
        + ending(written);
  }

  private static Pattern around(String written) {
    int place = written.indexOf('#');
    String before = Folded.bare(written.substring(0, place));
    String behind = Folded.bare(written.substring(place + 1).replace("*", ""));
    return Pattern.compile(
        (before.isEmpty() ? "(?<![\\p{L}\\d.,])" : Pattern.quote(before) + "\\s*")
            + "(\\d{1,3})"
            + OTHERS
            + "\\s*"
            + Pattern.quote(behind)
            + ending(written));
  }

  private static String ending(String written) {
    if (written.endsWith("*")) {
      return "\\p{L}*";
    }
    return WordEnd.isUnspaced(written.codePointBefore(written.length()))
        ? ""
        : "(?![\\p{L}\\p{M}])";
  }
}
