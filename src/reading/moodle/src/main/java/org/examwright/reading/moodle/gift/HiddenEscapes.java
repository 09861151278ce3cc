package org.examwright.reading.moodle.gift;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.moodle.gift.GiftEscapes;

/** Hides escaped characters while a question is taken apart, and knows their places. */
final class HiddenEscapes {
  /** The first that hides one; no source has it, since SourceText takes control characters out. */
  private static final char FIRST_HIDDEN = '\u0001';

  private static final Pattern HIDDEN = Pattern.compile("[\u0001-\u0008]");

  private HiddenEscapes() {}

  /** Hides escaped characters, so that none of them is taken for a special one. */
  static Excerpt hide(Excerpt block) {
    Excerpt.Builder out = new Excerpt.Builder();
    String text = block.text();
    for (int i = 0; i < text.length(); ) {
      int place = block.places()[i];
      GiftEscapes.Escaped escaped = GiftEscapes.at(text, i);
      if (escaped == null) {
        out.add(text.charAt(i), place);
        i++;
      } else {
        out.add(hidden(escaped.character()), place);
        i += escaped.length();
      }
    }
    return out.build();
  }

  /** The characters that are meant. */
  static String show(String text) {
    return replaced(text, String::valueOf);
  }

  /** What Moodle stores where it never decodes: the marks. */
  static String marked(String text) {
    return replaced(text, GiftEscapes::mark);
  }

  /** A backslash has no special meaning any more once it is decoded. */
  static char hidden(char escaped) {
    return escaped == '\\'
        ? escaped
        : (char) (FIRST_HIDDEN + GiftEscapes.CHARACTERS.indexOf(escaped));
  }

  private static String replaced(String text, Function<Character, String> shown) {
    return HIDDEN
        .matcher(text)
        .replaceAll(
            found -> {
              int index = found.group().charAt(0) - FIRST_HIDDEN;
              return Matcher.quoteReplacement(shown.apply(GiftEscapes.CHARACTERS.charAt(index)));
            });
  }
}
