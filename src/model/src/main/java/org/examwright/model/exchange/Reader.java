package org.examwright.model.exchange;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file of one format into a question set.
 *
 * <p>A pure function of its source: it opens no file by itself and keeps nothing between two calls,
 * so that any number of threads may share a reader. It is found by {@link java.util.ServiceLoader},
 * which needs a public constructor without parameters. Nothing here takes or returns null, but for
 * what says so.
 */
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
   * Reads all of {@code source} and reports every problem at once.
   *
   * <p>Never throws for its content, however damaged it is. Every part of the source belongs to
   * something in the set, or a diagnostic says that it was passed over.
   *
   * @param source its {@link Source#shape} is null or one of {@link #shapes}
   */
  Result read(Source source);

  /**
   * What was read.
   *
   * @param set null when there is an error among the diagnostics, and only then
   * @param rest what is left of a set without the questions that have errors; null when there is no
   *     error, or when the reader cannot tell which questions are meant
   * @param diagnostics in no particular order
   * @param explanation why the questions were found where they were
   */
  record Result(
      @Nullable QuestionSet set,
      @Nullable QuestionSet rest,
      List<Diagnostic> diagnostics,
      Explanation explanation) {
    /** Copies the diagnostics. */
    public Result {
      diagnostics = List.copyOf(diagnostics);
    }

    /** A result of a reader that makes nothing of a file with errors. */
    public Result(
        @Nullable QuestionSet set, List<Diagnostic> diagnostics, Explanation explanation) {
      this(set, null, diagnostics, explanation);
    }

    /** A result of a reader that has nothing to find out about its files. */
    public Result(@Nullable QuestionSet set, List<Diagnostic> diagnostics) {
      this(set, diagnostics, Explanation.NONE);
    }
  }
}
