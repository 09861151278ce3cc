package org.examwright.reading.tools.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a course: each quiz asks what stands between it and the quiz or heading above it. */
final class LiaScriptCourse {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
  private static final Pattern STARS = Pattern.compile("\\s*\\*{3,}\\s*");

  /** When a text appears, or that it is spoken. */
  private static final Pattern EFFECT =
      Pattern.compile("\\s*(?:--)?\\{\\{[^{}]{0,60}}}(?:--)?\\s*");

  private static final Pattern BLANK = Pattern.compile(".*\\[\\[.+]].*");

  private final QuizFile file;
  private final MarkdownLines lines;
  private final List<SourceLine> text;
  private List<SourceLine> above = new ArrayList<>();
  private @Nullable SourceLine heading;
  private boolean titled;

  /** Whether stars have begun what appears together. */
  private boolean opened;

  private LiaScriptCourse(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
    this.text =
        lines.text().stream()
            .map(line -> lines.isCode(line) ? line : QuizLine.withoutArrows(line))
            .toList();
  }

  static void read(QuizFile file) {
    LiaScriptCourse course = new LiaScriptCourse(file);
    for (int i = 0; i < course.text.size(); i++) {
      i = course.line(i);
    }
    course.withoutQuiz();
  }

  private int line(int at) {
    SourceLine line = text.get(at);
    if (lines.isCode(line)) {
      above.add(line);
      return at;
    }
    Matcher head = HEADING.matcher(line.text());
    if (head.lookingAt()) {
      withoutQuiz();
      heading(line, line.from(head.end()), head.group(1).length());
      return at;
    }
    if (opened && isStars(line)) {
      opened = false;
      file.take(LineRole.COMMENT, line);
      above.add(line.to(0));
      return at;
    }
    if (line.text().contains("{{")) {
      Matcher effect = EFFECT.matcher(line.text());
      if (effect.lookingAt()) {
        file.problems().tally(file.at(line), "when a text appears or is spoken is left out");
        file.take(LineRole.COMMENT, line);
        above.add(line.from(effect.end()));
        opened = at + 1 < text.size() && isStars(text.get(at + 1));
        if (opened) {
          file.take(LineRole.COMMENT, text.get(at + 1));
        }
        return opened ? at + 1 : at;
      }
    }
    if (line.text().indexOf('[') >= 0) {
      Optional<GridLine> grid = GridLine.of(line).filter(GridLine::isHead);
      if (grid.isPresent()) {
        return grid(at, grid.get());
      }
      int behind = behindSurvey(at);
      if (behind - at > 1) {
        return survey(at, behind);
      }
      Optional<QuizLine> quiz = QuizLine.of(line);
      if (quiz.isPresent() && quiz.get().mark() != QuizLine.Mark.HINT) {
        return quiz(at);
      }
    }
    above.add(line);
    return at;
  }

  private int behindSurvey(int at) {
    int end = at;
    while (end < text.size()
        && !lines.isCode(text.get(end))
        && QuizLine.isOfSurvey(text.get(end))) {
      end++;
    }
    return end;
  }

  private int survey(int at, int end) {
    for (SourceLine line : text.subList(at, end)) {
      file.passOver(
          line, "an option of a survey, where nothing is right,", "mark what is right by an X");
    }
    return end - 1;
  }

  private int grid(int at, GridLine head) {
    List<GridLine> rows = new ArrayList<>();
    int end = at + 1;
    while (end < text.size() && !lines.isCode(text.get(end))) {
      Optional<GridLine> row = GridLine.of(text.get(end)).filter(GridLine::isRow);
      if (row.isEmpty()) {
        break;
      }
      rows.add(row.get());
      end++;
    }
    if (rows.isEmpty()) {
      while (end < text.size() && text.get(end).text().strip().startsWith("[ ]")) {
        end++;
      }
      return survey(at, end);
    }
    Passage solution = solution(end);
    Passage asked = asked();
    file.take(LineRole.FEEDBACK, solution);
    new GridQuiz(
            file,
            asked,
            head,
            rows,
            text.subList(at, end),
            file.texts().of(LiaScriptQuiz.within(solution)))
        .read();
    return (solution.lines().isEmpty() ? end : behind(end) + solution.lines().size()) - 1;
  }

  private void heading(SourceLine whole, SourceLine words, int level) {
    String name = file.texts().of(Passage.of(words)).plainText();
    if (level == 1 && !titled && file.questions().count() == 0) {
      file.take(LineRole.TITLE, whole);
      file.questions().title(name);
    } else {
      file.take(LineRole.CATEGORY, whole);
      file.questions().section(List.of(name));
    }
    titled = true;
    heading = words;
  }

  /** Text below which no quiz stands may have blanks of its own. */
  private void withoutQuiz() {
    blanksAbove();
    Passage shown = new Passage(above).trimmed();
    above = new ArrayList<>();
    shown
        .lines()
        .forEach(
            line ->
                file.passOver(
                    line, "text without a quiz", "if a question needs it, move it above its quiz"));
  }

  /** What the next quiz asks; paragraphs with blanks above it are a quiz of their own. */
  private Passage asked() {
    blanksAbove();
    Passage shown = new Passage(above).trimmed();
    above = new ArrayList<>();
    return heading != null && shown.isBlank() ? Passage.of(heading) : shown;
  }

  private void blanksAbove() {
    int end = -1;
    for (int i = 0; i < above.size(); i++) {
      SourceLine line = above.get(i);
      end = !lines.isCode(line) && BLANK.matcher(line.text()).matches() ? i : end;
    }
    if (end < 0) {
      return;
    }
    while (end < above.size() && !above.get(end).isBlank()) {
      end++;
    }
    Passage shown = new Passage(above.subList(0, end)).trimmed();
    above = new ArrayList<>(above.subList(end, above.size()));
    file.questions()
        .add(
            shown.origin(file.problems()),
            () -> new LiaScriptQuiz(file, lines, shown, List.of(), Passage.EMPTY).read());
  }

  private int quiz(int at) {
    List<QuizLine> own = new ArrayList<>();
    int end = at;
    while (end < text.size()) {
      Optional<QuizLine> next = QuizLine.of(text.get(end));
      if (next.isEmpty() || lines.isCode(text.get(end))) {
        break;
      }
      own.add(next.get());
      end++;
    }
    Passage solution = solution(end);
    Passage asked = asked();
    Origin origin = asked.isBlank() ? file.at(text.get(at)) : asked.origin(file.problems());
    file.questions().add(origin, () -> new LiaScriptQuiz(file, lines, asked, own, solution).read());
    return (solution.lines().isEmpty() ? end : behind(end) + solution.lines().size()) - 1;
  }

  /** Stars that close what stars above the quiz have opened begin none. */
  private Passage solution(int end) {
    int open = behind(end);
    if (opened || open == text.size() || !isStars(text.get(open))) {
      return Passage.EMPTY;
    }
    for (int close = open + 1; close < text.size(); close++) {
      if (isStars(text.get(close))) {
        return new Passage(text.subList(open, close + 1));
      }
    }
    return Passage.EMPTY;
  }

  private boolean isStars(SourceLine line) {
    return !lines.isCode(line) && STARS.matcher(line.text()).matches();
  }

  private int behind(int end) {
    int behind = end;
    while (behind < text.size() && text.get(behind).isBlank()) {
      behind++;
    }
    return behind;
  }
}
