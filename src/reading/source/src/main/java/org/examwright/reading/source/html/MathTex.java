package org.examwright.reading.source.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Writes formulas of MathML as LaTeX; what has no counterpart there is left out with a note, its
 * parts stand in a row.
 *
 * @see <a href="https://www.w3.org/TR/MathML2/chapter3.html">MathML 2.0, presentation markup</a>
 */
record MathTex(Notes notes) {
  /** Elements that only hold others together, or say how they look. */
  private static final Set<String> ROWS =
      Set.of("math", "mrow", "mstyle", "mpadded", "semantics", "merror", "maction", "mtd", "mtr");

  private static final Map<String, String> ABOVE =
      Map.ofEntries(
          Map.entry("¯", "\\overline"),
          Map.entry("‾", "\\overline"),
          Map.entry("_", "\\overline"),
          Map.entry("^", "\\hat"),
          Map.entry("ˆ", "\\hat"),
          Map.entry("→", "\\vec"),
          Map.entry("⟶", "\\vec"),
          Map.entry("⇀", "\\vec"),
          Map.entry("\u20D7", "\\vec"),
          Map.entry("~", "\\tilde"),
          Map.entry("˜", "\\tilde"),
          Map.entry("˙", "\\dot"),
          Map.entry("¨", "\\ddot"),
          Map.entry("⏞", "\\overbrace"));

  private static final Map<String, String> BELOW =
      Map.of("_", "\\underline", "¯", "\\underline", "‾", "\\underline", "⏟", "\\underbrace");

  private static final Map<String, String> VARIANTS =
      Map.of(
          "bold", "\\mathbf",
          "normal", "\\mathrm",
          "double-struck", "\\mathbb",
          "script", "\\mathcal",
          "fraktur", "\\mathfrak",
          "sans-serif", "\\mathsf",
          "monospace", "\\mathtt");

  /** The LaTeX of a formula: what its author wrote, if that stands beside it. */
  String of(Element math) {
    return math.getAllElements().stream()
        .filter(note -> name(note).equals("annotation"))
        .filter(note -> note.attr("encoding").toLowerCase(Locale.ROOT).contains("tex"))
        .map(note -> note.wholeText().strip())
        .filter(tex -> !tex.isEmpty())
        .findFirst()
        .orElseGet(() -> row(math).strip());
  }

  static boolean isDisplay(Element math) {
    return math.attr("display").equals("block") || math.attr("mode").equals("display");
  }

  /** The name without the prefix of a namespace. */
  static String name(Element element) {
    String name = element.normalName();
    return name.substring(name.indexOf(':') + 1);
  }

  private String row(Element parent) {
    return parent.children().stream().map(this::part).collect(Collectors.joining());
  }

  private String part(Element element) {
    List<Element> parts = element.children();
    return switch (name(element)) {
      case "mi" -> identifier(element);
      case "mn", "mo" -> varied(element, TexSigns.of(element.wholeText().strip()));
      case "mtext", "ms" -> "\\text{" + TexSigns.inText(element.wholeText()) + "}";
      case "mspace" -> "\\ ";
      case "mfrac" ->
          parts.size() == 2 ? "\\frac" + group(parts, 0) + group(parts, 1) : row(element);
      case "msqrt" -> "\\sqrt{" + row(element) + "}";
      case "mroot" ->
          parts.size() == 2 ? "\\sqrt[" + part(parts.get(1)) + "]" + group(parts, 0) : row(element);
      case "msup" -> script(element, "", "^");
      case "msub" -> script(element, "_", "");
      case "munder" -> marked(element, BELOW, "_", "");
      case "mover" -> marked(element, ABOVE, "", "^");
      case "msubsup", "munderover" -> script(element, "_", "^");
      case "mmultiscripts" -> scripts(parts);
      case "mphantom" -> "\\phantom{" + row(element) + "}";
      case "mfenced" -> fenced(element);
      case "mtable" -> table(element);
      case "annotation", "annotation-xml", "none", "mprescripts" -> "";
      default -> {
        if (!ROWS.contains(name(element))) {
          notes.leftOut(element);
        }
        yield parts.isEmpty() ? TexSigns.of(element.wholeText().strip()) : row(element);
      }
    };
  }

  private String group(List<Element> parts, int index) {
    return "{" + part(parts.get(index)) + "}";
  }

  private String script(Element element, String below, String above) {
    List<Element> parts = element.children();
    if (parts.size() < 2) {
      return row(element);
    }
    StringBuilder tex = new StringBuilder(base(parts.getFirst()));
    String raised = part(parts.get(1));
    if (below.isEmpty() && !raised.isEmpty() && raised.chars().allMatch(c -> c == '\'')) {
      return tex.append(raised).toString();
    }
    tex.append(below.isEmpty() ? above : below).append('{').append(raised).append('}');
    if (!below.isEmpty() && !above.isEmpty() && parts.size() > 2) {
      tex.append(above).append(group(parts, 2));
    }
    return tex.toString();
  }

  /** What scripts belong to: more than one sign is held together. */
  private String base(Element element) {
    String tex = part(element);
    return tex.isEmpty() || element.childrenSize() > 1 ? "{" + tex + "}" : tex.stripTrailing();
  }

  /** Pairs of scripts behind a sign and, after a mark, in front of it. */
  private String scripts(List<Element> parts) {
    if (parts.isEmpty()) {
      return "";
    }
    StringBuilder before = new StringBuilder();
    StringBuilder after = new StringBuilder(base(parts.getFirst()));
    StringBuilder side = after;
    for (int i = 1; i < parts.size(); i++) {
      if (name(parts.get(i)).equals("mprescripts")) {
        side = before.append("{}");
        continue;
      }
      pair("_", parts.get(i), side);
      if (i + 1 < parts.size() && !name(parts.get(i + 1)).equals("mprescripts")) {
        pair("^", parts.get(++i), side);
      }
    }
    return before.append(after).toString();
  }

  private void pair(String sign, Element script, StringBuilder tex) {
    String content = part(script);
    if (!content.isEmpty()) {
      tex.append(sign).append('{').append(content).append('}');
    }
  }

  private String marked(Element element, Map<String, String> marks, String below, String above) {
    List<Element> parts = element.children();
    String mark = parts.size() == 2 ? marks.getOrDefault(parts.get(1).wholeText().strip(), "") : "";
    return mark.isEmpty() ? script(element, below, above) : mark + group(parts, 0);
  }

  private String fenced(Element element) {
    String open = element.hasAttr("open") ? element.attr("open") : "(";
    String close = element.hasAttr("close") ? element.attr("close") : ")";
    String marks = element.hasAttr("separators") ? element.attr("separators").strip() : ",";
    return TexSigns.of(open)
        + element.children().stream()
            .map(this::part)
            .collect(Collectors.joining(marks.isEmpty() ? "" : marks.substring(0, 1)))
        + TexSigns.of(close);
  }

  private String table(Element element) {
    return "\\begin{matrix}"
        + element.children().stream()
            .map(line -> line.children().stream().map(this::row).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "))
        + "\\end{matrix}";
  }

  private String identifier(Element element) {
    String name = element.wholeText().strip();
    if (name.codePointCount(0, name.length()) > 1 && name.chars().allMatch(Character::isLetter)) {
      return TexSigns.isFunction(name) ? "\\" + name + " " : "\\mathrm{" + name + "}";
    }
    return varied(element, TexSigns.of(name));
  }

  private static String varied(Element element, String tex) {
    String command = VARIANTS.getOrDefault(element.attr("mathvariant"), "");
    return command.isEmpty() || tex.isBlank() ? tex : command + "{" + tex.strip() + "}";
  }
}
