package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.outline.words.Vocabulary;

/** A word above options that only says that they follow: {@code Options:}. */
final class OptionsWord {
  private static final int LONGEST = 40;

  private OptionsWord() {}

  /** The lines without such words. */
  static List<TypedLine> passedOver(
      List<TypedLine> lines, List<Explanation.PassedOver> passedOver) {
    List<TypedLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      boolean word = isWord(line.text()) && leadsToOptions(lines, i);
      if (word) {
        passedOver.add(
            new Explanation.PassedOver("word above options", line.number() + 1, line.number() + 1));
      }
      kept.add(word ? line.saying("", 0) : line);
    }
    return kept;
  }

  private static boolean isWord(String text) {
    if (text.length() > LONGEST || !(text.endsWith(":") || text.endsWith("："))) {
      return false;
    }
    String words = text.substring(0, text.length() - 1).strip();
    return !words.isEmpty()
        && !Vocabulary.ANSWER.has(words)
        && !Vocabulary.ANSWERS.has(words)
        && Stream.of(words.split("\\s+")).allMatch(Vocabulary.OPTION::has);
  }

  private static boolean leadsToOptions(List<TypedLine> lines, int word) {
    int next = word + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    Optional<OptionMark> mark =
        next < lines.size() ? OptionMark.of(lines.get(next).text()) : Optional.empty();
    return mark.filter(first -> first.place() == 0).isPresent();
  }
}
