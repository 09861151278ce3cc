package org.examwright.exporters.qti.readback;

import java.util.List;
import java.util.Map;
import org.examwright.model.TextChange;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/** Gives gaps other names, and the marks of their places too. */
record GapNames(Map<String, String> names, InlineChange marks) implements TextChange {

  static GapNames by(Map<String, String> names) {
    return new GapNames(
        names,
        new InlineChange(
            inline ->
                inline instanceof Inline.GapMark mark
                    ? new Inline.GapMark(names.getOrDefault(mark.gap(), mark.gap()))
                    : inline));
  }

  /** Words in the place of all gaps. */
  static TextChange as(String words) {
    InlineChange change =
        new InlineChange(
            inline -> inline instanceof Inline.GapMark ? new Inline.Text(words) : inline);
    return new TextChange() {
      @Override
      public RichText text(RichText text) {
        return change.of(text);
      }

      @Override
      public List<Inline> line(List<Inline> line) {
        return change.of(line);
      }
    };
  }

  @Override
  public RichText text(RichText text) {
    return marks.of(text);
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return marks.of(line);
  }

  @Override
  public String gap(String id) {
    return names.getOrDefault(id, id);
  }
}
