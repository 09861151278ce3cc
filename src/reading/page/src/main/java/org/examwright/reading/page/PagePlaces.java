package org.examwright.reading.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a page in the place of those of the Markdown that was made of it. */
record PagePlaces(String file, PageLines lines, List<Explanation.PassedOver> leftOut) {

  Reader.Result of(Reader.Result result, List<Diagnostic> said) {
    List<Diagnostic> all = new ArrayList<>(said);
    for (Diagnostic each : result.diagnostics()) {
      all.add(
          new Diagnostic(
              each.severity(),
              place(each.origin()),
              each.message(),
              each.hint(),
              each.feature(),
              each.weight()));
    }
    return new Reader.Result(
        set(result.set()), set(result.rest()), all, explanation(result.explanation()));
  }

  private Origin place(Origin origin) {
    return new Origin(file, lines.place(origin.line()), 1);
  }

  private @Nullable QuestionSet set(@Nullable QuestionSet set) {
    if (set == null) {
      return null;
    }
    return set.with(
        set.sections().stream()
            .map(section -> section.with(section.questions().stream().map(this::placed).toList()))
            .map(Section.class::cast)
            .toList());
  }

  private Question placed(Question question) {
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        question.tags(),
        place(question.origin()));
  }

  private Explanation explanation(Explanation of) {
    List<Explanation.PassedOver> passedOver = new ArrayList<>(leftOut);
    of.passedOver().stream().map(this::placed).forEach(passedOver::add);
    List<Explanation.Doubt> doubts =
        of.doubts().stream()
            .map(
                doubt ->
                    new Explanation.Doubt(
                        lines.place(doubt.line()),
                        doubt.question(),
                        doubt.label(),
                        doubt.grave(),
                        doubt.message()))
            .toList();
    return new Explanation(of.shapes(), passedOver, doubts, account(of.account()));
  }

  private Explanation.PassedOver placed(Explanation.PassedOver each) {
    int first = lines.place(each.firstLine());
    return new Explanation.PassedOver(
        each.what(), first, Math.max(first, lines.place(each.lastLine())));
  }

  /** Of several lines of Markdown that come from one of the page, the first counts. */
  private List<Explanation.Stretch> account(List<Explanation.Stretch> of) {
    Map<Integer, Explanation.Stretch> byLine = new TreeMap<>();
    for (Explanation.Stretch stretch : of) {
      for (int line = stretch.firstLine(); line <= stretch.lastLine(); line++) {
        if (line <= lines.size() && !lines.isBlank(line)) {
          int place = lines.place(line);
          byLine.putIfAbsent(
              place, new Explanation.Stretch(place, place, stretch.role(), stretch.question()));
        }
      }
    }
    for (Explanation.PassedOver each : leftOut) {
      for (int line = each.firstLine(); line <= each.lastLine(); line++) {
        byLine.putIfAbsent(line, new Explanation.Stretch(line, line, "passed over", 0));
      }
    }
    return List.copyOf(byLine.values());
  }
}
