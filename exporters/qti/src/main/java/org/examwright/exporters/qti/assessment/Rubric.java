package org.examwright.exporters.qti.assessment;

import java.util.ArrayList;
import java.util.List;

/** Writes texts for those who take a role. */
final class Rubric {
  private Rubric() {}

  /**
   * Writes a rubric block.
   *
   * @param use what it is for, in the words of 3.0
   * @param view who sees it
   * @param more other attributes, each with its value
   */
  static void write(QtiWriter out, String use, String view, String html, String... more) {
    List<String> attributes = new ArrayList<>();
    if (out.version().wrapsContent()) {
      attributes.addAll(List.of("use", use));
    }
    attributes.addAll(List.of("view", view));
    attributes.addAll(List.of(more));
    out.open("rubricBlock", attributes.toArray(String[]::new));
    out.content(html).close();
  }
}
