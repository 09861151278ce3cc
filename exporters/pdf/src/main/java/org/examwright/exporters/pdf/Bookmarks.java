package org.examwright.exporters.pdf;

import com.itextpdf.commons.datastructures.Tuple2;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfOutline;
import com.itextpdf.kernel.pdf.action.PdfAction;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.properties.Property;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.rendering.sheet.SheetPart;

/** Makes the table of contents that a viewer shows beside the pages. */
final class Bookmarks {
  static final String QUESTION = "question-";
  private static final int LONGEST = 90;

  /** The sections that are open, the innermost on top; below them the whole. */
  private final Deque<PdfOutline> open = new ArrayDeque<>();

  private int made;

  Bookmarks(PdfDocument pdf) {
    open.push(pdf.getOutlines(false));
  }

  void section(SheetPart.SectionHeading heading, Paragraph place) {
    while (open.size() > heading.level()) {
      open.pop();
    }
    open.push(add(PrintedCharacters.inOneLine(heading.name()), "section-", place));
  }

  void question(SheetPart.QuestionPart question, List<Inline> words, Paragraph place) {
    String title = PrintedCharacters.inOneLine(PlainText.of(words));
    add(question.number() + ". " + shortened(title), QUESTION, place);
  }

  private PdfOutline add(String title, String kind, Paragraph place) {
    made++;
    String name = kind + made;
    PdfAction action = PdfAction.createGoTo(name);
    // Together with the name, the library tells the action which element of the structure it is.
    place.setProperty(Property.DESTINATION, Set.of(new Tuple2<>(name, action.getPdfObject())));
    PdfOutline outline = open.element().addOutline(title.strip());
    outline.addAction(action);
    return outline;
  }

  private static String shortened(String title) {
    return title.codePointCount(0, title.length()) <= LONGEST
        ? title
        : title.substring(0, title.offsetByCodePoints(0, LONGEST)).strip() + "…";
  }
}
