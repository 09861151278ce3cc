package org.examwright.exporters.moodle;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that stand among words: Moodle makes links of them.
 *
 * <p>It looks for them in the markup, in which the reference of a character behind an address looks
 * like a part of it; and a tag ends it.
 */
final class Addresses {
  private static final String SIGNS = "[\\pL0-9.!$&'()*+,;=_~:@/%-]*";
  private static final String MORE_SIGNS = "[\\pL0-9.!$&'()*+,;=_~:@/?%-]*";

  /**
   * What Moodle finds, and some more: hosts with any dots, and percent signs that encode nothing.
   * Every loop is one of single signs, since Java goes as deep into others as an address is long.
   */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://|(?<!://)www\\.)[\\pL0-9][\\pL0-9.-]*(?::\\d*)?(?:/"
              + SIGNS
              + ")?(?:\\?"
              + MORE_SIGNS
              + ")?(?:#"
              + MORE_SIGNS
              + ")?(?<![\\]),.;])");

  /** Braces become references where a text has formulas or gaps. */
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;|[{}]");

  /** One of the emoticons is two brackets with a space between. */
  private static final Pattern SPACE = Pattern.compile("(?<!\\()\\s|\\s(?!\\))");

  private static final String WWW = "www";
  private static final String AMPERSAND = "&amp;";
  private static final String SIGNS_AT_END = "]),.;";

  private Addresses() {}

  /**
   * Some words with what is to be made of them.
   *
   * @param words what becomes of the words before, between and behind addresses
   * @param address what becomes of an address, with all that no space divides from it
   */
  static String replace(
      String escaped, UnaryOperator<String> words, UnaryOperator<String> address) {
    if (!mayBeIn(escaped)) {
      return words.apply(escaped);
    }
    Matcher found = ADDRESS.matcher(escaped);
    Matcher space = SPACE.matcher(escaped);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (found.find(from)) {
      int end = space.find(found.start()) ? space.start() : escaped.length();
      out.append(words.apply(escaped.substring(from, found.start())));
      out.append(address.apply(escaped.substring(found.start(), end)));
      from = end;
    }
    return out.append(words.apply(escaped.substring(from))).toString();
  }

  /** Looks for what each address begins with, since most words hold none. */
  private static boolean mayBeIn(String escaped) {
    if (escaped.contains("://")) {
      return true;
    }
    for (int dot = escaped.indexOf('.'); dot >= 0; dot = escaped.indexOf('.', dot + 1)) {
      if (escaped.regionMatches(true, dot - WWW.length(), WWW, 0, WWW.length())) {
        return true;
      }
    }
    return false;
  }

  /** How much of what begins with an address Moodle may look at, so that its link is whole. */
  static int length(String word) {
    String seen = word;
    int stranger = stranger(seen);
    while (stranger >= 0) {
      seen = seen.substring(0, beforeAmpersands(seen, stranger));
      stranger = stranger(seen);
    }
    return seen.length();
  }

  /** Where a reference begins that is none of an address, or only partly; -1 if there is none. */
  private static int stranger(String word) {
    Matcher address = ADDRESS.matcher(word);
    Matcher reference = REFERENCE.matcher(word);
    while (address.find()) {
      for (int from = address.start();
          reference.find(from) && reference.start() <= behindSigns(word, address.end());
          from = reference.end()) {
        if (!reference.group().equals(AMPERSAND) || reference.end() > address.end()) {
          return reference.start();
        }
      }
    }
    return -1;
  }

  /** Where the ampersands and signs begin that would be the next not to end an address. */
  private static int beforeAmpersands(String word, int end) {
    int before = end;
    while (before > 0) {
      if (word.startsWith(AMPERSAND, before - AMPERSAND.length())) {
        before -= AMPERSAND.length();
      } else if (SIGNS_AT_END.indexOf(word.charAt(before - 1)) >= 0) {
        before--;
      } else {
        break;
      }
    }
    return before;
  }

  /** An address does not end with the signs that end a clause, but may have them before more. */
  private static int behindSigns(String word, int end) {
    int behind = end;
    while (behind < word.length() && SIGNS_AT_END.indexOf(word.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }
}
