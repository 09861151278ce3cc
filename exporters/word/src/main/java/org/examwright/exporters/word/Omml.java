package org.examwright.exporters.word;

import java.util.List;
import org.w3c.dom.Element;

/**
 * Translates MathML to the formulas of Office.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376, part 1, section 22.1</a>
 */
final class Omml {
  /** Has no width, and is enough for Word not to show an empty box. */
  private static final String NOTHING = "\u200B";

  private final Markup out;

  private Omml(Markup out) {
    this.out = out;
  }

  /** Whether there is a rule for every element of a formula. */
  static boolean understands(Element math) {
    return understands(new MathNode(math));
  }

  /**
   * Writes a formula.
   *
   * @param math an element that is {@linkplain #understands understood}
   * @param out writes in {@link Markup#MATH}
   */
  static void write(Element math, Markup out) {
    out.open("oMath");
    new Omml(out).row(new MathNode(math).children());
    out.end();
  }

  private static boolean understands(MathNode node) {
    int children = node.children().size();
    boolean known =
        switch (node.name()) {
          case "mi", "mn", "mo", "mtext", "mspace" -> children == 0;
          case "mfrac", "mroot", "msup", "msub", "munder", "mover" -> children == 2;
          case "msubsup", "munderover" -> children == 3;
          case "menclose" -> node.attribute("notation", "").equals("box");
          case "mtable" -> node.children().stream().allMatch(row -> row.name().equals("mtr"));
          case "math", "mrow", "mstyle", "mpadded", "msqrt", "mfenced", "mtr", "mtd" -> true;
          default -> false;
        };
    return known && node.children().stream().allMatch(Omml::understands);
  }

  /** A large operator embraces what follows it; a sign with nothing behind it is a charge. */
  private void row(List<MathNode> nodes) {
    for (int i = 0; i < nodes.size(); i++) {
      int end = closing(nodes, i);
      if (end > i) {
        delimited(nodes.get(i).text(), nodes.get(end).text(), nodes.subList(i + 1, end));
        i = end;
      } else if (nodes.get(i).isLargeOperator()) {
        List<MathNode> operand = nodes.subList(i + 1, Math.min(i + 2, nodes.size()));
        largeOperator(nodes.get(i), operand);
        i += operand.size();
      } else if (nodes.get(i).isBeforeItsBase() && i + 1 < nodes.size()) {
        before(nodes.get(i).alone(), nodes.get(++i));
      } else if (i == nodes.size() - 1 && nodes.get(i).isLone(nodes.size())) {
        upright(nodes.get(i).text());
      } else {
        node(nodes.get(i));
      }
    }
  }

  /** Where the bracket that {@code nodes} has at {@code index} is closed; -1 when it is not. */
  private static int closing(List<MathNode> nodes, int index) {
    String open = nodes.get(index).sign();
    String close = MathNode.closing(open);
    int depth = 0;
    for (int i = index + 1; !close.isEmpty() && i < nodes.size(); i++) {
      if (nodes.get(i).sign().equals(close)) {
        if (depth == 0 && (i > index + 1 || !close.equals(open))) {
          return i;
        }
        depth--;
      } else if (nodes.get(i).sign().equals(open)) {
        depth++;
      }
    }
    return -1;
  }

  private void delimited(String open, String close, List<MathNode> content) {
    out.open("d").open("dPr").value("begChr", open).value("endChr", close).end();
    argument("e", content);
    out.end();
  }

  private void node(MathNode node) {
    switch (node.name()) {
      case "mi", "mn", "mo" -> symbol(node);
      case "mtext" -> text(node.element().getTextContent());
      case "mspace" -> text(space(node.attribute("width", "0em")));
      case "mfrac" -> fraction(node);
      case "msqrt" -> {
        out.open("rad").open("radPr").value("degHide", "1").end().open("deg").end();
        argument("e", node.children());
        out.end();
      }
      case "mroot" -> structure("rad", List.of("deg", "e"), List.of(1, 0), node);
      case "msup" -> structure("sSup", List.of("e", "sup"), List.of(0, 1), node);
      case "msub" ->
          structure(
              node.child(0).takesLimitBelow() ? "limLow" : "sSub",
              List.of("e", node.child(0).takesLimitBelow() ? "lim" : "sub"),
              List.of(0, 1),
              node);
      case "msubsup" -> structure("sSubSup", List.of("e", "sub", "sup"), List.of(0, 1, 2), node);
      case "munder", "mover" -> overOrUnder(node);
      case "munderover" -> {
        out.open("limUpp").open("e").open("limLow");
        argument("e", List.of(node.child(0)));
        argument("lim", List.of(node.child(1)));
        out.end().end();
        argument("lim", List.of(node.child(2)));
        out.end();
      }
      case "mfenced" -> fenced(node);
      case "menclose" -> {
        out.open("borderBox");
        argument("e", node.children());
        out.end();
      }
      case "mtable" -> table(node, "center");
      case "mrow", "mstyle", "mpadded" -> row(node.children());
      default -> throw new IllegalArgumentException(node.name());
    }
  }

  /** Scripts in front of what they belong to. */
  private void before(MathNode scripts, MathNode base) {
    int last = scripts.children().size() - 1;
    out.open("sPre");
    argument("sub", List.of(scripts.child(1)));
    argument("sup", List.of(scripts.child(last)));
    argument("e", List.of(base));
    out.end();
  }

