package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** Options that stand side by side on one line: {@code A) a hen B) a hawk}. */
final class InlineOptions {
  /** A sign within a line, with the white space in front of it. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "((?<![\\s\\u00A0\\u3000])(?:\\s{0,8}[·•|;])?[ \\t\\u00A0\\u3000]{1,60}+)(?=[*✓✔✅☑]?[(\\[（]?[\\p{L}\\p{N}]{1,4}[)\\].）．、：:]|[①-⑳ⓐ-ⓩⒶ-Ⓩ])"
              + "|(?<=[^\\s\\p{ASCII}(（])(?=[(（]?[A-H][)）．、])|(?=[①-⑨])");

  private static final int FEWEST = 2;
  private static final int LONGEST_PIECE = 120;
  private static final int LONGEST_SIGN = 40;

  private InlineOptions() {}

  /** A place within a text node at which a sign begins. */
  private record Place(Text text, int from, int to) {}

  /** Puts each option of a line on a line of its own. */
  static void divide(Paragraph paragraph) {
    for (Line line : Line.of(paragraph)) {
      List<Place> places = places(line);
      if (!places.isEmpty()) {
        divide(places);
      }
    }
  }

  /** Where the line is to be divided: nowhere if it does not hold options for certain. */
  private static List<Place> places(Line line) {
    if (line.isEmpty()
        || !mayHold(line.text())
        || line.nodes().stream().anyMatch(InlineOptions::isLong)
        || Label.of(line.nodes()).isPresent()) {
      return List.of();
    }
    String whole = line.text();
    char expected = 'A';
    List<Place> places = new ArrayList<>();
    if (start(whole, expected).isPresent()) {
      expected++;
    }
    boolean begun = expected > 'A';
    String kind = begun ? kind(whole) : "";
    for (Node node : line.nodes()) {
      if (!(node instanceof Text text)) {
        continue;
      }
      String words = text.getLiteral();
      Matcher gap = WITHIN.matcher(words);
      while (gap.find()) {
        String shown =
            words.substring(gap.end(), Math.min(words.length(), gap.end() + LONGEST_SIGN))
                + following(text);
        if (gap.end() == 0 || start(shown, expected).isEmpty()) {
          continue;
        }
        boolean wide = gap.group().length() > 1 || gap.group().contains("\t");
        if (!begun) {
          if (!mayStandAbove(words.substring(0, gap.start()), text, wide)) {
            continue;
          }
          kind = kind(shown);
          begun = true;
        } else if (!kind(shown).equals(kind)) {
          continue;
        }
        places.add(new Place(text, gap.start(), gap.end()));
        expected++;
      }
    }
    return expected - 'A' >= FEWEST && isShort(places, whole) ? places : List.of();
  }

  private static boolean isLong(Node node) {
    return !(node instanceof Text) && NodeText.of(node).length() > LONGEST_PIECE;
  }

  /** The beginning of what follows a text in its line. */
  private static String following(Text text) {
    Node next = text.getNext();
    return next == null || Line.isBreak(next) ? "" : NodeText.of(next) + "x";
  }

  /** Looks for what stands behind signs, since most lines have too little of it. */
  private static boolean mayHold(String text) {
    int signs = 0;
    for (int i = 0; i < text.length() && signs < FEWEST; i++) {
      char c = text.charAt(i);
      if (c > 0x7F || c == ')' || c == '.' || c == ':' || c == ']') {
        signs++;
      }
    }
    return signs >= FEWEST;
  }

  private static Optional<LineStart> start(String text, char letter) {
    return LineStart.of(text).filter(start -> start.is(letter) && text.length() > start.length());
  }

  /** What stands around a sign, which is the same for all options of a line. */
  private static String kind(String text) {
    String front = text.stripLeading();
    LineStart start = LineStart.of(front).orElseThrow();
    return front
        .substring(0, start.length())
        .replace(start.sign(), Character.isUpperCase(start.sign().charAt(0)) ? "A" : "a")
        .replaceAll("[\\s*✓✔✅☑]", "");
  }

  /** Sentences that happen to have (a) and (b) in them are longer. */
  private static boolean isShort(List<Place> places, String whole) {
    return !places.isEmpty() && whole.length() / (places.size() + 1) <= LONGEST_PIECE;
  }

  /** Whether a text in front of the first option is a question or the end of one. */
  private static boolean mayStandAbove(String before, Text text, boolean wide) {
    String stem = before.stripTrailing();
    if (stem.isEmpty()) {
      return text.getPrevious() == null || wide || Line.isBreak(text.getPrevious());
    }
    char last = stem.charAt(stem.length() - 1);
    return wide || "?？؟:：.。_…)）]".indexOf(last) >= 0;
  }

  private static void divide(List<Place> places) {
    for (Place place : places.reversed()) {
      Text text = place.text();
      String words = text.getLiteral();
      Text behind = Line.words(text, words.substring(place.to()));
      SoftLineBreak lineBreak = new SoftLineBreak();
      text.setLiteral(words.substring(0, place.from()));
      text.insertAfter(lineBreak);
      lineBreak.insertAfter(behind);
      if (text.getLiteral().isEmpty()) {
        text.unlink();
      }
    }
  }
}
