package org.examwright.reading.word;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.reading.source.html.TexSigns;

/**
 * Writes formulas of Word as LaTeX.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 1, 22.1</a>
 */
final class OmmlTex {
  private static final Map<String, String> ACCENTS =
      Map.ofEntries(
          Map.entry("\u0302", "\\hat"),
          Map.entry("^", "\\hat"),
          Map.entry("\u0303", "\\tilde"),
          Map.entry("~", "\\tilde"),
          Map.entry("\u0304", "\\bar"),
          Map.entry("\u0305", "\\overline"),
          Map.entry("\u00AF", "\\bar"),
          Map.entry("\u0307", "\\dot"),
          Map.entry("\u0308", "\\ddot"),
          Map.entry("\u20D7", "\\vec"),
          Map.entry("\u20D1", "\\vec"),
          Map.entry("\u2192", "\\vec"),
          Map.entry("\u030C", "\\check"),
          Map.entry("\u0306", "\\breve"));

  private static final Map<String, String> SUMS =
      Map.ofEntries(
          Map.entry("∑", "\\sum"),
          Map.entry("∏", "\\prod"),
          Map.entry("∐", "\\coprod"),
          Map.entry("∫", "\\int"),
          Map.entry("∬", "\\iint"),
          Map.entry("∭", "\\iiint"),
          Map.entry("∮", "\\oint"),
          Map.entry("⋃", "\\bigcup"),
          Map.entry("⋂", "\\bigcap"),
          Map.entry("⋁", "\\bigvee"),
          Map.entry("⋀", "\\bigwedge"));

  private static final Map<String, String> FENCES =
      Map.of(
          "{",
          "\\{",
          "}",
          "\\}",
          "⟨",
          "\\langle ",
          "⟩",
          "\\rangle ",
          "‖",
          "\\|",
          "⌊",
          "\\lfloor ",
          "⌋",
          "\\rfloor ",
          "⌈",
          "\\lceil ",
          "⌉",
          "\\rceil ");

  private OmmlTex() {}

  /** The LaTeX of an {@code m:oMath}. */
  static String of(PartElement math) {
    return row(math).strip();
  }

  private static String row(PartElement parent) {
    return parent.children().stream().map(OmmlTex::part).collect(Collectors.joining());
  }

  private static String in(PartElement parent, String name) {
    return parent.child(name).map(OmmlTex::row).orElse("").strip();
  }

  private static String group(PartElement parent, String name) {
    return "{" + in(parent, name) + "}";
  }

  private static Optional<String> property(PartElement element, String name) {
    String own = element.name() + "Pr";
    return element.child(own).flatMap(each -> each.child(name)).map(each -> each.get("m:val"));
  }

  private static boolean isOn(PartElement element, String name) {
    return property(element, name).filter(value -> !value.matches("0|off|false")).isPresent();
  }

  private static String part(PartElement element) {
    return switch (element.name()) {
      case "m:r" -> run(element);
      case "m:f" -> fraction(element);
      case "m:sSup" -> base(element) + "^" + group(element, "m:sup");
      case "m:sSub" -> base(element) + "_" + group(element, "m:sub");
      case "m:sSubSup" ->
          base(element) + "_" + group(element, "m:sub") + "^" + group(element, "m:sup");
      case "m:sPre" ->
          "{}_" + group(element, "m:sub") + "^" + group(element, "m:sup") + in(element, "m:e");
      case "m:rad" -> root(element);
      case "m:nary" -> sum(element);
      case "m:d" -> fenced(element);
      case "m:m" -> matrix(element, "m:mr");
      case "m:eqArr" ->
          "\\begin{aligned}"
              + element.all("m:e").map(OmmlTex::row).collect(Collectors.joining(" \\\\ "))
              + "\\end{aligned}";
      case "m:acc" ->
          ACCENTS.getOrDefault(property(element, "m:chr").orElse("\u0302"), "\\hat")
              + group(element, "m:e");
      case "m:bar" ->
          (property(element, "m:pos").orElse("bot").equals("top") ? "\\overline" : "\\underline")
              + group(element, "m:e");
      case "m:func" -> function(element);
      case "m:limLow" -> in(element, "m:e") + "_" + group(element, "m:lim");
      case "m:limUpp" -> in(element, "m:e") + "^" + group(element, "m:lim");
      case "m:groupChr" -> grouped(element);
      case "m:borderBox" -> "\\boxed" + group(element, "m:e");
      case "m:phant" -> "\\phantom" + group(element, "m:e");
      case "w:del", "w:moveFrom" -> "";
      default -> element.name().endsWith("Pr") ? "" : row(element);
    };
  }

