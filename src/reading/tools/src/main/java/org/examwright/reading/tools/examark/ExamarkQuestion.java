package org.examwright.reading.tools.examark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/** Reads a question. */
final class ExamarkQuestion {
  static final String HOW_TO_MARK = "write `[x]` at the end of each right one";

  private final QuizFile file;
  private final AskedLine line;
  private final QuestionParts parts;
  private @Nullable Boolean truth;
  private @Nullable BigDecimal points;
  private Passage stem;

  ExamarkQuestion(QuizFile file, MarkdownLines lines, AskedLine line, Passage body) {
    this.file = file;
    this.line = line;
    this.truth = line.truth();
    this.points = line.points();
    this.parts = new QuestionParts(file, lines, line.type());
    file.take(LineRole.STEM, line.words());
    parts.addAll(body.lines());
    this.stem = parts.stem().trimmed();
  }

  Optional<AskedQuestion> read() {
    takePoints();
    takeArrow();
    AskedType type = type();
    reportUnused(type);
    List<String> gaps = new ArrayList<>();
    Passage marked = type == AskedType.BLANKS ? marked(gaps) : whole();
    RichText text = file.texts().of(marked);
    return interaction(type, gaps)
        .map(
            found ->
                new AskedQuestion(text, found)
                    .labelled(String.valueOf(line.number()))
                    .titled(title())
                    .worth(points == null ? BigDecimal.ONE : points)
                    .explained(file.texts().of(parts.explanation())));
  }

  /** The heading is the beginning of what is asked, too. */
  private Passage whole() {
    if (line.heading()
        || stem.isBlank()
        || stem.lines().getFirst().index() > line.words().index() + 1) {
      return Passage.of(line.words()).then(stem);
    }
    List<SourceLine> lines = new ArrayList<>(List.of(line.words()));
    boolean wrapped = true;
    for (SourceLine each : stem.lines()) {
      wrapped &= !each.isBlank();
      lines.add(wrapped ? each.outdented(each.indent()) : each);
    }
    return new Passage(lines);
  }

  private List<Inline> title() {
    String words = line.words().text().strip();
    return stem.isBlank() || words.endsWith("?") || words.endsWith(":") || !line.heading()
        ? List.of()
        : file.texts().line(Passage.of(line.words()));
  }

  /** A line that is wrapped has its points at the end of the next one. */
  private void takePoints() {
    if (points != null || line.heading() || stem.isBlank()) {
      return;
    }
    List<SourceLine> lines = new ArrayList<>(stem.lines());
    for (int i = 0; i < lines.size() && !lines.get(i).isBlank(); i++) {
      Optional<AskedLine.Worth> worth = AskedLine.worth(lines.get(i));
      if (worth.isPresent()) {
        points = worth.get().points();
        lines.set(i, worth.get().words());
        stem = new Passage(lines).trimmed();
        return;
      }
    }
  }

  /** An arrow may stand at the end of what is asked below the heading. */
  private void takeArrow() {
    if (truth != null
        || stem.isBlank()
        || (line.type() != null && line.type() != AskedType.TRUTH)) {
      return;
    }
    List<SourceLine> lines = new ArrayList<>(stem.lines());
    Matcher arrow = AskedLine.ARROW.matcher(lines.getLast().text());
    if (arrow.find() && parts.options.isEmpty()) {
      truth = AskedLine.isTrue(arrow.group(1));
      lines.set(lines.size() - 1, lines.getLast().to(arrow.start()));
      stem = new Passage(lines).trimmed();
    }
  }

  /** The type that the line names, or that the question shows. */
  private AskedType type() {
    if (line.type() != null) {
      return line.type();
    }
    if (truth != null) {
      return AskedType.TRUTH;
    }
    if (!parts.blanks.isEmpty()) {
      return AskedType.BLANKS;
    }
    if (!parts.options.isEmpty()) {
      return AskedType.CHOICE;
    }
    if (!parts.answers.isEmpty()) {
      boolean number =
          parts.answers.stream()
              .allMatch(answer -> AcceptedTexts.isNumber(new Passage(answer).words()));
      return number ? AskedType.NUMBER : AskedType.SHORT;
    }
    file.problems()
        .warning(
            file.at(line.words()),
            "nothing says how this question is answered: it is read as an open one",
            "write options, `Answer: …`, `→ True`, or `[Essay]` in front of it");
    return AskedType.ESSAY;
  }

  private Optional<Interaction> interaction(AskedType type, List<String> gaps) {
    return switch (type) {
      case CHOICE ->
          choices(
              line.type() == null
                  ? OfferedChoices.Selecting.BY_KEYS
                  : OfferedChoices.Selecting.ONE);
      case SEVERAL -> choices(OfferedChoices.Selecting.SEVERAL);
      case TRUTH -> truth();
      case ESSAY ->
          Optional.of(
              new Interaction.OpenResponse(
                  file.texts()
                      .of(new Passage(parts.answers.stream().flatMap(List::stream).toList())),
                  RichText.EMPTY,
                  null));
      case SHORT -> accepted().words(file.at(line.words()));
      case NUMBER -> accepted().numbers(file.at(line.words()));
      case MATCHING -> matching();
      case BLANKS -> blanks(gaps);
    };
  }

