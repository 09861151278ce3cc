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
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

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

  private Orders() {}

  /** A thing to be put in its place. */
  private record Item(String sign, String words, RichText text) {}

  static Optional<ReadInteraction> read(DraftContext context) {
    String asked = NodeText.of(context.draft().line().stem());
    boolean told = Wording.orders(asked) || context.reading().usual().orders();
    for (int i = 0; i < context.body().size(); i++) {
      Node node = context.body().get(i);
      List<Item> items = items(node, context);
      if (items.size() < 2 || items.size() > MOST) {
        continue;
      }
      Optional<List<RichText>> placed = told ? placed(items) : Optional.empty();
      String answer = OptionsOffered.answer(context.parts());
      Optional<List<RichText>> ordered =
          placed.or(() -> answer.isEmpty() ? Optional.empty() : ordered(items, answer, told));
      if (ordered.isPresent()) {
        int at = i;
        return ordered.map(
            right ->
                context.answered(at, 1, new Interaction.Ordering(right)).explained(more(context)));
      }
    }
    return told ? inStem(context) : Optional.empty();
  }

  /** The items may be the last line of the sentence that tells to put them in order. */
  private static Optional<ReadInteraction> inStem(DraftContext context) {
    String answer = OptionsOffered.answer(context.parts());
    List<Node> stem = context.draft().line().stem();
    int first = firstBreak(stem);
    if (first > 0 && answer.isEmpty() && context.body().isEmpty()) {
      Paragraph below = Line.paragraphOf(List.of(), stem.subList(first + 1, stem.size()));
      return placed(items(below, context))
          .map(
              right ->
                  new ReadInteraction(
                      context.reading().text().of(stem.subList(0, first), context.draft().asked()),
                      new Interaction.Ordering(right),
                      RichText.EMPTY));
    }
    int lastBreak = lastBreak(stem);
    if (lastBreak < 1 || answer.isEmpty()) {
      return Optional.empty();
    }
    Paragraph last = Line.paragraphOf(List.of(), stem.subList(lastBreak + 1, stem.size()));
    return ordered(items(last, context), answer, true)
        .map(
            right ->
                new ReadInteraction(
                        context
                            .reading()
                            .text()
                            .of(stem.subList(0, lastBreak), context.draft().asked()),
                        new Interaction.Ordering(right),
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

  /** What an answer says behind its first line. */
  private static RichText more(DraftContext context) {
    List<Node> answer = new ArrayList<>(context.parts().of(Label.ANSWER));
    if (answer.isEmpty()) {
      return RichText.EMPTY;
    }
    List<Line> lines = Line.of(answer.removeFirst());
    if (lines.size() > 1) {
      answer.addFirst(Line.paragraph(lines.get(1).place(), lines.subList(1, lines.size())));
    }
    return context.reading().text().of(answer);
  }

  /** The items of a list, of lines with letters, or of a line with strokes between them. */
  private static List<Item> items(Node node, DraftContext context) {
    List<Item> items = new ArrayList<>();
    if (node instanceof ListBlock list) {
      int number = 1;
      for (Node item : NodeText.children(list)) {
        List<Node> content = NodeText.children(item);
        Optional<LineStart> start =
            content.isEmpty() ? Optional.empty() : LineStart.of(NodeText.of(content.getFirst()));
        if (content.size() == 1 && content.getFirst() instanceof Paragraph paragraph) {
          items.add(item(Line.first(paragraph), String.valueOf(number), start, context));
        } else {
          items.add(
              new Item(
                  String.valueOf(number), NodeText.of(item), context.reading().text().of(content)));
        }
        number++;
      }
    } else if (node instanceof Paragraph paragraph) {
      List<Line> lines = Line.of(paragraph);
      if (lines.size() == 1) {
        String text = lines.getFirst().text();
        String[] pieces = text.split("\\s+/\\s+|\\s+\\|\\s+|\\s*[;；]\\s*", -1);
        if (pieces.length < 3) {
          pieces = text.split("\\s*[,，、]\\s+|、", -1);
        }
        if (pieces.length > 2) {
          for (String piece : pieces) {
            items.add(new Item("", piece.strip(), RichText.of(piece.strip())));
          }
        }
      } else {
        for (Line line : lines) {
          items.add(item(line, "", LineStart.of(line.text()), context));
        }
      }
    }
    return items;
  }

  private static Item item(
      Line line, String number, Optional<LineStart> start, DraftContext context) {
    Line words = start.isPresent() ? line.withoutFirst(start.get().length()) : line;
    return new Item(
        start.map(LineStart::sign).orElse(number),
        words.text().strip(),
        context.reading().text().of(words.nodes(), List.of()));
  }

  /** Items with their places in front: {@code [2] egg}. */
  private static Optional<List<RichText>> placed(List<Item> items) {
    RichText[] right = new RichText[items.size()];
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
      right[number - 1] = RichText.of(item.words().substring(place.end()));
    }
    return Optional.of(List.of(right));
  }

  /**
   * The items in the order of an answer, if it has each of them once.
   *
   * @param told whether the question tells to put them in order
   */
  private static Optional<List<RichText>> ordered(List<Item> items, String answer, boolean told) {
    for (Pattern separator : SEPARATORS) {
      List<String> pieces =
          Arrays.stream(separator.split(answer.strip(), -1))
              .map(Orders::folded)
              .filter(piece -> !piece.isEmpty())
              .toList();
      if (pieces.size() != items.size() || (!told && !separator.equals(SEPARATORS.getFirst()))) {
        continue;
      }
      List<RichText> right = new ArrayList<>();
      HashSet<Item> used = new HashSet<>();
      for (String piece : pieces) {
        for (Item item : items) {
          boolean same = folded(item.words()).equals(piece) || folded(item.sign()).equals(piece);
          if (same && used.add(item)) {
            right.add(item.text());
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

  private static String folded(String text) {
    return text.strip()
        .replaceAll("^[(\\[（]\\s*|\\s*[)\\]）.。:]+$", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT)
        .strip();
  }
}
