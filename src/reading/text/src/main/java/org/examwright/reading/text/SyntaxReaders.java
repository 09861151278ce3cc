package org.examwright.reading.text;

import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.latex.LatexReader;
import org.examwright.reading.latex.rexams.RexamsReader;
import org.examwright.reading.source.OtherSyntax;
import org.examwright.reading.tools.ToolReaders;

/** The readers of what text files are written in for other programs, whatever they end in. */
final class SyntaxReaders {
  /** What an exercise of R/exams has, and no text about them. */
  private static final Pattern EXERCISE =
      Pattern.compile(
          "(?m)^(?:Question[ \\t]*\\n=|#[ \\t]+[Qq]uestion[ \\t]*$|\\\\begin\\{question})");

  private SyntaxReaders() {}

  /** The reader of a text that is written so, if there is one. */
  static Optional<Reader> of(OtherSyntax syntax, String text) {
    return switch (syntax) {
      case R_EXAMS ->
          EXERCISE.matcher(text).find() ? Optional.of(new RexamsReader()) : Optional.empty();
      case LATEX -> Optional.of(new LatexReader());
      case TEXT2QTI,
          MKDOCS_QUIZ,
          MD2QTI,
          EXAMARK,
          MOODLE_MD2XML,
          QUIZDOWN,
          MD2CANVAS,
          QTI_CONVERTER,
          AMC_TXT,
          MNTCP,
          LIASCRIPT,
          AST_TEST ->
          ToolReaders.of(syntax);
    };
  }
}
