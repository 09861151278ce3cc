package org.examwright.reading.tools.text2qti;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.tools.quiz.Passage;
import org.jspecify.annotations.Nullable;

/** A question as it stands in the file, with what stands above it. */
final class WrittenQuestion {
  final SignedText line;
  final @Nullable SignedText title;
  final @Nullable SignedText points;
  final List<SignedText> signs = new ArrayList<>();
  private Passage more = Passage.EMPTY;

  WrittenQuestion(SignedText line, @Nullable SignedText title, @Nullable SignedText points) {
    this.line = line;
    this.title = title;
    this.points = points;
  }

  /** A text that goes on with the question behind its answers. */
  void add(Passage behind) {
    more = more.then(behind);
  }

  Passage stem() {
    return line.text().then(more);
  }

  boolean isAnswered() {
    return signs.stream().anyMatch(sign -> sign.sign().answers());
  }

  /** Whether a sign of how it is answered can be added without mixing two ways. */
  boolean fits(Sign sign) {
    return !isAnswered() || (sign != Sign.ESSAY && sign != Sign.UPLOAD);
  }
}
