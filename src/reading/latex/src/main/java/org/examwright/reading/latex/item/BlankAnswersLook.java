package org.examwright.reading.latex.item;

import java.util.List;
import java.util.Optional;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;

/** Looks at the answers of all blanks of a text before any is read. */
final class BlankAnswersLook {
  private BlankAnswersLook() {}

  /** Whether there is a blank without an answer, or with one that nobody can type. */
  static boolean needGrading(TexDraft draft, TexTexts texts) {
    return needGrading(draft.stem, draft, texts);
  }

  private static boolean needGrading(List<TexNode> nodes, TexDraft draft, TexTexts texts) {
    TexCursor cursor = new TexCursor(nodes, ignored -> {});
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command && command.name().equals("fillin")) {
        cursor.star();
        Optional<List<TexNode>> answer = cursor.optional();
        if (answer.isEmpty() || isUntypable(answer.get(), draft, texts)) {
          return true;
        }
      } else if (node instanceof TexNode.Holder holder
          && needGrading(holder.content(), draft, texts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUntypable(List<TexNode> answer, TexDraft draft, TexTexts texts) {
    if (TexNumbers.of(TexSource.ofNodes(answer)).isPresent()) {
      return false;
    }
    RichText read = texts.read(answer, "answer", draft);
    return TexAnswer.isBeyondTyping(read) || TexAnswer.typed(read).isEmpty();
  }
}
