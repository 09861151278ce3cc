package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.draft.StemKey;
import org.examwright.reading.outline.options.KeyLine;
import org.examwright.reading.outline.options.OptionFinding;
import org.examwright.reading.outline.options.OptionGroup;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/**
 * The letters of options in parentheses within one question, or within a line below it, where
 * nothing else is to be filled in: they need no other questions that have some too.
 */
final class EnclosedKey {
  private static final Pattern OTHERWISE =
      Pattern.compile("^\\s*[(\\[（]|[（(][\\s\\u3000\\u00A0_]*[）)]|_{3,}");
  private static final SignSet OPENING = SignSet.of("([（");
  private static final int LONGEST = 2_000;

  private EnclosedKey() {}

  /** Questions whose keys stand apart, if they stood in the parentheses of what they ask. */
  static List<Draft> apart(List<Draft> drafts) {
    return drafts.stream().map(EnclosedKey::apart).toList();
  }

  private static Draft apart(Draft draft) {
    if (!draft.key().isEmpty() || Answering.answers(draft.body())) {
      return draft;
    }
    Optional<StemKey> inStem = in(draft.line().stem());
    boolean mayBeBelow = draft.body().stream().anyMatch(EnclosedKey::mayHold);
    Optional<OptionGroup> options =
        inStem.isPresent() || mayBeBelow ? options(draft) : Optional.empty();
    if (options.isEmpty()) {
      return draft;
    }
    if (inStem.isEmpty()) {
      return inBody(draft, options.get());
    }
    return names(inStem.get(), options.get())
        ? new Draft(
            draft.line().saying(inStem.get().stem()),
            draft.asked(),
            draft.body(),
            answer(inStem.get(), draft.line().stem()),
            draft.spoken())
        : draft;
  }

  /** The options that a question ends in, of which none is marked. */
  private static Optional<OptionGroup> options(Draft draft) {
    List<Node> body = Parts.of(draft).unlabelled();
    return OptionsOffered.endsIn(body)
        ? OptionFinding.in(body, "")
            .filter(group -> group.options().stream().allMatch(option -> option.right() == null))
        : Optional.empty();
  }

  /** The key in a line above the options, where more than one line asks. */
  private static Draft inBody(Draft draft, OptionGroup options) {
    List<Node> body = new ArrayList<>(draft.body());
    for (int i = 0; i < body.size(); i++) {
      if (!mayHold(body.get(i))) {
        continue;
      }
      List<Line> lines = new ArrayList<>(Line.of(body.get(i)));
      for (int at = 0; at < lines.size(); at++) {
        Line line = lines.get(at);
        if (LineStart.of(line.text()).isPresent()) {
          return draft;
        }
        Optional<StemKey> key = in(line.nodes()).filter(found -> names(found, options));
        if (key.isPresent()) {
          lines.set(at, new Line(key.get().stem(), line.end()));
          body.set(i, Line.paragraph(body.get(i).getSourceSpans(), lines));
          return new Draft(
              draft.line(), draft.asked(), body, answer(key.get(), line.nodes()), draft.spoken());
        }
      }
    }
    return draft;
  }

  private static boolean mayHold(Node node) {
    return node instanceof Paragraph
        && Line.of(node).stream().anyMatch(line -> in(line.nodes()).isPresent());
  }

  /** The letters in a line that leaves nothing else to be filled in. */
  private static Optional<StemKey> in(List<Node> line) {
    String words = NodeText.of(line);
    return words.length() > LONGEST || !OPENING.isIn(words) || OTHERWISE.matcher(words).find()
        ? Optional.empty()
        : StemKey.in(line);
  }

  private static boolean names(StemKey key, OptionGroup options) {
    return KeyLine.of(key.letters(), options.options())
        .filter(line -> line.problem() == null && line.length() == key.letters().length())
        .isPresent();
  }

  private static List<Node> answer(StemKey key, List<Node> place) {
    Text letters = new Text(key.letters());
    letters.setSourceSpans(place.getFirst().getSourceSpans());
    return List.of(Line.paragraphOf(place.getFirst().getSourceSpans(), List.of(letters)));
  }
}
