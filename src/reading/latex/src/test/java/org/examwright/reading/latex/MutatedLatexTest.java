package org.examwright.reading.latex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
          """
          \\documentclass{exam}
          \\newcommand{\\R}{\\mathbb{R}}
          \\begin{document}
          Intro.
          \\begin{questions}
          \\question[5] What is $x \\in \\R$? \\label{q}
          \\begin{solution}
          A set.
          \\end{solution}
          \\question Which?
          \\begin{choices}
          \\choice a
          \\CorrectChoice \\textbf{b}
          \\end{choices}
          \\question See~\\ref{q}.
          \\begin{parts}
          \\part[1] One \\fillin[two].
          \\part[2] Code
          \\begin{lstlisting}
          int x = 1; % no
          \\end{lstlisting}
          \\end{parts}
          \\begin{tabular}{ll} a & b \\\\ c & d \\end{tabular}
          \\end{questions}
          \\end{document}
          """,
          """
          \\begin{quiz}[points=2]{Cat}
          \\begin{multi}[feedback={F.}]{name}
          Which?
          \\item a
          \\item*[feedback={Yes.}] b
          \\end{multi}
          \\begin{numerical}[tolerance=0.1]{n}
          Pi?
          \\item 3.14
          \\end{numerical}
          \\begin{cloze}{c}
          A \\begin{shortanswer} \\item oak \\end{shortanswer} tree.
          \\end{cloze}
          \\begin{matching}{m}
          Match.
          \\item a \\answer b
          \\item c \\answer d
          \\end{matching}
          \\end{quiz}
          """,
          """
          \\element{g}{
          \\begin{question}{q1}\\scoring{b=2,m=-1}
          Which?
          \\begin{choices}
          \\correctchoice{a}
          \\wrongchoice{b}
          \\end{choices}
          \\end{question}
          }
          \\begin{questionmult}{q2}
          Which?
          \\begin{reponses}[o]
          \\bonne{a}
          \\mauvaise{b}
          \\end{reponses}
          \\end{questionmult}
          \\onecopy{5}{
          Text.
          \\insertgroup[1]{g}
          }
          """);

  private static final List<String> EXERCISES =
      List.of(
          """
          Question
          ========
          Which `r n`?

          Answerlist
          ----------
          * a
          * b

          Solution
          ========
          It is b.

          Meta-information
          ================
          extype: schoice
          exsolution: 01
          exname: x
          """,
          """
          ```{r}
          x <- 1
          ```

          Question
          ========
          A ##ANSWER1## and $y$.

          Meta-information
          ================
          extype: cloze
          exsolution: oak|3
          exclozetype: string|num
          extol: 0|1
          """,
          """
          \\begin{question}
          Which?
          \\begin{answerlist}
          \\item a
          \\item b
          \\end{answerlist}
          \\end{question}
          \\begin{solution}
          Text.
          \\end{solution}
          \\extype{mchoice}
          \\exsolution{01}
          """,
          "---\ntype: sc\ntitle: T\n---\n\n# question\n\nWhich?\n\n- a\n- b\n\n# feedback\n\nSo.\n");

  private final long seed = Long.getLong("latex.seed", 20261201L);
  private final Random random = new Random(seed);

  /** The time is no measure of speed: it stops what hangs. */
  @ParameterizedTest
  @ValueSource(
      strings = {"\\begin{questions}", "\\question a", "\\newcommand{\\a}{\\a\\a}", "a{b}~"})
  void aFileOfOneLongLineIsRead(String piece) {
    String file = "\\begin{questions}" + piece.repeat(100_000);
    Source source = new Source("a.tex", file.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE);

    Reader.Result result =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new LatexReader().read(source));

    assertThat(result.diagnostics()).isNotEmpty();
  }

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
