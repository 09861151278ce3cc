package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.w3c.dom.Element;

/**
 * The text of a paragraph in which placeholders are filled, however Word has cut it into runs.
 *
 * <p>Words that stand with empty placeholders alone, up to a tab or an end of the line, are taken
 * out with them: of "Group {version}" nothing is left where there is one version.
 */
final class PlaceholderText {
  private static final char BOUNDARY = '\n';
  private static final Set<String> BOUNDARIES =
      Set.of("tab", "ptab", "br", "cr", "drawing", "pict", "object");
  private static final Set<String> FIELDS = Set.of("fldSimple", "fldChar");

  private final StringBuilder words = new StringBuilder();

  /** Whose text begins at which place among the words. */
  private final List<Piece> pieces = new ArrayList<>();

  private boolean counts;

  private record Piece(int start, Element text) {}

  private PlaceholderText(Element paragraph) {
    collect(paragraph);
  }

  /** All placeholders in a part of a file. */
  static Set<Placeholder> asked(Element part) {
    Set<Placeholder> asked = EnumSet.noneOf(Placeholder.class);
    for (Element paragraph : WordXml.all(part, "p")) {
      Matcher written = Placeholder.WRITTEN.matcher(new PlaceholderText(paragraph).words);
      while (written.find()) {
        asked.add(Placeholder.named(written.group(1)));
      }
    }
    return asked;
  }

  /** Fills all placeholders in a part of a file. */
  static void fill(Element part, Map<Placeholder, String> values) {
    WordXml.all(part, "p").forEach(paragraph -> new PlaceholderText(paragraph).fill(values));
  }

  private void collect(Element parent) {
    for (Element child : WordXml.children(parent)) {
      if (WordXml.is(child, "t")) {
        pieces.add(new Piece(words.length(), child));
        words.append(child.getTextContent());
      } else if (!WordXml.is(child, "p") && !WordXml.is(child, "pPr")) { // boxes have paragraphs
        if (BOUNDARIES.contains(child.getLocalName())) {
          words.append(BOUNDARY);
        }
        counts |= FIELDS.contains(child.getLocalName());
        collect(child);
      }
    }
  }

  private void fill(Map<Placeholder, String> values) {
    String[] shown = new String[words.length()];
    for (int i = 0; i < shown.length; i++) {
      shown[i] = String.valueOf(words.charAt(i));
    }
    boolean changed = false;
    int start = 0;
    for (int i = 0; i <= shown.length; i++) {
      if (i == shown.length || words.charAt(i) == BOUNDARY) {
        changed |= fill(start, i, shown, values);
        start = i + 1;
      }
    }
    if (changed) {
      write(shown);
    }
  }

  /** Whether there was anything to fill between two places. */
  private boolean fill(int from, int to, String[] shown, Map<Placeholder, String> values) {
    Matcher written = Placeholder.WRITTEN.matcher(words).region(from, to);
    boolean found = false;
    boolean said = false;
    while (written.find()) {
      String value = values.getOrDefault(Placeholder.named(written.group(1)), "");
      found = true;
      said |= !value.isEmpty();
      clear(written.start(), written.end(), shown);
      shown[written.start()] = value;
    }
    if (found && !said && !counts) {
      clear(from, to, shown);
    }
    return found;
  }

  private static void clear(int from, int to, String[] shown) {
    for (int i = from; i < to; i++) {
      shown[i] = "";
    }
  }

  private void write(String[] shown) {
    for (Piece piece : pieces) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < piece.text.getTextContent().length(); i++) {
        text.append(shown[piece.start + i]);
      }
      piece.text.setTextContent(text.toString());
      piece.text.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }
  }
}
