package org.examwright.reading.tools.md2canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a quiz by the levels of its headings: quiz, group, question, parts of a question. */
final class Md2CanvasQuiz {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
  static final Pattern SETTING =
      Pattern.compile("\\s{0,3}[*-]\\s+([a-z][a-z_-]{2,40})\\s*:\\s*(.*)");

  private final QuizFile file;
  private final MarkdownLines lines;
  private int level = 1;
  private @Nullable SourceLine name;
  private List<SourceLine> body = new ArrayList<>();
  private @Nullable BigDecimal each;

  private Md2CanvasQuiz(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
  }

  static void read(QuizFile file) {
    Md2CanvasQuiz quiz = new Md2CanvasQuiz(file);
    for (SourceLine line : quiz.lines.text()) {
      Matcher heading = HEADING.matcher(line.text());
      boolean heads = !quiz.lines.isCode(line) && heading.lookingAt();
      if (heads && heading.group(1).length() <= 3) {
        quiz.end();
        quiz.level = heading.group(1).length();
        quiz.name = line.from(heading.end());
      } else {
        quiz.body.add(line);
      }
    }
    quiz.end();
  }

  private void end() {
    List<SourceLine> own = body;
    body = new ArrayList<>();
    SourceLine heading = name;
    if (heading == null) {
      texts(own);
      return;
    }
    if (level == 3) {
      BigDecimal worth = each;
      file.questions()
          .add(
              file.at(heading),
              () -> new Md2CanvasQuestion(file, lines, heading, own, worth).read());
      return;
    }
    String words = file.texts().of(Passage.of(heading)).plainText();
    if (level == 1) {
      file.take(LineRole.TITLE, heading);
      file.questions().title(words);
      file.questions().section(List.of());
    } else {
      file.take(LineRole.CATEGORY, heading);
      file.questions().section(List.of(words));
    }
    each = null;
    texts(own);
  }

  /** What stands below the heading of a quiz or a group: settings and an introduction. */
  private void texts(List<SourceLine> own) {
    List<SourceLine> text = new ArrayList<>();
    for (SourceLine line : own) {
      Matcher setting = SETTING.matcher(line.text());
      if (lines.isCode(line) || !setting.matches()) {
        text.add(line);
      } else {
        set(line, setting.group(1).toLowerCase(Locale.ROOT), setting.group(2).strip());
      }
    }
    Passage introduction = new Passage(text);
    if (!introduction.isBlank()) {
      file.questions().introduce(file.text(LineRole.INTRODUCTION, introduction));
    }
  }

  private void set(SourceLine line, String key, String value) {
    file.take(LineRole.ATTRIBUTES, line);
    Optional<Integer> count = WrittenNumbers.count(value);
    if (key.replace('_', '-').equals("pick-count") && count.isPresent() && level == 2) {
      file.questions().pool(file.questions().path(), count.get(), file.at(line));
    } else if (key.replace('_', '-').equals("question-points")) {
      each = WrittenNumbers.plain(value).filter(points -> points.signum() >= 0).orElse(null);
    } else {
      file.problems()
          .tally(
              file.at(line), "settings of the quiz are left out: they are made where it is given");
    }
  }
}
