package org.examwright.rendering.paper;

import java.util.List;

/** What a program that sets paper can show. */
public interface Typesetting {
  /**
   * Whether a formula is set as one; else its LaTeX is printed.
   *
   * @param display whether it stands in a line of its own
   */
  boolean setsFormula(String tex, boolean display);

  /** Whether a picture of the set is shown; else its description is printed. */
  boolean showsPicture(String source);

  /** The characters of a text that no font has, each once and by its code, which is printed. */
  default List<String> charactersInNoFont(String text) {
    return List.of();
  }
}
