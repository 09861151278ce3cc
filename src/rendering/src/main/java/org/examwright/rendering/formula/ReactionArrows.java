package org.examwright.rendering.formula;

import java.util.List;

/** The arrows of reactions. */
final class ReactionArrows {
  /** As they are written, none before one that begins with it. */
  private static final List<String> WRITTEN =
      List.of("<=>>", "<<=>", "<-->", "<=>", "<->", "->", "<-");

  private ReactionArrows() {}

  /** The arrow that is written at a place; empty if none is. */
  static String at(String text, int place) {
    return WRITTEN.stream().filter(arrow -> text.startsWith(arrow, place)).findFirst().orElse("");
  }

  /**
   * An arrow with what stands above and below it, in LaTeX.
   *
   * @param arrow as it is written
   */
  static String of(String arrow, String above, String below) {
    boolean bare = above.isEmpty() && below.isEmpty();
    return switch (arrow) {
      case "->" -> bare ? "\\longrightarrow " : extended("\\xrightarrow", above, below);
      case "<-" -> bare ? "\\longleftarrow " : extended("\\xleftarrow", above, below);
      case "<->" -> stacked("\\longleftrightarrow", above, below);
      case "<-->" -> stacked("\\rightleftarrows", above, below);
      case "<=>>" -> stacked("\\underset{\\leftharpoondown}{\\longrightarrow}", above, below);
      case "<<=>" -> stacked("\\overset{\\rightharpoonup}{\\longleftarrow}", above, below);
      default -> stacked("\\rightleftharpoons", above, below);
    };
  }

  private static String extended(String command, String above, String below) {
    return "\\," + command + (below.isEmpty() ? "" : "[" + below + "]") + "{" + above + "}\\,";
  }

  private static String stacked(String arrow, String above, String below) {
    String lower = below.isEmpty() ? arrow : "\\underset{" + below + "}{" + arrow + "}";
    String whole = above.isEmpty() ? lower : "\\overset{" + above + "}{" + lower + "}";
    return whole.endsWith("}") ? "\\," + whole + "\\," : whole + " ";
  }
}
