package org.examwright.reading.source.html;

import java.util.Map;
import java.util.Set;

/** Signs of formulas as LaTeX writes them. */
public final class TexSigns {
  private static final Map<String, String> COMMANDS =
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
          Map.entry("\u2063", ""),
          Map.entry("⟨", "\\langle"),
          Map.entry("⟩", "\\rangle"),
          Map.entry("∥", "\\parallel"),
          Map.entry("⊥", "\\perp"),
          Map.entry("∠", "\\angle"),
          Map.entry("△", "\\triangle"),
          Map.entry("≅", "\\cong"),
          Map.entry("≪", "\\ll"),
          Map.entry("≫", "\\gg"),
          Map.entry("⊃", "\\supset"),
          Map.entry("⊇", "\\supseteq"),
          Map.entry("∖", "\\setminus"),
          Map.entry("∴", "\\therefore"),
          Map.entry("∵", "\\because"),
          Map.entry("⊕", "\\oplus"),
          Map.entry("⊗", "\\otimes"),
          Map.entry("⇌", "\\rightleftharpoons"),
          Map.entry("⟶", "\\longrightarrow"),
          Map.entry("⟹", "\\implies"),
          Map.entry("⌊", "\\lfloor"),
          Map.entry("⌋", "\\rfloor"),
          Map.entry("⌈", "\\lceil"),
          Map.entry("⌉", "\\rceil"),
          Map.entry("ℓ", "\\ell"),
          Map.entry("∗", "*"),
          Map.entry("∬", "\\iint"),
          Map.entry("∭", "\\iiint"),
          Map.entry("ϑ", "\\vartheta"),
          Map.entry("ς", "\\varsigma"),
          Map.entry("Υ", "\\Upsilon"),
          Map.entry("⏟", "\\underbrace"),
          Map.entry("∣", "\\mid"),
          Map.entry("⊢", "\\vdash"),
          Map.entry("ⅆ", "d"),
          Map.entry("ⅇ", "e"),
          Map.entry("ⅈ", "i"),
          Map.entry("\u200B", ""));

  /** What LaTeX takes for its own, unless a stroke stands in front. */
  private static final String ESCAPED = "{}%#&_$";

  private static final Set<String> FUNCTIONS =
      Set.of(
          "sin", "cos", "tan", "cot", "sec", "csc", "log", "ln", "lg", "exp", "lim", "max", "min",
          "det", "gcd", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "sup", "inf", "deg",
          "dim", "ker", "arg", "hom", "Pr");

  private TexSigns() {}

  /** Whether LaTeX has a command for a function of this name. */
  public static boolean isFunction(String name) {
    return FUNCTIONS.contains(name);
  }

  /** A text with each sign as LaTeX writes it. */
  public static String of(String text) {
    StringBuilder tex = new StringBuilder();
    text.codePoints().forEach(c -> tex.append(sign(Character.toString(c))));
    return tex.toString();
  }

  /** The same for words within a formula, which no command may stand among. */
  public static String inText(String text) {
    StringBuilder tex = new StringBuilder();
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            sign ->
                tex.append(
                    ESCAPED.contains(sign)
                        ? "\\" + sign
                        : sign.equals("\\") ? "\\backslash " : sign));
    return tex.toString();
  }

  private static String sign(String character) {
    if (ESCAPED.contains(character)) {
      return "\\" + character;
    }
    if (character.equals("\\")) {
      return "\\backslash ";
    }
    String command = COMMANDS.getOrDefault(character, character);
    return command.startsWith("\\") && Character.isLetter(command.charAt(command.length() - 1))
        ? command + " "
        : command;
  }
}
