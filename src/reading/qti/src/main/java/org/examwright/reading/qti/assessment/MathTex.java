package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Formulas that are written in MathML as LaTeX.
 *
 * @see <a href="https://www.w3.org/TR/MathML2/chapter3.html">MathML 2.0, presentation markup</a>
 */
final class MathTex {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("∑", "\\sum"),
          Map.entry("∏", "\\prod"),
          Map.entry("∫", "\\int"),
          Map.entry("∮", "\\oint"),
          Map.entry("∞", "\\infty"),
          Map.entry("∂", "\\partial"),
          Map.entry("∇", "\\nabla"),
          Map.entry("×", "\\times"),
          Map.entry("·", "\\cdot"),
          Map.entry("⋅", "\\cdot"),
          Map.entry("÷", "\\div"),
          Map.entry("±", "\\pm"),
          Map.entry("∓", "\\mp"),
          Map.entry("≤", "\\le"),
          Map.entry("≥", "\\ge"),
          Map.entry("≠", "\\ne"),
          Map.entry("≈", "\\approx"),
          Map.entry("≡", "\\equiv"),
          Map.entry("∼", "\\sim"),
          Map.entry("∝", "\\propto"),
          Map.entry("∈", "\\in"),
          Map.entry("∉", "\\notin"),
          Map.entry("⊂", "\\subset"),
          Map.entry("⊆", "\\subseteq"),
          Map.entry("∪", "\\cup"),
          Map.entry("∩", "\\cap"),
          Map.entry("∅", "\\emptyset"),
          Map.entry("∀", "\\forall"),
          Map.entry("∃", "\\exists"),
          Map.entry("¬", "\\neg"),
          Map.entry("∧", "\\wedge"),
          Map.entry("∨", "\\vee"),
          Map.entry("→", "\\to"),
          Map.entry("←", "\\leftarrow"),
          Map.entry("↔", "\\leftrightarrow"),
          Map.entry("⇒", "\\Rightarrow"),
          Map.entry("⇔", "\\Leftrightarrow"),
          Map.entry("↦", "\\mapsto"),
          Map.entry("…", "\\ldots"),
          Map.entry("⋯", "\\cdots"),
          Map.entry("⋮", "\\vdots"),
          Map.entry("⋱", "\\ddots"),
          Map.entry("∘", "\\circ"),
          Map.entry("°", "{}^\\circ"),
          Map.entry("′", "'"),
          Map.entry("−", "-"),
          Map.entry("α", "\\alpha"),
          Map.entry("β", "\\beta"),
          Map.entry("γ", "\\gamma"),
          Map.entry("δ", "\\delta"),
          Map.entry("ε", "\\varepsilon"),
          Map.entry("ϵ", "\\epsilon"),
          Map.entry("ζ", "\\zeta"),
          Map.entry("η", "\\eta"),
          Map.entry("θ", "\\theta"),
          Map.entry("ι", "\\iota"),
          Map.entry("κ", "\\kappa"),
          Map.entry("λ", "\\lambda"),
          Map.entry("μ", "\\mu"),
          Map.entry("ν", "\\nu"),
          Map.entry("ξ", "\\xi"),
          Map.entry("π", "\\pi"),
          Map.entry("ρ", "\\rho"),
          Map.entry("σ", "\\sigma"),
          Map.entry("τ", "\\tau"),
          Map.entry("υ", "\\upsilon"),
          Map.entry("φ", "\\varphi"),
          Map.entry("ϕ", "\\phi"),
          Map.entry("χ", "\\chi"),
          Map.entry("ψ", "\\psi"),
          Map.entry("ω", "\\omega"),
          Map.entry("Γ", "\\Gamma"),
          Map.entry("Δ", "\\Delta"),
          Map.entry("Θ", "\\Theta"),
          Map.entry("Λ", "\\Lambda"),
          Map.entry("Ξ", "\\Xi"),
          Map.entry("Π", "\\Pi"),
          Map.entry("Σ", "\\Sigma"),
          Map.entry("Φ", "\\Phi"),
          Map.entry("Ψ", "\\Psi"),
          Map.entry("Ω", "\\Omega"),
          Map.entry("ℝ", "\\mathbb{R}"),
          Map.entry("ℕ", "\\mathbb{N}"),
          Map.entry("ℤ", "\\mathbb{Z}"),
          Map.entry("ℚ", "\\mathbb{Q}"),
          Map.entry("ℂ", "\\mathbb{C}"),
          Map.entry("ℏ", "\\hbar"),
          Map.entry("\u2061", ""),
          Map.entry("\u2062", ""),
          Map.entry("\u2063", ""));

  private static final Map<String, String> ACCENTS =
      Map.of(
          "¯",
          "\\overline",
          "‾",
          "\\overline",
          "^",
          "\\hat",
          "→",
          "\\vec",
          "~",
          "\\tilde",
          "˜",
          "\\tilde",
          "˙",
          "\\dot",
          "¨",
          "\\ddot",
          "ˆ",
          "\\hat",
          "⏞",
          "\\overbrace");

  private MathTex() {}

  /** The LaTeX of a formula: what its author wrote, if that stands beside it. */
  static String of(Tag math) {
    Optional<String> written =
        math.all("annotation").stream()
            .filter(note -> note.attribute("encoding").toLowerCase(Locale.ROOT).contains("tex"))
            .map(note -> note.text().strip())
            .filter(tex -> !tex.isEmpty())
            .findFirst();
    return written.orElseGet(() -> row(math).strip());
  }

  static boolean isDisplay(Tag math) {
    return math.attribute("display").equals("block") || math.attribute("mode").equals("display");
  }

  private static String row(Tag parent) {
    return parent.children().stream().map(MathTex::part).collect(Collectors.joining());
  }

  private static String part(Tag tag) {
    List<Tag> parts = tag.children();
    return switch (tag.name()) {
      case "mi" -> identifier(tag);
      case "mn", "mo" -> characters(tag);
      case "mtext", "ms" -> "\\text{" + tag.text().strip() + "}";
      case "mspace" -> "\\ ";
      case "mfrac" -> parts.size() == 2 ? "\\frac" + group(parts, 0) + group(parts, 1) : row(tag);
      case "msqrt" -> "\\sqrt{" + row(tag) + "}";
      case "mroot" ->
          parts.size() == 2 ? "\\sqrt[" + part(parts.get(1)) + "]" + group(parts, 0) : row(tag);
      case "msup" -> script(tag, "", "^");
      case "msub", "munder" -> script(tag, "_", "");
      case "mover" -> over(tag);
      case "msubsup", "munderover" -> script(tag, "_", "^");
      case "mfenced" -> fenced(tag);
      case "mtable" -> table(tag);
      case "annotation", "annotationxml" -> "";
      default -> row(tag);
    };
  }

  private static String group(List<Tag> parts, int index) {
    return "{" + part(parts.get(index)) + "}";
  }

  private static String script(Tag tag, String below, String above) {
    List<Tag> parts = tag.children();
    if (parts.size() < 2) {
      return row(tag);
    }
    StringBuilder tex = new StringBuilder(base(parts.getFirst()));
    String raised = part(parts.get(1));
    if (below.isEmpty() && !raised.isEmpty() && raised.chars().allMatch(c -> c == '\'')) {
      return tex.append(raised).toString();
    }
    String first = below.isEmpty() ? above : below;
    tex.append(first).append(group(parts, 1));
    if (!below.isEmpty() && !above.isEmpty() && parts.size() > 2) {
      tex.append(above).append(group(parts, 2));
    }
    return tex.toString();
  }

  private static String base(Tag tag) {
    String tex = part(tag);
    return tex.isEmpty() || tag.children().size() > 1 ? "{" + tex + "}" : tex.stripTrailing();
  }

  private static String over(Tag tag) {
    List<Tag> parts = tag.children();
    String accent = parts.size() == 2 ? ACCENTS.getOrDefault(parts.get(1).text().strip(), "") : "";
    return accent.isEmpty() ? script(tag, "", "^") : accent + group(parts, 0);
  }

  private static String fenced(Tag tag) {
    String open = tag.has("open") ? tag.attribute("open") : "(";
    String close = tag.has("close") ? tag.attribute("close") : ")";
    String mark = tag.has("separators") ? tag.attribute("separators").strip() : ",";
    return signs(open)
        + tag.children().stream()
            .map(MathTex::part)
            .collect(Collectors.joining(mark.isEmpty() ? "" : mark.substring(0, 1)))
        + signs(close);
  }

  private static String table(Tag tag) {
    return "\\begin{matrix}"
        + tag.children().stream()
            .map(
                row -> row.children().stream().map(MathTex::row).collect(Collectors.joining(" & ")))
            .collect(Collectors.joining(" \\\\ "))
        + "\\end{matrix}";
  }

  private static String identifier(Tag tag) {
    String name = tag.text().strip();
    return name.codePointCount(0, name.length()) > 1 && name.chars().allMatch(Character::isLetter)
        ? function(name)
        : characters(tag);
  }

  private static String function(String name) {
    return switch (name) {
      case "sin",
          "cos",
          "tan",
          "cot",
          "log",
          "ln",
          "exp",
          "lim",
          "max",
          "min",
          "det",
          "gcd",
          "arcsin",
          "arccos",
          "arctan",
          "sinh",
          "cosh",
          "tanh",
          "sup",
          "inf",
          "deg",
          "dim" ->
          "\\" + name + " ";
      default -> "\\mathrm{" + name + "}";
    };
  }

  private static String characters(Tag tag) {
    return signs(tag.text().strip());
  }

  private static String signs(String text) {
    StringBuilder tex = new StringBuilder();
    text.codePoints().forEach(c -> tex.append(sign(Character.toString(c))));
    return tex.toString();
  }

  private static String sign(String character) {
    if ("{}%#&_$".contains(character)) {
      return "\\" + character;
    }
    if (character.equals("\\")) {
      return "\\backslash ";
    }
    String command = SIGNS.get(character);
    if (command == null) {
      return character;
    }
    return command.startsWith("\\") && Character.isLetter(command.charAt(command.length() - 1))
        ? command + " "
        : command;
  }
}
