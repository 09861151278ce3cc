package org.examwright.reading.latex.exam;

import java.util.List;
import java.util.function.Consumer;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexTexts;
import org.jspecify.annotations.Nullable;

/**
 * Hears of the pieces that only hold a question together.
 *
 * @param structure each of them
 */
record ExamTaking(TexTexts texts, Consumer<TexNode> structure) {

  /** Whether nothing of them is to be seen, such as commands that only arrange the page. */
  boolean isEmpty(List<TexNode> nodes, @Nullable Object question) {
    if (TexSource.ofNodes(nodes).isBlank()) {
      return true;
    }
    boolean empty = texts.read(nodes, "stem", question).isEmpty();
    texts.takeHidden();
    return empty;
  }
}
