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
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.w3c.dom.Document;

/**
 * The Word file that a document begins as: its styles, lists and pages, and perhaps some text.
 *
 * @param fitting of our styles to its letters and lines
 * @param slants whether what is stressed is slanted; else it is bold
 * @param look of its pages; empty for somebody else's, which have their own
 * @param columns that questions stand in
 * @param above how many elements of its own text stay above ours
 * @param below how many stay below
 * @param hasRunningLines whether it has a head or foot for its pages
 * @param notes what its owner should know of it
 */
record Template(
    TemplateParts file,
    StyleSheet styles,
    StyleFitting fitting,
    boolean slants,
    Optional<PageLook> look,
    PageColumns columns,
    int above,
    int below,
    boolean hasRunningLines,
    List<String> notes) {

  /** Our own. */
  static Template builtIn(PageLook look) {
    StyleFitting fitting = new StyleFitting(look.scale(), look.fullLine(), look.line());
    Document styles = BuiltInTemplate.styles();
    fitting.fitStyles(styles);
    new ThemedStyles(styles, look.theme()).apply();
    Document lists = BuiltInTemplate.numbering();
    fitting.fitLists(lists);
    return new Template(
        BuiltInTemplate.with(styles, lists, look),
        StyleSheet.of(styles, lists),
        fitting,
        look.theme().italics(),
        Optional.of(look),
        look.pageColumns(),
        0,
        0,
        false,
        List.of());
  }

  /**
   * Somebody else's, of which everything is kept but its text; even that, where a paragraph says
   * that ours stands there.
   *
   * @param slants whether what is stressed is slanted; else it is bold
   * @param wanted how many columns; it has them if its own pages have one, which end with ours
   */
  static Template of(byte[] docx, boolean slants, int wanted) throws UnusableTemplateException {
    TemplateFile file = TemplateFile.of(docx);
    TemplateText text =
        TemplateText.of(
            WordXml.child(file.text().getDocumentElement(), "body")
                .orElseThrow(
                    () -> new UnusableTemplateException("has no text", "take another file")));
    int line = PageMeasures.line(text.section());
    TypeScale scale = TypeScale.ofText(new InheritedStyles(file.styles()).textSize());
    boolean free = text.below() == 0 && !PageMeasures.hasColumns(text.section());
    PageColumns columns = PageColumns.of(free ? wanted : 1, scale);
    StyleFitting fitting = new StyleFitting(scale, line, columns.line(line));
    Document ours = BuiltInTemplate.styles();
    fitting.fitStyles(ours);
    if (!slants) {
      ThemedStyles.upright(ours);
    }
    Document lists = BuiltInTemplate.numbering();
    fitting.fitLists(lists);
    List<String> added = new TemplateStyles(file).complete(ours);
    TemplateNumbering.complete(file.numbering(), lists);
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
        fitting,
        slants,
        Optional.empty(),
        columns,
        text.above(),
        text.below(),
        !WordXml.all(file.text(), "headerReference").isEmpty()
            || !WordXml.all(file.text(), "footerReference").isEmpty(),
        List.copyOf(notes));
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
    look.ifPresent(pages -> PageMeasures.set(document.getDocument().getBody().getSectPr(), pages));
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
