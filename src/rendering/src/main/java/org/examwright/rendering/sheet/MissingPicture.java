package org.examwright.rendering.sheet;

import java.util.List;
import org.examwright.model.text.Inline;

/** Finds the words in the place of a picture that is not on the paper itself. */
public final class MissingPicture {
  private MissingPicture() {}

  /** What the picture would show, or else which it is; a link to it if it is on the web. */
  public static Inline standIn(Inline.Image image, SheetWords words) {
    Inline text =
        new Inline.Text(
            "["
                + (image.alt().isEmpty() ? words.label("picture") + image.source() : image.alt())
                + "]");
    return image.isRemote() ? new Inline.Link(image.source(), image.title(), List.of(text)) : text;
  }
}
