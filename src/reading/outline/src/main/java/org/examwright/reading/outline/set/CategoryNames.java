package org.examwright.reading.outline.set;

import java.util.ArrayList;
import java.util.List;

/** Names of categories in one string: {@code /} stands between them, {@code //} for a stroke. */
public final class CategoryNames {
  private CategoryNames() {}

  /** The names from the outermost inwards; empty ones are left out. */
  public static List<String> of(String written) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      boolean stroke = written.charAt(i) == '/';
      if (stroke && written.startsWith("//", i)) {
        name.append('/');
        i++;
      } else if (stroke) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(written.charAt(i));
      }
    }
    names.add(name.toString().strip());
    names.removeIf(String::isBlank);
    return names;
  }
}
