package org.examwright.reading.source;

import java.util.AbstractList;
import java.util.Arrays;

/** The lines of a text without their ends, cut out of it when they are asked for. */
public final class Lines extends AbstractList<String> {
  private final String text;
  private final int[] starts;

  /**
   * @param text with line feeds alone as line ends
   */
  public Lines(String text) {
    this.text = text;
    int[] found = new int[16];
    int count = 0;
    for (int start = 0; start < text.length(); ) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = start;
      int end = text.indexOf('\n', start);
      start = end < 0 ? text.length() : end + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  @Override
  public String get(int index) {
    int end = index + 1 < starts.length ? starts[index + 1] : text.length();
    return text.substring(starts[index], end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : end);
  }

  @Override
  public int size() {
    return starts.length;
  }
}
