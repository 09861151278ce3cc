package org.examwright.reading.tools.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.tools.quiz.AcceptedTexts;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.MarkdownLines;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.PassageTree;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/** Reads a quiz: what it asks, its lines, and its solution. */
record LiaScriptQuiz(
    QuizFile file, MarkdownLines lines, Passage asked, List<QuizLine> own, Passage solution) {
  private static final String HOW_TO_MARK = "write `[(X)]` or `[[X]]` in front of each right one";

  Optional<AskedQuestion> read() {
    file.take(LineRole.STEM, asked);
    for (QuizLine line : own) {
      file.take(
          line.mark() == QuizLine.Mark.HINT
              ? LineRole.HINT
              : line.mark() == QuizLine.Mark.INPUT ? LineRole.ANSWER : LineRole.OPTION,
          line.text());
    }
    file.take(LineRole.FEEDBACK, solution);
    if (own.isEmpty()) {
      return blanks();
    }
    RichText stem = file.texts().of(asked);
    Optional<AskedQuestion> question =
        interaction().map(found -> new AskedQuestion(stem, found).explained(explanation()));
    own.stream()
        .filter(line -> line.mark() == QuizLine.Mark.HINT)
        .forEach(
            hint ->
                question.ifPresent(each -> each.hint(file.texts().of(Passage.of(hint.text())))));
    return question;
  }

  private RichText explanation() {
    return file.texts().of(within(solution));
  }

  /** A solution without its stars. */
  static Passage within(Passage solution) {
    List<SourceLine> lines = solution.lines();
    return lines.size() < 2 ? Passage.EMPTY : new Passage(lines.subList(1, lines.size() - 1));
  }

  private List<QuizLine> of(QuizLine.Mark mark) {
    return own.stream().filter(line -> line.mark() == mark).toList();
  }

  private Optional<Interaction> interaction() {
    List<QuizLine> one = of(QuizLine.Mark.ONE);
    List<QuizLine> several = of(QuizLine.Mark.SEVERAL);
    List<QuizLine> inputs = of(QuizLine.Mark.INPUT);
    long ways = Stream.of(one, several, inputs).filter(list -> !list.isEmpty()).count();
    if (ways > 1) {
      file.problems()
          .error(
              file.at(own.getFirst().text()),
              "the quiz mixes options and inputs, or options of two kinds",
              "set two quizzes apart by an empty line and a text");
      return Optional.empty();
    }
    if (!inputs.isEmpty()) {
      return input(inputs);
    }
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (QuizLine line : one.isEmpty() ? several : one) {
      choices.add(
          file.texts().of(Passage.of(line.text())),
          line.right(),
          RichText.EMPTY,
          file.at(line.text()));
    }
    return choices.interaction(
        origin(),
        one.isEmpty() ? OfferedChoices.Selecting.SEVERAL : OfferedChoices.Selecting.ONE,
        false,
        HOW_TO_MARK);
  }

  private Origin origin() {
    return asked.isBlank() ? file.at(own.getFirst().text()) : asked.origin(file.problems());
  }

  /** A text to be put in, one of some words to be picked, or anything at all. */
  private Optional<Interaction> input(List<QuizLine> inputs) {
    SourceLine first = inputs.getFirst().text();
    if (first.text().strip().equals("!")) {
      file.problems()
          .warning(
              file.at(first),
              "a script checks the answer, and scripts are not run: the question is read as an open"
                  + " one",
              "write the answer: `[[answer]]`");
      return Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    }
    if (first.text().matches("[_\\s]+")) {
      return Optional.of(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
    }
    if (inputs.size() == 1 && first.text().contains("|")) {
      OfferedChoices choices = new OfferedChoices(file.problems());
      words(first.text())
          .forEach(
              word ->
                  choices.add(
                      file.texts().of(Passage.of(first.with(bare(word)))),
                      isRight(word),
                      RichText.EMPTY,
                      file.at(first)));
      return choices.interaction(
          origin(), OfferedChoices.Selecting.ONE, false, "write `(right)` in parentheses");
    }
    AcceptedTexts accepted = new AcceptedTexts(file);
    inputs.forEach(line -> accepted.add(Passage.of(line.text())));
    return accepted.words(origin());
  }

  private static List<String> words(String content) {
    return Stream.of(content.split("\\|", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static boolean isRight(String word) {
    return word.startsWith("(") && word.endsWith(")") && word.length() > 2;
  }

  private static String bare(String word) {
    return isRight(word) ? word.substring(1, word.length() - 1).strip() : word;
  }

  private Optional<AskedQuestion> blanks() {
    List<Gap> gaps = new ArrayList<>();
    PassageTree tree = file.texts().tree(asked);
    RichText stem = tree.text(tree.blocks(), blank -> gap(blank, gaps));
    return gaps.isEmpty()
        ? Optional.of(new AskedQuestion(stem, new Interaction.None()))
        : Optional.of(new AskedQuestion(stem, new Interaction.Gaps(gaps)));
  }

  private Inline gap(BlankNode blank, List<Gap> gaps) {
    String id = String.valueOf(gaps.size() + 1);
    List<String> words = words(blank.content());
    if (blank.isDrawn() || words.isEmpty()) {
      return BlankReading.LITERAL.read(blank);
    }
    if (words.size() > 1) {
      gaps.add(
          new Gap.DropDownGap(
              id,
              words.stream()
                  .map(word -> Choice.of(RichText.of(bare(word)), isRight(word)))
                  .toList()));
    } else {
      AcceptedTexts accepted = new AcceptedTexts(file);
      accepted.addAllWords(blank.content(), '|', file.at(blank));
      accepted.gap(id).ifPresent(gaps::add);
    }
    return new Inline.GapMark(id);
  }
}