  /** Word itself sets single letters in italics; names and what is said to be upright are not. */
  private void symbol(MathNode node) {
    String text = node.text();
    if (text.isEmpty()) {
      return;
    }
    if (node.attribute("mathvariant", "").equals("normal")) {
      upright(text);
      return;
    }
    out.open("r");
    if (node.name().equals("mi") && text.codePointCount(0, text.length()) > 1) {
      out.open("rPr").value("sty", "p").end();
    }
    out.open("t").text(text.equals("'") ? "′" : text).end().end();
  }

  /** Letters as formulas have them, which LibreOffice too sets upright. */
  private void upright(String text) {
    out.open("r").open("rPr").open("nor").end().end();
    out.open(Markup.WORD, "rPr").open(Markup.WORD, "rFonts");
    for (String letters : List.of("ascii", "hAnsi")) {
      out.attribute(Markup.WORD, letters, "Cambria Math");
    }
    out.end().end().open("t").text(text.replace('-', '−')).end().end();
  }

  private void text(String text) {
    if (!text.isEmpty()) {
      out.open("r").open("rPr").open("nor").end().end();
      out.open("t").text(text.replace(' ', '\u00A0')).end().end();
    }
  }

  private static String space(String width) {
    String number = width.replaceAll("[^0-9.-]", "");
    double ems = number.isEmpty() ? 0 : Double.parseDouble(number);
    if (width.endsWith("ex")) {
      ems /= 2;
    }
    if (ems >= 1) {
      return "\u2003".repeat((int) Math.min(ems, 10));
    }
    return ems <= 0 ? "" : ems < 0.2 ? "\u2009" : "\u2005";
  }

  private void fraction(MathNode node) {
    out.open("f");
    if (node.attribute("linethickness", "").startsWith("0")) {
      out.open("fPr").value("type", "noBar").end();
    }
    argument("num", List.of(node.child(0)));
    argument("den", List.of(node.child(1)));
    out.end();
  }

  private void overOrUnder(MathNode node) {
    boolean over = node.name().equals("mover");
    String sign = node.child(1).children().isEmpty() ? node.child(1).text() : "";
    String accent = Accents.combining(sign);
    if (sign.equals("¯") || sign.equals("_") || sign.equals("‾")) {
      out.open("bar").open("barPr").value("pos", over ? "top" : "bot").end();
    } else if (over && !accent.isEmpty()) {
      out.open("acc").open("accPr").value("chr", accent).end();
    } else if (!Accents.brace(sign).isEmpty()) {
      out.open("groupChr").open("groupChrPr").value("chr", Accents.brace(sign));
      out.value("pos", over ? "top" : "bot").value("vertJc", over ? "bot" : "top").end();
    } else {
      structure(over ? "limUpp" : "limLow", List.of("e", "lim"), List.of(0, 1), node);
      return;
    }
    argument("e", List.of(node.child(0)));
    out.end();
  }

  private void fenced(MathNode node) {
    String separators = node.attribute("separators", ",").strip();
    String open = node.attribute("open", "(");
    String close = node.attribute("close", ")");
    out.open("d").open("dPr").value("begChr", open);
    out.value("sepChr", separators.isEmpty() ? "" : separators.substring(0, 1));
    out.value("endChr", close).end();
    List<MathNode> children = node.children();
    if (children.size() == 1 && children.getFirst().name().equals("mtable") && close.isEmpty()) {
      out.open("e");
      table(children.getFirst(), "left");
      out.end();
    } else {
      children.forEach(child -> argument("e", List.of(child)));
      if (children.isEmpty()) {
        out.open("e").end();
      }
    }
    out.end();
  }

  private void table(MathNode node, String justification) {
    int columns = node.children().stream().mapToInt(row -> row.children().size()).max().orElse(1);
    out.open("m").open("mPr").value("plcHide", "1").open("mcs").open("mc").open("mcPr");
    out.value("count", Integer.toString(Math.max(1, columns))).value("mcJc", justification);
    out.end().end().end().end();
    for (MathNode row : node.children()) {
      out.open("mr");
      row.children().forEach(cell -> argument("e", cell.children()));
      for (int missing = row.children().size(); missing < columns; missing++) {
        out.open("e").end();
      }
      out.end();
    }
    out.end();
  }

  private void largeOperator(MathNode node, List<MathNode> operand) {
    String name = node.name();
    boolean limits = name.contains("under") || name.contains("over");
    boolean hasLower = name.contains("sub") || name.contains("under");
    boolean above = name.contains("sup") || name.contains("over");
    int last = node.children().size() - 1;
    out.open("nary").open("naryPr").value("chr", node.child(0).text());
    out.value("limLoc", limits ? "undOvr" : "subSup");
    if (!hasLower) {
      out.value("subHide", "1");
    }
    if (!above) {
      out.value("supHide", "1");
    }
    out.end();
    argument("sub", hasLower ? List.of(node.child(1)) : List.of());
    argument("sup", above ? List.of(node.child(last)) : List.of());
    argument("e", operand);
    out.end();
  }

  private void structure(
      String name, List<String> arguments, List<Integer> children, MathNode node) {
    out.open(name);
    for (int i = 0; i < arguments.size(); i++) {
      argument(arguments.get(i), List.of(node.child(children.get(i))));
    }
    out.end();
  }

  private void argument(String name, List<MathNode> content) {
    out.open(name);
    if (content.size() == 1 && content.getFirst().isEmptyRow()) {
      upright(NOTHING);
    } else {
      row(content);
    }
    out.end();
  }
}
