package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.source.Problems;

/** Makes paragraphs of lines: what was wrapped is one line again, other lines stay lines. */
final class TypedParagraph {
  private final Wrapping wrapping;
  private final TypedInlines inlines;
  private final Set<String> words;
  private final Problems problems;

  /**
   * @param all lines of the file, since words in it tell how a divided one is written
   */
  TypedParagraph(Wrapping wrapping, TypedInlines inlines, List<TypedLine> all, Problems problems) {
    this.wrapping = wrapping;
    this.inlines = inlines;
    this.problems = problems;
    boolean divided = false;
    for (int i = 0; i + 1 < all.size() && !divided; i++) {
      divided =
          !all.get(i).isBlank() && Wrapping.isDivided(all.get(i).text(), all.get(i + 1).text());
    }
    this.words =
        divided
            ? all.stream()
                .flatMap(line -> Stream.of(line.text().split("[^\\p{L}\\p{M}\\u00AD-]+", -1)))
                .map(word -> word.replace("\u00AD", "").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet())
            : Set.of();
  }

  /** A paragraph whose lines stay lines, unless they were wrapped. */
  Paragraph of(List<TypedLine> lines) {
    Paragraph paragraph = empty(lines);
    boolean first = true;
    for (List<TypedLine> line : sentences(lines)) {
      if (!first) {
        paragraph.appendChild(new HardLineBreak());
      }
      joined(line).forEach(paragraph::appendChild);
      first = false;
    }
    int hint = Starts.hint(lines.getFirst());
    return hint > 0 ? withLabel(paragraph, hint) : paragraph;
  }

  /** The word of a hint in bold: only so is it known for certain. */
  private static Paragraph withLabel(Paragraph paragraph, int length) {
    if (!(paragraph.getFirstChild() instanceof Text first)
        || first.getLiteral().length() < length) {
      return paragraph; // its author has set it in bold, or in some other way
    }
    String words = first.getLiteral();
    StrongEmphasis label = new StrongEmphasis();
    label.setSourceSpans(first.getSourceSpans());
    label.appendChild(new Text(words.substring(0, length)));
    paragraph.prependChild(label);
    first.setLiteral(words.substring(length));
    return paragraph;
  }

  /**
   * The paragraph that a question begins with: its lines down to the last that asks belong to what
   * is asked.
   *
   * @param all whether all of its lines do, since the answer stands elsewhere
   */
  Paragraph ofQuestion(List<TypedLine> lines, boolean all) {
    List<List<TypedLine>> sentences = sentences(lines);
    int last = all ? sentences.size() - 1 : lastAsking(sentences);
    Paragraph paragraph = empty(lines);
    for (int i = 0; i < sentences.size(); i++) {
      if (i > 0 && i <= last) {
        paragraph.appendChild(new Text(" "));
        HtmlInline end = new HtmlInline();
        end.setLiteral("<br>");
        paragraph.appendChild(end);
      } else if (i > 0) {
        paragraph.appendChild(new HardLineBreak());
      }
      joined(sentences.get(i)).forEach(paragraph::appendChild);
    }
    return paragraph;
  }

  private static int lastAsking(List<List<TypedLine>> sentences) {
    int last = 0;
    boolean asked = false;
    for (int i = 0; i < sentences.size(); i++) {
      String text = words(sentences.get(i));
      if (Wording.asks(text)) {
        last = i;
        asked = true;
      } else if (!asked && Wording.instructs(text)) {
        last = i;
      }
    }
    return last;
  }

  private static String words(List<TypedLine> lines) {
    return lines.stream().map(TypedLine::text).collect(Collectors.joining(" "));
  }

  private static Paragraph empty(List<TypedLine> lines) {
    Paragraph paragraph = new Paragraph();
    lines.forEach(line -> line.place().forEach(paragraph::addSourceSpan));
    return paragraph;
  }

  /** Lines that were wrapped, together; each other line alone. */
  private List<List<TypedLine>> sentences(List<TypedLine> lines) {
    List<List<TypedLine>> sentences = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean more =
          i > 0 && !Starts.isPart(lines.get(i)) && wrapping.goesOn(lines.get(i - 1), lines.get(i));
      if (more) {
        sentences.getLast().add(lines.get(i));
      } else {
        sentences.add(new ArrayList<>(List.of(lines.get(i))));
      }
    }
    return sentences;
  }

  /** The nodes of lines that are one. */
  List<Node> joined(List<TypedLine> lines) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      String text = line.text();
      boolean more = i + 1 < lines.size();
      String next = more ? lines.get(i + 1).text() : "";
      boolean divided = more && Wrapping.isDivided(text, next);
      boolean spaceless =
          more
              && !divided
              && Wrapping.isIdeograph(text.charAt(text.length() - 1))
              && Wrapping.isIdeograph(next.charAt(0));
      if (divided && !keepsHyphen(line, next)) {
        text = text.substring(0, text.length() - 1);
      }
      nodes.addAll(inlines.of(text, line.number(), line.column()));
      if (more && !divided && !spaceless) {
        nodes.add(new Text(" "));
      }
    }
    return nodes;
  }

  private boolean keepsHyphen(TypedLine line, String next) {
    String text = line.text();
    if (text.endsWith("\u00AD")) {
      return false;
    }
    String begun = text.substring(0, text.length() - 1).replaceFirst(".*[^\\p{L}\\p{M}]", "");
    String ended = next.replaceFirst("(?s)[^\\p{L}\\p{M}].*", "");
    boolean known = words.contains((begun + ended).toLowerCase(Locale.ROOT));
    if (!known) {
      problems.tally(
          problems.at(line.number() + 1, line.column() + line.text().length()),
          "a word is divided at the end of a line, and its hyphen stays");
    }
    return !known;
  }
}
