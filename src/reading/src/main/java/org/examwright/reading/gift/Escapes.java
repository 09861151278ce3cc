package org.examwright.reading.gift;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.moodle.gift.GiftEscapes;

/** Hides escaped characters while a question is taken apart, and knows their places. */
final class Escapes {
  /** What hides them; no source has it, since SourceText takes control characters out. */
  private static final String HIDDEN = "\u0001\u0002\u0003\u0004\u0005\u0006\u0007";

  private static final String SHOWN = ":#={}~\n";
  private static final Pattern ANY_HIDDEN = Pattern.compile("[" + HIDDEN + "]");

  private Escapes() {}

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
  private static char hidden(char escaped) {
    int index = SHOWN.indexOf(escaped);
    return index < 0 ? escaped : HIDDEN.charAt(index);
  }

  private static String replaced(String text, Function<Character, String> shown) {
    return ANY_HIDDEN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(shown.apply(SHOWN.charAt(HIDDEN.indexOf(found.group())))));
  }
}
