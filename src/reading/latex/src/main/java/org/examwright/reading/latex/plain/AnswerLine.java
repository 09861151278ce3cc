package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.outline.draft.Label;

/** Finds lines that begin with the word for an answer, which on the page is one paragraph. */
final class AnswerLine {
  private static final Pattern MARKUP =
      Pattern.compile(
          "^\\s*(?:\\\\(?:textbf|textit|emph|underline|textsc|bf|it|bfseries|itshape)\\b\\s*|\\{|\\s)*");

  private AnswerLine() {}

  /** Whether words begin with a label. */
  static boolean begins(String words) {
    return !words.isBlank() && Label.of(List.of(new Text(words))).isPresent();
  }

  /** The pieces of a paragraph, divided in front of such lines. */
  static List<List<TexNode>> divided(List<TexNode> run, List<String> lines, String file) {
    List<List<TexNode>> pieces = new ArrayList<>(List.of(new ArrayList<>()));
    int before = 0;
    for (TexNode node : run) {
      int line = node.origin().line();
      boolean first =
          line > before && node.origin().file().equals(file) && !(node instanceof TexNode.Space);
      if (first && before > 0 && line <= lines.size()) {
        String written = MARKUP.matcher(lines.get(line - 1)).replaceFirst("");
        if (begins(written.replaceAll("[{}]", ""))) {
          pieces.add(new ArrayList<>());
        }
      }
      before = node instanceof TexNode.Space ? before : Math.max(before, node.lastLine());
      pieces.getLast().add(node);
    }
    return pieces;
  }

  /** The word that says that an answer follows. */
  static Node node(List<SourceSpan> spans) {
    Text word = new Text("Answer:");
    StrongEmphasis strong = new StrongEmphasis("**");
    strong.appendChild(word);
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(strong);
    word.setSourceSpans(spans);
    strong.setSourceSpans(spans);
    paragraph.setSourceSpans(spans);
    return paragraph;
  }
}
