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

  private final QuizFile file;
  private final MarkdownLines lines;
  private final List<SourceLine> text;
  private List<SourceLine> above = new ArrayList<>();
  private @Nullable SourceLine heading;
  private boolean titled;

  private LiaScriptCourse(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
    this.text = lines.text();
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
    Optional<QuizLine> quiz = QuizLine.of(line);
    if (quiz.isPresent() && quiz.get().mark() != QuizLine.Mark.HINT) {
      return quiz(at);
    }
    above.add(line);
    return at;
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
    Passage shown = new Passage(above).trimmed();
    above = new ArrayList<>();
    boolean blanks =
        shown.lines().stream()
            .anyMatch(line -> !lines.isCode(line) && line.text().matches(".*\\[\\[.+\\]\\].*"));
    if (blanks) {
      file.questions()
          .add(
              shown.origin(file.problems()),
              () -> new LiaScriptQuiz(file, lines, shown, List.of(), Passage.EMPTY).read());
      return;
    }
    shown
        .lines()
        .forEach(
            line ->
                file.passOver(
                    line, "text without a quiz", "if a question needs it, move it above its quiz"));
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
    int behind = end;
    while (behind < text.size() && text.get(behind).isBlank()) {
      behind++;
    }
    Passage solution = Passage.EMPTY;
    if (behind < text.size() && STARS.matcher(text.get(behind).text()).matches()) {
      int close = behind + 1;
      while (close < text.size()
          && (lines.isCode(text.get(close)) || !STARS.matcher(text.get(close).text()).matches())) {
        close++;
      }
      if (close < text.size()) {
        solution = new Passage(text.subList(behind, close + 1));
        end = close + 1;
      }
    }
    Passage shown = new Passage(above).trimmed();
    above = new ArrayList<>();
    SourceLine named = heading;
    Passage asked = named != null && shown.isBlank() ? Passage.of(named) : shown;
    Origin origin = asked.isBlank() ? file.at(text.get(at)) : asked.origin(file.problems());
    Passage explained = solution;
    file.questions()
        .add(origin, () -> new LiaScriptQuiz(file, lines, asked, own, explained).read());
    return end - 1;
  }
}
