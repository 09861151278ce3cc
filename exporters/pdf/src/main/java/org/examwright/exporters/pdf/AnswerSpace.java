package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.ILeafElement;
import java.util.List;

/** Where learners write and tick. */
interface AnswerSpace {
  /**
   * Begins what is answered in one place.
   *
   * @param name of its first field
   * @param said what it is called, such as {@code Question 3}
   */
  void begin(String name, String said);

  /**
   * A line to write on.
   *
   * @param characters how many it has room for
   * @param said what is written there; may be empty
   */
  ILeafElement line(int characters, Tone tone, String said);

  /**
   * Lines to write on.
   *
   * @param width in points
   * @param said what is written there
   */
  List<BlockElement<?>> lines(int count, float width, String said);

  /**
   * A sign to tick.
   *
   * @param multiple whether others beside it may be ticked too
   * @param letter of the option; may be empty
   * @param said the option itself
   */
  ILeafElement sign(boolean multiple, String letter, String said);
}
