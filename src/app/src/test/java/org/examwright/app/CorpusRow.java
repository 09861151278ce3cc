package org.examwright.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.library.Examwright;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;

/**
 * What the program makes of a file.
 *
 * @param kinds how many questions there are of which kind
 * @param first the key of the first question, in short
 * @param middle that of the one in the middle, of two the latter
 * @param last that of the last one
 * @param lines how many lines, paragraphs or rows are accounted for, of how many; empty if none are
 * @param errors each with its line
 * @param doubts how many questions or places are doubtful
 */
record CorpusRow(
    String kinds,
    String first,
    String middle,
    String last,
    String lines,
    String errors,
    int doubts) {
  /** What an account calls the lines of which nothing was made. */
  private static final String NOTHING = "nothing";

  static CorpusRow of(Path file) throws IOException {
    return of(Examwright.read(file));
  }

  static CorpusRow of(Reader.Result result) {
    QuestionSet set = result.set() == null ? result.rest() : result.set();
    List<Question> questions = set == null ? List.of() : set.questions().toList();
    return new CorpusRow(
        kinds(questions),
        questions.isEmpty() ? "" : ShortKey.of(questions.getFirst()),
        questions.isEmpty() ? "" : ShortKey.of(questions.get(questions.size() / 2)),
        questions.isEmpty() ? "" : ShortKey.of(questions.getLast()),
        lines(result.explanation()),
        errors(result),
        result.explanation().doubts().size());
  }

  /** Whether something was made of each line, or it was said that nothing was. */
  boolean isWhole() {
    String[] counts = lines.split(" of ", -1);
    return counts.length < 2 || counts[0].equals(counts[1]);
  }

  CorpusRow withoutLines() {
    return new CorpusRow(kinds, first, middle, last, "", errors, doubts);
  }

  /** A row of a table in Markdown. */
  String inTable(String file, String finds) {
    return Stream.of(file, finds, kinds, first, middle, last, lines, "" + doubts, errors)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String kinds(List<Question> questions) {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    questions.stream()
        .map(question -> kind(question.interaction()))
        .sorted()
        .forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    return kinds.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(Collectors.joining(", "));
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open -> "open";
      case Interaction.ChoiceSelection choice -> choice.multiple() ? "MA" : "MC";
      case Interaction.TrueFalse truth -> "TF";
      case Interaction.ShortAnswer words -> "SA";
      case Interaction.Numeric numbers -> "NUM";
      case Interaction.Matching matching -> "MAT";
      case Interaction.Ordering order -> "ORD";
      case Interaction.Gaps gaps -> "FIB";
      case Interaction.FileUpload upload -> "file";
      case Interaction.None() -> "text";
    };
  }

  private static String lines(Explanation explanation) {
    int all = 0;
    int whole = 0;
    for (Explanation.Stretch stretch : explanation.account()) {
      int length = stretch.lastLine() - stretch.firstLine() + 1;
      all += length;
      whole += stretch.role().equals(NOTHING) ? 0 : length;
    }
    return all == 0 ? "" : whole + " of " + all;
  }

  private static String errors(Reader.Result result) {
    List<String> errors = new ArrayList<>();
    result.diagnostics().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .forEach(each -> errors.add("line " + each.origin().line() + ": " + each.message()));
    return String.join("; ", errors);
  }
}
