package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.renderer.IRenderer;
import com.itextpdf.layout.renderer.ListRenderer;
import org.jspecify.annotations.Nullable;

/** A list whose labels are set as other words are. */
final class LabelledList extends List {
  @Override
  protected IRenderer makeNewRenderer() {
    return new Renderer(this);
  }

  private static final class Renderer extends ListRenderer {
    Renderer(LabelledList list) {
      super(list);
    }

    @Override
    protected @Nullable IRenderer makeListSymbolRenderer(int index, IRenderer item) {
      IRenderer symbol = super.makeListSymbolRenderer(index, item);
      if (symbol != null) {
        symbol
            .getChildRenderers()
            .replaceAll(
                part ->
                    part.getModelElement() instanceof Text text ? new WordRenderer(text) : part);
      }
      return symbol;
    }

    @Override
    public IRenderer getNextRenderer() {
      return new Renderer((LabelledList) modelElement);
    }
  }
}
