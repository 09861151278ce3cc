package org.examwright.reading.markdown.syntax;

import java.util.function.BiConsumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.model.text.Characters;
import org.jspecify.annotations.Nullable;

/** Takes out of a tree the control characters that numeric entities have made. */
public final class ControlCharacters extends AbstractVisitor {
  private final BiConsumer<Node, Integer> found;

  /**
   * @param found told of the node and of each code point that is taken out of it
   */
  public ControlCharacters(BiConsumer<Node, Integer> found) {
    this.found = found;
  }

  @Override
  public void visit(Text text) {
    text.setLiteral(clean(text, text.getLiteral()));
  }

  @Override
  public void visit(Link link) {
    link.setDestination(clean(link, link.getDestination()));
    link.setTitle(cleanTitle(link, link.getTitle()));
    visitChildren(link);
  }

  @Override
  public void visit(Image image) {
    image.setDestination(clean(image, image.getDestination()));
    image.setTitle(cleanTitle(image, image.getTitle()));
    visitChildren(image);
  }

  @Override
  public void visit(FencedCodeBlock code) {
    code.setInfo(cleanTitle(code, code.getInfo()));
  }

  private @Nullable String cleanTitle(Node node, @Nullable String title) {
    return title == null ? null : clean(node, title);
  }

  private String clean(Node node, String text) {
    if (Characters.areAllowed(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (Characters.isAllowed(codePoint)) {
                out.appendCodePoint(codePoint);
              } else {
                found.accept(node, codePoint);
              }
            });
    return out.toString();
  }
}
