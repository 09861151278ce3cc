package org.examwright.reading.latex.item;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexHeadings;
import org.examwright.reading.latex.text.TexTexts;

/** The headings that stand above a place, as the path of a section. */
public final class SectionPath {
  private final TexTexts texts;
  private final TexGathering gathering;
  private final List<Integer> levels = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  public SectionPath(TexTexts texts, TexGathering gathering) {
    this.texts = texts;
    this.gathering = gathering;
  }

  /** Begins the section of a heading. */
  public void heading(TexNode.Command command, TexCursor cursor) {
    texts.account().take(command, "category", null);
    cursor.star();
    cursor.option();
    begin(TexHeadings.level(command.name()), texts.words(cursor.argument(), "category", null));
  }

  /** Begins the section of a text that is set as headings are. */
  public void named(String name) {
    begin(TexHeadings.level("section"), name);
  }

  private void begin(int level, String name) {
    while (!levels.isEmpty() && levels.getLast() >= level) {
      levels.removeLast();
      names.removeLast();
    }
    if (!name.isBlank()) {
      levels.add(level);
      names.add(name);
    }
    gathering.section(names);
  }
}
