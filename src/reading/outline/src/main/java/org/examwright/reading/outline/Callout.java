package org.examwright.reading.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.examwright.reading.outline.tree.NodeText;

/**
 * The first line of a quote that is a callout: {@code [!success]- Answer}.
 *
 * @param length of the mark and the title
 * @param title what the title says that the quote is; nothing if it is no label
 */
record Callout(Paragraph paragraph, int length, Optional<Label> title) {
  private static final Pattern MARK = Pattern.compile("^\\s*\\[!\\w+][+-]?\\s*(\\p{L}[\\p{L} ]*)?");

  static Callout of(Paragraph paragraph) {
    String text = NodeText.of(QuestionLine.lineFrom(paragraph.getFirstChild()));
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

  void takeOff() {
    NodeText.dropFirst(NodeText.children(paragraph), length);
    Node first = paragraph.getFirstChild();
    while (first != null && NodeText.of(first).isBlank()) {
      Node next = first.getNext();
      boolean lineEnd = first instanceof SoftLineBreak || first instanceof HardLineBreak;
      first.unlink();
      first = lineEnd ? null : next;
    }
  }
}
