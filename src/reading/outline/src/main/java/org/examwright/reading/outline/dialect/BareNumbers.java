package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;

/** Questions with nothing behind their numbers: {@code 1 Who wrote it?} above {@code a Haydn}. */
final class BareNumbers {
  private static final Pattern BARE =
      Pattern.compile("^(\\d{1,3})[ \\t\\u00A0]+(?=[\\p{L}\\p{Pi}\"'«„‚¿¡(…])");
  private static final int FEWEST = 3;

  private final List<Text> run = new ArrayList<>();

  private BareNumbers() {}

  /** Puts a full stop behind numbers that go from 1 on, if all of their lines ask for something. */
  static void mark(Node parent) {
    BareNumbers numbers = new BareNumbers();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading) {
        numbers.end();
      } else if (node instanceof Paragraph paragraph
          && Line.anyBegins(paragraph, BareNumbers::mayBegin)) {
        numbers.add(Line.of(paragraph));
      }
    }
    numbers.end();
  }

  private static boolean mayBegin(Node first) {
    return first instanceof Text text
        && !text.getLiteral().isEmpty()
        && Character.isDigit(text.getLiteral().charAt(0));
  }

  private void add(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isEmpty() || !(lines.get(i).nodes().getFirst() instanceof Text text)) {
        continue;
      }
      Matcher number = BARE.matcher(text.getLiteral());
      if (number.find() && asks(lines, i, number.end())) {
        int value = Integer.parseInt(number.group(1));
        if (value == 1) {
          end();
        }
        if (value == run.size() + 1) {
          run.add(text);
        }
      }
    }
  }

  /** Whether a line asks for something, or has options or an answer directly below it. */
  private static boolean asks(List<Line> lines, int at, int from) {
    if (Wording.asksForOption(lines.get(at).text().substring(from))) {
      return true;
    }
    return at + 1 < lines.size()
        && (LineStart.of(lines.get(at + 1).text()).filter(start -> start.is('A')).isPresent()
            || Label.of(lines.get(at + 1).nodes()).isPresent());
  }

  private void end() {
    if (run.size() >= FEWEST) {
      run.forEach(BareNumbers::mark);
    }
    run.clear();
  }

  private static void mark(Text text) {
    text.setLiteral(BARE.matcher(text.getLiteral()).replaceFirst("$1. "));
    if (text.getPrevious() == null && text.getParent() instanceof Paragraph paragraph) {
      BareLetters.markUnderNumber(paragraph);
    }
  }
}
