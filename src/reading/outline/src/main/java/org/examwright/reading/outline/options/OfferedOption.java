package org.examwright.reading.outline.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.OptionSign;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An option as it stands in the file.
 *
 * @param place the node it begins at
 * @param letter by which it is known, from A on; a digit if its list is numbered; 0 if it has none
 * @param sign in front of it as it is written, which may be a letter of another alphabet; may be
 *     empty
 * @param right whether a box, star or tick says that it is right; null if it has no such thing
 * @param boxed whether that is a box
 * @param content its blocks, without letter, box, star and tick
 */
public record OfferedOption(
    Node place,
    char letter,
    String sign,
    @Nullable Boolean right,
    boolean boxed,
    List<Node> content) {
  /** What an arrow may say: that an option is right, or the answer, which may be named again. */
  private static final String SAID =
      "(?:"
          + Vocabulary.RIGHT.anywhere()
          + "|"
          + Vocabulary.ANSWER.anywhere()
          + ")(?:\\s*[:：]\\s*[(\\[]?(?<named>\\p{L})[)\\]]?\\.?)?";

  private static final Pattern RIGHT_BEHIND =
      Pattern.compile(
          "(?iu)\\s*(?:\\[x]|\\(x\\)|[✓✔✅☑]\\x{FE0F}?|[(\\[]\\s?[✓✔✅☑]\\x{FE0F}?\\s?[)\\]]|[(\\[](?:"
              + Vocabulary.RIGHT.anywhere()
              + ")[)\\]]|(?:[←⇐⇦⬅👈◄◀]\\x{FE0F}?|<-+|<=+)\\s*(?:"
              + SAID
              + ")|[←⬅👈◄◀]\\x{FE0F}?|(?<=\\s)<(?:-{2,5}|={2,5})|(?<=\\s)(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s*[:：]\\s*(?<letter>\\p{L})\\.?|[(\\[](?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s*[:：]\\s*(?<enclosed>\\p{L})[.)]?[)\\]])\\s*$");
  private static final Pattern WRONG_BEHIND =
      Pattern.compile(
          "(?iu)\\s*(?:\\[ ]|[✗✘❌☐]\\x{FE0F}?|[(\\[]\\s?[✗✘❌]\\x{FE0F}?\\s?[)\\]]|[(\\[](?:"
              + Vocabulary.WRONG.anywhere()
              + ")[)\\]])\\s*$");
  private static final Pattern RIGHT_IN_FRONT =
      Pattern.compile("(?i)^\\s*(?:[✓✔✅☑]\\x{FE0F}?|\\[x]|\\(x\\))\\s*");
  private static final Pattern WRONG_IN_FRONT =
      Pattern.compile("^\\s*(?:[✗✘❌☐]\\x{FE0F}?|\\[ ]|\\( \\))\\s*");

  /** How far a colon in front of a letter may be from the end. */
  private static final int FARTHEST_KEY = 6;

  private static final Pattern TICK = Pattern.compile("\\S\\s*[✓✔✅☑]\\x{FE0F}?\\s*$");

  /** What the last character of a tick is: most options end in a letter. */
  private static final String TICK_ENDS = "✓✔✅☑\uFE0F";

  /** The words of its text, without the quote that is its feedback. */
  String words() {
    return NodeText.of(content.stream().filter(node -> !(node instanceof BlockQuote)).toList())
        .strip();
  }

  /** Whether a tick stands at one of the ends of a text. */
  static boolean hasTick(List<Node> line) {
    String text = NodeText.of(line);
    return mayHaveTick(text)
        && (RIGHT_BEHIND.matcher(text).find() || RIGHT_IN_FRONT.matcher(text).find());
  }

  /** Looks for what ticks are made of, since most texts have nothing of it. */
  private static boolean mayHaveTick(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x20FF || c == '[' || c == '(' || c == '<') {
        return true;
      }
    }
    return Math.max(text.lastIndexOf(':'), text.lastIndexOf('：')) > text.length() - FARTHEST_KEY;
  }

  /** Whether its first paragraph ends in a tick. */
  boolean endsInTick() {
    if (content.isEmpty() || !(content.getFirst() instanceof Paragraph paragraph)) {
      return false;
    }
    String text = NodeText.of(paragraph).stripTrailing();
    return !text.isEmpty()
        && TICK_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && TICK.matcher(text).find();
  }

  /** This option without the tick or cross at an end of its first paragraph. */
  OfferedOption withoutTick() {
    if (content.isEmpty() || !(content.getFirst() instanceof Paragraph paragraph)) {
      return this;
    }
    List<Node> nodes = NodeText.children(paragraph);
    String text = NodeText.of(nodes);
    if (!mayHaveTick(text)) {
      return this;
    }
    for (Pattern behind : List.of(RIGHT_BEHIND, WRONG_BEHIND)) {
      Matcher matcher = behind.matcher(text);
      if (matcher.find() && matcher.start() > 0 && (behind != RIGHT_BEHIND || isMeant(matcher))) {
        List<Node> words = Line.withoutLast(nodes, text.length() - matcher.start());
        return saying(behind.equals(RIGHT_BEHIND), words);
      }
    }
    for (Pattern front : List.of(RIGHT_IN_FRONT, WRONG_IN_FRONT)) {
      Matcher matcher = front.matcher(text);
      if (matcher.find() && matcher.end() < text.length()) {
        return saying(front.equals(RIGHT_IN_FRONT), Line.withoutFirst(nodes, matcher.end()));
      }
    }
    return this;
  }

  /** Whether a key behind this option names no other one. */
  private boolean isMeant(Matcher key) {
    for (String group : List.of("named", "letter", "enclosed")) {
      String named = key.group(group);
      if (named != null && !OptionSign.isOf(named, letter)) {
        return false;
      }
    }
    return true;
  }

  /** This option with other words for its first paragraph. */
  OfferedOption saying(boolean isRight, List<Node> words) {
    List<Node> blocks = new ArrayList<>(content);
    blocks.set(0, Line.paragraphOf(content.getFirst().getSourceSpans(), words));
    return new OfferedOption(place, letter, sign, isRight, boxed, blocks);
  }

  /** This option with more blocks behind those that it has. */
  OfferedOption followedBy(List<Node> blocks) {
    List<Node> all = new ArrayList<>(content);
    all.addAll(blocks);
    return new OfferedOption(place, letter, sign, right, boxed, all);
  }

  /** The option that a letter names, among several. */
  static Optional<Integer> named(char letter, List<OfferedOption> options) {
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).letter == letter) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