  private static String base(PartElement element) {
    String base = in(element, "m:e");
    return base.length() == 1 || base.matches("\\\\[a-zA-Z]+") ? base : "{" + base + "}";
  }

  private static String run(PartElement run) {
    String text =
        Normalizer.normalize(
            run.all("m:t").map(PartElement::text).collect(Collectors.joining()),
            Normalizer.Form.NFKC);
    Optional<PartElement> properties = run.child("m:rPr");
    boolean plain =
        properties.map(each -> each.child("m:nor").isPresent() || upright(each)).orElse(false);
    boolean letters = text.strip().chars().filter(Character::isLetter).count() > 1;
    if (TexSigns.isFunction(text.strip())) {
      return "\\" + text.strip() + " ";
    }
    if (plain && letters) {
      return properties.flatMap(each -> each.child("m:nor")).isPresent() || text.contains(" ")
          ? "\\text{" + TexSigns.inText(text) + "}"
          : "\\mathrm{" + TexSigns.of(text) + "}";
    }
    boolean bold =
        properties
            .flatMap(each -> each.child("m:sty"))
            .map(each -> each.get("m:val"))
            .orElse("")
            .startsWith("b");
    String tex = TexSigns.of(text);
    return bold && !tex.isBlank() ? "\\mathbf{" + tex + "}" : tex;
  }

  private static boolean upright(PartElement properties) {
    return properties.child("m:sty").map(each -> each.get("m:val")).orElse("").equals("p");
  }

  private static String fraction(PartElement element) {
    String above = group(element, "m:num");
    String below = group(element, "m:den");
    return switch (property(element, "m:type").orElse("bar")) {
      case "lin", "skw" -> above + "/" + below;
      case "noBar" -> "\\genfrac{}{}{0pt}{}" + above + below;
      default -> "\\frac" + above + below;
    };
  }

  private static String root(PartElement element) {
    String degree = isOn(element, "m:degHide") ? "" : in(element, "m:deg");
    return "\\sqrt" + (degree.isEmpty() ? "" : "[" + degree + "]") + group(element, "m:e");
  }

  private static String sum(PartElement element) {
    String sign = property(element, "m:chr").orElse("∫");
    String below = isOn(element, "m:subHide") ? "" : in(element, "m:sub");
    String above = isOn(element, "m:supHide") ? "" : in(element, "m:sup");
    return SUMS.getOrDefault(sign, TexSigns.of(sign).strip())
        + (below.isEmpty() ? "" : "_{" + below + "}")
        + (above.isEmpty() ? "" : "^{" + above + "}")
        + " "
        + in(element, "m:e");
  }

  private static String fenced(PartElement element) {
    String open = property(element, "m:begChr").orElse("(");
    String close = property(element, "m:endChr").orElse(")");
    String between = property(element, "m:sepChr").orElse("|");
    List<PartElement> parts = element.all("m:e").toList();
    if (parts.size() == 1
        && parts.getFirst().children().size() == 1
        && parts.getFirst().children().getFirst().is("m:m")) {
      String matrix =
          switch (open + close) {
            case "()" -> "pmatrix";
            case "[]" -> "bmatrix";
            case "||" -> "vmatrix";
            case "{}" -> "Bmatrix";
            default -> "";
          };
      if (!matrix.isEmpty()) {
        return part(parts.getFirst().children().getFirst()).replace("{matrix}", "{" + matrix + "}");
      }
    }
    if (open.equals("{")
        && close.isEmpty()
        && parts.size() == 1
        && parts.getFirst().within("m:eqArr").isPresent()) {
      return row(parts.getFirst()).replace("{aligned}", "{cases}");
    }
    return "\\left"
        + fence(open)
        + parts.stream().map(OmmlTex::row).collect(Collectors.joining(between))
        + "\\right"
        + fence(close);
  }

  private static String fence(String sign) {
    return sign.isEmpty() ? "." : FENCES.getOrDefault(sign, sign);
  }

  private static String matrix(PartElement element, String rows) {
    return "\\begin{matrix}"
        + element
            .all(rows)
            .map(row -> row.all("m:e").map(OmmlTex::row).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "))
        + "\\end{matrix}";
  }

  private static String function(PartElement element) {
    String name = in(element, "m:fName");
    return name + (name.startsWith("\\") ? " " : "") + in(element, "m:e");
  }

  private static String grouped(PartElement element) {
    String sign = property(element, "m:chr").orElse("⏟");
    String inner = group(element, "m:e");
    return switch (sign) {
      case "⏞" -> "\\overbrace" + inner;
      case "⏟" -> "\\underbrace" + inner;
      case "→" -> "\\overrightarrow" + inner;
      case "←" -> "\\overleftarrow" + inner;
      default -> inner;
    };
  }
}
