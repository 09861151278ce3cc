package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;

/** What is said about each option below it: {@code Feedback: That is a root.} */
final class OptionFeedback {
  private static final int FAR = 12;

  private OptionFeedback() {}

  /** Whether a line begins what is said about an option. */
  static boolean begins(TypedLine line) {
    return label(line).isPresent();
  }

  private static Optional<Label.Found> label(TypedLine line) {
    return line.isBlank()
        ? Optional.empty()
        : Label.of(List.of(new Text(line.text())))
            .filter(found -> found.label() == Label.EXPLANATION);
  }

  /**
   * Whether a line below an option is about that option alone, since the next option follows.
   *
   * @param last the option above it
   */
  static boolean isOfOption(int index, List<TypedLine> lines, int to, OptionMark last) {
    if (!begins(lines.get(index))) {
      return false;
    }
    for (int i = index + 1; i < Math.min(to, index + FAR); i++) {
      Optional<OptionMark> mark = OptionMark.of(lines.get(i).text());
      if (mark.isPresent()) {
        return mark.get().follows(last);
      }
      if (Starts.label(lines.get(i)).isPresent()) {
        return false;
      }
    }
    return false;
  }

  /** Where it begins among the lines of an option; their number if nothing is said. */
  static int at(List<TypedLine> option) {
    int at = 1;
    while (at < option.size() && !begins(option.get(at))) {
      at++;
    }
    return Math.min(at, option.size());
  }

  /** What is said, without the word in front of it. */
  static List<TypedLine> said(List<TypedLine> option) {
    List<TypedLine> said = new ArrayList<>(option.subList(at(option), option.size()));
    TypedLine first = said.getFirst();
    int length = label(first).map(Label.Found::length).orElse(0);
    said.set(0, first.saying(first.text().substring(length), length));
    return said;
  }
}
