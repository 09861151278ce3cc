package org.examwright.rendering.formula;

/** Commands that authors use and the parser does not know, defined in its own language. */
final class Commands {
  static final String DEFINITIONS =
      """
      \\newcommand{\\text}[1]{\\mbox{#1}}
      \\newcommand{\\operatorname}[1]{\\mbox{#1}}
      \\newcommand{\\dfrac}[2]{\\frac{#1}{#2}}
      \\newcommand{\\tfrac}[2]{\\frac{#1}{#2}}
      \\newcommand{\\binom}[2]{\\left(\\begin{matrix}#1\\\\#2\\end{matrix}\\right)}
      \\newcommand{\\bmod}{\\;\\mbox{mod}\\;}
      \\newcommand{\\pmod}[1]{\\;(\\mbox{mod}\\;#1)}
      \\newcommand{\\to}{\\rightarrow}
      \\newcommand{\\gets}{\\leftarrow}
      \\newcommand{\\implies}{\\Rightarrow}
      \\newcommand{\\impliedby}{\\Leftarrow}
      \\newcommand{\\iff}{\\Leftrightarrow}
      \\newcommand{\\dots}{\\ldots}
      \\newcommand{\\lvert}{|}
      \\newcommand{\\rvert}{|}
      \\newcommand{\\degree}{^\\circ}
      \\newcommand{\\boldsymbol}[1]{\\mathbf{#1}}
      \\newcommand{\\bm}[1]{\\mathbf{#1}}
      \\newcommand{\\mathscr}[1]{\\mathcal{#1}}
      \\newcommand{\\cfrac}[2]{\\frac{#1}{#2}}
      \\newcommand{\\dbinom}[2]{\\binom{#1}{#2}}
      \\newcommand{\\tbinom}[2]{\\binom{#1}{#2}}
      \\renewcommand{\\acute}[1]{\\overset{´}{#1}}
      \\renewcommand{\\grave}[1]{\\overset{`}{#1}}
      \\renewcommand{\\check}[1]{\\overset{ˇ}{#1}}
      \\renewcommand{\\breve}[1]{\\overset{˘}{#1}}
      \\newcommand{\\mathring}[1]{\\overset{˚}{#1}}
      \\newcommand{\\xrightarrow}[2][]{\\underset{#1}{\\overset{#2}{\\longrightarrow}}}
      \\newcommand{\\xleftarrow}[2][]{\\underset{#1}{\\overset{#2}{\\longleftarrow}}}
      \\newcommand{\\displaystyle}{}
      \\newcommand{\\textstyle}{}
      \\newcommand{\\limits}{}
      \\newcommand{\\nolimits}{}
      \\newcommand{\\colon}{:}
      \\newcommand{\\big}{}
      \\newcommand{\\bigl}{}
      \\newcommand{\\bigr}{}
      \\newcommand{\\bigm}{}
      \\newcommand{\\Big}{}
      \\newcommand{\\Bigl}{}
      \\newcommand{\\Bigr}{}
      \\newcommand{\\Bigm}{}
      \\newcommand{\\bigg}{}
      \\newcommand{\\biggl}{}
      \\newcommand{\\biggr}{}
      \\newcommand{\\Bigg}{}
      \\newcommand{\\Biggl}{}
      \\newcommand{\\Biggr}{}
      \\newcommand{\\substack}[1]{\\begin{array}{c}#1\\end{array}}
      \\newcommand{\\boxed}[1]{\\overset{\uE000}{#1}}
      \\newenvironment{smallmatrix}{\\begin{matrix}}{\\end{matrix}}
      \\newenvironment{aligned}{\\begin{array}{rlrlrlrl}}{\\end{array}}
      \\newenvironment{align}{\\begin{array}{rlrlrlrl}}{\\end{array}}
      \\newenvironment{split}{\\begin{array}{rlrlrlrl}}{\\end{array}}
      \\newenvironment{gathered}{\\begin{array}{c}}{\\end{array}}
      """
          + SymbolCommands.DEFINITIONS;

  private Commands() {}
}
