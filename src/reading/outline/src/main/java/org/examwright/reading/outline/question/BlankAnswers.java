package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/**
 * Reads the blanks of one question.
 *
 * <p>{@code [[answer|other]]} is a text, {@code [[3.14 ± 0.01]]} a number, {@code [[=right,
 * wrong]]} a drop-down; {@code [[#name]]} is described below the text.
 */
final class BlankAnswers implements BlankReading {
  private static final Pattern ESCAPE = Pattern.compile("\\\\(\\p{Punct})|^\\\\(?=[0-9])");

  private final boolean caseSensitive;
  private final Problems problems;
  private final BlankParts parts;
  private final List<Gap> gaps = new ArrayList<>();
  private boolean failed;

  /**
   * @param parts what is said of blanks below the text
   */
  BlankAnswers(boolean caseSensitive, BlankParts parts, Problems problems) {
    this.caseSensitive = caseSensitive;
    this.parts = parts;
    this.problems = problems;
  }

  /** The gaps read so far, in the order of the text. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Whether a blank made no sense, which has been reported. */
  boolean failed() {
    return failed || parts.failed();
  }

  @Override
  public Inline read(BlankNode blank) {
    try {
      String id = Integer.toString(gaps.size() + 1);
      Optional<Gap> gap =
          parts.describe(blank) ? parts.gap(id, blank) : Optional.of(gap(id, blank.source()));
      gap.ifPresent(gaps::add);
      return new Inline.GapMark(id);
    } catch (InvalidQuestionException e) {
      failed = true;
      problems.error(new NodePlaces(problems).of(blank), e);
      return new Inline.Text("[[" + blank.content() + "]]");
    }
  }

  private Gap gap(String id, String content) {
    if (content.startsWith("=")) {
      return dropDown(id, content.substring(1));
    }
    Optional<NumericAnswer.Accepted> number =
        WrittenNumbers.accepted(content.replace("\\[", "[").replace("\\]", "]"));
    if (number.isPresent()) {
      return new Gap.NumericGap(id, List.of(NumericAnswer.of(number.get())));
    }
    return new Gap.TextGap(
        id, split(content, '|').stream().map(AcceptedAnswer::of).toList(), caseSensitive);
  }

  /** The first choice is right; a comma within a choice is written with a backslash. */
  private static Gap dropDown(String id, String content) {
    List<Choice> choices = new ArrayList<>();
    for (String choice : split(content, ',')) {
      String words = choice.strip();
      choices.add(
          Choice.of(words.isEmpty() ? RichText.EMPTY : RichText.of(words), choices.isEmpty()));
    }
    return new Gap.DropDownGap(id, choices);
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
