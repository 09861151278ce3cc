package org.examwright.reading.latex.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexConditions;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexLength;
import org.jspecify.annotations.Nullable;

/** What stands behind the command of a question or of a part of it. */
final class ExamBody {
  private static final Set<String> LINED =
      Set.of("fillwithlines", "fillwithdottedlines", "fillwithgrid", "makeemptybox", "vspace");

  /** How high a line to write on is, in pixels. */
  private static final double LINE = 30;

  private static final double LEAST = 40;

  final List<TexNode> stem = new ArrayList<>();
  final List<TexNode> solution = new ArrayList<>();
  final List<TexNode> behind = new ArrayList<>();
  final List<TexNode.Environment> options = new ArrayList<>();
  final List<Part> parts = new ArrayList<>();
  final List<AnswerLine> answerLines = new ArrayList<>();
  @Nullable Integer lines;
  private final ExamTaking taking;

  /** A part: its command, and what follows. */
  record Part(TexNode.Command command, List<TexNode> nodes) {}

  /** A line for an answer, and the answer. */
  record AnswerLine(TexNode.Command command, List<TexNode> answer) {}

  private ExamBody(ExamTaking taking) {
    this.taking = taking;
  }

  static ExamBody of(List<TexNode> nodes, ExamTaking taking) {
    ExamBody body = new ExamBody(taking);
    body.read(ExamNames.splice().of(nodes, taking.structure()));
    return body;
  }

  private void read(List<TexNode> nodes) {
    TexCursor cursor = new TexCursor(nodes, taking.structure());
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      switch (node) {
        case TexNode.Environment environment -> environment(environment);
        case TexNode.Command command -> command(command, cursor);
        case TexNode.Conditional conditional -> conditional(conditional);
        case TexNode.Words words -> text(words);
        case TexNode.Sign sign -> text(sign);
        case TexNode.Space space -> text(space);
        case TexNode.ParagraphEnd end -> text(end);
        case TexNode.Formula formula -> text(formula);
        case TexNode.Code code -> text(code);
        case TexNode.Group group -> text(group);
      }
    }
  }

  /** Options in an environment of the author's own. */
  private TexNode.Environment loose(TexNode.Command command, TexCursor cursor) {
    List<TexNode> content = new ArrayList<>(List.of(command));
    while (cursor.hasNext()
        && !(cursor.peek() instanceof TexNode.Environment environment
            && ExamNames.environments().contains(environment.name()))) {
      content.add(cursor.next());
    }
    return new TexNode.Environment(
        "choices", content, command.origin(), content.getLast().lastLine());
  }

  private void conditional(TexNode.Conditional conditional) {
    if (TexConditions.isOfAnswers(conditional.name())) {
      taking.structure().accept(conditional);
      hidden(conditional);
    } else {
      text(conditional);
    }
  }

  private void text(TexNode node) {
    (options.isEmpty() && parts.isEmpty() ? stem : behind).add(node);
  }

  private void environment(TexNode.Environment environment) {
    String name = environment.name();
    if (ExamNames.SOLUTIONS.contains(name)) {
      taking.structure().accept(environment);
      TexCursor cursor = new TexCursor(environment.content(), taking.structure());
      cursor.option().ifPresent(this::room);
      solution.add(new TexNode.ParagraphEnd(environment.origin()));
      solution.addAll(cursor.rest());
    } else if (ExamNames.SINGLE.contains(name) || ExamNames.BOXES.contains(name)) {
      taking.structure().accept(environment);
      options.add(environment);
    } else if (ExamNames.PART_LISTS.contains(name)) {
      taking.structure().accept(environment);
      divide(environment.content());
    } else {
      text(environment);
    }
  }

  private void divide(List<TexNode> nodes) {
    List<TexNode> before = new ArrayList<>();
    List<TexNode> current = before;
    for (TexNode node : ExamNames.splice().of(nodes, taking.structure())) {
      if (node instanceof TexNode.Command command
          && ExamNames.PART_COMMANDS.contains(command.name())) {
        taking.structure().accept(node);
        current = new ArrayList<>();
        parts.add(new Part(command, current));
      } else {
        current.add(node);
      }
    }
    stem.addAll(before);
  }

  private void command(TexNode.Command command, TexCursor cursor) {
    String name = command.name();
    if (ExamNames.PART_COMMANDS.contains(name)) { // without the environment around it
      List<TexNode> rest = new ArrayList<>();
      rest.add(command);
      rest.addAll(cursor.rest());
      divide(rest);
    } else if (ExamNames.CHOICES.contains(name)) {
      options.add(loose(command, cursor));
    } else if (LINED.contains(name)) {
      taking.structure().accept(command);
      cursor.star();
      room(cursor.word());
    } else if (name.equals("answerline")) {
      taking.structure().accept(command);
      cursor.star();
      answerLines.add(new AnswerLine(command, cursor.optional().orElse(List.of())));
    } else if (name.equals("setcounter") || name.equals("addtocounter")) {
      taking.structure().accept(command);
      cursor.word();
      cursor.word();
    } else if (name.equals("ifprintanswers")) {
      taking.structure().accept(command); // it is never ended
    } else {
      text(command);
    }
  }

  private void hidden(TexNode.Conditional conditional) {
    solution.add(new TexNode.ParagraphEnd(conditional.origin()));
    ExamBody within = of(conditional.content(), taking);
    solution.addAll(within.stem);
    solution.addAll(within.behind);
    solution.addAll(within.solution);
    options.addAll(within.options);
    read(ExamNames.splice().of(conditional.otherwise(), taking.structure()));
  }

  /** How many lines there is room for. */
  private void room(String written) {
    OptionalDouble height = TexLength.pixels(written);
    if (height.isPresent() && height.getAsDouble() >= LEAST) {
      long count = Math.round(height.getAsDouble() / LINE);
      int more = (int) Math.min(Interaction.OpenResponse.MOST_LINES, Math.max(1, count));
      lines = Math.min(Interaction.OpenResponse.MOST_LINES, (lines == null ? 0 : lines) + more);
    }
  }

  /** Whether a person grades all of it. */
  boolean isOpen() {
    return options.isEmpty()
        && answerLines.stream().allMatch(line -> line.answer().isEmpty())
        && !holdsBlank(stem)
        && parts.stream().allMatch(part -> of(part.nodes(), taking).isOpen());
  }

  private static boolean holdsBlank(List<TexNode> nodes) {
    return nodes.stream()
        .anyMatch(
            node ->
                (node instanceof TexNode.Command command && command.name().equals("fillin"))
                    || (node instanceof TexNode.Holder holder && holdsBlank(holder.content())));
  }

  /** What stands behind the options or parts, if it says anything. */
  Optional<List<TexNode>> said() {
    return taking.isEmpty(behind, null) ? Optional.empty() : Optional.of(behind);
  }
}
