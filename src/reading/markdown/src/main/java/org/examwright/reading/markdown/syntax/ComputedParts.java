package org.examwright.reading.markdown.syntax;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/**
 * Finds the code that R Markdown and Quarto run when they make a page, as opposed to what they
 * show: <code>```{r}</code> and <code>`r x`</code>, not <code>```r</code>.
 */
public final class ComputedParts extends AbstractVisitor {
  private static final Pattern BLOCK = Pattern.compile("\\s*\\{[A-Za-z][^}]*}?.*");
  private static final Pattern INLINE =
      Pattern.compile("(?s)r\\s+\\S.*|\\{(?:r|python|julia|ojs)}\\s.*");

  private final Consumer<Node> found;

  public ComputedParts(Consumer<Node> found) {
    this.found = found;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    if (code.getInfo() != null && BLOCK.matcher(code.getInfo()).matches()) {
      found.accept(code);
    }
  }

  @Override
  public void visit(Code code) {
    if (INLINE.matcher(code.getLiteral()).matches()) {
      found.accept(code);
    }
  }
}
