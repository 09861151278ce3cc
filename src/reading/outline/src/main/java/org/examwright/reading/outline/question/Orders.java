package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/**
 * Reads things that are to be put in order, and an answer that has them all in the right one: by
 * their words, their letters or their numbers; or with their places in brackets in front.
 */
final class Orders {
  private static final Pattern PLACE = Pattern.compile("^\\s*[\\[(（]\\s*(\\d{1,2})\\s*[\\])）]\\s*");
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\s*(?:→|->|=>|⇒|>|<)\\s*"),
          Pattern.compile("\\s*[;；]\\s*"),
          Pattern.compile("\\s+[–—-]\\s+"),
          Pattern.compile("\\s*[,，、]\\s+|[,，、]"),
          Pattern.compile("\\s+/\\s+"),
          Pattern.compile("\\s+"),
          Pattern.compile(""));
  private static final int MOST = 40;
  private static final int LONGEST = 2_000;
  private static final int FEWEST = 3;

  private static final Pattern STROKES =
      Pattern.compile("\\s{1,9}[/|]\\s{1,9}|\\s{0,9}[;；]\\s{0,9}");
  private static final SignSet BETWEEN = SignSet.of("/|;；,，、");
  private static final Pattern COMMAS = Pattern.compile("\\s{0,9}[,，、]\\s{1,9}|、");

  private Orders() {}

  /** A thing to be put in its place. */
  private record Item(String sign, String words, List<Node> line, List<Node> blocks) {
    static Item of(String sign, String words, List<SourceSpan> place) {
      Text text = new Text(words);
      text.setSourceSpans(place);
      return new Item(sign, words, List.of(text), List.of());
    }

    RichText text(DraftContext context) {
      return context.reading().text(LineRole.OPTION).of(line, blocks);
    }
  }

  static Optional<ReadInteraction> read(DraftContext context) {
    String asked = NodeText.of(context.draft().line().stem());
    boolean told = Wording.orders(asked) || context.reading().usual().orders();
    if (!told && !context.parts().has(Label.ANSWER) && context.body().size() != 1) {
      return Optional.empty();
    }
    for (int i = 0; i < context.body().size(); i++) {
      Node node = context.body().get(i);
      List<Item> items = items(node);
      if (items.size() < 2 || items.size() > MOST) {
        continue;
      }
      Optional<List<Item>> placed =
          told || mayBePlaced(context, items) ? placed(items) : Optional.empty();
      String answer = OptionsOffered.answer(context.parts());
      Optional<List<Item>> ordered =
          placed.or(() -> answer.isEmpty() ? Optional.empty() : ordered(items, answer, told));
      if (ordered.isPresent()) {
        int at = i;
        return ordered.map(
            right -> context.answered(at, 1, ordering(right, context)).explained(more(context)));
      }
    }
    return told ? inStem(context).or(() -> inAnswer(context)) : Optional.empty();
  }

  /** The answer may have the items, with their places in front. */
  private static Optional<ReadInteraction> inAnswer(DraftContext context) {
    List<Node> answer = context.parts().of(Label.ANSWER);
    return (answer.size() == 1 ? placed(items(answer.getFirst())) : Optional.<List<Item>>empty())
        .map(
            right -> {
              context.takeAnswer();
              return context.answered(context.body(), ordering(right, context), List.of());
            });
  }

  /** Whether places that are not in order are all that stands below a question. */
  private static boolean mayBePlaced(DraftContext context, List<Item> items) {
    return context.body().size() == 1
        && !context.parts().has(Label.ANSWER)
        && items.size() > 2
        && placed(items)
            .filter(
                right ->
                    !right.getFirst().words().equals(items.getFirst().words())
                        || !right.getLast().words().equals(items.getLast().words()))
            .isPresent();
  }

  /** The items may be the last line of the sentence that tells to put them in order. */
  private static Optional<ReadInteraction> inStem(DraftContext context) {
    String answer = OptionsOffered.answer(context.parts());
    List<Node> stem = context.draft().line().stem();
    int first = firstBreak(stem);
    if (first > 0 && answer.isEmpty() && context.body().isEmpty()) {
      Paragraph below = Line.paragraphOf(List.of(), stem.subList(first + 1, stem.size()));
      return placed(items(below))
          .map(
              right ->
                  new ReadInteraction(
                      context
                          .reading()
                          .text(LineRole.STEM)
                          .of(stem.subList(0, first), context.draft().asked()),
                      ordering(right, context),
                      RichText.EMPTY));
    }
    int lastBreak = lastBreak(stem);
    if (lastBreak < 1 || answer.isEmpty()) {
      return Optional.empty();
    }
    Paragraph last = Line.paragraphOf(List.of(), stem.subList(lastBreak + 1, stem.size()));
    return ordered(items(last), answer, true)
        .map(
            right ->
                new ReadInteraction(
                        context
                            .reading()
                            .text(LineRole.STEM)
                            .of(stem.subList(0, lastBreak), context.draft().asked()),
                        ordering(right, context),
                        RichText.EMPTY)
                    .explained(more(context)));
  }

  private static int firstBreak(List<Node> stem) {
    for (int i = 0; i < stem.size(); i++) {
      if (Line.isBreak(stem.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int lastBreak(List<Node> stem) {
    for (int i = stem.size() - 1; i >= 0; i--) {
      if (Line.isBreak(stem.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Interaction ordering(List<Item> right, DraftContext context) {
    return new Interaction.Ordering(right.stream().map(item -> item.text(context)).toList());
  }

  /** What an answer says behind its first line. */
  private static RichText more(DraftContext context) {
    List<Node> answer = new ArrayList<>(context.parts().of(Label.ANSWER));
    if (answer.isEmpty()) {
      return RichText.EMPTY;
    }
    List<Line> lines = Line.of(answer.removeFirst());
    context.reading().account().take(LineRole.ANSWER, lines.getFirst().nodes());
    if (lines.size() > 1) {
      answer.addFirst(Line.paragraph(lines.get(1).place(), lines.subList(1, lines.size())));
    }
    return context.reading().text(LineRole.FEEDBACK).of(answer);
  }

  /** The items of a list, of lines with letters, or of a line with strokes between them. */
  private static List<Item> items(Node node) {
    List<Item> items = new ArrayList<>();
    if (node instanceof ListBlock list) {
      int number = 1;
      for (Node item : NodeText.children(list)) {
        List<Node> content = NodeText.children(item);
        Optional<LineStart> start =
            content.isEmpty() ? Optional.empty() : LineStart.of(NodeText.of(content.getFirst()));
        if (content.size() == 1 && content.getFirst() instanceof Paragraph paragraph) {
          items.add(item(Line.first(paragraph), String.valueOf(number), start));
        } else {
          items.add(new Item(String.valueOf(number), NodeText.of(item), List.of(), content));
        }
        number++;
      }
    } else if (node instanceof Paragraph paragraph) {
      List<Line> lines = Line.of(paragraph);
      if (lines.size() == 1) {
        String text = lines.getFirst().text();
        if (!BETWEEN.isIn(text)) {
          return List.of();
        }
        String[] pieces = STROKES.split(text, -1);
        if (pieces.length < 3) {
          pieces = COMMAS.split(text, -1);
        }
        if (pieces.length > 2) {
          for (String piece : pieces) {
            items.add(Item.of("", piece.strip(), lines.getFirst().place()));
          }
        }
      } else {
        for (Line line : lines) {
          items.add(item(line, "", LineStart.of(line.text())));
        }
      }
    }
    return items;
  }

  private static Item item(Line line, String number, Optional<LineStart> start) {
    Line words = start.isPresent() ? line.withoutFirst(start.get().length()) : line;
    return new Item(
        start.map(LineStart::sign).orElse(number), words.text().strip(), words.nodes(), List.of());
  }

  /** Items with their places in front: {@code [2] egg}. */
  private static Optional<List<Item>> placed(List<Item> items) {
    Item[] right = new Item[items.size()];
    if (items.size() < 2) {
      return Optional.empty();
    }
    for (Item item : items) {
      Matcher place = PLACE.matcher(item.words());
      if (!place.find()) {
        return Optional.empty();
      }
      int number = Integer.parseInt(place.group(1));
      if (number < 1 || number > right.length || right[number - 1] != null) {
        return Optional.empty();
      }
      right[number - 1] =
          new Item("", item.words(), Line.withoutFirst(item.line(), place.end()), item.blocks());
    }
    return Optional.of(List.of(right));
  }

  /**
   * The items in the order of an answer, if it has each of them once.
   *
   * @param told whether the question tells to put them in order
   */
  private static Optional<List<Item>> ordered(List<Item> items, String answer, boolean told) {
    if (answer.length() > LONGEST) {
      return Optional.empty();
    }
    for (Pattern separator : SEPARATORS) {
      List<String> pieces =
          Arrays.stream(separator.split(answer.strip(), -1))
              .map(Orders::folded)
              .filter(piece -> !piece.isEmpty())
              .toList();
      boolean sure = told || separator.equals(SEPARATORS.getFirst()) || isOrder(pieces, items);
      if (pieces.size() != items.size() || !sure) {
        continue;
      }
      List<Item> right = new ArrayList<>();
      HashSet<Item> used = new HashSet<>();
      for (String piece : pieces) {
        for (Item item : items) {
          boolean same = folded(item.words()).equals(piece) || folded(item.sign()).equals(piece);
          if (same && used.add(item)) {
            right.add(item);
            break;
          }
        }
      }
      if (right.size() == items.size()) {
        return Optional.of(right);
      }
    }
    return Optional.empty();
  }

  /** Whether pieces are the signs or words of all items in another order, as no other answer is. */
  private static boolean isOrder(List<String> pieces, List<Item> items) {
    return items.size() >= FEWEST
        && (isOtherOrder(pieces, items.stream().map(item -> folded(item.sign())).toList())
            || isOtherOrder(pieces, items.stream().map(item -> folded(item.words())).toList()));
  }

  private static boolean isOtherOrder(List<String> pieces, List<String> all) {
    return !pieces.equals(all)
        && pieces.stream().sorted().toList().equals(all.stream().sorted().toList());
  }

  private static String folded(String text) {
    return text.strip()
        .replaceAll("^[(\\[（]\\s*|\\s*[)\\]）.。:]+$", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
