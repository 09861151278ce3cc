package org.examwright.reading.tools.examark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a question below its first one. */
final class QuestionParts {
  static final Pattern ANSWER =
      Pattern.compile(
          "\\s{0,3}(?:\\*\\*)?(?:Answers?|Ans)(?:\\*\\*)?:(?:\\*\\*)?\\s*",
          Pattern.CASE_INSENSITIVE);

  /** Programs that wrap lines put several answers on one. */
  private static final Pattern AGAIN = Pattern.compile("\\s+(?:Answer|Ans):\\s*(?=\\S)");

  private static final Pattern EXPLANATION =
      Pattern.compile(
          "\\s{0,3}(?:\\*\\*)?(?:Explanation|Feedback|Rationale|Solution)(?:\\*\\*)?:(?:\\*\\*)?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REPLY =
      Pattern.compile("\\s*(?:>\\s*\\\\?\\[feedback\\\\?\\]\\s*|//\\s+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern BLANK =
      Pattern.compile("\\s{0,3}\\\\?\\[([\\w -]{1,40})\\\\?\\]:\\s*(?=\\S)");
  private static final Pattern PAIR =
      Pattern.compile("(.*?\\S)\\s*(?:=\\\\?>|::|→|-\\\\?>)\\s*(\\S.*)");

  private final QuizFile file;
  private final MarkdownLines lines;
  private final @Nullable AskedType type;
  private final List<SourceLine> stem = new ArrayList<>();
  private final List<SourceLine> explanation = new ArrayList<>();
  private Target target = Target.STEM;
  private int rank;
  private boolean gap;
  final List<Offered> options = new ArrayList<>();
  final List<SourceLine> pairs = new ArrayList<>();
  final List<List<SourceLine>> answers = new ArrayList<>();
  final Map<String, SourceLine> blanks = new LinkedHashMap<>();

  /** What the next line goes on with. */
  private enum Target {
    STEM,
    OPTION,
    REPLY,
    EXPLANATION,
    ANSWER
  }

  /** An option with its feedback. */
  static final class Offered {
    final OptionText.Mark mark;
    final List<SourceLine> words = new ArrayList<>();
    final List<SourceLine> reply = new ArrayList<>();

    Offered(OptionText option) {
      mark = option.mark();
      words.add(option.words());
      if (option.reply() != null) {
        reply.add(option.reply());
      }
    }
  }

  QuestionParts(QuizFile file, MarkdownLines lines, @Nullable AskedType type) {
    this.file = file;
    this.lines = lines;
    this.type = type;
  }

  /** Sorts all lines. */
  void addAll(List<SourceLine> body) {
    rank =
        body.stream()
            .filter(line -> !lines.isCode(line) && line.indent() <= 3)
            .flatMap(line -> OptionText.of(line).stream())
            .mapToInt(OptionText::rank)
            .max()
            .orElse(0);
    body.forEach(this::add);
  }

  private List<SourceLine> current() {
    return switch (target) {
      case STEM -> stem;
      case OPTION -> options.getLast().words;
      case REPLY -> options.getLast().reply;
      case EXPLANATION -> explanation;
      case ANSWER -> answers.getLast();
    };
  }

  /** Whether an option is marked as right; bold words mark none where signs do. */
  boolean isRight(Offered option) {
    boolean signed = options.stream().anyMatch(each -> each.mark == OptionText.Mark.SIGN);
    return option.mark == OptionText.Mark.SIGN || (option.mark == OptionText.Mark.BOLD && !signed);
  }

  Passage stem() {
    return new Passage(stem);
  }

  Passage explanation() {
    return new Passage(explanation);
  }

  /** The two sides of a line. */
  static Optional<List<SourceLine>> sides(SourceLine line) {
    Matcher pair = PAIR.matcher(line.text());
    return pair.matches()
        ? Optional.of(List.of(line.to(pair.end(1)), line.from(pair.start(2))))
        : Optional.empty();
  }

  private void add(SourceLine line) {
    if (lines.isCode(line)) {
      go(line, false);
      return;
    }
    if (line.isBlank()) {
      gap = true;
      current().add(line);
      return;
    }
    Matcher answer = ANSWER.matcher(line.text());
    Matcher reply = REPLY.matcher(line.text());
    Matcher explained = EXPLANATION.matcher(line.text());
    Matcher blank = BLANK.matcher(line.text());
    if (answer.lookingAt()) {
      SourceLine left = line.from(answer.end());
      for (Matcher more = AGAIN.matcher(left.text());
          type != AskedType.ESSAY && more.find();
          more = AGAIN.matcher(left.text())) {
        answers.add(new ArrayList<>(List.of(left.to(more.start()))));
        left = left.from(more.end());
      }
      answers.add(new ArrayList<>(List.of(left)));
      target = Target.ANSWER;
      file.take(type == AskedType.ESSAY ? LineRole.ANSWER : LineRole.KEY, line);
    } else if (reply.lookingAt()) {
      target = options.isEmpty() ? Target.EXPLANATION : Target.REPLY;
      go(line.from(reply.end()), true);
    } else if (explained.lookingAt()) {
      target = Target.EXPLANATION;
      go(line.from(explained.end()), true);
    } else if (blank.lookingAt() && (type == null || type == AskedType.BLANKS)) {
      blanks.put(blank.group(1), line.from(blank.end()));
      file.take(LineRole.KEY, line);
    } else {
      offered(line);
    }
    gap = false;
  }

  private void offered(SourceLine line) {
    Optional<OptionText> option = type == AskedType.ESSAY ? Optional.empty() : OptionText.of(line);
    if (option.isPresent() && type == AskedType.MATCHING) {
      file.take(LineRole.OPTION, line);
      pairs.add(option.get().words());
    } else if (option.isPresent() && isOption(line, option.get())) {
      file.take(LineRole.OPTION, line);
      options.add(new Offered(option.get()));
      target = Target.OPTION;
    } else if (type == AskedType.MATCHING && sides(line).isPresent()) {
      file.take(LineRole.OPTION, line);
      pairs.add(line);
    } else {
      text(line);
    }
  }

  /** Of several ways to offer something the surest counts; the others make lists of a text. */
  private boolean isOption(SourceLine line, OptionText option) {
    return line.indent() <= 3 && option.rank() == rank;
  }

  /** Text goes on with what stands above it; behind the options it belongs to the question. */
  private void text(SourceLine line) {
    if (target == Target.OPTION && gap && line.indent() < 2) {
      file.problems()
          .warning(
              file.at(line),
              "the text behind the options is taken for a part of the question",
              "write it above the options, or `Explanation:` in front of it");
      target = Target.STEM;
    }
    go(target == Target.OPTION ? line.outdented(Math.min(line.indent(), 3)) : line, true);
  }

  private void go(SourceLine line, boolean words) {
    LineRole role =
        switch (target) {
          case STEM -> LineRole.STEM;
          case OPTION -> LineRole.OPTION;
          case REPLY, EXPLANATION -> LineRole.FEEDBACK;
          case ANSWER -> LineRole.ANSWER;
        };
    file.take(role, line);
    List<SourceLine> text = current();
    if (words && gap && !text.isEmpty() && !text.getLast().isBlank()) {
      text.add(line.to(0));
    }
    text.add(line);
  }
}
