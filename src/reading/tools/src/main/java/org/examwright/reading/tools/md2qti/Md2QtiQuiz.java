package org.examwright.reading.tools.md2qti;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a quiz block by block. */
final class Md2QtiQuiz {
  private final QuizFile file;
  private final MarkdownLines lines;
  private int groups;
  private boolean grouped;
  private @Nullable BigDecimal each;

  private Md2QtiQuiz(QuizFile file) {
    this.file = file;
    this.lines = MarkdownLines.of(file);
  }

  static void read(QuizFile file) {
    Md2QtiQuiz quiz = new Md2QtiQuiz(file);
    List<SourceLine> block = new ArrayList<>();
    for (SourceLine line : quiz.lines.text()) {
      boolean code = quiz.lines.isCode(line);
      if (!code && line.text().strip().matches("-{3,}")) {
        file.take(LineRole.SPACER, line);
        quiz.block(block);
        block = new ArrayList<>();
      } else if (!code && asks(line) && block.stream().anyMatch(Md2QtiQuiz::asks)) {
        quiz.block(block); // the line between two questions is missing
        block = new ArrayList<>(List.of(line));
      } else {
        block.add(line);
      }
    }
    quiz.block(block);
  }

  private static boolean asks(SourceLine line) {
    return BlockKey.of(line).filter(key -> key.name().equals("question")).isPresent();
  }

  private void block(List<SourceLine> block) {
    List<SourceLine> question = new ArrayList<>();
    boolean asks =
        block.stream().anyMatch(line -> !lines.isCode(line) && asks(line))
            || block.stream()
                .flatMap(line -> BlockKey.of(line).stream())
                .anyMatch(key -> key.name().equals("type"));
    String last = "";
    List<SourceLine> description = new ArrayList<>();
    for (SourceLine line : block) {
      Optional<BlockKey> key = lines.isCode(line) ? Optional.empty() : BlockKey.of(line);
      if (key.isPresent()) {
        last = key.get().name();
      }
      if (key.isPresent() && set(key.get(), line, asks)) {
        if (last.equals("quiz description")) {
          description.add(key.get().value());
        }
      } else if (last.equals("quiz description")) {
        description.add(line);
      } else {
        question.add(line);
      }
    }
    Passage introduction = new Passage(description);
    if (!introduction.isBlank()) {
      file.questions().introduce(file.text(LineRole.INTRODUCTION, introduction));
    }
    if (asks) {
      QuestionBlock read = new QuestionBlock(file, lines, question);
      file.questions().add(read.origin(), () -> new Md2QtiQuestion(file, read, each).read());
    } else {
      question.forEach(
          line ->
              file.passOver(
                  line, "text in a block without a question", "write `@question: 1` above it"));
    }
  }

  /** Takes what is said of the quiz or of a group; false for what belongs to a question. */
  private boolean set(BlockKey key, SourceLine line, boolean asks) {
    String value = key.value().text().strip();
    switch (key.name()) {
      case "quiz title" -> {
        file.take(LineRole.TITLE, line);
        file.questions().title(value);
      }
      case "quiz description" -> file.take(LineRole.INTRODUCTION, line);
      case "group" -> {
        file.take(LineRole.CATEGORY, line);
        group(value.startsWith("start"), line);
      }
      case "pick" -> {
        file.take(LineRole.CATEGORY, line);
        pick(value, line);
      }
      case "points per question" -> {
        file.take(LineRole.POINTS, line);
        each = WrittenNumbers.plain(value).filter(points -> points.signum() >= 0).orElse(null);
      }
      default -> {
        if (!asks && !QuestionBlock.KEYS.contains(key.name())) {
          file.take(LineRole.ATTRIBUTES, line);
          file.problems().note(file.at(line), "`@" + key.name() + "` is left out");
          return true;
        }
        return false;
      }
    }
    return true;
  }

  private void group(boolean begins, SourceLine line) {
    if (begins == grouped) {
      file.problems()
          .warning(
              file.at(line),
              begins ? "a group begins within a group" : "there is no group to end here",
              "write `@group: start` and `@group: end` in turns");
    }
    grouped = begins;
    each = null;
    if (begins) {
      groups++;
    }
    file.questions().section(begins ? List.of("Group " + groups) : List.of());
  }

  private void pick(String value, SourceLine line) {
    Optional<Integer> count = WrittenNumbers.count(value);
    if (!grouped || count.isEmpty()) {
      file.problems()
          .warning(
              file.at(line),
              "`@pick: " + value + "` is left out: all questions are asked",
              "write a number, below `@group: start`");
      return;
    }
    file.questions().pool(file.questions().path(), count.get(), file.at(line));
  }
}
