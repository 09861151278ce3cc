package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Some paragraphs of a document in their places: all others are empty. */
final class SomeParagraphs {
  private static final PartElement EMPTY = new PartElement("w:p", Map.of(), List.of(), "");

  private final int first;
  private final int last;
  private final List<PartElement> kept = new ArrayList<>();
  private int paragraph;

  private SomeParagraphs(int first, int last) {
    this.first = first;
    this.last = last;
  }

  /**
   * A body of them.
   *
   * @param first counted from 1, in the order of the text
   */
  static PartElement of(PartElement main, int first, int last) {
    SomeParagraphs some = new SomeParagraphs(first, last);
    some.gather(main);
    return new PartElement("w:body", Map.of(), some.kept, "");
  }

  private void gather(PartElement parent) {
    for (PartElement child : parent.children()) {
      if (child.is("w:p")) {
        paragraph++;
        kept.add(paragraph >= first && paragraph <= last ? child : EMPTY);
      } else if (paragraph < last) {
        gather(child);
      }
    }
  }
}
