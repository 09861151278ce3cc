package org.examwright.exporters.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.annot.PdfAnnotation;
import com.itextpdf.kernel.pdf.annot.PdfWidgetAnnotation;
import java.util.HashMap;
import java.util.Map;

/**
 * The fields of a document.
 *
 * @see <a href="https://www.iso.org/standard/75839.html">ISO 32000-2</a>, 12.7
 */
final class AnswerFields {
  private static final int MULTILINE = 1 << 12;
  private static final int RADIO = 1 << 15;
  private static final int RIGHT = 2;
  private static final PdfName OFF = new PdfName("Off");
  private static final PdfName FONT = new PdfName("Answer");

  private final PdfDocument pdf;
  private final PdfNumber alignment;
  private final FieldLooks looks;
  private final PdfArray fields = new PdfArray();
  private final Map<String, PdfDictionary> groups = new HashMap<>();

  AnswerFields(PdfDocument pdf, Fonts fonts, WritingDirection direction) {
    this.pdf = pdf;
    this.alignment = new PdfNumber(direction.isRightToLeft() ? RIGHT : 0);
    this.looks = new FieldLooks(pdf);
    PdfDictionary font = new PdfDictionary();
    font.put(FONT, fonts.ofFields(pdf).getPdfObject());
    PdfDictionary resources = new PdfDictionary();
    resources.put(PdfName.Font, font);
    PdfDictionary form = new PdfDictionary();
    form.put(PdfName.Fields, fields);
    form.put(PdfName.DR, resources);
    pdf.getCatalog().put(PdfName.AcroForm, form.makeIndirect(pdf));
  }

  /** A field, which no other has the name of. */
  sealed interface Field {
    /** What it is for, said to those who cannot see where it stands. */
    String said();

    /**
     * Text to type.
     *
     * @param size of the letters, in points
     */
    record Line(String name, String said, float size, boolean multiline) implements Field {}

    /** A box to tick. */
    record Box(String name, String said) implements Field {}

    /**
     * A circle, of which one in a group is ticked.
     *
     * @param groupSaid what the group is for
     * @param value of the group when it is ticked; empty for the number of the circle
     */
    record Circle(String group, String groupSaid, String value, String said) implements Field {}
  }

  /** Puts a field on a page; it becomes the content of the element that is being tagged. */
  void add(Field field, PdfPage page, Rectangle area) {
    PdfWidgetAnnotation widget = new PdfWidgetAnnotation(area);
    widget.setFlags(PdfAnnotation.PRINT).setContents(string(field.said()));
    PdfDictionary dictionary = widget.makeIndirect(pdf).getPdfObject();
    switch (field) {
      case Field.Line line -> {
        describe(dictionary, PdfName.Tx, line.name(), line.said());
        dictionary.put(PdfName.Ff, new PdfNumber(line.multiline() ? MULTILINE : 0));
        dictionary.put(PdfName.DA, new PdfString("/Answer " + line.size() + " Tf 0.08 g"));
        dictionary.put(PdfName.Q, alignment);
        looks.text(widget, line.multiline());
      }
      case Field.Box box -> {
        describe(dictionary, PdfName.Btn, box.name(), box.said());
        dictionary.put(PdfName.V, OFF);
        looks.box(widget);
      }
      case Field.Circle circle -> {
        PdfDictionary group = group(circle);
        PdfArray circles = group.getAsArray(PdfName.Kids);
        circles.add(dictionary);
        dictionary.put(PdfName.Parent, group);
        String value = circle.value().isEmpty() ? "" + circles.size() : circle.value();
        looks.circle(widget, new PdfName(value));
      }
    }
    page.addAnnotation(widget);
  }

  private PdfDictionary group(Field.Circle circle) {
    return groups.computeIfAbsent(
        circle.group(),
        name -> {
          PdfDictionary group = new PdfDictionary();
          group.makeIndirect(pdf);
          describe(group, PdfName.Btn, name, circle.groupSaid());
          group.put(PdfName.Ff, new PdfNumber(RADIO));
          group.put(PdfName.V, OFF);
          group.put(PdfName.Kids, new PdfArray());
          return group;
        });
  }

  private void describe(PdfDictionary field, PdfName type, String name, String said) {
    field.put(PdfName.FT, type);
    field.put(PdfName.T, string(name));
    field.put(PdfName.TU, string(said));
    fields.add(field);
  }

  private static PdfString string(String text) {
    return new PdfString(text, PdfEncodings.UNICODE_BIG);
  }
}
