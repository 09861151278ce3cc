package org.examwright.reading.latex.text;

import java.util.List;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.jspecify.annotations.Nullable;

/** The words below a picture, which say what it shows. */
final class TexCaption {
  private TexCaption() {}

  static @Nullable String of(List<TexNode> nodes, TexTexts texts) {
    TexCursor cursor = new TexCursor(nodes, ignored -> {});
    while (cursor.hasNext()) {
      if (cursor.next() instanceof TexNode.Command command && command.name().equals("caption")) {
        cursor.star();
        cursor.optional();
        String code = TexCode.words(cursor.argument());
        return code == null ? null : TexTypography.of(code, texts.german()).strip();
      }
    }
    return TexSource.ofNodes(nodes).contains("\\caption") ? "" : null;
  }
}
