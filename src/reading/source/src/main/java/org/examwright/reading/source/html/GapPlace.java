package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.SourceText;

/** Marks the place of a gap in a text that is still to be read; no author can write the mark. */
public final class GapPlace {
  private static final String EDGE = Character.toString(SourceText.MARK);

  /** Finds marks; the first group is the id of the gap. */
  static final Pattern MARK = Pattern.compile(EDGE + "([^" + EDGE + "]*)" + EDGE);

  private GapPlace() {}

  /**
   * The mark of a gap, to be put into HTML or plain text.
   *
   * @param gap its id
   */
  public static String of(String gap) {
    return EDGE + gap + EDGE;
  }

  /** A text that was not read as HTML, with gaps in the place of their marks. */
  public static RichText fill(RichText text) {
    return new RichText(text.blocks().stream().map(GapPlace::fill).toList());
  }

  private static Block fill(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> new Block.Paragraph(fill(paragraph.content()));
      case Block.Heading heading -> new Block.Heading(heading.level(), fill(heading.content()));
      case Block.BulletList list ->
          new Block.BulletList(list.tight(), list.items().stream().map(GapPlace::fill).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(), list.tight(), list.items().stream().map(GapPlace::fill).toList());
      case Block.Quote quote -> new Block.Quote(fill(quote.content()));
      case Block.Table table ->
          new Block.Table(
              table.alignments(),
              fill(table.header()),
              table.rows().stream().map(GapPlace::fill).toList());
      case Block.CodeBlock code -> MARK.matcher(code.code()).find() ? lines(code.code()) : code;
      case Block.DisplayFormula formula -> formula;
      case Block.Rule rule -> rule;
    };
  }

  private static Block.Row fill(Block.Row row) {
    return new Block.Row(
        row.cells().stream().map(cell -> new Block.Cell(fill(cell.content()))).toList());
  }

  private static List<Inline> fill(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      switch (inline) {
        case Inline.Text text -> words(text.value(), out);
        case Inline.Code code -> code(code.code(), out);
        case Inline.Strong strong -> out.add(new Inline.Strong(fill(strong.content())));
        case Inline.Emphasis emphasis -> out.add(new Inline.Emphasis(fill(emphasis.content())));
        case Inline.Strike strike -> out.add(new Inline.Strike(fill(strike.content())));
        case Inline.Subscript sub -> out.add(new Inline.Subscript(fill(sub.content())));
        case Inline.Superscript sup -> out.add(new Inline.Superscript(fill(sup.content())));
        case Inline.Link link ->
            out.add(new Inline.Link(link.target(), link.title(), fill(link.content())));
        case Inline.Formula same -> out.add(same);
        case Inline.Image same -> out.add(same);
        case Inline.LineBreak same -> out.add(same);
        case Inline.GapMark same -> out.add(same);
      }
    }
    return out;
  }

  /** Text with marks, as texts and gaps one after the other. */
  static void words(String text, List<Inline> out) {
    Matcher gap = MARK.matcher(text);
    int end = 0;
    while (gap.find()) {
      if (gap.start() > end) {
        out.add(new Inline.Text(text.substring(end, gap.start())));
      }
      out.add(new Inline.GapMark(gap.group(1)));
      end = gap.end();
    }
    if (end < text.length()) {
      out.add(new Inline.Text(text.substring(end)));
    }
  }

  /** Code with marks, as code and gaps one after the other. */
  static void code(String code, List<Inline> out) {
    Matcher gap = MARK.matcher(code);
    int end = 0;
    while (gap.find()) {
      if (gap.start() > end) {
        out.add(new Inline.Code(code.substring(end, gap.start())));
      }
      out.add(new Inline.GapMark(gap.group(1)));
      end = gap.end();
    }
    if (end < code.length() || end == 0) {
      out.add(new Inline.Code(code.substring(end)));
    }
  }

  /** Code in lines has no place for gaps, code within lines does. */
  static Block lines(String code) {
    List<Inline> out = new ArrayList<>();
    for (String line : code.split("\n", -1)) {
      if (!out.isEmpty()) {
        out.add(new Inline.LineBreak());
      }
      if (!line.isEmpty()) {
        code(line, out);
      }
    }
    return new Block.Paragraph(out);
  }
}
