package org.examwright.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
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

  CodeBox(Fonts fonts) {
    this.fonts = fonts;
  }

  Paragraph set(Block.CodeBlock block, Frame frame) {
    float size = frame.tone().size() * Look.CODE_SCALE;
    List<CodeLines.Line> lines =
        CodeLines.of(block.code(), (frame.width() - 2 * Look.BOX_PADDING) / size);
    Paragraph box =
        new Paragraph()
            .setBackgroundColor(Look.SHADE)
            .setPaddings(Look.BOX_PADDING - 2, Look.BOX_PADDING, Look.BOX_PADDING, Look.BOX_PADDING)
            .setKeepTogether(lines.size() <= LINES_KEPT_TOGETHER);
    box.setProperty(Property.LEADING, new Leading(Leading.MULTIPLIED, Look.CODE_LEADING));
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        box.add(text("\n", Face.CODE, size));
      }
      line(lines.get(i), size, box);
    }
    return box;
  }

  private void line(CodeLines.Line line, float size, Paragraph box) {
    if (line.continued()) {
      Text mark = text(CodeLines.CONTINUATION, Face.SYMBOLS, size).setFontColor(Look.QUIET);
      mark.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
      box.add(mark);
    }
    for (Faces.Piece piece : Faces.split(line.text(), Face.CODE)) {
      Text text = text(piece.text(), piece.face(), size);
      text.getAccessibilityProperties().setRole(StandardRoles.CODE);
      box.add(text);
    }
  }

  private Text text(String text, Face face, float size) {
    Text element = new Text(text).setFont(fonts.of(face)).setFontSize(size).setFontColor(Look.INK);
    element.setNextRenderer(new CodeRenderer(element));
    return element;
  }
}
