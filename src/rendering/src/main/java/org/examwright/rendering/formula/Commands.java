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
      \\newcommand{\\varphi}{\\phi}
      \\newcommand{\\lvert}{|}
      \\newcommand{\\rvert}{|}
      \\newcommand{\\degree}{^\\circ}
      \\newcommand{\\displaystyle}{}
      \\newcommand{\\textstyle}{}
      \\newcommand{\\limits}{}
      \\newcommand{\\nolimits}{}
      \\newcommand{\\colon}{:}
      \\newenvironment{aligned}{\\begin{array}{rl}}{\\end{array}}
      \\newenvironment{align}{\\begin{array}{rl}}{\\end{array}}
      \\newenvironment{split}{\\begin{array}{rl}}{\\end{array}}
      \\newenvironment{gathered}{\\begin{array}{c}}{\\end{array}}
      """;

  private Commands() {}
}
