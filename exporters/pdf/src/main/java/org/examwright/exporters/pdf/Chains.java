package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.IBlockElement;
import com.itextpdf.layout.properties.Property;
import java.util.ArrayList;
import java.util.List;

/** Joins what stays with what follows it, such as a stem, its instruction and the choices. */
final class Chains {
  private Chains() {}

  /** The same elements, but for those that stay together: the library keeps no more than two. */
  static List<BlockElement<?>> of(List<? extends BlockElement<?>> elements) {
    List<BlockElement<?>> chained = new ArrayList<>();
    List<BlockElement<?>> open = new ArrayList<>();
    for (BlockElement<?> element : elements) {
      if (isOpen(element)) {
        open.add(element);
      } else {
        close(open, chained);
        chained.add(element);
      }
    }
    close(open, chained);
    return chained;
  }

  /** The same elements as one that stays whole where a page has room for it. */
  static Div together(List<? extends BlockElement<?>> elements) {
    Div together = new Div().setKeepTogether(true);
    together.getAccessibilityProperties().setRole(null);
    elements.forEach(element -> together.add((IBlockElement) element));
    return together;
  }

  /** Whether an element stays on the page of the next one. */
  static boolean isOpen(BlockElement<?> element) {
    return Boolean.TRUE.equals(element.<Boolean>getProperty(Property.KEEP_WITH_NEXT));
  }

  private static void close(List<BlockElement<?>> open, List<BlockElement<?>> chained) {
    if (open.size() > 1) {
      chained.add(together(open).setKeepWithNext(true));
    } else {
      chained.addAll(open);
    }
    open.clear();
  }
}
