package org.examwright.reading.outline.options;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Decides whether lists and lines with letters are options.
 *
 * <p>They are if something says which is right. If nothing does, they may be options without a key,
 * which is a mistake, or part of an answer to an open question: then the other questions tell.
 */
public final class OptionsOffered {
  private static final int SHORT_ANSWER = 60;
  private static final int LONGEST_TRUTH = 40;
  private static final int FEWEST_ALIKE = 3;
  private static final Pattern TO_EACH_LETTER =
      Pattern.compile("(?i)^\\(?a[).:]\\s.*[\\s,;]\\(?b[).:]\\s");

  private final boolean usual;
  private final boolean usuallyBold;
  private final boolean usuallyMarked;
  private final boolean usuallyNumbered;

  /**
   * @param usual whether options are usual in the set
   * @param usuallyBold whether lists with items in bold are
   * @param usuallyMarked whether lists with ticked items are
   * @param usuallyNumbered whether numbered lists are
   */
  OptionsOffered(
      boolean usual, boolean usuallyBold, boolean usuallyMarked, boolean usuallyNumbered) {
    this.usual = usual;
    this.usuallyBold = usuallyBold;
    this.usuallyMarked = usuallyMarked;
    this.usuallyNumbered = usuallyNumbered;
  }

  /** Learns from all questions of a set whether options with letters are usual. */
  public static OptionsOffered in(List<Draft> drafts) {
    int offered = 0;
    boolean keyed = false;
    int bold = 0;
    int marked = 0;
    int numbered = 0;
    for (Draft draft : drafts) {
      numbered += holds(draft.body(), OrderedList.class::isInstance) ? 1 : 0;
      bold += draft.body().size() == 1 && isBold(draft.body().getFirst()) ? 1 : 0;
      marked += holds(draft.body(), OptionsOffered::isTicked) ? 1 : 0;
      if (holds(draft.body(), OptionsOffered::isLettered)) {
        offered++;
        keyed |=
            !draft.key().isEmpty()
                || Answering.answers(draft.body())
                || holds(draft.body(), node -> isLettered(node) && hasKey(node));
      }
    }
    return new OptionsOffered(
        keyed || offered * 2 >= drafts.size(),
        bold > 1,
        marked > 1,
        numbered > 1 && numbered * 2 >= drafts.size());
  }

