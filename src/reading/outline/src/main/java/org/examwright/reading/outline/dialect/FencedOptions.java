package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;

/** Options between fences, which are no code: letters in their order, and an answer behind them. */
final class FencedOptions {
  private static final int FEWEST = 2;
  private static final int LONGEST = 4_000;

  private FencedOptions() {}

  /** Puts paragraphs in the place of such a block, which is in no language. */
  static void open(FencedCodeBlock block) {
    String literal = block.getLiteral();
    if (literal.length() > LONGEST || !mayOffer(literal)) {
      return;
    }
    List<String> lines = literal.lines().map(FencedOptions::withoutMarks).toList();
    if (!block.getSourceSpans().isEmpty() && offer(lines, block.getNext())) {
      put(block, lines);
    }
  }

  private static boolean mayOffer(String literal) {
    int at = 0;
    while (at < literal.length() && " \t\n(*".indexOf(literal.charAt(at)) >= 0) {
      at++;
    }
    return at < literal.length() && (literal.charAt(at) == 'A' || literal.charAt(at) == 'a');
  }

  /** Emphasis means nothing between fences: {@code **Answer:** C}. */
  private static String withoutMarks(String line) {
    return line.indexOf("**") < 0 ? line.strip() : line.replace("**", "").strip();
  }

  /** Whether lines are options one after the other, and then their answer and what explains it. */
  private static boolean offer(List<String> lines, Node next) {
    int options = 0;
    boolean answered = false;
    for (String line : lines) {
      char letter = (char) ('A' + options);
      if (!answered && LineStart.of(line).filter(start -> start.is(letter)).isPresent()) {
        options++;
      } else if (!line.isBlank() && options >= FEWEST) {
        answered |= answers(List.of(new Text(line)));
        if (!answered) {
          return false;
        }
      } else if (!line.isBlank()) {
        return false;
      }
    }
    return options >= FEWEST
        && (answered || (next instanceof Paragraph below && answers(Line.first(below).nodes())));
  }

  private static boolean answers(List<Node> line) {
    return Label.of(line).filter(found -> found.label() == Label.ANSWER).isPresent();
  }

  private static void put(FencedCodeBlock block, List<String> lines) {
    List<SourceSpan> places = new ArrayList<>(block.getSourceSpans());
    int fence = places.getFirst().getLineIndex();
    List<SourceSpan> taken = new ArrayList<>(List.of(places.removeFirst()));
    Paragraph paragraph = new Paragraph();
    for (int i = 0; i < lines.size(); i++) {
      boolean placed = !places.isEmpty() && places.getFirst().getLineIndex() == fence + 1 + i;
      List<SourceSpan> place = placed ? List.of(places.removeFirst()) : List.of();
      taken.addAll(place);
      if (lines.get(i).isBlank()) {
        paragraph = end(block, paragraph, taken);
        continue;
      }
      if (paragraph.getFirstChild() != null) {
        paragraph.appendChild(new SoftLineBreak());
      }
      Text words = new Text(lines.get(i));
      words.setSourceSpans(place);
      paragraph.appendChild(words);
    }
    taken.addAll(places);
    end(block, paragraph, taken);
    block.unlink();
  }

  /** Puts a paragraph in front of the block, if there is anything in it. */
  private static Paragraph end(FencedCodeBlock block, Paragraph paragraph, List<SourceSpan> taken) {
    if (paragraph.getFirstChild() == null) {
      return paragraph;
    }
    paragraph.setSourceSpans(List.copyOf(taken));
    taken.clear();
    block.insertBefore(paragraph);
    return new Paragraph();
  }
}
