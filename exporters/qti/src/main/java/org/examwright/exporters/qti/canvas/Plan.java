package org.examwright.exporters.qti.canvas;

import java.util.List;
import org.examwright.exporters.qti.item12.Entry;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.Rule;

/**
 * A question in Canvas's terms.
 *
 * @param stem HTML
 * @param scoring the rules that earn something
 * @param answers the rules that show feedback for an answer
 * @param messages the texts that {@code answers} and {@code scoring} show; may be empty texts
 */
record Plan(
    CanvasType type,
    String stem,
    List<Entry> entries,
    List<Rule> scoring,
    List<Rule> answers,
    List<Message> messages) {
  static Plan withoutScoring(CanvasType type, String stem, Entry... entries) {
    return new Plan(type, stem, List.of(entries), List.of(), List.of(), List.of());
  }
}