  private Optional<Interaction> choices(OfferedChoices.Selecting selecting) {
    OfferedChoices choices = new OfferedChoices(file.problems());
    NamedOptions named = new NamedOptions(file, parts);
    if (!named.areSound()) {
      return Optional.empty();
    }
    for (int i = 0; i < parts.options.size(); i++) {
      QuestionParts.Offered option = parts.options.get(i);
      Passage words = new Passage(option.words);
      if (option.mark == OptionText.Mark.BOLD && !parts.isRight(option)) {
        file.problems()
            .warning(
                words.origin(file.problems()),
                "an option is bold, and another one has a sign that it is right: that one counts",
                "mark all right options by the same sign");
      }
      choices.add(
          file.texts().of(words),
          parts.isRight(option) || named.has(i),
          file.texts().of(new Passage(option.reply)),
          words.origin(file.problems()));
    }
    return choices.interaction(file.at(line.words()), selecting, false, HOW_TO_MARK);
  }

  /** Lines that mean nothing to a question of its type. */
  private void reportUnused(AskedType type) {
    if (type == AskedType.MATCHING || type == AskedType.BLANKS) {
      parts.answers.forEach(answer -> leaveOut(new Passage(answer)));
    }
    if (type == AskedType.BLANKS) {
      parts.options.forEach(option -> leaveOut(new Passage(option.words)));
    }
  }

  private void leaveOut(Passage passage) {
    file.problems()
        .warning(
            passage.origin(file.problems()),
            "this means nothing to a question of this type and is left out",
            "take it out, or name another type in brackets");
  }

  private Optional<Interaction> truth() {
    if (truth == null && !parts.options.isEmpty()) {
      return choices(OfferedChoices.Selecting.ONE);
    }
    if (truth == null && !parts.answers.isEmpty()) {
      String word = new Passage(parts.answers.getFirst()).words();
      if (word.matches("(?i)(?:true|false|t|f)\\.?")) {
        truth = AskedLine.isTrue(word);
      }
    }
    if (truth == null) {
      file.problems()
          .error(
              file.at(line.words()),
              "nothing says whether the statement is true",
              "write `→ True` or `→ False` at its end");
      return Optional.empty();
    }
    return Optional.of(new Interaction.TrueFalse(truth, RichText.EMPTY, RichText.EMPTY));
  }

  private AcceptedTexts accepted() {
    AcceptedTexts accepted = new AcceptedTexts(file);
    parts.answers.forEach(answer -> accepted.addAll(new Passage(answer), '|'));
    parts.options.stream()
        .filter(option -> parts.isRight(option) || parts.options.stream().noneMatch(parts::isRight))
        .forEach(option -> accepted.add(new Passage(option.words)));
    return accepted;
  }

  private Optional<Interaction> matching() {
    List<Pair> pairs = new ArrayList<>();
    parts.options.forEach(option -> parts.pairs.addAll(option.words));
    for (SourceLine written : parts.pairs) {
      Optional<List<SourceLine>> sides = QuestionParts.sides(written);
      if (sides.isEmpty()) {
        file.problems().error(file.at(written), "this is no pair", "write `- left => right`");
        return Optional.empty();
      }
      pairs.add(
          new Pair(
              file.texts().of(Passage.of(sides.get().getFirst())),
              file.texts().line(Passage.of(sides.get().getLast()))));
    }
    return Optional.of(new Interaction.Matching(pairs, List.of(), true));
  }

  private Passage marked(List<String> gaps) {
    List<SourceLine> lines = new ArrayList<>();
    for (SourceLine each : whole().lines()) {
      String text = each.text();
      for (String name : parts.blanks.keySet()) {
        if (text.contains("[" + name + "]") && !gaps.contains(name)) {
          gaps.add(name);
          text = text.replace("[" + name + "]", GapPlace.of(String.valueOf(gaps.size())));
        }
      }
      lines.add(each.with(text));
    }
    return new Passage(lines);
  }

  private Optional<Interaction> blanks(List<String> gaps) {
    for (Map.Entry<String, SourceLine> blank : parts.blanks.entrySet()) {
      if (!gaps.contains(blank.getKey())) {
        file.problems()
            .error(
                file.at(blank.getValue()),
                "the question has no blank `[" + blank.getKey() + "]`",
                "write it into the question, or take this line out");
        return Optional.empty();
      }
    }
    List<Gap> found = new ArrayList<>();
    for (String name : gaps) {
      AcceptedTexts accepted = new AcceptedTexts(file);
      SourceLine words = parts.blanks.get(name);
      accepted.addAll(Passage.of(words == null ? line.words() : words), ',');
      accepted.gap(String.valueOf(found.size() + 1)).ifPresent(found::add);
    }
    return Optional.of(new Interaction.Gaps(found));
  }
}
