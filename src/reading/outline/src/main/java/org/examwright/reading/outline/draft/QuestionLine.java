package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.HtmlTag;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;
import org.jspecify.annotations.Nullable;

/**
 * The line that begins a question.
 *
 * @param node the block that it stands in
 * @param label the number in front, without its punctuation; empty when there is none
 * @param stem the line without number, points and attributes; bold is taken away if all of it is
 * @param attributes what stands in braces at its end
 * @param points what it says the question is worth; null when it does not
 * @param rest the lines that follow it in the same paragraph
 */
public record QuestionLine(
    Node node,
    String label,
    List<Node> stem,
    Attributes attributes,
    @Nullable NotedPoints points,
    List<Line> rest) {
  private static final SignSet Q = SignSet.of("qQ");
  private static final Pattern PLACE =
      Pattern.compile("^\\s*[(（]\\s*(?:\\d{1,2}|[A-Za-z])\\s*[)）]\\s*(?=\\S)");
  private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S)\\s{1,9}\\[(\\d{1,3})]\\s*$");
  private static final Pattern DOTTED = Pattern.compile("\\d{1,4}(?:\\.\\d{1,4})+(?:\\s.*)?");
  private static final Pattern IN_PARENTHESES =
      Pattern.compile("\\s*[(（][^()（）]{1,120}[)）][.。]?\\s*");
  private static final Set<String> WRAPPERS =
      Set.of(
          "b", "strong", "i", "em", "u", "p", "span", "font", "center", "h1", "h2", "h3", "h4",
          "h5", "h6");

  /** The whole of a heading, or of the summary of a {@code details} element. */
  public static QuestionLine ofWhole(Node node) {
    boolean heading = node instanceof Heading;
    return of(node, NodeText.children(node), List.of(), heading);
  }

  /**
   * The first sentence of a paragraph: its lines up to one that asks, to a hard break, or to one
   * that begins an option or another part of the question.
   */
  public static QuestionLine ofParagraph(Paragraph paragraph) {
    return ofParagraph(paragraph, null);
  }

  /**
   * As {@link #ofParagraph(Paragraph)}.
   *
   * @param number that it is known to begin with; null to look for one
   */
  public static QuestionLine ofParagraph(Paragraph paragraph, @Nullable QuestionNumber number) {
    List<Node> line = new ArrayList<>();
    Node node = paragraph.getFirstChild();
    int lineStart = 0;
    for (; node != null; node = node.getNext()) {
      if (node instanceof HardLineBreak || node instanceof SoftLineBreak) {
        List<Node> last = line.subList(lineStart, line.size());
        if (node instanceof HardLineBreak
            || Wording.asks(NodeText.of(last))
            || LineStart.isOfPart(Line.startingAt(node.getNext()).text())
            || beginsColumn(Line.startingAt(node.getNext()))
            || isAnswer(last, Line.startingAt(node.getNext()))
            || Label.of(Line.startingAt(node.getNext()).nodes()).isPresent()) {
          break;
        }
        lineStart = line.size() + 1;
      }
      line.add(node);
    }
    return of(paragraph, line, Line.behind(node), false, number);
  }

  /** Whether lines with places in parentheses begin: {@code ( 2 ) egg} above {@code ( 1 ) hen}. */
  private static boolean beginsColumn(Line line) {
    Node end = line.end();
    return end != null
        && PLACE.matcher(line.text()).find()
        && PLACE.matcher(Line.startingAt(end.getNext()).text()).find();
  }

  /** Whether a line answers the one above it: with an arrow, or in parentheses under a blank. */
  private static boolean isAnswer(List<Node> above, Line line) {
    return Label.ofArrow(line.nodes()).isPresent()
        || (Wording.hasBlank(NodeText.of(above)) && IN_PARENTHESES.matcher(line.text()).matches());
  }

  /**
   * A question's line with the blocks below it.
   *
   * @param below those that are not the line itself
   */
  public record WithBlocks(QuestionLine line, List<Node> below) {}

  /**
   * The line at the beginning of some blocks; a bare one if they begin with what has no lines.
   *
   * @param place where they stand
   */
  public static WithBlocks firstOf(Node place, List<Node> blocks) {
    Node first = blocks.isEmpty() ? null : blocks.getFirst();
    if (first instanceof Paragraph paragraph) {
      return new WithBlocks(ofParagraph(paragraph), blocks.subList(1, blocks.size()));
    }
    if (first instanceof Heading heading) {
      return new WithBlocks(ofWhole(heading), blocks.subList(1, blocks.size()));
    }
    return new WithBlocks(
        new QuestionLine(place, "", List.of(), Attributes.NONE, null, List.of()), blocks);
  }

  /** A line that is known to begin a question. */
  public static QuestionLine of(Node node, List<Node> line, List<Line> rest, boolean heading) {
    return of(node, line, rest, heading, null);
  }

  private static QuestionLine of(
      Node node,
      List<Node> line,
      List<Line> rest,
      boolean heading,
      @Nullable QuestionNumber known) {
    List<Node> stem = new ArrayList<>(line);
    Attributes attributes = Attributes.NONE;
    dropBlankEnds(stem);
    for (int level = 0; level < 2; level++) { // behind what makes the line bold, or within it
      Optional<AttributesNode> last = AttributesNode.atEndOf(stem);
      if (last.isPresent()) {
        attributes = last.get().attributes();
        stem.removeLast();
      }
      if (level == 0) {
        unwrap(stem);
      }
    }
    String text = NodeText.of(stem);
    String named = attributes.get(AttributeKey.LABEL.word());
    Optional<QuestionNumber> number =
        known != null
            ? Optional.of(known)
            : (heading || isDottedInBold(line)
                    ? QuestionNumber.ofHeading(text)
                    : QuestionNumber.of(text))
                .filter(found -> named == null || found.label().isEmpty());
    if (number.isPresent()) {
      stem = Line.withoutFirst(stem, lengthWithoutSpace(text, number.get()));
    }
    stripEnds(stem);
    if (known != null) {
      // "Question 1" may stand above "Question: What is …?".
      String behind = NodeText.of(stem);
      Optional<QuestionNumber> word =
          QuestionNumber.of(behind).filter(found -> found.label().isEmpty());
      if (word.isPresent()) {
        stem = Line.withoutFirst(stem, lengthWithoutSpace(behind, word.get()));
        stripEnds(stem);
      }
    }
    String words = NodeText.of(stem);
    Optional<PointsNote> points = PointsNote.of(words);
    NotedPoints noted = null;
    if (points.isPresent()) {
      noted =
          new NotedPoints(
              points.get().value(), points.get().first() ? stem.getFirst() : stem.getLast());
      int length =
          points.get().first()
              ? words.substring(0, points.get().length()).stripTrailing().length()
              : points.get().length();
      stem =
          points.get().first() ? Line.withoutFirst(stem, length) : Line.withoutLast(stem, length);
    }
    stripEnds(stem);
    unwrap(stem);
    return new QuestionLine(
        node,
        named == null ? number.map(QuestionNumber::label).orElse("") : named,
        stem,
        attributes,
        noted,
        rest);
  }

  /** The number in brackets at the end of the question, if it does not say yet what it is worth. */
  public Optional<Integer> numberBehind() {
    if (points != null || stem.isEmpty() || !NodeText.of(stem.getLast()).contains("]")) {
      return Optional.empty();
    }
    Matcher number = IN_BRACKETS.matcher(NodeText.of(stem));
    return number.find() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
  }

  /** The line worth as many points as the number in brackets at its end, and without that. */
  public QuestionLine withPointsBehind() {
    String words = NodeText.of(stem);
    Matcher number = IN_BRACKETS.matcher(words);
    return points != null || !number.find()
        ? this
        : new QuestionLine(
            node,
            label,
            Line.withoutLast(stem, words.length() - number.start()),
            attributes,
            new NotedPoints(number.group(1), stem.getLast()),
            rest);
  }

  /** {@code **1.2** What} has a number that needs nothing behind it. */
  private static boolean isDottedInBold(List<Node> line) {
    return !line.isEmpty()
        && line.getFirst() instanceof StrongEmphasis strong
        && isDotted(NodeText.of(strong).strip());
  }

  private static boolean isDotted(String text) {
    return SignSet.DIGITS.begins(text) && DOTTED.matcher(text).matches();
  }

  /** The space behind a number may stand behind a blank or a picture, which have no words. */
  private static int lengthWithoutSpace(String text, QuestionNumber number) {
    return text.substring(0, number.length()).stripTrailing().length();
  }

  /** Whether it has a number alone: the question's text stands below it. */
  public boolean isBare() {
    return NodeTraits.saysNothing(stem);
  }

  /** Whether it has a number, says of what kind the question is, and nothing else. */
  public boolean namesKind() {
    String text = NodeText.of(stem);
    return (!label.isEmpty() || Q.begins(text)) && Wording.namesKind(text);
  }

  /** Whether it stands in a paragraph of its own, as bold lines do. */
  public boolean isInParagraph() {
    return node instanceof Paragraph && node.getParent() instanceof Document;
  }

  /** This line with the first sentence of a paragraph for its text. */
  public QuestionLine continuedBy(QuestionLine next) {
    return new QuestionLine(
        node,
        label,
        next.stem,
        attributes.equals(Attributes.NONE) ? next.attributes : attributes,
        points == null ? next.points : points,
        next.rest);
  }

  /** This line with another text. */
  public QuestionLine saying(List<Node> words) {
    return new QuestionLine(node, label, words, attributes, points, rest);
  }

  public QuestionLine labelled(String number) {
    return new QuestionLine(node, number, stem, attributes, points, rest);
  }

  /** Takes away what makes all of a line bold, slanted or large. */
  private static void unwrap(List<Node> line) {
    dropBlankEnds(line);
    while (true) {
      if (line.size() == 1
          && (line.getFirst() instanceof StrongEmphasis || line.getFirst() instanceof Emphasis)) {
        Node wrapper = line.removeFirst();
        line.addAll(NodeText.children(wrapper));
      } else if (line.size() > 2
          && line.getFirst() instanceof HtmlInline opening
          && line.getLast() instanceof HtmlInline closing
          && WRAPPERS.contains(HtmlTag.name(opening))
          && HtmlTag.name(closing).equals("/" + HtmlTag.name(opening))) {
        line.removeFirst();
        line.removeLast();
      } else {
        return;
      }
      dropBlankEnds(line);
    }
  }

  private static void dropBlankEnds(List<Node> line) {
    while (!line.isEmpty() && isBlank(line.getLast())) {
      line.removeLast();
    }
    while (!line.isEmpty() && isBlank(line.getFirst())) {
      line.removeFirst();
    }
  }

  private static boolean isBlank(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || (node instanceof HtmlInline html && HtmlTag.name(html).equals("br"))
        || isBlankText(node);
  }

  private static boolean isBlankText(Node node) {
    return node instanceof Text text && text.getLiteral().isBlank();
  }

  /** Takes away white space at the ends, and bold and slanted nodes in which nothing is left. */
  private static void stripEnds(List<Node> line) {
    line.removeIf(
        node ->
            (node instanceof StrongEmphasis || node instanceof Emphasis)
                && NodeText.children(node).stream().allMatch(QuestionLine::isBlankText));
    dropBlankEnds(line);
    if (!line.isEmpty()) {
      line.set(0, Line.withoutSpaceInFront(line.getFirst()));
    }
    if (!line.isEmpty() && line.getLast() instanceof Text last) {
      line.set(line.size() - 1, Line.words(last, last.getLiteral().stripTrailing()));
    }
  }
}
