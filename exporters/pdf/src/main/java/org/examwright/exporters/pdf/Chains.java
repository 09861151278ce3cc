package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
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

  /** Whether an element stays on the page of the next one. */
  static boolean isOpen(BlockElement<?> element) {
    return Boolean.TRUE.equals(element.<Boolean>getProperty(Property.KEEP_WITH_NEXT));
  }

  private static void close(List<BlockElement<?>> open, List<BlockElement<?>> chained) {
    if (open.size() > 1) {
      Div together = new Div().setKeepTogether(true).setKeepWithNext(true);
      together.getAccessibilityProperties().setRole(null);
      open.forEach(together::add);
      chained.add(together);
    } else {
      chained.addAll(open);
    }
    open.clear();
  }
}
