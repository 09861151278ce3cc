package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Puts a set's pictures into lines. */
final class PictureRuns {
  private static final double TWENTIETHS_A_PIXEL = 15;

  private final QuestionSet set;
  private final String unnamed;
  private final double tallest;
  private final Map<String, Optional<Picture>> known = new HashMap<>();
  private long placed;

  /**
   * Pictures of a set.
   *
   * @param picture the word for one, in the language of the document
   * @param tallest how tall one may be, in twentieths of a point
   */
  PictureRuns(QuestionSet set, String picture, double tallest) {
    this.set = set;
    this.unnamed = picture + ": ";
    this.tallest = tallest;
  }

  /** A picture that Word can show. */
  Optional<Picture> find(String source) {
    return known.computeIfAbsent(source, name -> set.asset(name).flatMap(Picture::of));
  }

  /**
   * Adds a picture, no wider than the line and no taller than the page.
   *
   * @param width of the line, in twentieths of a point
   */
  void place(
      Picture picture, Inline.Image image, XWPFParagraph paragraph, int width, PaperMarks marks) {
    double wide = image.width() != null ? image.width() : picture.width();
    double tall = image.height() != null ? image.height() : picture.height();
    if (image.width() != null && image.height() == null) {
      tall = wide * picture.height() / picture.width();
    } else if (image.height() != null && image.width() == null) {
      wide = tall * picture.width() / picture.height();
    }
    double scale =
        Math.min(
            1,
            Math.min(width / (wide * TWENTIETHS_A_PIXEL), tallest / (tall * TWENTIETHS_A_PIXEL)));
    int across = emu(wide * scale);
    marks.picture(++placed, image, across, Math.abs(wide * scale - picture.width()) < 1);
    try {
      XWPFRun run = paragraph.createRun();
      run.addPicture(
          new ByteArrayInputStream(picture.content()),
          picture.type(),
          image.source(),
          across,
          emu(tall * scale));
      CTNonVisualDrawingProps properties =
          run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
      properties.setId(placed);
      properties.setName(image.source());
      properties.setDescr(image.alt().isBlank() ? unnamed + image.source() : image.alt());
      if (!image.title().isEmpty()) {
        properties.setTitle(image.title());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int emu(double pixels) {
    return Math.max(1, (int) Math.min(pixels * Units.EMU_PER_PIXEL, Integer.MAX_VALUE));
  }
}
