package org.examwright.reading.markdown.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/**
 * Questions without the differences that nobody can see: white space that is shown as one space,
 * neighbouring texts, paragraphs and emphasis of nothing, the names of gaps.
 */
final class Tidied {
  private static final Origin NOWHERE = Origin.of("tidied");

  private Tidied() {}

  static Question of(Question question) {
    Map<String, String> gaps = new HashMap<>();
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                gaps.put(mark.gap(), String.valueOf(gaps.size() + 1));
              }
            })
        .visit(question.stem());
    return new Question(
        question.id(),
        question.label(),
        new Lines(Map.of()).line(question.title()),
        new Lines(gaps).text(question.stem()),
        interaction(question.interaction(), gaps),
        question.points(),
        feedback(question.feedback()),
        question.tags(),
        NOWHERE);
  }

  static RichText of(RichText text) {
    return new Lines(Map.of()).text(text);
  }

  private static Feedback feedback(Feedback feedback) {
    return new Feedback(
        of(feedback.general()),
        of(feedback.correct()),
        of(feedback.partiallyCorrect()),
        of(feedback.incorrect()),
        feedback.hints().stream().map(Tidied::of).filter(hint -> !hint.isEmpty()).toList());
  }

  private static Interaction interaction(Interaction interaction, Map<String, String> names) {
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
              selection.multiple(), choices(selection.choices()), selection.shuffle());
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
                  .map(pair -> new Pair(of(pair.left()), line(pair.right())))
                  .toList(),
              matching.distractors().stream().map(Tidied::line).toList(),
              matching.shuffle());
      case Interaction.Ordering ordering ->
          new Interaction.Ordering(ordering.items().stream().map(Tidied::of).toList());
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(
              gaps.gaps().stream()
                  .sorted((one, two) -> Integer.compare(number(names, one), number(names, two)))
                  .map(gap -> gap(gap, String.valueOf(number(names, gap))))
                  .toList());
      case Interaction.None none -> none;
    };
  }

  private static int number(Map<String, String> names, Gap gap) {
    return Integer.parseInt(names.getOrDefault(gap.id(), "0"));
  }

  private static Gap gap(Gap gap, String id) {
    return switch (gap) {
      case Gap.TextGap text -> new Gap.TextGap(id, words(text.answers()), text.caseSensitive());
      case Gap.DropDownGap down -> new Gap.DropDownGap(id, choices(down.choices()));
      case Gap.NumericGap numeric -> new Gap.NumericGap(id, numbers(numeric.answers()));
    };
  }

  private static List<Choice> choices(List<Choice> choices) {
    return choices.stream()
        .map(c -> new Choice(of(c.content()), c.key(), c.credit(), of(c.feedback())))
        .toList();
  }

  private static List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(a -> new AcceptedAnswer(a.text(), a.credit(), of(a.feedback())))
        .toList();
  }

  private static List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(a -> new NumericAnswer(a.accepted(), a.credit(), of(a.feedback())))
        .toList();
  }

  private static List<Inline> line(List<Inline> inlines) {
    return new Lines(Map.of()).line(inlines);
  }

  /** The same for text, in which gaps have new names. */
  private record Lines(Map<String, String> names) {

    RichText text(RichText text) {
      List<Block> blocks = new ArrayList<>();
      for (Block each : text.blocks()) {
        Block block = block(each);
        if (!(block instanceof Block.Paragraph paragraph && paragraph.content().isEmpty())) {
          blocks.add(block);
        }
      }
      return new RichText(blocks);
    }

    private Block block(Block block) {
      return switch (block) {
        case Block.Paragraph paragraph -> new Block.Paragraph(line(paragraph.content()));
        case Block.Heading heading -> new Block.Heading(heading.level(), line(heading.content()));
        case Block.BulletList list ->
            new Block.BulletList(tight(list.tight(), list.items()), items(list.items()));
        case Block.OrderedList list ->
            new Block.OrderedList(
                list.start(), tight(list.tight(), list.items()), items(list.items()));
        case Block.Quote quote -> new Block.Quote(text(quote.content()));
        case Block.Table table ->
            new Block.Table(
                table.alignments(),
                row(table.header()),
                table.rows().stream().map(this::row).toList());
        case Block.DisplayFormula formula -> new Block.DisplayFormula(formula.tex().strip());
        case Block.CodeBlock same -> same;
        case Block.Rule same -> same;
      };
    }

    /** Space between items that hold no paragraph would be space between nothing. */
    private static boolean tight(boolean tight, List<RichText> items) {
      return tight
          || items.stream()
              .noneMatch(
                  item -> !item.isEmpty() && item.blocks().getFirst() instanceof Block.Paragraph);
    }

    private List<RichText> items(List<RichText> items) {
      return items.stream().map(this::text).toList();
    }

    private Block.Row row(Block.Row row) {
      return new Block.Row(
          row.cells().stream().map(cell -> new Block.Cell(line(cell.content()))).toList());
    }

    List<Inline> line(List<Inline> inlines) {
      List<Inline> line = new ArrayList<>(within(inlines));
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

    private List<Inline> within(List<Inline> inlines) {
      List<Inline> out = new ArrayList<>();
      for (Inline inline : inlines) {
        Inline tidied = inline(inline);
        if (isNothing(tidied)) {
          continue;
        }
        if (tidied instanceof Inline.Text next
            && !out.isEmpty()
            && out.getLast() instanceof Inline.Text text) {
          out.set(out.size() - 1, words(text.value() + next.value()));
        } else {
          out.add(tidied);
        }
      }
      return out;
    }

    private static Inline.Text words(String value) {
      return new Inline.Text(value.replaceAll("[ \\t\\n\\r\\f]+", " "));
    }

    private static boolean isNothing(Inline inline) {
      return switch (inline) {
        case Inline.Text text -> text.value().isEmpty();
        case Inline.Strong strong -> strong.content().isEmpty();
        case Inline.Emphasis emphasis -> emphasis.content().isEmpty();
        case Inline.Strike strike -> strike.content().isEmpty();
        case Inline.Subscript sub -> sub.content().isEmpty();
        case Inline.Superscript sup -> sup.content().isEmpty();
        case Inline.Code code -> code.code().isEmpty();
        case Inline.Formula formula -> formula.tex().isBlank();
        case Inline.Link ignored -> false;
        case Inline.Image ignored -> false;
        case Inline.LineBreak ignored -> false;
        case Inline.GapMark ignored -> false;
      };
    }

    private Inline inline(Inline inline) {
      return switch (inline) {
        case Inline.Text text -> words(text.value());
        case Inline.Strong strong -> new Inline.Strong(within(strong.content()));
        case Inline.Emphasis emphasis -> new Inline.Emphasis(within(emphasis.content()));
        case Inline.Strike strike -> new Inline.Strike(within(strike.content()));
        case Inline.Subscript sub -> new Inline.Subscript(within(sub.content()));
        case Inline.Superscript sup -> new Inline.Superscript(within(sup.content()));
        case Inline.Link link ->
            new Inline.Link(link.target(), link.title(), within(link.content()));
        case Inline.Formula formula -> new Inline.Formula(formula.tex().strip());
        case Inline.GapMark mark -> new Inline.GapMark(names.getOrDefault(mark.gap(), mark.gap()));
        case Inline.Code same -> same;
        case Inline.Image same -> same;
        case Inline.LineBreak same -> same;
      };
    }
  }
}
