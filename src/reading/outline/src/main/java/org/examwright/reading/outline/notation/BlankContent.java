package org.examwright.reading.outline.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.NumericAnswer;

/**
 * What stands between the double brackets of a blank.
 *
 * <p>{@code [[answer|other]]} is a text, {@code [[3.14 ± 0.01]]} a number, {@code [[=right,
 * wrong]]} a drop-down; {@code [[#name]]} is described below the text.
 */
public final class BlankContent {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})|^\\\\(?=[0-9])");
  private static final Pattern TO_ESCAPE = Pattern.compile("[\\p{Punct}&&[^-'\"%/()?;+]]");
  private static final String DROP_DOWN = "=";

  private BlankContent() {}

  /** Whether it lists choices. */
  public static boolean isDropDown(String content) {
    return content.startsWith(DROP_DOWN);
  }

  /** The words of the choices of a drop-down, the right one first. */
  public static List<String> choices(String content) {
    return split(content.substring(DROP_DOWN.length()), ',').stream().map(String::strip).toList();
  }

  /** A drop-down of some words, the right ones first. */
  public static String ofChoices(List<String> choices) {
    return choices.stream()
        .map(BlankContent::escaped)
        .collect(Collectors.joining(", ", DROP_DOWN, ""));
  }

  /** The words that are accepted. */
  public static List<String> answers(String content) {
    return split(content, '|');
  }

  /** A text that accepts some words. */
  public static String ofAnswers(List<String> answers) {
    return answers.stream().map(BlankContent::escaped).collect(Collectors.joining("|"));
  }

  /** A number, whose brackets are not those of the blank. */
  public static String ofNumber(NumericAnswer.Accepted accepted) {
    return WrittenNumbers.written(accepted).replace("[", "\\[").replace("]", "\\]");
  }

  /** The name of a part below the text. */
  public static String ofName(String name) {
    return "#" + name;
  }

  private static String escaped(String words) {
    return TO_ESCAPE.matcher(words).replaceAll("\\\\$0");
  }

  /** The parts between separators without a backslash in front, with the backslashes taken off. */
  private static List<String> split(String content, char separator) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < content.length(); at++) {
      if (content.charAt(at) == '\\') {
        at++; // what follows is itself
      } else if (content.charAt(at) == separator) {
        parts.add(unescaped(content.substring(from, at)));
        from = at + 1;
      }
    }
    parts.add(unescaped(content.substring(from)));
    return parts;
  }

  private static String unescaped(String part) {
    return ESCAPE
        .matcher(part)
        .replaceAll(
            found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
  }
}