  private static boolean holds(List<Node> body, Predicate<Node> wanted) {
    for (Node node : body) {
      if (wanted.test(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLettered(Node node) {
    return looksLikeOptions(node) && !OptionFinding.isBoxed(node);
  }

  /**
   * Whether a question offers options.
   *
   * @param asked the words of its first line
   * @param boldInPart whether the others of its part have options of which one is bold
   */
  public boolean to(Parts parts, String asked, boolean boldInPart) {
    List<Node> body = parts.unlabelled();
    if (body.stream().anyMatch(OptionFinding::isBoxed)) {
      return true;
    }
    int at = first(body);
    String answer = answer(parts);
    if (at < 0) {
      return answer.isEmpty()
          ? !parts.has(Label.ANSWER)
              && (isMarked(body, asked)
                  || (boldInPart && isUnfinished(body, asked))
                  || isTruth(body))
          : names(body, answer)
              || UnsignedOptions.in(body, answer).isPresent()
              || ((usuallyNumbered || !Wording.counts(asked)) && numbers(body, answer));
    }
    if (body.subList(at, body.size()).stream().anyMatch(OptionsOffered::hasKey)) {
      return true;
    }
    if (answer.isEmpty() && !parts.has(Label.ANSWER) && hasBold(body)) {
      return true;
    }
    boolean tasks = areTasks(body.subList(at, body.size()));
    if (!parts.has(Label.ANSWER)) {
      return !tasks && usual && isLast(body, at);
    }
    boolean toEachTask = tasks && toEachLetter(parts);
    if (names(body, answer) || (KeyLine.isAttempt(answer) && !toEachTask)) {
      return true;
    }
    if (!tasks && speaks(body, parts)) {
      return true;
    }
    return !tasks
        && usual
        && !answer.isEmpty()
        && answer.length() <= SHORT_ANSWER
        && parts.of(Label.ANSWER).size() == 1;
  }

  /** Whether the words for true and false are all that stands below a question. */
  private static boolean isTruth(List<Node> body) {
    return !body.isEmpty()
        && (body.getLast() instanceof Paragraph || body.getLast() instanceof ListBlock)
        && NodeText.of(body.getLast()).length() <= LONGEST_TRUTH
        && UnsignedOptions.truth(body).isPresent();
  }

  /** Whether some of the options with letters are in bold, and others are not. */
  private static boolean hasBold(List<Node> body) {
    return OptionFinding.in(body, "")
        .filter(
            group ->
                group.options().stream().anyMatch(option -> Boolean.TRUE.equals(option.right())))
        .isPresent();
  }

  /** Whether an answer says in a sentence which option is right, or begins with its sign. */
  private static boolean speaks(List<Node> body, Parts parts) {
    List<Node> answer = parts.of(Label.ANSWER);
    return !answer.isEmpty()
        && OptionFinding.in(body, answer(parts))
            .filter(
                group ->
                    SignedKey.of(answer(parts), group.options()).isPresent()
                        || SpokenKey.in(answer, group.options()).isPresent())
            .isPresent();
  }

  private static boolean isTicked(Node node) {
    return node instanceof ListBlock
        && MarkedItems.of(node).filter(marked -> !marked.bold()).isPresent();
  }

  private static boolean isBold(Node node) {
    return node instanceof ListBlock && MarkedItems.of(node).filter(MarkedItems::bold).isPresent();
  }

  /** Whether most questions of a part have nothing below them but a list with one item in bold. */
  public static boolean areBold(List<Draft> part) {
    List<Draft> bold = part.stream().filter(draft -> hasOneInBold(draft.body())).toList();
    long asking =
        bold.stream()
            .filter(draft -> Wording.asksForOption(NodeText.of(draft.line().stem())))
            .count();
    return (asking > 1 || areAlike(bold)) && bold.size() * 3 >= part.size() * 2;
  }

  /** Whether several lists have as many items each: notes seldom do. */
  private static boolean areAlike(List<Draft> bold) {
    return bold.size() >= FEWEST_ALIKE
        && bold.stream()
                .map(draft -> NodeText.children(draft.body().getFirst()).size())
                .distinct()
                .count()
            == 1;
  }

  private static boolean hasOneInBold(List<Node> body) {
    return body.size() == 1
        && body.getFirst() instanceof ListBlock
        && MarkedItems.of(body.getFirst())
            .filter(marked -> marked.bold() && marked.right() == 1)
            .isPresent();
  }

  /** Whether an item in bold completes what a question says without a full stop. */
  private static boolean isUnfinished(List<Node> body, String asked) {
    return hasOneInBold(body) && !asked.isBlank() && !asked.strip().matches("(?s).*[.!。！]");
  }

  /** Whether a plain list below a question has items that are marked as right. */
  private boolean isMarked(List<Node> body, String asked) {
    for (int i = 0; i < body.size(); i++) {
      Optional<MarkedItems> marked =
          body.get(i) instanceof ListBlock list ? MarkedItems.of(list) : Optional.empty();
      if (marked.isPresent()) {
        boolean alone = i == 0 && body.size() == 1;
        return marked.get().bold()
            ? alone && (usuallyBold || marked.get().right() == 1) && Wording.asksForOption(asked)
            : (usuallyMarked || marked.get().right() == 1) && Wording.asksForOption(asked);
      }
    }
    return false;
  }

  /** Whether an answer names items of the last list, which is numbered, by their numbers. */
  private static boolean numbers(List<Node> body, String answer) {
    return !body.isEmpty()
        && body.getLast() instanceof OrderedList
        && !areTaskItems(body.getLast())
        && OptionFinding.in(body, answer).isPresent();
  }

  private static boolean areTaskItems(Node list) {
    List<Node> items = NodeText.children(list);
    return items.size() < 2
        || items.stream().filter(item -> Wording.isTask(NodeText.of(item))).count() * 2
            > items.size();
  }

  private static boolean toEachLetter(Parts parts) {
    String answers =
        parts.of(Label.ANSWER).stream().map(NodeText::of).collect(Collectors.joining(" "));
    return TO_EACH_LETTER.matcher(answers).find();
  }

  /** Whether most lines with letters ask or instruct: then they are parts of the question. */
  private static boolean areTasks(List<Node> blocks) {
    int lettered = 0;
    int tasks = 0;
    for (Node block : blocks) {
      List<Line> lines =
          block instanceof ListBlock list
              ? NodeText.children(list).stream().map(OptionsOffered::firstLine).toList()
              : block instanceof Paragraph ? Line.of(block) : List.of();
      for (Line line : lines) {
        String text = line.text();
        Optional<LineStart> start = LineStart.of(text);
        lettered += start.isPresent() ? 1 : 0;
        tasks += start.filter(s -> Wording.isTask(text.substring(s.length()))).isPresent() ? 1 : 0;
      }
    }
    return tasks * 2 > lettered;
  }

  /** The first line of the answer; empty if there is none. */
  public static String answer(Parts parts) {
    for (List<Node> answer : parts.each(Label.ANSWER)) {
      if (!answer.isEmpty()) {
        return firstLine(answer).text().strip();
      }
    }
    return "";
  }

  /** The first line of an answer, which may be in a block of code; empty if it has no line. */
  public static Line firstLine(List<Node> answer) {
    return switch (answer.getFirst()) {
      case Paragraph paragraph -> Line.first(paragraph);
      case FencedCodeBlock code -> ofCode(code, code.getLiteral());
      case IndentedCodeBlock code -> ofCode(code, code.getLiteral());
      default -> Line.startingAt(null); // commonmark's node types are open
    };
  }

  /** Code of one line is as good as words. */
  private static Line ofCode(Node code, String literal) {
    if (literal.strip().contains("\n")) {
      return Line.startingAt(null);
    }
    Text text = new Text(literal.strip());
    text.setSourceSpans(code.getSourceSpans());
    return new Line(List.of(text), null);
  }

  private static int first(List<Node> body) {
    int lastB = lastWithB(body);
    for (int i = 0; i < body.size(); i++) {
      boolean letters =
          i <= lastB && body.get(i) instanceof Paragraph paragraph && hasLine(paragraph, 'A');
      if (looksLikeOptions(body.get(i)) || letters) {
        return i;
      }
    }
    return -1;
  }

  /** The last block with a line that begins with B; -1 if there is none. */
  static int lastWithB(List<Node> body) {
    for (int i = body.size() - 1; i >= 0; i--) {
      if (body.get(i) instanceof Paragraph paragraph && hasLine(paragraph, 'B')) {
        return i;
      }
    }
    return -1;
  }

  private static boolean looksLikeOptions(Node node) {
    return switch (node) {
      case ListBlock list -> Answering.isOptions(list);
      case Paragraph paragraph -> hasLine(paragraph, 'A') && hasLine(paragraph, 'B');
      default -> false; // commonmark's node types are open
    };
  }

  private static boolean hasLine(Paragraph paragraph, char letter) {
    for (Line line : Line.of(paragraph)) {
      if (LineStart.of(line.text()).filter(start -> start.is(letter)).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a star or a tick stands at one of the lines of a block. */
  private static boolean hasKey(Node node) {
    return switch (node) {
      case ListBlock list ->
          Answering.isBoxed(list)
              || (Answering.isLettered(list)
                  && NodeText.children(list).stream().anyMatch(item -> isMarked(firstLine(item))));
      case Paragraph paragraph -> Line.of(paragraph).stream().anyMatch(OptionsOffered::isMarked);
      default -> false; // commonmark's node types are open
    };
  }

  private static boolean isMarked(Line line) {
    return LineStart.of(line.text())
        .filter(start -> start.starred() || OfferedOption.hasTick(line.nodes()))
        .isPresent();
  }

  private static Line firstLine(Node item) {
    return item.getFirstChild() == null ? Line.startingAt(null) : Line.first(item.getFirstChild());
  }

  /** Whether an answer repeats the words of an item of the last list. */
  private static boolean names(List<Node> body, String answer) {
    for (Node node : body.reversed()) {
      if (node instanceof ListBlock list) {
        String wanted = KeyLine.folded(answer);
        List<String> items = NodeText.children(list).stream().map(NodeText::of).toList();
        return !wanted.isEmpty()
            && items.size() > 1
            && (items.stream().anyMatch(item -> KeyLine.folded(item).equals(wanted))
                || (list instanceof OrderedList && KeyLine.numbered(wanted, items).isPresent())
                || QuotedKey.quoted(answer, items).isPresent());
      }
    }
    return false;
  }

  /** Whether options with letters are the last of some blocks. */
  public static boolean endsIn(List<Node> body) {
    int at = first(body);
    return at >= 0
        && !areTasks(body.subList(at, body.size()))
        && OptionFinding.in(body, "")
            .filter(group -> group.behind().isEmpty() && group.options().size() > 2)
            .isPresent();
  }

  private static boolean isLast(List<Node> body, int at) {
    int end = at + 1;
    while (end < body.size()
        && (body.get(end) instanceof BlockQuote
            || body.get(end) instanceof ThematicBreak
            || (body.get(end) instanceof Paragraph next
                && LineStart.of(NodeText.of(next)).isPresent()))) {
      end++;
    }
    return end == body.size();
  }
}
