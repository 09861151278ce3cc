package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.Line;

/**
 * The first line of a quote that is a callout: {@code [!success]- Answer}.
 *
 * @param length of the mark and the title
 * @param title what the title says that the quote is; nothing if it is no label
 */
record Callout(Paragraph paragraph, int length, Optional<Label> title) {
  private static final Pattern MARK = Pattern.compile("^\\s*\\[!\\w+][+-]?\\s*(\\p{L}[\\p{L} ]*)?");

  static Callout of(Paragraph paragraph) {
    String text = Line.first(paragraph).text();
    Matcher mark = MARK.matcher(text);
    if (!mark.find() || mark.group(1) == null) {
      return new Callout(paragraph, 0, Optional.empty());
    }
    String words = mark.group(1).strip();
    Optional<Label> whole = Label.ofPhrase(words);
    if (whole.isPresent() && !text.substring(mark.end()).startsWith(":")) {
      return new Callout(paragraph, mark.end(), whole);
    }
    // A line such as "[!success]- Answer **Correct answer: B**" has its label once more.
    String first = words.split(" ", 2)[0];
    return new Callout(paragraph, mark.start(1) + first.length(), Label.ofPhrase(first));
  }

  /** What stands behind the title; nothing if there is only white space. */
  Optional<Paragraph> behind() {
    List<Line> lines = new ArrayList<>(Line.of(paragraph));
    Line first = lines.removeFirst().withoutFirst(length);
    if (!first.isBlank()) {
      lines.addFirst(first);
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Line.paragraph(paragraph.getSourceSpans(), lines));
  }
}
