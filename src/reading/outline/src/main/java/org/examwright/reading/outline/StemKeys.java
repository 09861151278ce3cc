package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.StemKey;
import org.examwright.reading.outline.tree.Line;

/**
 * Letters of options in parentheses within questions, where those who answer are to write them:
 * {@code ( b ) Which …?}, {@code It is ( B ).}
 */
final class StemKeys {
  private static final int FEWEST = 2;

  private StemKeys() {}

  /** The questions with the answers that stand in them, if most with options have one. */
  static List<Draft> taken(List<Draft> drafts) {
    long written = drafts.stream().filter(StemKeys::hasKey).count();
    if (written < FEWEST) {
      return drafts;
    }
    int open = 0;
    int keyed = 0;
    for (Draft draft : drafts) {
      if (isOpen(draft)) {
        open++;
        keyed += StemKey.in(draft.line().stem()).isPresent() ? 1 : 0;
      }
    }
    if (keyed < FEWEST || keyed * 2 < open) {
      return List.copyOf(drafts);
    }
    List<Draft> taken = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<StemKey> key = isOpen(draft) ? StemKey.in(draft.line().stem()) : Optional.empty();
      taken.add(key.map(found -> keyed(draft, found)).orElse(draft));
    }
    return List.copyOf(taken);
  }

  private static boolean hasKey(Draft draft) {
    return StemKey.in(draft.line().stem()).isPresent();
  }

  private static Draft keyed(Draft draft, StemKey key) {
    Node place = draft.line().stem().getFirst();
    return new Draft(
        draft.line().saying(key.stem()),
        draft.asked(),
        draft.body(),
        List.of(Line.paragraphOf(place.getSourceSpans(), List.of(new Text(key.letters())))),
        draft.spoken());
  }

  /** Whether there are options below a question, and nothing says which is right. */
  private static boolean isOpen(Draft draft) {
    return draft.key().isEmpty()
        && draft.body().stream().anyMatch(StemKeys::isOptions)
        && !Answering.answers(draft.body());
  }

  private static boolean isOptions(Node node) {
    return Answering.isOptions(node)
        && !(node instanceof ListBlock list && Answering.isBoxed(list));
  }
}
