package org.examwright.model.exchange;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Turns a file of one format into a question set. */
public interface Reader {
  /** The name for {@code --from}, such as {@code markdown}. */
  String id();

  /** The endings of its files without the dot, in lower case. */
  List<String> extensions();

  /**
   * The words for {@code --shape} that {@link Source#shape} may hold, the commonest first; none
   * when there is nothing to find out about its files.
   */
  default List<String> shapes() {
    return List.of();
  }

  /**
   * Reads all of {@code source} and reports every problem at once; never throws for its content.
   */
  Result read(Source source);

  /**
   * What was read.
   *
   * @param set null when there is an error among the diagnostics
   * @param explanation why the questions were found where they were
   */
  record Result(@Nullable QuestionSet set, List<Diagnostic> diagnostics, Explanation explanation) {
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }

    /** A result of a reader that has nothing to find out about its files. */
    public Result(@Nullable QuestionSet set, List<Diagnostic> diagnostics) {
      this(set, diagnostics, Explanation.NONE);
    }
  }
}
