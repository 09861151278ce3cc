package org.examwright.reading.latex;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.latex.rexams.RexamsReader;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;

/** Whatever happens to a file, its reader says what came of it, and of each line. */
class MutatedLatexTest {
  private static final int CASES = LongRun.count(10_000, 2_000);
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          "$",
          "$$",
          "%",
          "\\",
          "\\\\",
          "&",
          "~",
          "#1",
          "\n",
          "\n\n",
          " ",
          "\\begin{",
          "\\end{",
          "\\begin{parts}",
          "\\end{questions}",
          "\\question",
          "\\part[2]",
          "\\CorrectChoice",
          "\\choice ",
          "\\item",
          "\\item*",
          "\\fi",
          "\\else",
          "\\ifprintanswers",
          "\\newcommand{\\x}{\\x\\x}",
          "\\x",
          "\\def\\y#1{#1\\y{#1}}",
          "\\y{a}",
          "\\verb|",
          "\\(",
          "\\]",
          "\\fillin[",
          "\\input{a}",
          "\\begin{verbatim}",
          "\\begin{tabular}{",
          "\u0000",
          "\u00E9",
          "\uD83D\uDE00",
          "\\section{A}",
          "\\bonne{",
          "\\scoring{",
          "99999999999999",
          "");

  private static final List<String> PAPERS =
      List.of(
          "\\documentclass{exam}\n\\newcommand{\\R}{\\mathbb{R}}\n\\begin{document}\nIntro.\n\\begin{questions}\n"
              + "\\question[5] What is $x \\in \\R$? \\label{q}\n\\begin{solution}\nA set.\n\\end{solution}\n"
              + "\\question Which?\n\\begin{choices}\n\\choice a\n\\CorrectChoice \\textbf{b}\n\\end{choices}\n"
              + "\\question See~\\ref{q}.\n\\begin{parts}\n\\part[1] One \\fillin[two].\n\\part[2] Code\n"
              + "\\begin{lstlisting}\nint x = 1; % no\n\\end{lstlisting}\n\\end{parts}\n"
              + "\\begin{tabular}{ll} a & b \\\\ c & d \\end{tabular}\n\\end{questions}\n\\end{document}\n",
          "\\begin{quiz}[points=2]{Cat}\n\\begin{multi}[feedback={F.}]{name}\nWhich?\n\\item a\n"
              + "\\item*[feedback={Yes.}] b\n\\end{multi}\n\\begin{numerical}[tolerance=0.1]{n}\nPi?\n\\item 3.14\n"
              + "\\end{numerical}\n\\begin{cloze}{c}\nA \\begin{shortanswer} \\item oak \\end{shortanswer} tree.\n"
              + "\\end{cloze}\n\\begin{matching}{m}\nMatch.\n\\item a \\answer b\n\\item c \\answer d\n"
              + "\\end{matching}\n\\end{quiz}\n",
          "\\element{g}{\n\\begin{question}{q1}\\scoring{b=2,m=-1}\nWhich?\n\\begin{choices}\n"
              + "\\correctchoice{a}\n\\wrongchoice{b}\n\\end{choices}\n\\end{question}\n}\n"
              + "\\begin{questionmult}{q2}\nWhich?\n\\begin{reponses}[o]\n\\bonne{a}\n\\mauvaise{b}\n"
              + "\\end{reponses}\n\\end{questionmult}\n\\onecopy{5}{\nText.\n\\insertgroup[1]{g}\n}\n");

  private static final List<String> EXERCISES =
      List.of(
          "Question\n========\nWhich `r n`?\n\nAnswerlist\n----------\n* a\n* b\n\nSolution\n========\nIt is b.\n\n"
              + "Meta-information\n================\nextype: schoice\nexsolution: 01\nexname: x\n",
          "```{r}\nx <- 1\n```\n\nQuestion\n========\nA ##ANSWER1## and $y$.\n\nMeta-information\n"
              + "================\nextype: cloze\nexsolution: oak|3\nexclozetype: string|num\nextol: 0|1\n",
          "\\begin{question}\nWhich?\n\\begin{answerlist}\n\\item a\n\\item b\n\\end{answerlist}\n\\end{question}\n"
              + "\\begin{solution}\nText.\n\\end{solution}\n\\extype{mchoice}\n\\exsolution{01}\n",
          "---\ntype: sc\ntitle: T\n---\n\n# question\n\nWhich?\n\n- a\n- b\n\n# feedback\n\nSo.\n");

  private final long seed = Long.getLong("latex.seed", 20261201L);
  private final Random random = new Random(seed);

  @Test
  void aMutatedPaperGivesQuestionsOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(PAPERS.get(i % PAPERS.size()));
      require(new LatexReader(), "set.tex", text, i);
    }
  }

  @Test
  void aMutatedExerciseGivesAQuestionOrAnError() {
    for (int i = 0; i < CASES; i++) {
      String text = mutated(EXERCISES.get(i % EXERCISES.size()));
      require(new RexamsReader(), "set.Rmd", text, i);
    }
  }

  @Test
  void whatIsNestedDeeplyIsReadAllTheSame() {
    for (String open :
        List.of("{", "\\begin{center}", "\\begin{itemize}\\item ", "\\textbf{", "$")) {
      String text = "\\begin{questions}\\question What? " + open.repeat(3_000);
      Reader.Result result = read(new LatexReader(), "set.tex", text);
      assertThat(result.diagnostics()).isNotEmpty();
    }
  }

  private String mutated(String text) {
    String out = text;
    for (int times = random.nextInt(4); times >= 0; times--) {
      int from = random.nextInt(out.length() + 1);
      int to = Math.min(out.length(), from + random.nextInt(random.nextInt(6) == 0 ? 80 : 8));
      out = out.substring(0, from) + PIECES.get(random.nextInt(PIECES.size())) + out.substring(to);
    }
    return out;
  }

  private static Reader.Result read(Reader reader, String name, String text) {
    return reader.read(new Source(name, text.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }

  private void require(Reader reader, String name, String text, int i) {
    Reader.Result result = read(reader, name, text);
    String about = "seed " + seed + ", case " + i + ": " + result.diagnostics() + "\n" + text;
    boolean error =
        result.diagnostics().stream().map(Diagnostic::severity).anyMatch(Severity.ERROR::equals);
    assertThat(result.set() == null).as(about).isEqualTo(error);
    if (result.set() != null && text.indexOf('\0') < 0) {
      requireAccount(text, result, about);
    }
  }

  /** Each line in which something is written has become something, or is named. */
  private static void requireAccount(String text, Reader.Result result, String about) {
    BitSet accounted = new BitSet();
    result
        .explanation()
        .account()
        .forEach(stretch -> accounted.set(stretch.firstLine(), stretch.lastLine() + 1));
    result.diagnostics().forEach(said -> accounted.set(said.origin().line()));
    List<String> lines = text.lines().toList();
    for (int line = 1; line <= lines.size(); line++) {
      if (lines.get(line - 1).matches(".*[A-Za-z0-9].*")) {
        assertThat(accounted.get(line)).as("line %d, %s", line, about).isTrue();
      }
    }
  }
}
