package org.examwright.reading.outline.options;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.OptionSign;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Reads an answer that names options by their signs as they are written: {@code б, г}, {@code ②},
 * {@code 1 and 3}, {@code iii}, {@code BD}.
 */
final class SignedKey {
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^(?:(?:"
              + Vocabulary.OPTION.anywhere()
              + ")(?:\\s+|\\s*[:：.]\\s*|(?<=\\p{IsHan})))+(?=\\P{L}|\\p{L}{1,4}(?!\\p{L}))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern OPENING = Pattern.compile("[\\s(\\[（【]*");
  private static final Pattern CLOSING = Pattern.compile("[)\\]）】]?(?:\\s?(?:번|选项|項|项|选項))?");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:\\s*[,;&/+、，；]|" + Vocabulary.AND.between() + ")+\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern ANOTHER =
      Pattern.compile(
          "(?:\\s*[,;&/+、，；]|"
              + Vocabulary.AND.between()
              + "|(?=[^\\p{ASCII}\\p{L}\\s\\p{P}]))+\\s*[(\\[（]?(?:[\\p{L}\\p{N}]|[^\\p{ASCII}\\p{P}\\s])[)\\]）.]?(?:\\s*$|\\s*[,;、，])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\s*$|\\s*[.:,;。：，；–—-]+(?=\\s|$|[^\\p{ASCII}])\\s*|\\s*[)）]\\s*|\\s+(?=[(（])");
  private static final Pattern REMARK = Pattern.compile("\\s+(?=\\p{L}{2,}[\\s’'])");
  private static final int LONGEST_SIGN = 4;

  private final String text;
  private final List<OfferedOption> options;
  private final Set<Integer> right = new LinkedHashSet<>();
  private int at;

  private SignedKey(String text, List<OfferedOption> options) {
    this.text = text;
    this.options = options;
  }

  /** What a text without white space at its ends says; nothing if it names no option. */
  static Optional<KeyLine> of(String text, List<OfferedOption> options) {
    return new SignedKey(text, options).read();
  }

  private Optional<KeyLine> read() {
    Matcher front = IN_FRONT.matcher(text);
    at = front.find() ? front.end() : 0;
    int end = 0;
    while (sign()) {
      skip(CLOSING);
      end = at;
      if (!skip(BETWEEN)) {
        boolean joined = at < text.length() && isOne(at - 1) && isOne(at);
        if (!joined) {
          break;
        }
      }
    }
    if (right.isEmpty()) {
      return Optional.empty();
    }
    at = end;
    if (ANOTHER.matcher(text).region(end, text.length()).lookingAt()) {
      return Optional.empty(); // one more sign, and no option has it
    }
    if (right.size() == 1
        && KeyLine.folded(text.substring(end))
            .equals(KeyLine.folded(options.get(right.iterator().next()).words()))) {
      return Optional.of(new KeyLine(right, text.length(), null));
    }
    if (skip(BEHIND) || (!isWord() && skip(REMARK))) {
      return Optional.of(new KeyLine(right, at, null));
    }
    return Optional.empty();
  }

  /** Whether the only sign is one that also begins sentences. */
  private boolean isWord() {
    return right.size() == 1
        && Set.of("a", "i", "o", "e", "y")
            .contains(options.get(right.iterator().next()).sign().toLowerCase(Locale.ROOT));
  }

  /** Reads a sign of an option, if one stands here. */
  private boolean sign() {
    int before = at;
    skip(OPENING);
    for (int length = Math.min(LONGEST_SIGN, text.length() - at); length > 0; length--) {
      String written = text.substring(at, at + length);
      Optional<Integer> named = named(written);
      if (named.isPresent() && endsSign(at + length)) {
        right.add(named.get());
        at += length;
        return true;
      }
    }
    at = before;
    return false;
  }

  /** A sign is no part of a word or of a number, unless several are written as one. */
  private boolean endsSign(int end) {
    return end == text.length()
        || !Character.isLetterOrDigit(text.codePointAt(end))
        || (isOne(end) && (end < 2 || !Character.isLowerCase(text.charAt(end - 1))))
        || Character.isIdeographic(text.codePointAt(end))
        || text.startsWith("번", end);
  }

  /** Whether a capital, or a sign of another script, that names an option stands at a place. */
  private boolean isOne(int place) {
    if (place < 0 || place >= text.length()) {
      return false;
    }
    String one = text.substring(place, place + 1);
    boolean small = Character.isLowerCase(one.charAt(0));
    return !small && !Character.isDigit(one.charAt(0)) && named(one).isPresent();
  }

  private Optional<Integer> named(String written) {
    for (int i = 0; i < options.size(); i++) {
      if (!options.get(i).sign().isEmpty() && options.get(i).sign().equalsIgnoreCase(written)) {
        return Optional.of(i);
      }
    }
    for (int i = 0; i < options.size(); i++) {
      OfferedOption option = options.get(i);
      if (!option.sign().isEmpty()
          && Character.isLetter(option.letter())
          && OptionSign.isOf(written, option.letter())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private boolean skip(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    if (!matcher.lookingAt()) {
      return false;
    }
    at = matcher.end();
    return true;
  }
}
