package org.examwright.rendering.moodle;

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
  /** What Moodle finds. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)(?:https?://|(?<!://)www\\.)"
              + "(?:(?:[\\pL0-9](?:[\\pL0-9-]*[\\pL0-9])?\\.)+[\\pL0-9](?:[\\pL0-9-]*[\\pL0-9])?"
              + "|(?:[0-9]{1,3}\\.){3}[0-9]{1,3})"
              + "(?::\\d*)?"
              + "(?:/(?:[\\pL0-9.!$&'()*+,;=_~:@-]|%[a-f0-9]{2})*)*"
              + "(?:\\?(?:[\\pL0-9.!$&'()*+,;=_~:@/?-]|%[a-f0-9]{2})*)?"
              + "(?:#(?:[\\pL0-9.!$&'()*+,;=_~:@/?-]|%[a-f0-9]{2})*)?"
              + "(?<![\\]),.;])");

  /** Braces become references where a text has formulas or gaps. */
  private static final Pattern REFERENCE = Pattern.compile("&#?\\w+;|[{}]");

  /** One of the emoticons is two brackets with a space between. */
  private static final Pattern SPACE = Pattern.compile("(?<!\\()\\s|\\s(?!\\))");

  private Addresses() {}

  /**
   * Some words with what is to be made of them.
   *
   * @param words what becomes of the words before, between and behind addresses
   * @param address what becomes of an address, with all that no space divides from it
   */
  static String replace(
      String escaped, UnaryOperator<String> words, UnaryOperator<String> address) {
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

  /** How much of what begins with an address Moodle may look at, so that its link is whole. */
  static int length(String word) {
    String seen = word;
    int stranger = stranger(seen);
    while (stranger >= 0) {
      seen = seen.substring(0, stranger);
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
        if (!reference.group().equals("&amp;") || reference.end() > address.end()) {
          return reference.start();
        }
      }
    }
    return -1;
  }

  /** An address does not end with the signs that end a clause, but may have them before more. */
  private static int behindSigns(String word, int end) {
    int behind = end;
    while (behind < word.length() && "]),.;".indexOf(word.charAt(behind)) >= 0) {
      behind++;
    }
    return behind;
  }
}
