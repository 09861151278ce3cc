package org.examwright.reading.tools.examark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a quiz: its title, sections and questions. */
final class ExamarkQuiz {
  private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(?=\\S)");
  private static final Pattern SECTION =
      Pattern.compile("(?:Section|Part)(?:\\s+\\w{1,4})?\\s*:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE =
      Pattern.compile("\\s{0,3}(?:-\\s*){3,}|\\s{0,3}(?:\\*\\s*){3,}");

  private final QuizFile file;
  private final MarkdownLines lines;
  private @Nullable AskedLine asking;
  private List<SourceLine> body = new ArrayList<>();
  private boolean headed;
  private boolean titled;

  private ExamarkQuiz(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
  }

  static void read(QuizFile file) {
    ExamarkQuiz quiz = new ExamarkQuiz(file);
    List<SourceLine> text = quiz.lines.text();
    quiz.headed =
        text.stream()
            .filter(line -> !quiz.lines.isCode(line))
            .anyMatch(line -> AskedLine.of(line).filter(AskedLine::heading).isPresent());
    text.forEach(quiz::line);
    quiz.end();
  }

  private void line(SourceLine line) {
    if (lines.isCode(line)) {
      body.add(line);
      return;
    }
    Optional<AskedLine> question = AskedLine.of(line).filter(this::asks);
    Matcher heading = HEADING.matcher(line.text());
    if (question.isPresent()) {
      end();
      asking = question.get();
    } else if (heading.lookingAt()) {
      end();
      heading(line, line.from(heading.end()), heading.group(1).length());
    } else if (RULE.matcher(line.text()).matches()) {
      file.take(LineRole.SPACER, line);
      body.add(line.to(0));
    } else {
      body.add(line);
    }
  }

  /** A numbered line is a question if it says more, or if no heading is and it is the next one. */
  private boolean asks(AskedLine line) {
    if (line.isSure()) {
      return true;
    }
    AskedLine before = asking;
    return !headed
        && (before == null
            ? line.number() == 1
            : line.number() == before.number() + 1 && line.sign() == before.sign() && answers());
  }

  private boolean answers() {
    AskedLine before = asking;
    return before != null
        && (before.truth() != null
            || before.type() == AskedType.ESSAY
            || body.stream()
                .anyMatch(
                    line ->
                        QuestionParts.ANSWER.matcher(line.text()).lookingAt()
                            || OptionText.of(line).isPresent()));
  }

  private void heading(SourceLine whole, SourceLine words, int level) {
    Matcher section = SECTION.matcher(words.text());
    if (section.lookingAt() && section.end() < words.text().length()) {
      section(whole, words.from(section.end()));
    } else if (level == 1 && !titled && file.questions().count() == 0) {
      file.take(LineRole.TITLE, whole);
      file.questions().title(file.texts().of(Passage.of(words)).plainText());
      titled = true;
    } else {
      section(whole, words);
    }
  }

  private void section(SourceLine whole, SourceLine name) {
    file.take(LineRole.CATEGORY, whole);
    file.questions().section(List.of(file.texts().of(Passage.of(name)).plainText()));
  }

  /** Reads the question, or the introduction, that ends here. */
  private void end() {
    AskedLine question = asking;
    Passage text = new Passage(body).trimmed();
    body = new ArrayList<>();
    asking = null;
    if (question != null) {
      file.questions()
          .add(
              file.at(question.words()),
              () -> new ExamarkQuestion(file, lines, question, text).read());
    } else if (!text.isBlank()) {
      file.questions().introduce(file.text(LineRole.INTRODUCTION, text));
    }
  }
}
