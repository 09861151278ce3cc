package org.examwright.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.naming.PercentCoding;
import org.examwright.model.text.Html;

/** Writes characters so that none of them is taken for a sign of Markdown's. */
final class MarkdownEscapes {
  private static final String ALWAYS = "\\`*[]<>$~^{";
  private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
  private static final Pattern EMOJI = Pattern.compile(":(?=[a-z0-9_+-]+:)");

  /** A sign between these is no end of a word, so that addresses stay plain words. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<=\\S)(?=@)|(?=:(?=//))|(?<=(?i:www))(?=\\.)");

  private static final Pattern LINE_START = Pattern.compile("^[#+=|>:-]");
  private static final Pattern NUMBER = Pattern.compile("^([0-9]{1,9})([.)])");

  private MarkdownEscapes() {}

  /**
   * Words as they are.
   *
   * @param lineStart whether they begin a line
   */
  static String text(String words, boolean lineStart) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '[' && out.isEmpty()) {
        out.append("&#91;"); // with a backslash it would begin a formula
      } else if (c == '&' && ENTITY.matcher(words).region(i, words.length()).lookingAt()) {
        out.append("&amp;");
      } else if (c == '\n') {
        out.append("&#10;");
      } else if (c == '\t') {
        out.append("&#9;");
      } else if (ALWAYS.indexOf(c) >= 0
          || (c == '_' && !isWithinWord(words, i))
          || (c == '!' && i == words.length() - 1)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
    }
    String text = EMOJI.matcher(out).replaceAll("\\\\:");
    if (lineStart) {
      text = LINE_START.matcher(text).replaceFirst("\\\\$0");
      text = NUMBER.matcher(text).replaceFirst("$1\\\\$2");
    }
    if (words.startsWith(" ") && lineStart) {
      text = "&#32;" + text.substring(1);
    }
    return ADDRESS.matcher(text).replaceAll("<wbr>");
  }

  /** Words in which every sign is given by its number: none of them is anything but itself. */
  static String explicit(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean edge = i == 0 || i == words.length() - 1;
      if (isAscii(c) || c >= 128 || (c == ' ' && !edge && words.charAt(i - 1) != ' ')) {
        out.append(c);
      } else {
        boolean address = c == ':' || c == '@' || c == '.';
        out.append(address ? "<wbr>" : "").append("&#").append((int) c).append(';');
      }
    }
    return out.toString();
  }

  /** The value of an attribute of a tag, to stand in double quotes. */
  static String html(String value) {
    return Html.escape(value).replace("\n", "&#10;");
  }

  /** What stands behind the address of a link or picture. */
  static String title(String title) {
    return title.isEmpty() ? "" : " \"" + attribute(title) + "\"";
  }

  private static boolean isWithinWord(String words, int at) {
    return at > 0
        && at < words.length() - 1
        && isAscii(words.charAt(at - 1))
        && isAscii(words.charAt(at + 1));
  }

  private static boolean isAscii(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /** The address of a link. */
  static String target(String target) {
    boolean plain = target.matches("[A-Za-z0-9/:.?#=+,;@%-]+");
    return plain
        ? target
        : "<"
            + target
                .replace("&", "&amp;")
                .replaceAll("[\\\\<>]", Matcher.quoteReplacement("\\") + "$0")
                .replace("\n", "&#10;")
            + ">";
  }

  private static String attribute(String words) {
    return words
        .replace("&", "&amp;")
        .replaceAll("[\\\\\"]", Matcher.quoteReplacement("\\") + "$0")
        .replace("\n", "&#10;");
  }

  /** The name of a file as an address. */
  static String path(String name) {
    return PercentCoding.encoded(name, "-._~/");
  }
}
