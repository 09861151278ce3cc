package org.examwright.reading.tools.amctxt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * What stands in brackets behind the sign of a question or an answer.
 *
 * @param options in square brackets: {@code ordered,id=x}
 * @param scores in braces: {@code b=2,m=-0.5}
 * @param open in angle brackets, for a question that a person grades: {@code lines=3}
 * @param opens whether there are angle brackets
 * @param text what is left of the line
 */
record Modifiers(
    List<String> options, List<String> scores, List<String> open, boolean opens, SourceLine text) {
  private static final Pattern NEXT =
      Pattern.compile("\\s*(?:\\[([^\\[\\]]*)\\]|\\{([^{}]*)\\}|<([^<>]*)>)");

  /**
   * Takes them off a line.
   *
   * @param line behind the sign
   * @param marksUp whether square brackets may be markup of the text, which none of these is
   */
  static Modifiers of(SourceLine line, boolean marksUp) {
    List<String> options = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    List<String> open = new ArrayList<>();
    boolean opens = false;
    SourceLine text = line;
    Matcher next = NEXT.matcher(text.text());
    while (next.lookingAt()) {
      if (next.group(1) != null && (isMarkup(next.group(1)) || (marksUp && !options.isEmpty()))) {
        break;
      }
      if (next.group(1) != null) {
        options.addAll(words(next.group(1)));
      } else if (next.group(2) != null) {
        scores.addAll(words(next.group(2)));
      } else {
        opens = true;
        open.addAll(words(next.group(3)));
      }
      text = text.from(next.end());
      next = NEXT.matcher(text.text());
    }
    return new Modifiers(options, scores, open, opens, text);
  }

  private static boolean isMarkup(String content) {
    return content.matches("[_*|].*[_*|]|verbatim");
  }

  private static List<String> words(String content) {
    return List.of(content.split(",", -1)).stream()
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The value behind {@code name=}. */
  static Optional<String> value(List<String> words, String name) {
    return words.stream()
        .filter(word -> word.startsWith(name + "="))
        .map(word -> word.substring(name.length() + 1).strip())
        .findFirst();
  }
}
