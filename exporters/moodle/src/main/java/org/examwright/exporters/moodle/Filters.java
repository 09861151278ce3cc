package org.examwright.exporters.moodle;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.moodle.PluginFile;

/**
 * Keeps Moodle's filters from reading something else into a text than its author wrote.
 *
 * <p>MathJax and the addresses of files are looked for in the markup itself, so that a character
 * reference hides what looks like them. Emoticons become pictures anywhere but in {@code pre} and
 * {@code nolink}: {@code f(y)} would show a thumb. Within a tag, where no other tag can stand, a
 * character reference hides them as well.
 */
final class Filters {
  private static final List<String> EMOTICONS =
      List.of(
          ":-)",
          ":)",
          ":-D",
          ";-)",
          ":-/",
          "V-.",
          ":-P",
          ":-p",
          "B-)",
          "^-)",
          "8-)",
          "8-o",
          ":-(",
          ":(",
          "8-.",
          ":-I",
          ":-X",
          ":o)",
          "P-|",
          "8-[",
          "(grr)",
          "xx-P",
          "|-.",
          "}-]",
          "(h)",
          "(heart)",
          "(y)",
          "(n)",
          "(martin)",
          "( )");

  /** References go first: the end of one and {@code -)} would be an emoticon as well. */
  private static final Pattern REFERENCE_OR_EMOTICON =
      Pattern.compile(
          "(&#?\\w+;)(-\\))?|"
              + EMOTICONS.stream().map(Pattern::quote).collect(Collectors.joining("|")));

  private static final Pattern BRACKET_OR_BRACE = Pattern.compile("\\\\([()\\[\\]{}])");

  /** What MathJax takes for the beginning of a formula, in text as it is shown. */
  private static final Pattern TEX =
      Pattern.compile("\\\\[(\\[]|\\\\(?:begin|ref|eqref)(?=\\{)|\\$\\$");

  /** Behind the first sign of what MathJax takes for the beginning of a formula. */
  private static final Pattern BEFORE_TEX =
      Pattern.compile("(?<=\\\\)(?=[(\\[]|(?:begin|ref|eqref)\\{)|(?<=\\$)(?=\\$)");

  private static final Pattern FORMULA =
      Pattern.compile("\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]", Pattern.DOTALL);

  private Filters() {}

  /**
   * Words in which nothing means anything.
   *
   * <p>Where a field has a formula, MathJax reads all of the field as it is shown, so that a
   * reference hides nothing from it: a tag does.
   */
  static String shieldWords(String escaped) {
    String words = Addresses.replace(escaped, Filters::shieldEmoticons, Filters::shieldLink);
    return shieldCode(mayHoldTex(words) ? shieldTex(words) : words);
  }

  private static boolean mayHoldTex(String words) {
    return words.indexOf('\\') >= 0 || words.indexOf('$') >= 0;
  }

  private static String shieldTex(String words) {
    return TEX.matcher(words)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    match.group().charAt(0) + nolink(match.group().substring(1), "")));
  }

  private static String shieldEmoticons(String escaped) {
    if (!mayHoldEmoticon(escaped)) {
      return escaped;
    }
    return REFERENCE_OR_EMOTICON
        .matcher(escaped)
        .replaceAll(match -> Matcher.quoteReplacement(shielded(match)));
  }

  /** Looks for what is in each emoticon and begins each reference, since most words hold none. */
  private static boolean mayHoldEmoticon(String escaped) {
    for (int i = 0; i < escaped.length(); i++) {
      char sign = escaped.charAt(i);
      if (sign == '-' || sign == ':' || sign == '(' || sign == '&') {
        return true;
      }
    }
    return false;
  }

  /** An address would be cut at what is hidden in it: it is no link then, but all is shown. */
  private static String shieldLink(String word) {
    if (EMOTICONS.stream().anyMatch(word::contains)
        || word.contains(AnswerField.PLACE)
        || !shieldCode(word).equals(word)) {
      return noLinks(word);
    }
    int length = Addresses.length(word);
    return length == word.length()
        ? word
        : word.substring(0, length) + noLinks(word.substring(length));
  }

  /** Spans end at the first end of one, so that a formula's beginning is divided by two of them. */
  private static String noLinks(String words) {
    return Stream.of(BEFORE_TEX.split(words))
        .map(part -> nolink(part, ""))
        .collect(Collectors.joining());
  }

  static String shieldAttribute(String escaped) {
    return shieldFiles(shieldSource(escaped));
  }

  /** Where a file may be meant: {@code week8-overview.png} has an emoticon in it. */
  static String shieldSource(String escaped) {
    String shielded = escaped;
    for (String emoticon : EMOTICONS) {
      shielded = shielded.replace(emoticon, split(emoticon));
    }
    return FormulaDelimiter.hidden(shielded);
  }

  static String shieldCode(String escaped) {
    return shieldFiles(FormulaDelimiter.hidden(escaped));
  }

  private static String shieldFiles(String escaped) {
    return escaped.replace(PluginFile.FOLDER, "@&#64;" + PluginFile.FOLDER.substring(2));
  }

  /**
   * What would begin another formula within a formula ({@code \\[2pt]} after a line of a matrix),
   * or end it too early, or leave a brace open. MathJax itself reads the text, without references.
   */
  static String shieldFormula(String escaped) {
    String shielded =
        BRACKET_OR_BRACE
            .matcher(escaped)
            .replaceAll(match -> "\\\\&#" + (int) match.group(1).charAt(0) + ";")
            .replace("$$", "$&#36;");
    return areBalanced(shielded) ? shielded : braces(shielded);
  }

  private static boolean areBalanced(String formula) {
    int depth = 0;
    for (int i = 0; i < formula.length() && depth >= 0; i++) {
      depth += formula.charAt(i) == '{' ? 1 : formula.charAt(i) == '}' ? -1 : 0;
    }
    return depth == 0;
  }

  /**
   * Beside formulas, Moodle shows tags between two braces as text; so that these braces become
   * references.
   */
  static String shieldBraces(String html) {
    Matcher formula = FORMULA.matcher(html);
    StringBuilder out = new StringBuilder();
    int end = 0;
    while (formula.find()) {
      out.append(braces(html.substring(end, formula.start()))).append(formula.group());
      end = formula.end();
    }
    return end == 0 ? html : out.append(braces(html.substring(end))).toString();
  }

  private static String braces(String html) {
    return html.replace("{", "&#123;").replace("}", "&#125;");
  }

  static String nolink(String content, String attributes) {
    return "<span class=\"nolink\"" + attributes + ">" + content + "</span>";
  }

  private static String split(String emoticon) {
    return emoticon.charAt(0) + "&#" + (int) emoticon.charAt(1) + ";" + emoticon.substring(2);
  }

  private static String shielded(MatchResult match) {
    String reference = match.group(1);
    if (reference == null) {
      return nolink(match.group(), "");
    }
    return match.group(2) == null ? reference : reference + nolink(match.group(2), "");
  }
}
