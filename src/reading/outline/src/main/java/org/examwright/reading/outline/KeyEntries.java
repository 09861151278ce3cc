package org.examwright.reading.outline;

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

/**
 * Answers with the numbers of their questions, several on a line: {@code 1-b, 2-a, 3-abc}, {@code 1
 * V 2 F}, {@code 1—5 CADAC}.
 */
final class KeyEntries {
  private static final Pattern START =
      Pattern.compile(
          "(?U)(?<![\\p{L}\\d.,])[（(]?(?:[Qq]\\.?\\s?)?(\\d{1,4}(?:\\.\\d{1,3})*|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])"
              + "\\s*(?:[-–—.):=：、．）→]+\\s*|(?=\\s|[\\p{Lu}\\p{IsHan}√×✓✗a-eа-д](?![\\p{Ll}])))");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?U)(\\d{1,3})\\s*[-–—~～至]+\\s*(\\d{1,3})\\s*[题題]?\\s*[:：.、)]?\\s*"
              + "((?:[A-Ha-hVFTX√×✓✗对错對錯○][\\s,、　]*){2,})(?=$|[\\d\\s;；,，])");
  private static final Pattern SEPARATOR_AT_END = Pattern.compile("[\\s,;|·、，；–—-]+$");
  private static final Pattern LETTER_ALONE =
      Pattern.compile("\\d{1,4}\\s+[(]?[A-Ha-h√×✓✗](?:[\\s,]+[A-Ha-h]){0,5}[).]?");
  private static final Pattern LETTER = Pattern.compile("[A-Ha-hVFTX√×✓✗对错對錯○]");
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

  private KeyEntries() {}

  /** An answer and the label of its question. */
  record Entry(String label, List<Node> answer) {}

  /** The entries of a line; nothing if it does not consist of them. */
  static List<Entry> in(Line line) {
    String text = line.text();
    List<Entry> ranges = ranges(text);
    if (!ranges.isEmpty()) {
      return ranges;
    }
    List<int[]> starts = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Matcher start = START.matcher(text);
    int from = 0;
    while (from < text.length() && start.find(from)) {
      String label = bare(start.group(1));
      if (isNext(labels, label)
          && (!labels.isEmpty() || text.substring(0, start.start()).isBlank())) {
        starts.add(new int[] {start.start(), start.end()});
        labels.add(label);
      }
      from = Math.max(start.end(), start.start() + 1);
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1)[0] : text.length();
      Optional<List<Node>> answer = between(line, text, starts.get(i)[1], end, starts.size() == 1);
      if (answer.isEmpty()) {
        return List.of();
      }
      entries.add(new Entry(labels.get(i), answer.get()));
    }
    return entries;
  }

  private static String bare(String label) {
    int circled = CIRCLED.indexOf(label.charAt(0));
    return circled < 0 ? label : String.valueOf(circled + 1);
  }

  /** Whether an answer that stands alone on a line is one for certain, not a number in a text. */
  static boolean isSure(Line line, String label, String last) {
    String text = line.text().strip();
    return label.contains(".")
        || LETTER_ALONE.matcher(text).matches()
        || CIRCLED.indexOf(text.isEmpty() ? ' ' : text.charAt(0)) >= 0
        || (!last.isEmpty() && last(label) == last(last) + 1);
  }

  /** Whether a label follows the last one: numbers in answers seldom do. */
  private static boolean isNext(List<String> labels, String label) {
    if (labels.isEmpty()) {
      return true;
    }
    return last(label) == last(labels.getLast()) + 1
        && label.contains(".") == labels.getLast().contains(".");
  }

  private static int last(String label) {
    String number = label.substring(label.lastIndexOf('.') + 1).replaceAll("\\D", "");
    return number.isEmpty() ? 0 : Integer.parseInt(number);
  }

  private static Optional<List<Node>> between(
      Line line, String text, int from, int to, boolean only) {
    String words = SEPARATOR_AT_END.matcher(text.substring(from, to)).replaceAll("").strip();
    if (only) {
      return Optional.of(line.withoutFirst(from).nodes());
    }
    boolean plain = line.nodes().stream().allMatch(KeyEntries::isWords);
    return words.isEmpty() || !plain ? Optional.empty() : Optional.of(textOf(line, words));
  }

  /** Whether nothing is lost of a node where its words alone are kept. */
  private static boolean isWords(Node node) {
    return node instanceof Text
        || ((node instanceof StrongEmphasis || node instanceof Emphasis)
            && NodeText.children(node).stream().allMatch(Text.class::isInstance));
  }

  private static List<Node> textOf(Line line, String words) {
    Text text = new Text(words);
    text.setSourceSpans(line.place());
    return List.of(text);
  }

  private static List<Entry> ranges(String text) {
    List<Entry> entries = new ArrayList<>();
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      List<String> letters =
          LETTER.matcher(range.group(3)).results().map(found -> found.group()).toList();
      if (last - first + 1 != letters.size()) {
        return List.of();
      }
      for (int i = 0; i < letters.size(); i++) {
        entries.add(new Entry(String.valueOf(first + i), List.of(new Text(letters.get(i)))));
      }
    }
    return entries;
  }
}
