package org.examwright.exporters.word;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.examwright.rendering.code.CodeHighlighting;
import org.examwright.rendering.code.CodeKind;
import org.examwright.rendering.code.CodeToken;

/**
 * Sets a program into one paragraph, its words and signs in the styles of what they are.
 *
 * <p>What follows a piece and has no style of its own, such as a line's end, goes with what has
 * none, so that a program in no known language is a single run.
 */
final class CodeSetter {
  private final XWPFParagraph paragraph;
  private final StringBuilder plain = new StringBuilder();

  private CodeSetter(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
  }

  /**
   * Sets a program.
   *
   * @param language as its author names it; may be empty
   */
  static void set(String language, String code, XWPFParagraph paragraph) {
    CodeSetter setter = new CodeSetter(paragraph);
    List<List<CodeToken>> lines = CodeHighlighting.lines(language, code);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        setter.plain.append('\n');
      }
      lines.get(i).forEach(setter::add);
    }
    setter.addPlain();
  }

  private void add(CodeToken token) {
    Optional<CharacterStyle> style = style(token.kind());
    if (style.isEmpty()) {
      plain.append(token.text());
      return;
    }
    addPlain();
    XWPFRun run = paragraph.createRun();
    run.setStyle(style.get().id());
    Typing.type(token.text(), run);
  }

  private void addPlain() {
    if (!plain.isEmpty()) {
      Typing.type(plain.toString(), paragraph.createRun());
      plain.setLength(0);
    }
  }

  private static Optional<CharacterStyle> style(CodeKind kind) {
    return switch (kind) {
      case KEYWORD -> Optional.of(CharacterStyle.CODE_KEYWORD);
      case NAME -> Optional.of(CharacterStyle.CODE_NAME);
      case STRING -> Optional.of(CharacterStyle.CODE_STRING);
      case NUMBER -> Optional.of(CharacterStyle.CODE_NUMBER);
      case COMMENT -> Optional.of(CharacterStyle.CODE_COMMENT);
      case PLAIN -> Optional.empty();
    };
  }
}
