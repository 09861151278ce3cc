package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/**
 * Letters of options in parentheses in front of a question, at its end, or where its blank is.
 *
 * @param letters as they are written
 * @param stem without them; within a sentence the parentheses stay, as a blank
 */
public record StemKey(String letters, List<Node> stem) {
  private static final String LETTERS =
      "([A-H]{1,6}|[a-h]|[A-Ha-h](?:\\s?[,;/&+、，；]\\s?[A-Ha-h]){1,5})";
  private static final Pattern IN_FRONT =
      Pattern.compile(
          "^[\\s\\u3000]*[(\\[（][\\s\\u3000]*"
              + LETTERS
              + "[\\s\\u3000]*[)\\]）][\\s\\u3000]*(?=\\S)");
  private static final Pattern AT_END =
      Pattern.compile(
          "(?<=\\S)[\\s\\u3000]*[(（][\\s\\u3000]*"
              + LETTERS
              + "[\\s\\u3000]*[)）][\\s\\u3000]*[.。?？:：]?[\\s\\u3000]*$");
  private static final Pattern WITHIN =
      Pattern.compile(
          "(?<=\\S)[\\s\\u3000]*(?:\\([\\s\\u3000]|（)[\\s\\u3000]*"
              + LETTERS
              + "[\\s\\u3000]*(?:(?<=[\\s\\u3000])\\)|）)");
  private static final Pattern ROOMY_AT_END =
      Pattern.compile(
          "\\S[\\s\\u3000]*(?:\\([\\s\\u3000]"
              + LETTERS
              + "[\\s\\u3000]\\)|（[\\s\\u3000]?"
              + LETTERS
              + "[\\s\\u3000]?）)[\\s\\u3000]*[.。?？:：]?[\\s\\u3000]*$");
  private static final Pattern SUBJECT = Pattern.compile("^\\s*（[^）]*）\\s*[是为指属在由]");
  private static final Pattern OPEN = Pattern.compile("[(（]\\s{0,4}$");
  private static final Pattern CLOSED = Pattern.compile("\\s{0,4}[)）]");
  private static final Pattern BOLD = Pattern.compile("\\s*" + LETTERS + "\\s*");
  private static final SignSet OPENING = SignSet.of("([（");
  private static final SignSet CLOSING = SignSet.of(")）");
  private static final int LONGEST = 2_000;
  private static final int FARTHEST = 40;

  /** Whether a line ends with letters that have room around them, as a word has not. */
  public static boolean isAtEnd(String line) {
    int from = Math.max(0, line.length() - FARTHEST);
    return CLOSING.isIn(line, from, line.length())
        && ROOMY_AT_END.matcher(line.substring(from)).find();
  }

  /** The letters in a question; nothing if there are none, or several. */
  public static Optional<StemKey> in(List<Node> line) {
    if (line.stream().noneMatch(StemKey::opens)) {
      return Optional.empty();
    }
    List<Node> stem = joined(line);
    StemKey found = null;
    for (int i = 0; i < stem.size(); i++) {
      if (!(stem.get(i) instanceof Text text) || text.getLiteral().length() > LONGEST) {
        continue;
      }
      String words = text.getLiteral();
      Matcher front = IN_FRONT.matcher(words);
      Matcher end = AT_END.matcher(words);
      Matcher within = WITHIN.matcher(words);
      StemKey key = null;
      if (i == 0 && front.find()) {
        boolean subject = SUBJECT.matcher(words).find();
        String left = subject ? blank(words, front) : words.substring(front.end());
        key = new StemKey(front.group(1), with(stem, i, left));
      } else if (i == stem.size() - 1 && end.find()) {
        key = new StemKey(end.group(1), with(stem, i, blank(words, end)));
      } else if (within.find()) {
        key = new StemKey(within.group(1), with(stem, i, blank(words, within)));
        if (within.find()) {
          return Optional.empty();
        }
      }
      if (key != null && found != null) {
        return Optional.empty();
      }
      found = key == null ? found : key;
    }
    return Optional.ofNullable(found);
  }

  /** Whether a parenthesis opens in a text. */
  private static boolean opens(Node node) {
    return node instanceof Text text && OPENING.isIn(text.getLiteral());
  }

  /** Nodes in which letters that are bold within their parentheses are plain. */
  private static List<Node> joined(List<Node> nodes) {
    List<Node> joined = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      boolean enclosed =
          (node instanceof StrongEmphasis || node instanceof Emphasis)
              && !joined.isEmpty()
              && joined.getLast() instanceof Text before
              && OPEN.matcher(before.getLiteral()).find()
              && i + 1 < nodes.size()
              && nodes.get(i + 1) instanceof Text behind
              && CLOSED.matcher(behind.getLiteral()).lookingAt()
              && BOLD.matcher(NodeText.of(node)).matches();
      if (enclosed && joined.getLast() instanceof Text before) {
        String behind = ((Text) nodes.get(i + 1)).getLiteral();
        joined.set(
            joined.size() - 1,
            Line.words(before, before.getLiteral() + NodeText.of(node) + behind));
        i++;
      } else {
        joined.add(node);
      }
    }
    return joined;
  }

  private static String blank(String words, Matcher letters) {
    boolean wide = words.indexOf('（', letters.start()) >= 0;
    return words.substring(0, letters.start(1)).stripTrailing()
        + (wide ? "\u3000\u3000" : "    ")
        + words.substring(letters.end(1)).stripLeading();
  }

  private static List<Node> with(List<Node> stem, int at, String words) {
    List<Node> nodes = new ArrayList<>(stem);
    nodes.set(at, Line.words((Text) stem.get(at), words));
    return nodes;
  }
}
