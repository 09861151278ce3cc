package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.FormulaNode;
import org.jspecify.annotations.Nullable;

/** What stands in a line: text as it is, but for pictures and what looks like a formula. */
final class TypedInlines {
  private static final int LONGEST = 2_000;
  private static final Pattern PIECE =
      Pattern.compile(
          "!\\[(?<alt>[^\\]\\[]{0,500})]\\((?<file>[^()\\s]{1,500})\\)"
              + "|\\$\\$(?<display>[^$]{1,2000})\\$\\$"
              + "|(?<![\\p{L}\\p{N}\\\\$])\\$(?<tex>[^$\\s](?:[^$]{0,2000}[^$\\s\\\\])?)\\$(?![\\p{L}\\p{N}$])"
              + "|\\\\\\((?<round>[^$]{1,2000}?)\\\\\\)"
              + "|(?<![\\p{L}\\p{N}_])_{3,20}(?<blank>[^\\s_](?:[^_]{0,100}[^\\s_])?)_{3,20}(?![\\p{L}\\p{N}_])");
  private static final Pattern TEX =
      Pattern.compile(
          "\\\\[A-Za-z]|[\\^_{}]|^[A-Za-z](?:\\s?[=<>+*/,-]\\s?[A-Za-z0-9]{1,9}){0,9}$");

  private final Typography typography;

  TypedInlines(Typography typography) {
    this.typography = typography;
  }

  /**
   * The nodes of a text.
   *
   * @param line of the file, from 0
   * @param column where it begins, from 0
   */
  List<Node> of(String text, int line, int column) {
    List<Node> nodes = new ArrayList<>();
    int done = 0;
    if (text.length() <= LONGEST * 10
        && (text.indexOf('$') >= 0 || text.indexOf('(') >= 0 || text.contains("___"))) {
      Matcher piece = PIECE.matcher(text);
      while (piece.find()) {
        Node node = node(piece);
        if (node != null) {
          words(text, done, piece.start(), line, column, nodes);
          node.setSourceSpans(List.of(span(line, column + piece.start(), piece.group().length())));
          nodes.add(node);
          done = piece.end();
        }
      }
    }
    words(text, done, text.length(), line, column, nodes);
    return nodes;
  }

  private static @Nullable Node node(Matcher piece) {
    if (piece.group("file") != null) {
      Image image = new Image(piece.group("file"), null);
      if (!piece.group("alt").isEmpty()) {
        image.appendChild(new Text(piece.group("alt")));
      }
      return image;
    }
    if (piece.group("blank") != null) {
      return BlankNode.drawn(piece.group("blank"));
    }
    String display = piece.group("display");
    String tex = piece.group("tex") == null ? piece.group("round") : piece.group("tex");
    String formula = (display == null ? tex : display).strip();
    return TEX.matcher(formula).find() ? new FormulaNode(formula, display != null) : null;
  }

  private void words(String text, int from, int to, int line, int column, List<Node> nodes) {
    if (from < to) {
      nodes.addAll(typography.words(text.substring(from, to), line, column + from));
    }
  }

  private static SourceSpan span(int line, int column, int length) {
    return SourceSpan.of(line, column, 0, length);
  }
}
