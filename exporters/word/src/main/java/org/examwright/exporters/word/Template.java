package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlCursor;
import org.examwright.rendering.paper.PaperSize;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;

/** The Word file that a document begins as: its styles, lists and pages, and perhaps some text. */
final class Template {
  private final TemplateParts file;
  private final StyleSheet styles;
  private final int line;
  private final int above;
  private final int below;
  private final boolean runningLines;
  private final Optional<PaperSize> paper;
  private final List<String> notes;

  private Template(
      TemplateParts file,
      StyleSheet styles,
      int line,
      int above,
      int below,
      boolean runningLines,
      Optional<PaperSize> paper,
      List<String> notes) {
    this.file = file;
    this.styles = styles;
    this.line = line;
    this.above = above;
    this.below = below;
    this.runningLines = runningLines;
    this.paper = paper;
    this.notes = notes;
  }

  /** Our own, on a size of paper. */
  static Template builtIn(PaperSize paper) {
    return new Template(
        BuiltInTemplate.FILE,
        BuiltInTemplate.STYLES,
        PageMeasures.LINE,
        0,
        0,
        false,
        Optional.of(paper),
        List.of());
  }

  /**
   * Somebody else's, of which everything is kept but its text; even that, where a paragraph says
   * that ours stands there.
   */
  static Template of(byte[] docx) throws UnusableTemplateException {
    TemplateFile file = TemplateFile.of(docx);
    TemplateText text =
        TemplateText.of(
            WordXml.child(file.text().getDocumentElement(), "body")
                .orElseThrow(
                    () -> new UnusableTemplateException("has no text", "take another file")));
    int line = PageMeasures.line(text.section());
    List<String> added = new TemplateStyles(file, line).complete(BuiltInTemplate.styles());
    TemplateNumbering.complete(file.numbering(), BuiltInTemplate.numbering());
    List<String> notes = new ArrayList<>();
    if (!added.isEmpty()) {
      notes.add(
          "the template does not have all styles; added are `" + String.join("`, `", added) + "`");
    }
    if (text.leftOut()) {
      notes.add(
          "the text of the template is left out, since no paragraph of it says "
              + TemplateText.QUESTIONS);
    }
    return new Template(
        file.changed(),
        StyleSheet.of(file.styles(), file.numbering()),
        line,
        text.above(),
        text.below(),
        !WordXml.all(file.text(), "headerReference").isEmpty()
            || !WordXml.all(file.text(), "footerReference").isEmpty(),
        Optional.empty(),
        List.copyOf(notes));
  }

  /** What its owner should know of it. */
  List<String> notes() {
    return notes;
  }

  StyleSheet styles() {
    return styles;
  }

  /** The length of a line, in twentieths of a point. */
  int line() {
    return line;
  }

  /** Whether it has a head or foot for its pages. */
  boolean hasRunningLines() {
    return runningLines;
  }

  /** What it asks for in its own text, head or foot. */
  Set<Placeholder> asked() {
    return file.askedAnywhere();
  }

  /** What it asks for in its own text. */
  Set<Placeholder> askedInText() {
    return file.askedInText();
  }

  /**
   * A new document, to which text is added at the end.
   *
   * @param values what stands for what the template asks for
   */
  XWPFDocument open(Map<Placeholder, String> values) throws IOException {
    XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.file(values)));
    paper.ifPresent(size -> PageMeasures.set(document.getDocument().getBody().getSectPr(), size));
    return document;
  }

  /** Brings what was added to where it belongs among the template's own text. */
  void close(CTBody body) {
    for (int i = 0; i < below; i++) {
      try (XmlCursor moved = body.newCursor();
          XmlCursor end = body.getSectPr().newCursor()) {
        moved.toFirstChild();
        for (int passed = 0; passed < above; passed++) {
          moved.toNextSibling();
        }
        moved.moveXml(end);
      }
    }
  }
}
