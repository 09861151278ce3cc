package org.examwright.reading.outline.question;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * What the questions of a part of the set have in common, which tells what each of them is.
 *
 * @param truth whether they are statements that are true or false
 * @param someTruth whether several of them have a mark in parentheses that says so
 * @param matches whether they tell what to match
 * @param orders whether they tell to put things in order
 * @param answeredInLine whether their answers stand in their lines, behind a dash
 */
record UsualKinds(boolean truth, boolean someTruth, boolean matches, boolean orders, boolean answeredInLine) {
  static final UsualKinds NONE = new UsualKinds(false, false, false, false, false);

  private static final Pattern TRUTH = Pattern.compile("(?iU)" + Vocabulary.TRUTH.apart());

  /** Learns from the headings, the introduction and the questions of a part. */
  static UsualKinds of(Draft.Part part) {
    String said =
        NodeText.of(part.path().isEmpty() ? List.of() : List.of(part.path().getLast()))
            + " "
            + NodeText.start(part.introduction(), 400);
    int signs = 0;
    int enclosed = 0;
    for (Draft draft : part.questions()) {
      enclosed += isEnclosed(draft) ? 1 : 0;
      signs += isSigned(draft) ? 1 : 0;
    }
    boolean most = signs >= 2 && signs * 3 >= part.questions().size() * 2;
    boolean told = TRUTH.matcher(said).find() && signs > 0;
    long inLine =
        part.questions().stream()
            .filter(
                draft ->
                    draft.body().isEmpty()
                        && NaturalKinds.inLine(NodeText.of(draft.line().stem())).isPresent())
            .count();
    return new UsualKinds(
        most || told,
        enclosed > 1,
        Wording.matches(said),
        Wording.orders(said),
        inLine > 1 && inLine * 3 >= part.questions().size() * 2);
  }

  private static boolean isEnclosed(Draft draft) {
    String stem = NodeText.of(draft.line().stem());
    return !Wording.asks(stem)
        && TruthMark.of(stem)
            .filter(mark -> mark.enclosed() && !mark.sign().isEmpty())
            .isPresent();
  }

  private static boolean isSigned(Draft draft) {
    String stem = NodeText.of(draft.line().stem());
    if (TruthMark.of(stem).filter(mark -> !mark.sign().isEmpty()).isPresent()) {
      return true;
    }
    Parts parts = Parts.of(draft);
    List<Node> answer = parts.of(Label.ANSWER);
    return answer.size() == 1 && TruthMark.isSign(OptionsOffered.answer(parts));
  }
}
