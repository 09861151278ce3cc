package org.examwright.exporters.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.io.image.ImageDataFactory;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.w3c.dom.NodeList;

/**
 * Turns photographs in the colours of ink into those of screens, the only ones that an archive for
 * screens may hold.
 */
final class InkColors {
  static final int COUNT = 4;
  private static final int LIGHTS = 3;
  private static final int FULL = 255;
  private static final String METADATA = "javax_imageio_jpeg_image_1.0";

  private InkColors() {}

  /** The same picture in red, green and blue. */
  static ImageData onScreen(byte[] jpeg) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
      try {
        reader.setInput(in);
        Raster raster = reader.readRaster(0, null);
        IIOMetadataNode metadata = (IIOMetadataNode) reader.getImageMetadata(0).getAsTree(METADATA);
        byte[] pixels = pixels(raster, transform(metadata));
        return ImageDataFactory.create(
            raster.getWidth(), raster.getHeight(), LIGHTS, Byte.SIZE, pixels, null);
      } finally {
        reader.dispose();
      }
    }
  }

  /** What Adobe's programs note in a file of theirs: 2 for ink that is coded as light. */
  private static Optional<Integer> transform(IIOMetadataNode metadata) {
    NodeList marks = metadata.getElementsByTagName("app14Adobe");
    return marks.getLength() == 0
        ? Optional.empty()
        : Optional.of(Integer.valueOf(((IIOMetadataNode) marks.item(0)).getAttribute("transform")));
  }

  /** Adobe's programs write how much paper is left white, all others how much ink there is. */
  private static byte[] pixels(Raster raster, Optional<Integer> adobe) {
    byte[] rgb = new byte[raster.getWidth() * raster.getHeight() * LIGHTS];
    int[] samples = raster.getPixels(0, 0, raster.getWidth(), raster.getHeight(), (int[]) null);
    boolean coded = adobe.isPresent() && adobe.get() == 2;
    for (int i = 0, out = 0; i < samples.length; i += COUNT) {
      int[] white = new int[COUNT];
      for (int ink = 0; ink < COUNT; ink++) {
        white[ink] = adobe.isPresent() ? samples[i + ink] : FULL - samples[i + ink];
      }
      if (coded) {
        double y = samples[i];
        double cb = samples[i + 1] - 128;
        double cr = samples[i + 2] - 128;
        white[0] = FULL - clamped(y + 1.402 * cr);
        white[1] = FULL - clamped(y - 0.344136 * cb - 0.714136 * cr);
        white[2] = FULL - clamped(y + 1.772 * cb);
      }
      for (int color = 0; color < LIGHTS; color++) {
        rgb[out++] = (byte) (white[color] * white[3] / FULL);
      }
    }
    return rgb;
  }

  private static int clamped(double value) {
    return (int) Math.clamp(Math.round(value), 0L, FULL);
  }
}
