package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Wording;

/** Doubts whether the answer to an open question begins and ends where it was read. */
final class AnswerPlaceDoubts {
  private static final Pattern FAR_BEHIND =
      Pattern.compile("[?？؟](?: {3,40}|\\s{0,9}\\t\\s{0,9})[^\\s(\\[/_|].{0,60}$");

  /** A line may hold a whole file. */
  private static final int LONGEST_END = 200;

  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu)(?:,|\\s(?:an?|the|of|between|and|or|to|in|on|for|with|is|are|that|which|der|die|das|und|oder"
              + "|zwischen|von|mit|für|el|la|los|las|de|del|entre|con|para|le|les|du|des|et|ou|avec|pour|il"
              + "|tra|fra|di|e|o|os|as|do|da|em|и|или|между|в|на|с|een|het|van|tussen|met|en))\\s*$");

  private AnswerPlaceDoubts() {}

  /** A line of an answer that asks, with one more answer below it. */
  static Optional<FoundDoubt> answeredTwice(LookedAt seen) {
    if (seen.how().answers() < 2) {
      return Optional.empty();
    }
    int above = -1;
    for (int line : seen.only(LineRole.STEM, LineRole.ANSWER)) {
      String text = seen.text(line);
      boolean label = ShownKeys.beginsWithAnswer(text);
      if (label && above >= 0 && asksAlone(seen, above, line)) {
        return Optional.of(
            seen.doubt(
                above,
                "the line asks for something and has an answer below it, and is read as a part of the"
                    + " answer to the question above it",
                "mark each question as the others are marked"));
      }
      boolean inAnswer = line > seen.first() && seen.file().account().is(line, LineRole.ANSWER);
      above = inAnswer && !label ? line : -1;
    }
    return Optional.empty();
  }

  /** Whether a line asks for something, or is a paragraph but for the answer below it. */
  private static boolean asksAlone(LookedAt seen, int line, int below) {
    boolean alone = below == line + 1 && line > 0 && seen.text(line - 1).isBlank();
    return alone || Wording.isTask(LineLook.plain(seen.text(line)));
  }

  /** A line that says that it is the answer stands within what was read as one. */
  static Optional<FoundDoubt> labelWithin(LookedAt seen) {
    return seen.how().labelled()
        ? Optional.empty()
        : seen.only(LineRole.ANSWER, LineRole.STEM).stream()
            .filter(line -> line > seen.first() && ShownKeys.beginsWithAnswer(seen.text(line)))
            .findFirst()
            .map(
                line ->
                    seen.doubt(
                        line,
                        "the line says that it is the answer, and is read as a part of something else",
                        "leave an empty line in front of it"));
  }

  /** The bold words ask, and what follows them in the line does not. */
  static Optional<FoundDoubt> answeredInStem(LookedAt seen, String answer) {
    RichText stem = seen.question().stem();
    if (!answer.isEmpty()
        || !(stem.blocks().getFirst() instanceof Block.Paragraph paragraph)
        || paragraph.content().size() < 2
        || !(paragraph.content().getFirst() instanceof Inline.Strong strong)) {
      return Optional.empty();
    }
    String asking = PlainText.of(strong.content());
    String behind = PlainText.of(paragraph.content()).substring(asking.length()).strip();
    boolean answers = behind.length() > 3 && !Wording.isTask(behind) && !behind.startsWith("(");
    return Wording.asks(asking.strip()) && answers
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "what stands behind the bold words is read as a part of the question, and may be its"
                    + " answer",
                "write the answer into a line of its own"))
        : Optional.empty();
  }

  /** The answer stands in the question's line, set off by nothing but room. */
  static Optional<FoundDoubt> answeredFarBehind(LookedAt seen, String answer) {
    String line = seen.text(seen.first());
    String end = line.substring(Math.max(0, line.length() - LONGEST_END)).stripTrailing();
    return answer.isEmpty() && FAR_BEHIND.matcher(end).find()
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "what stands far behind the question mark is read as a part of the question, and may"
                    + " be its answer",
                "write the answer into a line of its own: `Answer: …`"))
        : Optional.empty();
  }

  /** What belongs to the question seems to have become the answer. */
  static Optional<FoundDoubt> broken(LookedAt seen, String stem, Interaction.OpenResponse open) {
    if (seen.how().labelled() || open.modelAnswer().isEmpty()) {
      return Optional.empty();
    }
    Block first = open.modelAnswer().blocks().getFirst();
    boolean shown =
        first instanceof Block.CodeBlock || first instanceof Block.Table || isPicture(first);
    boolean bare = seen.question().stem().blocks().size() == 1;
    if (shown && bare && SortingWords.announces(stem)) {
      return Optional.of(
          seen.doubt(
              seen.first(),
              "the text of the question announces something, and what follows it is read as the model"
                  + " answer",
              "write `**Answer:**` above the answer: what stands before it is the question"));
    }
    boolean goesOn =
        first instanceof Block.Paragraph paragraph
            && !paragraph.content().isEmpty()
            && paragraph.content().getFirst() instanceof Inline.Text text
            && !text.value().isEmpty()
            && Character.isLowerCase(text.value().codePointAt(0))
            && bare
            && !stem.isEmpty()
            && (UNFINISHED.matcher(stem).find() || LineLook.asks(firstAnswer(seen)))
            && directlyBelow(seen);
    return goesOn
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the text of the question ends in the middle of a sentence, and what follows it is read"
                    + " as the model answer",
                "write the question into one line, or `**Answer:**` above the answer"))
        : Optional.empty();
  }

  private static String firstAnswer(LookedAt seen) {
    List<Integer> answer = seen.answer();
    return answer.isEmpty() ? "" : seen.text(answer.getFirst());
  }

  private static boolean directlyBelow(LookedAt seen) {
    List<Integer> stem = seen.stem();
    List<Integer> answer = seen.answer();
    return !stem.isEmpty() && !answer.isEmpty() && stem.getLast() + 1 == answer.getFirst();
  }

  private static boolean isPicture(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Inline.Image;
  }
}
