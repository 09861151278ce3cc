package org.examwright.reading.latex.syntax;

import java.util.List;
import org.examwright.reading.latex.syntax.TexToken.Kind;

/** Tokens and nodes as they are written. */
public final class TexSource {
  private TexSource() {}

  static String of(List<TexToken> tokens) {
    StringBuilder out = new StringBuilder();
    boolean word = false;
    for (TexToken token : tokens) {
      String source = token.source();
      if (word && !source.isEmpty() && Character.isLetter(source.charAt(0))) {
        out.append(' ');
      }
      out.append(source);
      word = token.is(Kind.COMMAND) && endsWithLetter(token.text());
    }
    return out.toString();
  }

  /** Nodes as they are written, but for white space. */
  public static String ofNodes(List<TexNode> nodes) {
    StringBuilder out = new StringBuilder();
    for (TexNode node : nodes) {
      String source = of(node);
      boolean glued =
          !out.isEmpty()
              && !source.isEmpty()
              && Character.isLetter(source.charAt(0))
              && endsWithCommand(out);
      out.append(glued ? " " : "").append(source);
    }
    return out.toString();
  }

  private static String of(TexNode node) {
    return switch (node) {
      case TexNode.Words words -> words.text();
      case TexNode.Sign sign -> sign.text();
      case TexNode.Space ignored -> " ";
      case TexNode.ParagraphEnd ignored -> "\n\n";
      case TexNode.Command command -> "\\" + command.name();
      case TexNode.Formula formula ->
          formula.display() ? "\\[" + formula.tex() + "\\]" : "$" + formula.tex() + "$";
      case TexNode.Code code -> code.code();
      case TexNode.Group group -> "{" + ofNodes(group.content()) + "}";
      case TexNode.Environment environment ->
          "\\begin{"
              + environment.name()
              + "}"
              + ofNodes(environment.content())
              + "\\end{"
              + environment.name()
              + "}";
      case TexNode.Conditional conditional ->
          "\\" + conditional.name() + " " + ofNodes(conditional.content()) + "\\fi";
    };
  }

  private static boolean endsWithCommand(StringBuilder out) {
    int at = out.length() - 1;
    while (at >= 0 && Character.isLetter(out.charAt(at))) {
      at--;
    }
    return at >= 0 && at < out.length() - 1 && out.charAt(at) == '\\';
  }

  private static boolean endsWithLetter(String name) {
    return Character.isLetter(name.charAt(name.length() - 1));
  }
}
