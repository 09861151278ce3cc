package org.examwright.rendering.formula;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Commands for single signs that the parser does not know, or takes for another sign. */
final class SymbolCommands {
  private static final String NEW =
      """
      varphi φ  varsigma ς  varkappa ϰ  omicron ο  digamma ϝ
      varGamma Γ  varDelta Δ  varTheta Θ  varLambda Λ  varXi Ξ  varPi Π
      varSigma Σ  varUpsilon Υ  varPhi Φ  varPsi Ψ  varOmega Ω
      leadsto ⇝  circlearrowleft ↺  circlearrowright ↻
      dashleftarrow ⇠  dashrightarrow ⇢  restriction ↾
      owns ∋  coloneqq ≔  eqqcolon ≕  doteqdot ≑  varpropto ∝  thicksim ∼  thickapprox ≈
      lhd ⊲  rhd ⊳  unlhd ⊴  unrhd ⊵  diamond ⋄  centerdot ⋅
      triangle △  square □  Box □  Diamond ◇  lozenge ◊  blacksquare ■  blacklozenge ⧫
      lVert ‖  rVert ‖  lgroup ⟮  rgroup ⟯  diagup ╱  diagdown ╲  surd √
      dotsc …  dotsb ⋯  dotsm ⋯  dotsi ⋯  mathellipsis …  iddots ⋰
      | ‖  copyright ©  ddag ‡  S §  P ¶  eth ð
      """;

  /** TeX's φ without {@code var} has a straight stroke; a dagger is one in formulas too. */
  private static final String OTHER = "phi ϕ  dag †";

  /** In the parser's own language. */
  static final String DEFINITIONS = define("newcommand", NEW) + define("renewcommand", OTHER);

  private SymbolCommands() {}

  private static String define(String command, String table) {
    return Stream.of(table.strip().split("\\s{2,}|\n"))
        .map(row -> row.split(" "))
        .map(row -> "\\" + command + "{\\" + row[0] + "}{" + row[1] + "}\n")
        .collect(Collectors.joining());
  }
}
