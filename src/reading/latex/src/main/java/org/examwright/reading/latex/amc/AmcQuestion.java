package org.examwright.reading.latex.amc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Interaction;
import org.examwright.reading.latex.item.TexDraft;
import org.examwright.reading.latex.item.TexDraft.AcceptedText;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexOptions;
import org.examwright.reading.latex.text.TexSplice;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Reads a question of a bank. */
final class AmcQuestion {
  private static final Set<String> MARKS =
      Set.of(
          "lastchoices",
          "QuestionIndicative",
          "AMCnoCompleteMulti",
          "AMCcompleteMulti",
          "correctchoices");

  private final TexTexts texts;
  private final Problems problems;
  private final TexDraft draft;
  private final boolean multiple;
  private @Nullable TexOptions scoring;

  AmcQuestion(TexNode.Environment environment, TexTexts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
    this.draft = new TexDraft(environment.origin());
    this.multiple = AmcNames.MULTIPLE.contains(environment.name());
  }

  private void take(TexNode node) {
    texts.account().take(node, "structure", draft);
  }

  TexDraft read(TexNode.Environment environment, TexOptions usual) {
    take(environment);
    TexCursor head = new TexCursor(environment.content(), this::take);
    head.option();
    head.group()
        .ifPresent(
            name -> {
              texts.account().takeAll(name, "structure", draft);
              draft.id = TexSource.ofNodes(name).strip();
            });
    body(head.rest());
    if (draft.asked == Asked.OPEN && !draft.options.isEmpty()) {
      draft.asked = multiple ? Asked.MULTIPLE : Asked.SINGLE;
      score(scoring == null ? usual : scoring);
    } else if (scoring != null) {
      score(scoring);
    }
    return draft;
  }

  private void score(TexOptions options) {
    AmcScoring made = new AmcScoring(options, problems);
    if (multiple) {
      made.multiple(draft);
      none();
    } else {
      made.single(draft);
    }
  }

  /** Where no answer is right, the program itself adds one that says so. */
  private void none() {
    if (!draft.options.isEmpty() && draft.options.stream().noneMatch(OfferedText::right)) {
      problems.warning(
          draft.origin,
          "no answer is right: `None of these answers are correct.` is added, as on paper",
          "write that answer yourself, in your words");
      draft.option(
          List.of(new TexNode.Words("None of these answers are correct.", draft.origin)),
          true,
          draft.origin);
    }
  }

