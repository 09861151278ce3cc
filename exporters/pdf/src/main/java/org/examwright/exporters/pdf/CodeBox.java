package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import java.util.List;
import org.examwright.model.text.Block;

/** Sets code in a shaded box, with all of its spaces and line ends. */
final class CodeBox {
  private static final int LINES_KEPT_TOGETHER = 24;

  private final Fonts fonts;
  private final Roles roles;

  CodeBox(Fonts fonts, Roles roles) {
    this.fonts = fonts;
    this.roles = roles;
  }

  Div set(Block.CodeBlock block, TextFrame frame) {
    float size = frame.tone().size() * Look.CODE_SCALE;
    List<CodeLines.Line> lines =
        CodeLines.of(block.code(), (frame.width() - 2 * Look.BOX_PADDING) / size);
    Div box =
        new Div()
            .setBackgroundColor(Look.SHADE)
            .setPadding(Look.BOX_PADDING)
            .setKeepTogether(lines.size() <= LINES_KEPT_TOGETHER);
    lines.forEach(line -> box.add(line(line, size)));
    return box;
  }

  /** A paragraph for each line: the library takes quadratic time for the lines of one paragraph. */
  private Paragraph line(CodeLines.Line line, float size) {
    Paragraph paragraph = new Paragraph().setMargin(0);
    paragraph.setProperty(Property.LEADING, new Leading(Leading.MULTIPLIED, Look.CODE_LEADING));
    if (line.continued()) {
      Text mark = text(CodeLines.CONTINUATION, Face.SYMBOLS, size).setFontColor(Look.QUIET);
      mark.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
      paragraph.add(mark);
    }
    String code = line.text().isEmpty() ? " " : line.text();
    for (Faces.Piece piece : Faces.split(code, Face.CODE)) {
      Text text = text(piece.text(), piece.face(), size);
      roles.code(text);
      paragraph.add(text);
    }
    return paragraph;
  }

  private Text text(String text, Face face, float size) {
    Text element = new Text(text).setFont(fonts.of(face)).setFontSize(size).setFontColor(Look.INK);
    element.setNextRenderer(new CodeRenderer(element));
    return element;
  }
}
