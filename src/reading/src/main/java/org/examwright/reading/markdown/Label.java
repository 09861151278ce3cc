package org.examwright.reading.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** A bold word with a colon that says what the text behind it is: {@code **Answer:**}. */
enum Label {
  ANSWER("answer", "model answer", "solution"),
  GRADING("grading", "grader notes", "notes for grading"),
  EXPLANATION("explanation", "feedback", "general feedback"),
  CORRECT("correct", "when correct"),
  PARTIALLY_CORRECT("partially correct", "when partially correct"),
  INCORRECT("incorrect", "when incorrect"),
  HINT("hint");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  Label(String... words) {
    this.words = List.of(words);
  }

  static boolean isLabel(Paragraph paragraph) {
    return of(paragraph).isPresent();
  }

  /** The label that a paragraph begins with. */
  static Optional<Label> of(Node node) {
    if (!(node instanceof Paragraph)
        || !(node.getFirstChild() instanceof StrongEmphasis strong)
        || !(strong.getFirstChild() instanceof Text text)
        || text.getNext() != null) {
      return Optional.empty();
    }
    String words = text.getLiteral().strip();
    boolean colonInside = words.endsWith(":");
    boolean colonBehind =
        strong.getNext() instanceof Text next && next.getLiteral().startsWith(":");
    if (!colonInside && !colonBehind) {
      return Optional.empty();
    }
    String name =
        (colonInside ? words.substring(0, words.length() - 1) : words)
            .strip()
            .toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(label -> label.words.contains(name)).findFirst();
  }

  /** Takes the label off a paragraph that begins with one. */
  static void strip(Node paragraph) {
    Node strong = paragraph.getFirstChild();
    if (strong.getNext() instanceof Text next && next.getLiteral().startsWith(":")) {
      next.setLiteral(next.getLiteral().substring(1));
    }
    strong.unlink();
  }
}