  private void body(List<TexNode> nodes) {
    TexSplice splice = new TexSplice(AmcNames.commands(), AmcNames.CHOICES);
    TexCursor cursor = new TexCursor(splice.of(nodes, this::take), this::take);
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Environment environment
          && AmcNames.CHOICES.contains(environment.name())) {
        take(node);
        choices(environment);
      } else if (node instanceof TexNode.Environment environment
          && environment.name().equals("explain")) {
        take(node);
        draft.solution.addAll(environment.content());
      } else if (node instanceof TexNode.Command command) {
        command(command, cursor);
      } else {
        draft.stem.add(node);
      }
    }
  }

  private void command(TexNode.Command command, TexCursor cursor) {
    String name = command.name();
    if (AmcNames.SCORING.contains(name)) {
      take(command);
      scoring = TexOptions.of(cursor.word());
    } else if (AmcNames.RIGHT.contains(name) || AmcNames.WRONG.contains(name)) {
      option(command, cursor); // without the environment around it
    } else if (name.equals("explain")) {
      take(command);
      draft.solution.addAll(cursor.argument());
    } else if (name.equals("AMCOpen")) {
      take(command);
      open(TexOptions.of(cursor.word()), cursor.argument());
    } else if (name.equals("AMCnumericChoices")) {
      take(command);
      number(command, cursor.argument(), TexOptions.of(cursor.word()));
    } else if (MARKS.contains(name)) {
      take(command);
    } else {
      draft.stem.add(command);
    }
  }

  private void choices(TexNode.Environment environment) {
    TexSplice splice = new TexSplice(AmcNames.commands(), AmcNames.CHOICES);
    TexCursor cursor = new TexCursor(splice.of(environment.content(), this::take), this::take);
    Optional<String> order = cursor.option();
    draft.shuffle = order.isEmpty() || !order.get().contains("o");
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command
          && (AmcNames.RIGHT.contains(command.name()) || AmcNames.WRONG.contains(command.name()))) {
        option(command, cursor);
      } else if (node instanceof TexNode.Command command
          && AmcNames.SCORING.contains(command.name())) {
        take(command);
        cursor.word();
        problems.tally(
            command.origin(),
            "what a single answer earns is left out",
            "give the question as a whole a scoring");
      } else if (node instanceof TexNode.Command command && MARKS.contains(command.name())) {
        take(command);
        keepsLast(command);
      } else if (node instanceof TexNode.Command command && command.name().equals("explain")) {
        take(command);
        draft.solution.addAll(cursor.argument());
      }
    }
  }

  private void keepsLast(TexNode.Command command) {
    if (command.name().equals("lastchoices") && draft.shuffle) {
      draft.shuffle = false;
      problems.note(
          command.origin(), "the answers keep their order, since some of them are to come last");
    }
  }

  private void option(TexNode.Command command, TexCursor cursor) {
    take(command);
    cursor.star();
    cursor.option();
    draft.option(cursor.argument(), AmcNames.RIGHT.contains(command.name()), command.origin());
  }

  /** An answer in words, with the boxes by which a person grades it. */
  private void open(TexOptions options, List<TexNode> boxes) {
    texts.account().takeAll(boxes, "grading", draft);
    draft.asked = Asked.OPEN;
    draft.options.clear();
    String lines = options.text("lines", "");
    if (lines.matches("[1-9]\\d{0,2}")) {
      draft.lines = Math.min(Interaction.OpenResponse.MOST_LINES, Integer.parseInt(lines));
    }
    TexCursor cursor = new TexCursor(boxes, this::take);
    BigDecimal most = BigDecimal.ZERO;
    while (cursor.hasNext()) {
      if (cursor.next() instanceof TexNode.Command command
          && AmcNames.SCORING.contains(command.name())) {
        most = most.max(TexNumbers.of(cursor.word()).orElse(BigDecimal.ZERO));
      }
    }
    draft.points = most.signum() > 0 ? most : draft.points;
  }

  /** A number that is written digit by digit. */
  private void number(TexNode.Command command, List<TexNode> value, TexOptions options) {
    draft.asked = Asked.NUMERIC;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-whole(options, "decimals"));
    BigDecimal exact = BigDecimal.valueOf(whole(options, "exact")).multiply(unit);
    draft.answers.add(
        new AcceptedText(value, BigDecimal.valueOf(100), exact, List.of(), command.origin()));
    int approx = whole(options, "approx");
    if (approx > 0) {
      BigDecimal near = BigDecimal.valueOf(approx).multiply(unit);
      BigDecimal part = TexNumbers.of(options.text("scoreapprox", "1")).orElse(BigDecimal.ONE);
      BigDecimal whole = TexNumbers.of(options.text("scoreexact", "2")).orElse(BigDecimal.TWO);
      BigDecimal credit =
          whole.signum() <= 0
              ? BigDecimal.valueOf(50)
              : part.multiply(BigDecimal.valueOf(100))
                  .divide(whole, 5, java.math.RoundingMode.HALF_UP)
                  .min(BigDecimal.valueOf(100))
                  .max(BigDecimal.ZERO);
      draft.answers.add(new AcceptedText(value, credit, near, List.of(), command.origin()));
      draft.points = TexNumbers.of(options.text("scoreexact", "2")).orElse(draft.points);
    }
  }

  private static int whole(TexOptions options, String name) {
    String value = options.text(name, "0");
    return value.matches("\\d{1,4}") ? Integer.parseInt(value) : 0;
  }
}
