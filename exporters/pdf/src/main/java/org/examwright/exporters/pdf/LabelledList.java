package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.List;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.properties.Property;
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
      if (item.<Object>getProperty(Property.LIST_SYMBOL) instanceof Text label
          && this.<BaseDirection>getProperty(Property.BASE_DIRECTION)
              != BaseDirection.RIGHT_TO_LEFT) {
        return new LabelRenderer(label);
      }
      return super.makeListSymbolRenderer(index, item);
    }

    @Override
    public IRenderer getNextRenderer() {
      return new Renderer((LabelledList) modelElement);
    }
  }
}
