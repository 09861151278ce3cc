package org.examwright.app.merge;

import java.util.List;
import java.util.Map;
import org.examwright.model.TextChange;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/** Lets texts show the pictures that have got another name. */
final class ImageRenaming implements TextChange {
  private final Map<String, String> names;
  private final InlineChange change = new InlineChange(this::renamed);

  /**
   * @param names the new ones by the old ones
   */
  ImageRenaming(Map<String, String> names) {
    this.names = names;
  }

  @Override
  public RichText text(RichText text) {
    return names.isEmpty() ? text : change.of(text);
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return names.isEmpty() ? line : change.of(line);
  }

  private Inline renamed(Inline inline) {
    return inline instanceof Inline.Image image
        ? new Inline.Image(
            names.getOrDefault(image.source(), image.source()),
            image.alt(),
            image.title(),
            image.width(),
            image.height())
        : inline;
  }
}
