package org.examwright.testkit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/**
 * One form for all questions that learners cannot tell apart, so that what comes back from a format
 * can be compared with what went into it.
 *
 * <p>White space is collapsed as browsers do, neighbouring texts are one, a range is a number with
 * a tolerance, and a credit is named even where it is the usual one. A picture is named by the last
 * part of its path. The origin is not compared.
 */
public final class Normal {
  private static final Origin NOWHERE = Origin.of("normal");

  private Normal() {}

  public static Question of(Question question) {
    return new Question(
        question.id(),
        question.label(),
        line(question.title()),
        of(question.stem()),
        of(question.interaction()),
        question.points(),
        of(question.feedback()),
        question.tags(),
        NOWHERE);
  }

  /** The question without a name of its own. */
  public static Question untitled(Question question) {
    return new Question(
        question.id(),
        question.label(),
        List.of(),
        question.stem(),
        question.interaction(),
        question.points(),
        question.feedback(),
        question.tags(),
        question.origin());
  }

  public static RichText of(RichText text) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : text.blocks()) {
      Block normal = of(block);
      if (!(normal instanceof Block.Paragraph paragraph && paragraph.content().isEmpty())) {
        blocks.add(normal);
      }
    }
    return new RichText(blocks);
  }

  private static Block of(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(line(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), line(heading.content()));
      case Block.BulletList list ->
          new Block.BulletList(isTight(list.items(), list.tight()), items(list.items()));
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(), isTight(list.items(), list.tight()), items(list.items()));
      case Block.Quote quote -> new Block.Quote(of(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(),
              row(table.header()),
              table.rows().stream().map(Normal::row).toList());
      case Block.CodeBlock code -> code;
      case Block.DisplayFormula formula -> new Block.DisplayFormula(formula.tex().strip());
      case Block.Rule rule -> rule;
    };
  }

  /** Space between items that hold no paragraph would be space between nothing. */
  private static boolean isTight(List<RichText> items, boolean tight) {
    return tight
        || items.stream()
            .noneMatch(
                item -> !item.isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph);
  }

  private static List<RichText> items(List<RichText> items) {
    return items.stream().map(Normal::of).toList();
  }

  private static Block.Row row(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(line(cell.content()))).toList());
  }

  /** Words on one line, as they are shown. */
  public static List<Inline> line(List<? extends Inline> inlines) {
    List<Inline> line = new ArrayList<>(inlines(inlines));
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i) instanceof Inline.Text text) {
        String value = text.value();
        boolean first = i == 0 || line.get(i - 1) instanceof Inline.LineBreak;
        boolean last = i == line.size() - 1 || line.get(i + 1) instanceof Inline.LineBreak;
        value = first && value.startsWith(" ") ? value.substring(1) : value;
        value = last && value.endsWith(" ") ? value.substring(0, value.length() - 1) : value;
        line.set(i, new Inline.Text(value));
      }
    }
    line.removeIf(inline -> inline instanceof Inline.Text text && text.value().isEmpty());
    while (!line.isEmpty() && line.getFirst() instanceof Inline.LineBreak) {
      line.removeFirst();
    }
    while (!line.isEmpty() && line.getLast() instanceof Inline.LineBreak) {
      line.removeLast();
    }
    return line;
  }

  private static List<Inline> inlines(List<? extends Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      Inline normal = of(inline);
      if (normal instanceof Inline.Text next
          && !out.isEmpty()
          && out.getLast() instanceof Inline.Text text) {
        out.set(out.size() - 1, text(text.value() + next.value()));
      } else {
        out.add(normal);
      }
    }
    return out;
  }

  private static Inline of(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text(text.value());
      case Inline.Strong strong -> new Inline.Strong(inlines(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(inlines(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(inlines(strike.content()));
      case Inline.Subscript sub -> new Inline.Subscript(inlines(sub.content()));
      case Inline.Superscript sup -> new Inline.Superscript(inlines(sup.content()));
      case Inline.Link link ->
          new Inline.Link(link.target(), link.title(), inlines(link.content()));
      case Inline.Image image ->
          new Inline.Image(
              image.isRemote() ? image.source() : image.source().replaceAll(".*/", ""),
              image.alt(),
              image.title(),
              image.width(),
              image.height());
      case Inline.Formula formula -> new Inline.Formula(formula.tex().strip());
      case Inline.Code code -> code;
      case Inline.LineBreak same -> same;
      case Inline.GapMark same -> same;
    };
  }

  private static Inline.Text text(String value) {
    return new Inline.Text(value.replaceAll("[ \\t\\n\\r\\f]+", " "));
  }

  private static Interaction of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              of(open.modelAnswer()), of(open.graderNotes()), open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              of(upload.modelAnswer()),
              of(upload.graderNotes()));
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(),
              selection.choices().stream().map(c -> of(c, selection.creditOf(c))).toList(),
              selection.shuffle());
      case Interaction.TrueFalse truth ->
          new Interaction.TrueFalse(
              truth.key(), of(truth.feedbackWhenTrue()), of(truth.feedbackWhenFalse()));
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers()), words.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers()), numeric.unit().strip());
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream()
                  .map(pair -> new Pair(of(pair.left()), plain(pair.right())))
                  .toList(),
              matching.distractors().stream().map(Normal::plain).toList(),
              matching.shuffle());
      case Interaction.Ordering ordering -> new Interaction.Ordering(items(ordering.items()));
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(Normal::of).toList());
      case Interaction.None none -> none;
    };
  }

  private static Gap of(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          new Gap.TextGap(text.id(), words(text.answers()), text.caseSensitive());
      case Gap.DropDownGap dropDown ->
          new Gap.DropDownGap(
              dropDown.id(),
              dropDown.choices().stream()
                  .map(
                      choice ->
                          new Choice(
                              of(choice.content()),
                              choice.key(),
                              choice.credit() == null || choice.credit().signum() == 0
                                  ? null
                                  : choice.credit(),
                              of(choice.feedback())))
                  .toList());
      case Gap.NumericGap numeric -> new Gap.NumericGap(numeric.id(), numbers(numeric.answers()));
    };
  }

  private static Choice of(Choice choice, BigDecimal credit) {
    return new Choice(of(choice.content()), choice.key(), credit, of(choice.feedback()));
  }

  private static List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(a -> new AcceptedAnswer(a.text(), a.credit(), of(a.feedback())))
        .toList();
  }

  private static List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(
            answer ->
                new NumericAnswer(
                    new NumericAnswer.Range(
                        answer.accepted().lowest(), answer.accepted().highest()),
                    answer.credit(),
                    of(answer.feedback())))
        .toList();
  }

  private static List<Inline> plain(List<Inline> words) {
    return line(List.of(new Inline.Text(PlainText.of(words).replaceAll("\\s+", " "))));
  }

  private static Feedback of(Feedback feedback) {
    return new Feedback(
        of(feedback.general()),
        of(feedback.correct()),
        of(feedback.partiallyCorrect()),
        of(feedback.incorrect()),
        items(feedback.hints()));
  }
}
