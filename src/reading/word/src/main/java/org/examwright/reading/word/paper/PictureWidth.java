package org.examwright.reading.word.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How wide a picture is of itself, in pixels. */
final class PictureWidth {
  private PictureWidth() {}

  /** The width; nothing for what is no picture, or a broken one. */
  static OptionalInt of(byte[] content) {
    try (ImageInputStream stream =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
      if (!readers.hasNext()) {
        return OptionalInt.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(stream);
        return OptionalInt.of(reader.getWidth(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException e) {
      return OptionalInt.empty(); // the readers throw all kinds of exceptions for broken pictures
    }
  }
}
