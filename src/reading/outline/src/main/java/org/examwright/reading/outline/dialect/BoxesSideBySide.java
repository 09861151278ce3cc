package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Boxes side by side on a line: {@code ☐ Rome ☒ Paris ☐ Oslo}; under a statement or behind it,
 * {@code ☒ true ☐ false} is its answer.
 */
final class BoxesSideBySide {
  private static final Pattern SENTENCE =
      Pattern.compile("(?:[.?!:…。？！：؟)）»”\"]\\s*|\\s{2}|\\t|\\p{IsHan})$");
  private static final int LONGEST = 400;
  private static final int MOST = 8;

  private BoxesSideBySide() {}

  /**
   * A box with its words.
   *
   * @param from where it begins in its line
   * @param words behind it
   */
  private record Boxed(int from, boolean ticked, String words) {}

  /** Puts each box on a line of its own, or the answer that two of them are in their place. */
  static void divide(Paragraph paragraph) {
    if (!Line.anyHolds(paragraph, Box::mayBeIn)) {
      return;
    }
    String above = paragraph.getPrevious() == null ? "" : NodeText.of(paragraph.getPrevious());
    for (Line line : Line.of(paragraph)) {
      List<Boxed> boxes = boxes(line);
      String text = line.text();
      if (boxes.size() > 1 && mayStandAbove(text.substring(0, boxes.getFirst().from()))) {
        String before = text.substring(0, boxes.getFirst().from()).stripTrailing();
        replace(line, before, lines(text, before.isBlank() ? above : before, boxes));
      }
      above = text;
    }
  }

  /** The boxes of a line of which some are ticked and some are not; else none. */
  private static List<Boxed> boxes(Line line) {
    String text = line.text();
    List<Boxed> boxes = new ArrayList<>();
    if (text.length() > LONGEST || !line.nodes().stream().allMatch(Text.class::isInstance)) {
      return List.of();
    }
    int from = next(text, 0);
    while (from >= 0) {
      Box box = Box.of(text.substring(from)).orElseThrow();
      int next = next(text, from + box.length());
      String words = text.substring(from + box.length(), next < 0 ? text.length() : next);
      if (words.isBlank() || boxes.size() == MOST) {
        return List.of();
      }
      boxes.add(new Boxed(from, box.ticked(), words.strip()));
      from = next;
    }
    boolean some = boxes.stream().anyMatch(Boxed::ticked);
    return some && !boxes.stream().allMatch(Boxed::ticked) ? boxes : List.of();
  }

  /** Whether nothing, or a whole sentence, stands in front of the first box. */
  private static boolean mayStandAbove(String before) {
    return before.isBlank() || SENTENCE.matcher(before).find();
  }

  /** Where the next box begins: at the beginning of the line or behind a space. */
  private static int next(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      boolean free = at == 0 || Character.isWhitespace(text.charAt(at - 1));
      if (free
          && !Character.isWhitespace(text.charAt(at))
          && Box.of(text.substring(at)).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private static List<String> lines(String text, String statement, List<Boxed> boxes) {
    Optional<Boolean> truth = boxes.size() == 2 ? truth(statement, boxes) : Optional.empty();
    if (truth.isPresent()) {
      return List.of("Answer: " + (truth.get() ? "True" : "False"));
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      int end = i + 1 < boxes.size() ? boxes.get(i + 1).from() : text.length();
      lines.add(text.substring(boxes.get(i).from(), end).strip());
    }
    return lines;
  }

  /** Whether a statement is true, by the one of two words that is ticked. */
  private static Optional<Boolean> truth(String statement, List<Boxed> boxes) {
    for (int i = 0; i < 2; i++) {
      String yes = boxes.get(i).words();
      String no = boxes.get(1 - i).words();
      for (String code : Vocabulary.languages("en")) {
        boolean words = Vocabulary.TRUE.has(yes, code) && Vocabulary.FALSE.has(no, code);
        boolean signs = Vocabulary.YES.has(yes, code) && Vocabulary.NO.has(no, code);
        if (words || (signs && !Wording.asks(statement))) {
          return Optional.of(boxes.get(i).ticked());
        }
      }
    }
    return Optional.empty();
  }

  private static void replace(Line line, String before, List<String> lines) {
    Node first = line.nodes().getFirst();
    List<SourceSpan> place = line.place();
    if (!before.isBlank()) {
      first.insertBefore(text(before, place));
      first.insertBefore(new SoftLineBreak());
    }
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        first.insertBefore(new SoftLineBreak());
      }
      first.insertBefore(text(lines.get(i), place));
    }
    line.nodes().forEach(Node::unlink);
  }

  private static Text text(String words, List<SourceSpan> place) {
    Text text = new Text(words);
    text.setSourceSpans(place);
    return text;
  }
}
