package org.examwright.exporters.pdf;

import java.util.Map;
import org.scilab.forge.jlatexmath.NewCommandMacro;
import org.scilab.forge.jlatexmath.NewEnvironmentMacro;
import org.scilab.forge.jlatexmath.TeXFormula;

/** Commands that authors use and the formula library does not know, or knows otherwise. */
final class FormulaCommands {
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("lvert", "\\vert{}"),
          Map.entry("rvert", "\\vert{}"),
          Map.entry("coloneqq", "\\mathrel{:=}"),
          Map.entry("eqqcolon", "\\mathrel{=:}"),
          Map.entry("dotsm", "\\cdots{}"),
          Map.entry("mathellipsis", "\\ldots{}"),
          Map.entry("pounds", "\\text{£}"));

  private FormulaCommands() {}

  /** Makes them known to all formulas that follow; once is enough. */
  static void define() {
    new TeXFormula(); // the library's own commands come first, and would come a second time later
    COMMANDS.forEach((name, meaning) -> NewCommandMacro.addNewCommand(name, meaning, 0));
    NewCommandMacro.addNewCommand("bm", "\\boldsymbol{#1}", 1);
    // The library's own leave no gap between the columns, or one where there is none.
    NewEnvironmentMacro.addReNewEnvironment(
        "cases", "\\left\\{\\begin{array}{ll}", "\\end{array}\\right.", 0);
    NewEnvironmentMacro.addReNewEnvironment("split", "\\begin{aligned}", "\\end{aligned}", 0);
  }
}
