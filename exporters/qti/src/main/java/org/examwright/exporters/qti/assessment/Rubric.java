package org.examwright.exporters.qti.assessment;

/** Writes texts for those who take a role. */
final class Rubric {
  private Rubric() {}

  /**
   * Writes a rubric block.
   *
   * @param use what it is for, in the words of 3.0
   * @param view who sees it
   */
  static void write(QtiWriter out, String use, String view, String html) {
    if (out.version().wrapsContent()) {
      out.open("rubricBlock", "use", use, "view", view);
    } else {
      out.open("rubricBlock", "view", view);
    }
    out.content(html).close();
  }
}
