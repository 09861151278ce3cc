package org.examwright.reading.outline.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.rich.InlineTidying;

/** The footnotes that one text cites, numbered in the order of their first use. */
final class Citations {
  private final Footnotes footnotes;
  private final Map<FootnoteDefinition, Integer> numbers = new LinkedHashMap<>();
  private final Deque<FootnoteDefinition> unread = new ArrayDeque<>();

  Citations(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  /** What stands in the text for a citation. */
  Inline cite(FootnoteDefinition note) {
    if (!numbers.containsKey(note)) {
      if (!footnotes.cite(note)) {
        return new Inline.Text("[^" + note.getLabel() + "]");
      }
      numbers.put(note, numbers.size() + 1);
      unread.add(note);
    }
    return number(note);
  }

  /** The next note whose text is not read yet; a note may cite others. */
  Optional<FootnoteDefinition> next() {
    return Optional.ofNullable(unread.poll());
  }

  /** The text of a note with its number in front. */
  List<Block> numbered(FootnoteDefinition note, List<Block> text) {
    List<Inline> first = new ArrayList<>(List.of(number(note), new Inline.Text(" ")));
    List<Block> rest = text;
    if (!text.isEmpty() && text.getFirst() instanceof Block.Paragraph paragraph) {
      first.addAll(paragraph.content());
      rest = text.subList(1, text.size());
    }
    List<Block> numbered = new ArrayList<>();
    numbered.add(new Block.Paragraph(InlineTidying.tidy(first)));
    numbered.addAll(rest);
    return numbered;
  }

  private Inline number(FootnoteDefinition note) {
    return new Inline.Superscript(
        List.of(new Inline.Text(String.valueOf(numbers.getOrDefault(note, 0)))));
  }
}
