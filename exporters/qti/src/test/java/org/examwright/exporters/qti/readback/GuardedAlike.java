package org.examwright.exporters.qti.readback;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.Question;
import org.examwright.model.TextChange;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** Sets alike what a cartridge puts between signs, of which Moodle would make markup. */
record GuardedAlike() implements TextChange {
  private static final Pattern SPACE_BEHIND = Pattern.compile("(?<=[<&])\\s+");
  private static final InlineChange CHANGE = new InlineChange(GuardedAlike::alike);

  static String text(Question question) {
    Question lines = question.changed(new FormulaLines()).changed(new GuardedAlike());
    return Alike.text(lines);
  }

  private static Inline alike(Inline inline) {
    if (inline instanceof Inline.Formula formula) {
      return new Inline.Formula(unspaced(formula.tex()));
    }
    if (inline instanceof Inline.Image image) {
      return new Inline.Image(
          image.source(),
          described(image.alt()),
          described(image.title()),
          image.width(),
          image.height());
    }
    return inline instanceof Inline.Link link
        ? new Inline.Link(link.target(), described(link.title()), link.content())
        : inline;
  }

  private static String unspaced(String words) {
    return SPACE_BEHIND.matcher(words).replaceAll("");
  }

  private static String described(String words) {
    return words.replace('”', '"').replace("\u2060", "");
  }

  @Override
  public RichText text(RichText text) {
    return CHANGE.of(text);
  }

  /** A name, which is words alone. */
  @Override
  public List<Inline> line(List<Inline> line) {
    return line.isEmpty()
        ? line
        : List.of(new Inline.Text(unspaced(PlainText.of(line).replaceAll("\\s+", " "))));
  }

  @Override
  public List<Inline> requiredLine(List<Inline> line) {
    return CHANGE.of(line);
  }
}
