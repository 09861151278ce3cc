package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.examwright.reading.source.Problems;
import org.examwright.reading.word.paper.PaperParts.Kind;

/** Divides a paper into its head, its sections and its questions, by the styles of paragraphs. */
final class PaperOutline {
  private final Kept kept;
  private final Problems problems;
  private final PaperHead head = new PaperHead();
  private final List<PaperSection> sections = new ArrayList<>();

  /** The answers that stand by themselves, behind the questions. */
  private final List<PaperParts> answers = new ArrayList<>();

  private List<String> path = List.of();
  private boolean begun;
  private boolean answering;
  private Optional<OpenQuestion> question = Optional.empty();

  PaperOutline(Kept kept, Problems problems) {
    this.kept = kept;
    this.problems = problems;
    sections.add(new PaperSection(path));
  }

  PaperHead head() {
    return head;
  }

  List<PaperSection> sections() {
    return sections;
  }

  List<PaperParts> answers() {
    return answers;
  }

  void read(List<PaperBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      switch (blocks.get(i)) {
        case PaperBlock.Grid grid -> grid(grid);
        case PaperBlock.Line line -> {
          int end = AddedByHand.end(blocks, i);
          if (end > i && AddedByHand.isAnswered(blocks, end)) {
            question(AddedByHand.numbered(line));
          } else if (end > i) {
            addedByHand(blocks.subList(i, end));
            i = end - 1;
          } else {
            line(line);
          }
        }
      }
    }
  }

  private void grid(PaperBlock.Grid grid) {
    if (grid.style().equals("answer grid")) {
      grid.rows().forEach(row -> row.forEach(this::entry));
    } else if (question.isPresent() && isMatching(grid)) {
      question.get().columns(grid);
    } else {
      put(grid);
    }
  }

  private static boolean isMatching(PaperBlock.Grid grid) {
    return grid.style().equals("matching table")
        || grid.rows().stream()
            .flatMap(List::stream)
            .flatMap(List::stream)
            .anyMatch(
                block ->
                    block instanceof PaperBlock.Line line
                        && (line.style() == PaperStyle.MATCHING_LEFT
                            || line.style() == PaperStyle.MATCHING_RIGHT));
  }

  /** A cell of a key: a number, the answer, and what it is worth. */
  private void entry(List<PaperBlock> cell) {
    for (PaperBlock block : cell) {
      if (block instanceof PaperBlock.Line line && !line.isEmpty()) {
        Leads number = Leads.number(line.pieces());
        PaperParts parts =
            new PaperParts(
                line.of(List.of()),
                Optional.empty(),
                number.lead(),
                true,
                PrintedPoints.of(number.rest()));
        parts.entry =
            Optional.of(
                PaperPiece.text(PrintedPoints.without(number.rest()))
                    .replace('\u00A0', ' ')
                    .strip());
        add(parts);
      }
    }
  }

  private void line(PaperBlock.Line line) {
    switch (line.style()) {
      case TITLE -> head.title(line.text().strip());
      case SHEET_HEAD -> {} // lines for the learner's name
      case AFTER_TABLE -> {
        if (!line.isEmpty()) {
          put(line);
        }
      }
      case HEADING -> heading(line);
      case QUESTION, GAP_QUESTION -> question(line);
      case STIMULUS, STIMULUS_TITLE -> {
        question = Optional.empty();
        add(new PaperParts(line, BookmarkNames.question(line.marks()), "", false, ""));
      }
      case BODY_TEXT -> body(line);
      case CHOICE, RIGHT_CHOICE -> within(line, each -> each.option(line));
      case REMARK -> within(line, each -> each.remark(line));
      case INSTRUCTION -> instruction(line);
      case ANSWER_LINE -> {} // room to write
      case ANSWER_BLANK -> question.ifPresent(each -> each.instruction(line));
      case STEP -> within(line, each -> each.part(Kind.STEP, line));
      case ANSWER -> within(line, each -> each.part(Kind.ANSWER, line));
      case EXPLANATION -> within(line, each -> each.part(Kind.EXPLANATION, line));
      case GRADER_NOTES -> within(line, each -> each.part(Kind.GRADER_NOTES, line));
      case HINT -> within(line, each -> each.part(Kind.HINT, line));
      case QUESTION_TEXT -> within(line, each -> each.text(line));
      case FOREIGN -> foreign(line);
      case CHOICE_TEXT,
          STEP_TEXT,
          LIST_BULLET,
          LIST_NUMBER,
          LIST_CONTINUE,
          CODE,
          NEXT_CODE,
          QUOTE ->
          put(line);
      case FORMULA, RULE, TABLE_TEXT, MATCHING_LEFT, MATCHING_RIGHT -> put(line);
    }
  }

  private void put(PaperBlock block) {
    begun = true;
    if (question.isPresent()) {
      question.get().put(block);
    } else if (!answering) {
      sections.getLast().introduction().add(block);
    }
  }

  /** What belongs to a question, or else is text like any other. */
  private void within(PaperBlock.Line line, Consumer<OpenQuestion> add) {
    if (question.isEmpty() && !line.isEmpty() && !answering) {
      problems.tally(
          problems.at(line.place(), 1),
          "an answer or a choice stands below no question, and is taken for text",
          "give the question above it the style Question in Word");
    }
    question.ifPresentOrElse(add, () -> put(line));
  }

  private void heading(PaperBlock.Line line) {
    boolean within =
        BookmarkNames.heading(line.marks()).isPresent()
            || (!kept.present() && question.isPresent() && line.level() > path.size() + 1);
    if (within) {
      put(line);
      return;
    }
    String name = line.text().strip();
    if (name.isEmpty()) {
      return;
    }
    begun = true;
    question = Optional.empty();
    if (line.level() == 1 && name.equals(kept.word("answersHeading")) && isStudy()) {
      answering = true;
      return;
    }
    if (answering) {
      return;
    }
    List<String> outer =
        path.subList(0, Math.min(path.size(), line.level() > 6 ? path.size() : line.level() - 1));
    path = new ArrayList<>(outer);
    path.add(name);
    sections.add(new PaperSection(List.copyOf(path)));
  }

  private boolean isStudy() {
    return kept.edition().equals("study") || (!kept.present() && !sections.getLast().isEmpty());
  }

  private void question(PaperBlock.Line line) {
    Leads number = Leads.number(line.pieces());
    String printed =
        number.lead().isEmpty()
            ? line.item().map(item -> Integer.toString(item.value())).orElse("")
            : number.lead();
    add(
        new PaperParts(
            line.of(PrintedPoints.without(number.rest())),
            BookmarkNames.question(line.marks()),
            printed,
            true,
            PrintedPoints.of(number.rest())));
  }

  private void add(PaperParts parts) {
    begun = true;
    question = Optional.of(new OpenQuestion(parts, problems));
    if (answering) {
      answers.add(parts);
    } else {
      sections.getLast().questions().add(parts);
    }
  }

  private void body(PaperBlock.Line line) {
    boolean described = question.isPresent() && !question.get().isAsked();
    if (question.isPresent() && !described && !line.isEmpty()) {
      problems.tally(
          problems.at(line.place(), 1),
          "text between two questions is taken for a text of its own, which asks nothing");
      add(new PaperParts(line, Optional.empty(), "", false, ""));
      return;
    }
    if (!begun && head.takesText(line, kept)) {
      return;
    }
    put(line);
  }

  private void instruction(PaperBlock.Line line) {
    if (question.isPresent()) {
      question.get().instruction(line);
    } else if (begun || !head.takesLine(line)) {
      put(line);
    }
  }

  /** What somebody has written in their own way is read as any document is. */
  private void addedByHand(List<PaperBlock> lines) {
    PaperParts parts =
        new PaperParts((PaperBlock.Line) lines.getFirst(), Optional.empty(), "", true, "");
    parts.foreign.addAll(lines);
    add(parts);
    question = Optional.empty();
  }

  private void foreign(PaperBlock.Line line) {
    if (line.isEmpty()) {
      return;
    }
    problems.tally(
        problems.at(line.place(), 1),
        "a paragraph has none of the styles of this paper, and is read as part of what stands"
            + " above it",
        "give it the style of what it is in Word, such as Question or Choice");
    put(line);
  }
}
