package org.examwright.exporters.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import com.itextpdf.io.image.ImageType;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import com.itextpdf.kernel.pdf.xobject.PdfXObject;
import com.itextpdf.layout.element.Image;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.jspecify.annotations.Nullable;

/** Sets the pictures of a set. */
final class PictureLayout {
  private static final float POINTS_PER_PIXEL = 0.75f;
  private static final float HIGHEST = 420;
  private static final Set<ImageType> KEPT_IN_ARCHIVES =
      EnumSet.of(ImageType.PNG, ImageType.JPEG, ImageType.GIF, ImageType.BMP, ImageType.TIFF);

  private final QuestionSet set;
  private final Map<String, Optional<PdfXObject>> read = new HashMap<>();

  PictureLayout(QuestionSet set) {
    this.set = set;
  }

  /** A picture no wider than {@code width}; nothing when it is on the web or cannot be read. */
  Optional<Image> inline(Inline.Image image, float width) {
    if (image.isRemote()) {
      return Optional.empty();
    }
    return read.computeIfAbsent(
            image.source(), name -> set.asset(name).flatMap(PictureLayout::read))
        .map(picture -> sized(picture, image, width));
  }

  /** The picture of an asset; nothing when it cannot be read. */
  static Optional<PdfXObject> read(Asset asset) {
    try {
      ImageData data = ImageDataFactory.create(asset.content());
      if (!KEPT_IN_ARCHIVES.contains(data.getOriginalType())) {
        return Optional.empty();
      }
      return Optional.of(
          new PdfImageXObject(
              data.getColorEncodingComponentsNumber() == InkColors.COUNT
                  ? InkColors.onScreen(asset.content())
                  : data));
    } catch (RuntimeException | IOException e) {
      return Optional.empty(); // the library has no exception of its own for all that may be wrong
    }
  }

  private static Image sized(PdfXObject picture, Inline.Image image, float width) {
    Image element = new Image((PdfImageXObject) picture);
    float ratio = picture.getHeight() / picture.getWidth();
    float wide = points(image.width(), picture.getWidth());
    float high = points(image.height(), wide / POINTS_PER_PIXEL * ratio);
    if (image.width() == null && image.height() != null) {
      wide = high / ratio;
    }
    float fit = Math.min(1, Math.min(width / wide, HIGHEST / high));
    element.scaleAbsolute(wide * fit, high * fit);
    if (image.alt().isEmpty()) {
      element.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
    } else {
      element.getAccessibilityProperties().setAlternateDescription(image.alt());
    }
    return element;
  }

  private static float points(@Nullable Integer pixels, float own) {
    return (pixels == null ? own : pixels) * POINTS_PER_PIXEL;
  }
}
