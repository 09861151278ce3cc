package org.examwright.reading.outline.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.account.AccountedLines;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.account.StructureLines;
import org.examwright.reading.outline.doubt.AskedHow;
import org.examwright.reading.outline.doubt.Doubts;
import org.examwright.reading.outline.doubt.FoundDoubt;
import org.examwright.reading.outline.doubt.ReadFile;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Looks again at a file that was read: what became of its lines, and what is doubtful about it. */
public final class SecondLook {
  private static final int SHOWN = 6;

  private final List<String> lines;
  private final Outline outline;
  private final Problems problems;
  private final LineAccount account;
  private List<AskedHow> how = List.of();

  /**
   * @param lines of the file, with empty ones where the front matter was
   * @param front how many lines the front matter has
   */
  public SecondLook(List<String> lines, int front, Outline outline, Problems problems) {
    this.lines = lines;
    this.outline = outline;
    this.problems = problems;
    this.account = new LineAccount(Math.max(lines.size(), front));
    account.takeLines(LineRole.FRONT_MATTER, 0, front - 1);
    outline.heading().ifPresent(title -> account.takeOwn(LineRole.TITLE, title));
    outline.parts().stream()
        .flatMap(part -> part.path().stream())
        .forEach(heading -> account.takeOwn(LineRole.CATEGORY, heading));
  }

  /** What becomes of the lines. */
  public LineAccount account() {
    return account;
  }

  /** A footnote, which may be many lines long. */
  public void takeNote(Node note) {
    account.takeOwn(LineRole.NOTE, note);
    account.take(LineRole.NOTE, note);
  }

  /** What says which options are right, and is no part of any of them. */
  public void takeKey(Node key) {
    account.takeOwn(LineRole.KEY, key);
  }

  /** What the author says of each question. */
  void know(List<AskedHow> said) {
    how = said;
  }

  /**
   * What came of the file, with its account and its doubts if it has any questions.
   *
   * @param set of the questions without errors; null if there is none
   * @param structure the lines that hold no text
   * @param accepted whether the author knows that there may be doubts
   */
  public Reader.Result result(
      @Nullable QuestionSet set, StructureLines structure, boolean accepted) {
    if (set == null) {
      return new Reader.Result(null, set, problems.all(), outline.explanation());
    }
    conclude(structure);
    Explanation explanation = explanation(set, accepted);
    boolean bad = problems.hasErrors();
    return new Reader.Result(bad ? null : set, bad ? set : null, problems.all(), explanation);
  }

  /** Takes the lines that no text has taken. */
  private void conclude(StructureLines structure) {
    outline.emptyHeadings().forEach(heading -> account.takeOwn(LineRole.PASSED_OVER, heading));
    outline
        .explanation()
        .passedOver()
        .forEach(
            each ->
                account.takeLines(LineRole.PASSED_OVER, each.firstLine() - 1, each.lastLine() - 1));
    structure.takeLast(account, lines);
  }

  /**
   * The account of the lines and the doubts, which are reported too.
   *
   * @param accepted whether the author knows that there may be doubts
   */
  private Explanation explanation(QuestionSet set, boolean accepted) {
    List<FoundDoubt> found =
        Doubts.of(
            new ReadFile(lines, account, set.sections(), how, outline.explicit(), outline.asks()));
    List<Question> questions = set.questions().toList();
    report(found, accepted);
    return outline
        .explanation()
        .with(
            found.stream()
                .map(
                    each ->
                        each.explained(
                            each.question() == 0 ? "" : questions.get(each.question() - 1).label()))
                .toList(),
            AccountedLines.of(account, lines));
  }

  /** Each doubt is said at its place; of a kind of which there are very many, only the first. */
  private void report(List<FoundDoubt> found, boolean accepted) {
    Map<String, List<FoundDoubt>> kinds = new LinkedHashMap<>();
    for (FoundDoubt each : found) {
      kinds.computeIfAbsent(each.message(), key -> new ArrayList<>()).add(each);
    }
    kinds.forEach(
        (message, places) -> {
          int shown = places.size() > SHOWN ? 1 : places.size();
          for (FoundDoubt each : places.subList(0, shown)) {
            String count =
                shown < places.size() ? " (and " + (places.size() - 1) + " times more)" : "";
            each.report(problems.at(each.line() + 1, 1), count, accepted, problems);
          }
        });
  }
}
