package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.poi.common.usermodel.PictureType;
import org.examwright.model.Asset;

/**
 * A picture in a format that Word shows.
 *
 * @param width in pixels, from 1
 * @param height in pixels, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Picture(PictureType type, int width, int height, byte[] content) {

  /** What an asset's bytes are, whatever its name says; nothing for others and for broken ones. */
  static Optional<Picture> of(Asset asset) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(asset.content()))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        Optional<PictureType> type = type(reader.getFormatName());
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return type.filter(known -> width > 0 && height > 0)
            .map(known -> new Picture(known, width, height, asset.content()));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the readers throw all kinds of exceptions for broken pictures
    }
  }

  private static Optional<PictureType> type(String format) {
    return switch (format.toLowerCase(Locale.ROOT)) {
      case "png" -> Optional.of(PictureType.PNG);
      case "jpeg", "jpg" -> Optional.of(PictureType.JPEG);
      case "gif" -> Optional.of(PictureType.GIF);
      default -> Optional.empty();
    };
  }
}
