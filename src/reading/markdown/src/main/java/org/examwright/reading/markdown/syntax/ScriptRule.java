package org.examwright.reading.markdown.syntax;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Decides what two single tildes or carets mean.
 *
 * <p>Pandoc asks only that no blank stands between them. Who does not know of it writes {@code
 * x^2+y^2}, {@code [^a-z]^*} and {@code ~5 km}, and means none of it as Pandoc does.
 *
 * @param sign a tilde or a caret
 * @param before what stands before the first sign, from the nearest blank on
 * @param content what stands between the signs
 * @param after what stands behind the second sign
 * @param blank whether there is a blank within the content
 */
record ScriptRule(char sign, String before, String content, String after, boolean blank) {
  /** What it comes to. */
  enum Kind {
    SUBSCRIPT,
    SUPERSCRIPT,
    STRUCK,
    TEXT
  }

  private static final Pattern ADDRESS = Pattern.compile("(?i)://|^www\\.|/~?$|\\S@\\S");
  private static final Pattern OF_PROGRAMS = Pattern.compile("[$|\\\\\"<>`]");

  /** Two powers side by side, between whose signs stands what joins them. */
  private static final Pattern JOINED =
      Pattern.compile("[\\p{L}\\p{N})][-+*/=,;.:·×÷<>−]+[\\p{L}\\p{N}(]");

  private static final Pattern SIGNS = Pattern.compile("[-+−–*†‡°'′″#§¶∗⊕⊖±∓•∘⊥⊤\uFFFC^~]+");
  private static final Pattern FACE = Pattern.compile("[oO0uUwWvVxXT._-]");
  private static final Pattern NUMBER = Pattern.compile("\\d+[+-]?");

  Kind kind() {
    if (content.isEmpty()
        || ADDRESS.matcher(before).find()
        || OF_PROGRAMS.matcher(content).find()) {
      return Kind.TEXT;
    }
    if (sign == '~' && !isAttached() && endsFree()) {
      boolean tight =
          !Character.isWhitespace(content.charAt(0))
              && !Character.isWhitespace(content.charAt(content.length() - 1));
      return tight ? Kind.STRUCK : Kind.TEXT;
    }
    boolean said = !blank && isBalanced() && (hasWords() || isSign()) && !isJoined();
    if (!said || (last(before) == '[' && !NUMBER.matcher(content).matches())) {
      return Kind.TEXT;
    }
    if (sign == '~') {
      return isAttached() || isOfIsotope() ? Kind.SUBSCRIPT : Kind.TEXT;
    }
    boolean face = !isAttached() && endsFree() && FACE.matcher(content).matches();
    return face ? Kind.TEXT : Kind.SUPERSCRIPT;
  }

  private boolean hasWords() {
    return content.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether it is a number in front of an element. */
  private boolean isOfIsotope() {
    return content.chars().allMatch(Character::isDigit)
        && !after.isEmpty()
        && (Character.isLetter(after.charAt(0)) || after.charAt(0) == '^');
  }

  private boolean isSign() {
    return isAttached() && SIGNS.matcher(content).matches();
  }

  /** Whether there is something before it that it can belong to. */
  private boolean isAttached() {
    char c = last(before);
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || ")]}'’′″%\uFFFC".indexOf(c) >= 0;
  }

  private boolean endsFree() {
    return after.isEmpty()
        || Character.isWhitespace(after.charAt(0))
        || ".,;:!?)".indexOf(after.charAt(0)) >= 0;
  }

  /** Whether the second sign is more likely to begin than to end something. */
  private boolean isJoined() {
    char next = after.isEmpty() ? ' ' : after.charAt(0);
    if (!Character.isLetterOrDigit(next) && next != '(' && next != '-' && next != '{') {
      return false;
    }
    char end = last(content);
    boolean digits = content.chars().allMatch(Character::isDigit);
    boolean counts = content.chars().anyMatch(c -> Character.isDigit(c) || c == ')');
    return JOINED.matcher(content).find()
        || (Character.isDigit(next)
            && ((counts && (Character.isLetter(end) || end == ')'))
                || (digits && Character.isDigit(last(before)))));
  }

  private boolean isBalanced() {
    Deque<Character> open = new ArrayDeque<>();
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      int opening = "([{".indexOf(c);
      int closing = ")]}".indexOf(c);
      if (opening >= 0) {
        open.push(")]}".charAt(opening));
      } else if (closing >= 0 && (open.isEmpty() || open.pop() != c)) {
        return false;
      }
    }
    return open.isEmpty();
  }

  private static char last(String text) {
    return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
  }
}
