package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;

/**
 * An answer that begins with {@code A:}, as its question begins with {@code Q:}.
 *
 * @param above the lines in front of it in the same paragraph
 * @param answer its own lines, without the letter
 */
record SpokenAnswer(Optional<Paragraph> above, Paragraph answer) {
  private static final Pattern LETTER =
      Pattern.compile("^\\s*(?:A\\s?\\d{0,4}\\s*[:：]|A\\d{1,4}\\s*[.)]|Ans\\.)\\s*(?=\\S|$)");

  /** The answer in a paragraph, if one of its lines begins with the letter. */
  static Optional<SpokenAnswer> in(Paragraph paragraph) {
    List<Line> lines = Line.of(paragraph);
    for (int i = 0; i < lines.size(); i++) {
      Matcher letter = LETTER.matcher(lines.get(i).text());
      if (letter.find()) {
        List<Line> answer = new ArrayList<>(lines.subList(i, lines.size()));
        List<SourceSpan> place = answer.getFirst().place();
        answer.set(0, answer.getFirst().withoutFirst(letter.end()));
        return Optional.of(
            i == 0
                ? new SpokenAnswer(
                    Optional.empty(), Line.paragraph(paragraph.getSourceSpans(), answer))
                : new SpokenAnswer(
                    Optional.of(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, i))),
                    Line.paragraph(place, answer)));
      }
    }
    return Optional.empty();
  }

  /** Whether B follows somewhere, so that A is the first of several options. */
  static boolean isOption(List<Node> behind) {
    return behind.stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(paragraph -> Line.of(paragraph).stream())
        .anyMatch(line -> LineStart.of(line.text()).filter(start -> start.is('B')).isPresent());
  }
}
