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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.text.Block;
import org.examwright.rendering.code.CodeHighlighting;
import org.examwright.rendering.code.CodeKind;
import org.examwright.rendering.code.CodeToken;

/** Sets code in a shaded box, with all of its spaces and line ends. */
final class CodeBox {
  private static final List<CodeToken> EMPTY = List.of(new CodeToken(" ", CodeKind.PLAIN));

  private final Look look;
  private final Fonts fonts;
  private final Roles roles;

  CodeBox(Look look, Fonts fonts, Roles roles) {
    this.look = look;
    this.fonts = fonts;
    this.roles = roles;
  }

  Div set(Block.CodeBlock block, TextFrame frame) {
    float size = frame.tone().size() * Look.CODE_SCALE;
    List<CodeLines.Line> lines =
        CodeLines.of(
            CodeHighlighting.lines(block.language(), block.code()),
            (frame.width() - 2 * look.boxPadding()) / size);
    Div box =
        new Div()
            .setBackgroundColor(look.shade())
            .setPadding(look.boxPadding())
            .setKeepTogether(lines.size() <= look.linesKeptTogether());
    lines.forEach(line -> box.add(line(line, size)));
    return box;
  }

  /** A paragraph for each line: the library takes quadratic time for the lines of one paragraph. */
  private Paragraph line(CodeLines.Line line, float size) {
    Paragraph paragraph = new Paragraph().setMargin(0);
    paragraph.setProperty(Property.LEADING, new Leading(Leading.MULTIPLIED, look.codeLeading()));
    if (line.continued()) {
      Text mark = text(CodeLines.CONTINUATION, Face.SYMBOLS, size).setFontColor(look.quiet());
      mark.getAccessibilityProperties().setRole(StandardRoles.ARTIFACT);
      mark.setNextRenderer(new CodeRenderer(mark, true));
      paragraph.add(mark);
    }
    List<CodeToken> tokens = line.tokens().isEmpty() ? EMPTY : line.tokens();
    String code = tokens.stream().map(CodeToken::text).collect(Collectors.joining());
    boolean plain = !ScriptShaping.isNeeded(code);
    byte[] levels = plain ? new byte[code.length()] : BidiLevels.ofCode(code, (byte) 0);
    List<Glyphs> pieces = new ArrayList<>();
    int start = 0;
    for (CodeToken token : tokens) {
      int end = start + token.text().length();
      Faces faces = look.codeFaces(token.kind().bold(), token.kind().italic());
      for (FacePiece piece :
          FacePieces.of(token.text(), faces, Arrays.copyOfRange(levels, start, end))) {
        Text text = text(piece.text(), piece.face(), size).setFontColor(color(token.kind()));
        TwoWayParagraph.mark(text, piece.level(), paragraph);
        pieces.add(new Glyphs(text, piece));
      }
      start = end;
    }
    join(pieces);
    pieces.forEach(piece -> paragraph.add(piece.text));
    return paragraph;
  }

  /** A piece of a line and the element that sets it. */
  private record Glyphs(Text text, FacePiece piece) {}

  /** Makes one element of the structure of the pieces of a line. */
  private void join(List<Glyphs> pieces) {
    roles.code(pieces.getFirst().text);
    TaggingHintKey key = LayoutTaggingHelper.getOrCreateHintKey(pieces.getFirst().text);
    for (int i = 0; i < pieces.size(); i++) {
      Text text = pieces.get(i).text;
      FacePiece piece = pieces.get(i).piece;
      text.setProperty(Property.TAGGING_HINT_KEY, key);
      CodeRenderer renderer = new CodeRenderer(text, i == pieces.size() - 1);
      text.setNextRenderer(
          piece.shaped()
              ? renderer.shaped(new ShapedLine(piece), fonts.of(piece.face()))
              : renderer);
    }
  }

  private Color color(CodeKind kind) {
    return kind.color().isEmpty() ? look.ink() : WebColors.getRGBColor("#" + kind.color());
  }

  private Text text(String text, Face face, float size) {
    return new Word(text).setFont(fonts.of(face)).setFontSize(size * face.scale());
  }
}
