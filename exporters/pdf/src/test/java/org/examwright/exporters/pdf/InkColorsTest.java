package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class InkColorsTest {
  private static final int SIDE = 16;

  @Test
  void inkIsShownInTheColorsOfScreens() throws IOException {
    requireCyan(jpeg(200, 0, 0, 55));
  }

  @Test
  void inkThatIsWrittenAsTheWhiteThatItLeavesIsShownInTheColorsOfScreens() throws IOException {
    requireCyan(ofAdobe(0, jpeg(55, 255, 255, 200)));
  }

  @Test
  void inkThatIsCodedAsLightIsShownInTheColorsOfScreens() throws IOException {
    requireCyan(ofAdobe(2, jpeg(60, 94, 228, 200)));
  }

  /** Much cyan and some black. */
  private static void requireCyan(byte[] jpeg) {
    for (Archive archive : Archive.values()) {
      QuestionSet set = showing(jpeg);
      byte[] file =
          PdfFile.of(
              set,
              SheetComposer.compose(set, Edition.HANDOUT),
              Theme.PLAIN,
              new PdfOptions(PrintOptions.of(Edition.HANDOUT), archive, false));

      VeraPdf.requireAccessible(file);
      byte[] pixels =
          PdfReading.open(
              file,
              pdf -> {
                PdfDictionary pictures =
                    pdf.getFirstPage().getResources().getResource(PdfName.XObject);
                return pictures.keySet().stream()
                    .map(pictures::getAsStream)
                    .filter(picture -> PdfName.Image.equals(picture.getAsName(PdfName.Subtype)))
                    .findFirst()
                    .orElseThrow()
                    .getBytes();
              });
      int[] cyan = {43, 200, 200};
      for (int color = 0; color < cyan.length; color++) {
        assertThat(pixels[color] & 0xFF).isCloseTo(cyan[color], within(4));
      }
    }
  }

  private static QuestionSet showing(byte[] jpeg) {
    return Sets.of(
        List.of(
            Sets.open(
                "q",
                RichText.ofInlines(
                    List.of(new Inline.Image("a.jpg", "a colour", "", null, null))))),
        List.of(new Asset("a.jpg", "image/jpeg", jpeg)));
  }

  /** A picture of one colour that is written as four numbers. */
  private static byte[] jpeg(int... numbers) throws IOException {
    WritableRaster raster =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIDE, SIDE, numbers.length, null);
    IntStream.range(0, SIDE * SIDE)
        .forEach(place -> raster.setPixel(place % SIDE, place / SIDE, numbers));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(raster, null, null), null);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** The same picture with the mark of Adobe's programs after its first two bytes. */
  private static byte[] ofAdobe(int transform, byte[] jpeg) {
    ByteArrayOutputStream marked = new ByteArrayOutputStream();
    marked.write(jpeg, 0, 2);
    marked.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e'});
    marked.writeBytes(new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
    marked.write(jpeg, 2, jpeg.length - 2);
    return marked.toByteArray();
  }
}
