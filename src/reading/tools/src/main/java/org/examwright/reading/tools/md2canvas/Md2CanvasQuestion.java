package org.examwright.reading.tools.md2canvas;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a question: settings, text, and parts below headings of the fourth level. */
final class Md2CanvasQuestion {
  private static final Pattern PART = Pattern.compile("#{4,6}\\s+(\\S.*)");
  private static final Pattern NUMBER =
      Pattern.compile("(?:Q|Question)?\\s*\\.?\\s*(\\d{1,4})\\s*[:.]?", Pattern.CASE_INSENSITIVE);

  private final QuizFile file;
  private final SourceLine heading;
  private final List<SourceLine> stem = new ArrayList<>();
  private final List<SourceLine> answers = new ArrayList<>();
  private final List<SourceLine> general = new ArrayList<>();
  private final List<SourceLine> correct = new ArrayList<>();
  private final List<SourceLine> incorrect = new ArrayList<>();
  private @Nullable NamedType type;
  private boolean typed;
  private @Nullable BigDecimal points;

  Md2CanvasQuestion(
      QuizFile file,
      MarkdownLines lines,
      SourceLine heading,
      List<SourceLine> body,
      @Nullable BigDecimal points) {
    this.file = file;
    this.heading = heading;
    this.points = points;
    List<SourceLine> current = stem;
    boolean above = true;
    for (SourceLine line : body) {
      Matcher part = PART.matcher(line.text());
      Matcher setting = Md2CanvasQuiz.SETTING.matcher(line.text());
      if (lines.isCode(line)) {
        current.add(line);
      } else if (part.matches()) {
        file.take(LineRole.SPACER, line);
        current = part(part.group(1), line);
        above = false;
      } else if (above && setting.matches() && set(line, setting)) {
        file.take(LineRole.ATTRIBUTES, line);
      } else {
        current.add(line);
      }
    }
  }

  Optional<AskedQuestion> read() {
    file.take(LineRole.ATTRIBUTES, heading);
    file.take(LineRole.STEM, new Passage(stem));
    file.take(LineRole.OPTION, new Passage(answers));
    for (List<SourceLine> comments : List.of(general, correct, incorrect)) {
      file.take(LineRole.FEEDBACK, new Passage(comments));
    }
    CanvasAnswers read = new CanvasAnswers(file, new Passage(answers), file.at(heading));
    NamedType asked = type == null ? read.type() : type;
    if (!typed) {
      file.problems()
          .warning(
              file.at(heading),
              "the question has no type: its answers tell",
              "write `* question-type: multiple-choice-question`");
    }
    RichText text = file.texts().of(read.marked(asked, new Passage(stem)));
    Optional<Interaction> interaction = read.interaction(asked);
    Matcher number = NUMBER.matcher(heading.text().strip());
    boolean numbered = number.matches();
    return interaction.map(
        found ->
            new AskedQuestion(text.isEmpty() ? file.texts().of(Passage.of(heading)) : text, found)
                .labelled(numbered ? number.group(1) : "")
                .titled(
                    numbered || text.isEmpty() ? List.of() : file.texts().line(Passage.of(heading)))
                .worth(points == null ? BigDecimal.ONE : points)
                .explained(file.texts().of(new Passage(general)))
                .judged(
                    file.texts().of(new Passage(correct)),
                    file.texts().of(new Passage(incorrect))));
  }

  private List<SourceLine> part(String words, SourceLine line) {
    String name = words.toLowerCase(Locale.ROOT).replaceAll("[-_]", " ").strip();
    if (name.contains("comment") || name.contains("feedback")) {
      return name.startsWith("correct")
          ? correct
          : name.startsWith("incorrect") ? incorrect : general;
    }
    if (name.contains("option") || name.contains("answer") || name.contains("match")) {
      return answers;
    }
    stem.add(line);
    return stem;
  }

  private boolean set(SourceLine line, Matcher setting) {
    String value = setting.group(2).strip();
    switch (setting.group(1).toLowerCase(Locale.ROOT).replace('_', '-')) {
      case "question-type" -> {
        type = NamedType.of(value).orElse(null);
        typed = true;
        if (type == null) {
          file.problems()
              .warning(
                  file.at(line),
                  "there is no type `" + value + "`: the answers tell",
                  "write a type of Canvas, such as `multiple-choice-question`");
        }
      }
      case "points-possible" -> {
        Optional<BigDecimal> worth =
            WrittenNumbers.plain(value).filter(number -> number.signum() >= 0);
        points = worth.orElse(points);
        if (worth.isEmpty()) {
          file.problems()
              .warning(
                  file.at(line), "`" + value + "` says no points: 1 is taken", "write a number");
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
