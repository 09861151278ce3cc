package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.words.SignSet;

/** Lines of paragraphs that are numbered in one style, one after the other. */
final class NumberedLines {
  /** As many as may be missing between one number and the next. */
  private static final int GAP = 3;

  /** As many numbered parts may a question have that is numbered itself, in front of them. */
  private static final int MOST_PARTS = 4;

  private static final Pattern PLACE = Pattern.compile("^\\s*[(（]\\s*(\\d{1,2})\\s*[)）]\\s*\\S");

  private static final SignSet OPENING = SignSet.of("(（");

  private NumberedLines() {}

  /**
   * A line that begins with a number of a sequence.
   *
   * @param index of the line in its paragraph
   * @param answered whether an answer or options follow before the next such line
   */
  record Numbered(
      Paragraph paragraph, int index, Line line, QuestionNumber number, boolean answered) {

    Numbered withAnswer() {
      return new Numbered(paragraph, index, line, number, true);
    }
  }

  /**
   * The lines of the first style that has several of them in a stretch.
   *
   * @param expected whether a heading says that questions stand there
   */
  static List<Numbered> in(List<Node> stretch, boolean expected) {
    List<Numbered> numbered = numbered(stretch);
    return numbered.isEmpty() ? lettered(stretch, expected) : numbered;
  }

  /**
   * Lines with letters, if there is an answer under each, if each says whether it is true, or if
   * each begins a paragraph where questions are expected: else they are options.
   */
  private static List<Numbered> lettered(List<Node> stretch, boolean expected) {
    List<Numbered> found = new ArrayList<>();
    boolean answered = true;
    boolean apart = true;
    boolean above = false;
    boolean marked = true;
    for (Node node : stretch) {
      if (!(node instanceof Paragraph paragraph)) {
        continue;
      }
      List<Line> lines = Line.of(paragraph);
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        char next = (char) ('A' + found.size());
        Optional<LineStart> start = LineStart.of(line.text()).filter(letter -> letter.is(next));
        if (start.isPresent()) {
          answered &= found.isEmpty() || above;
          apart &= i == 0;
          above = false;
          marked &= saysTruth(line.text().substring(start.get().length()));
          found.add(
              new Numbered(
                  paragraph,
                  i,
                  line,
                  new QuestionNumber(start.get().sign(), start.get().length(), false),
                  false));
        } else {
          above |= isAnswer(line);
        }
      }
    }
    return found.size() > 1 && (answered || (apart && expected) || marked) ? found : List.of();
  }

  /** Whether a statement has a sign in parentheses that says whether it is true. */
  private static boolean saysTruth(String statement) {
    return TruthMark.of(statement)
        .filter(mark -> mark.enclosed() && !mark.sign().isEmpty())
        .isPresent();
  }

  private static List<Numbered> numbered(List<Node> stretch) {
    Map<String, List<Numbered>> styles = new LinkedHashMap<>();
    Set<List<Numbered>> open = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean behindAnswer = false;
    for (Node node : stretch) {
      if (!(node instanceof Paragraph paragraph)) {
        behindAnswer = false;
        if (!open.isEmpty() && Answering.isIn(List.of(node))) {
          answer(open);
        }
        continue;
      }
      List<Line> lines = Line.of(paragraph);
      if (isColumn(lines)) {
        answer(open);
        continue;
      }
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        String text = line.text();
        if (isAnswer(line)) {
          answer(open);
          behindAnswer = true;
          continue;
        }
        Optional<QuestionNumber> number = QuestionNumber.among(text);
        if (number.isEmpty() || number.get().value() == 0 || text.stripLeading().startsWith("[")) {
          behindAnswer = false;
          if (LineStart.of(text).filter(start -> start.is('B')).isPresent()) {
            answer(open);
          }
          continue;
        }
        List<Numbered> style =
            styles.computeIfAbsent(
                QuestionNumber.style(text, number.get()), key -> new ArrayList<>());
        if (behindAnswer || follows(style, number.get().value())) {
          style.add(new Numbered(paragraph, i, line, number.get(), false));
          open.add(style);
        }
        behindAnswer = false;
      }
    }
    if (styles.isEmpty()) {
      return List.of();
    }
    int most = styles.values().stream().mapToInt(List::size).max().orElse(0);
    return styles.values().stream()
        .filter(style -> style.size() > 1 && style.size() * MOST_PARTS >= most)
        .findFirst()
        .orElse(List.of());
  }

  /** Whether lines have numbers in parentheses in another order: {@code ( 2 ) … ( 1 ) …}. */
  private static boolean isColumn(List<Line> lines) {
    int last = 0;
    boolean counted = true;
    for (Line line : lines) {
      Matcher place = PLACE.matcher(line.text());
      if (!OPENING.begins(line.text()) || !place.find()) {
        return false;
      }
      int value = Integer.parseInt(place.group(1));
      counted &= last == 0 || value == last + 1;
      last = value;
    }
    return lines.size() > 1 && !counted;
  }

  /** Whether a number goes on where the last one was. */
  private static boolean follows(List<Numbered> style, int value) {
    if (style.isEmpty()) {
      return true;
    }
    int last = style.getLast().number().value();
    return value > last && value <= last + GAP;
  }

  /** Notes that there is an answer behind the last line of each style that has none so far. */
  private static void answer(Set<List<Numbered>> open) {
    open.forEach(style -> style.set(style.size() - 1, style.getLast().withAnswer()));
    open.clear();
  }

  private static boolean isAnswer(Line line) {
    return Label.of(line.nodes()).or(() -> Label.ofArrow(line.nodes())).isPresent();
  }
}
