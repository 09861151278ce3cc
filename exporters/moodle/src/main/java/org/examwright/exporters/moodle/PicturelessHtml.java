package org.examwright.exporters.moodle;

import java.util.Optional;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;

/**
 * Moodle's HTML for places that no file can be put beside: a picture of the set becomes its
 * alternative text, or else its name; pictures on the web stay.
 *
 * @param gap markup in the place of every gap
 */
public record PicturelessHtml(String gap) implements MoodleHtml {
  public PicturelessHtml() {
    this("");
  }

  @Override
  public String imageSource(Inline.Image image) {
    return image.source();
  }

  @Override
  public Optional<String> insteadOf(Inline.Image image) {
    if (image.isRemote()) {
      return Optional.empty();
    }
    return Optional.of(
        words(Html.escape(image.alt().isBlank() ? "[" + image.source() + "]" : image.alt())));
  }

  @Override
  public String gap(String id) {
    return gap;
  }
}
