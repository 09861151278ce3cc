package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The categories of a cell from the outermost inwards, {@code Plants > Trees}. */
public final class CategorySteps {
  private static final char STEP = '>';

  private CategorySteps() {}

  /** The names; two signs in a row are one of a name. */
  public static List<String> of(String written) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (int at = 0; at < written.length(); at++) {
      boolean sign = written.charAt(at) == STEP;
      boolean twice = sign && at + 1 < written.length() && written.charAt(at + 1) == STEP;
      if (sign && !twice) {
        names.add(name.toString().strip());
        name.setLength(0);
      } else {
        name.append(written.charAt(at));
        at += twice ? 1 : 0;
      }
    }
    names.add(name.toString().strip());
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Names as {@link #of} reads them. */
  public static String written(List<String> names) {
    return names.stream().map(name -> name.replace(">", ">>")).collect(Collectors.joining(" > "));
  }
}
