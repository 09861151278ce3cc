package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.WebColors;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.tagging.LayoutTaggingHelper;
import com.itextpdf.layout.tagging.TaggingHintKey;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.rendering.code.CodeHighlighting;
import org.examwright.rendering.code.CodeKind;
import org.examwright.rendering.code.CodeToken;

/** Sets code in a shaded box, with all of its spaces and line ends. */
final class CodeBox {
  private static final int LINES_KEPT_TOGETHER = 24;
  private static final List<CodeToken> EMPTY = List.of(new CodeToken(" ", CodeKind.PLAIN));

  private final Fonts fonts;
  private final Roles roles;

  CodeBox(Fonts fonts, Roles roles) {
    this.fonts = fonts;
    this.roles = roles;
  }

  Div set(Block.CodeBlock block, TextFrame frame) {
    float size = frame.tone().size() * Look.CODE_SCALE;
    List<CodeLines.Line> lines =
        CodeLines.of(
            CodeHighlighting.lines(block.language(), block.code()),
            (frame.width() - 2 * Look.BOX_PADDING) / size);
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
      mark.setNextRenderer(new CodeRenderer(mark, true));
      paragraph.add(mark);
    }
    List<Text> texts = new ArrayList<>();
    for (CodeToken token : line.tokens().isEmpty() ? EMPTY : line.tokens()) {
      Face face = Faces.code(token.kind().bold(), token.kind().italic());
      for (Faces.Piece piece : Faces.split(token.text(), face)) {
        texts.add(text(piece.text(), piece.face(), size).setFontColor(color(token.kind())));
      }
    }
    join(texts);
    texts.forEach(paragraph::add);
    return paragraph;
  }

  /** Makes one element of the structure of the pieces of a line. */
  private void join(List<Text> texts) {
    roles.code(texts.getFirst());
    TaggingHintKey key = LayoutTaggingHelper.getOrCreateHintKey(texts.getFirst());
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      text.setProperty(Property.TAGGING_HINT_KEY, key);
      text.setNextRenderer(new CodeRenderer(text, i == texts.size() - 1));
    }
  }

  private static Color color(CodeKind kind) {
    return kind.color().isEmpty() ? Look.INK : WebColors.getRGBColor("#" + kind.color());
  }

  private Text text(String text, Face face, float size) {
    return new Text(text).setFont(fonts.of(face)).setFontSize(size);
  }
}
