package org.examwright.reading.source.html;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Characters;
import org.examwright.reading.source.SourceText;

/** Character references by number. */
public final class References {
  private static final Pattern BY_NUMBER =
      Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?");

  private References() {}

  /**
   * A text without references to characters that no text may hold, or that readers mark places by.
   *
   * @param said takes the name of each that is left out
   */
  public static String allowed(String markup, Consumer<String> said) {
    return BY_NUMBER
        .matcher(markup)
        .replaceAll(
            reference -> {
              int character = character(reference);
              if (isAllowed(character)) {
                return Matcher.quoteReplacement(reference.group());
              }
              said.accept(String.format(Locale.ROOT, "U+%04X", character));
              return "";
            });
  }

  private static int character(MatchResult reference) {
    String hexadecimal = reference.group(1);
    return hexadecimal == null
        ? Integer.parseInt(reference.group(2))
        : Integer.parseInt(hexadecimal, 16);
  }

  /** What HTML puts another character in the place of is allowed as well. */
  private static boolean isAllowed(int character) {
    boolean replaced =
        character == 0
            || Character.MAX_CODE_POINT < character
            || (Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE);
    return replaced
        || character == '\r'
        || character == '\f'
        || (Characters.isAllowed(character) && character != SourceText.MARK);
  }
}
