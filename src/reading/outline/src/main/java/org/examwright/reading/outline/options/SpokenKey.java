package org.examwright.reading.outline.options;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** A sentence within an answer that says which option is right: "The correct answer is B." */
public final class SpokenKey {
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:"
              + Vocabulary.ANSWER.anywhere()
              + ")\\s*(?:(?:is|es|est|ist|é|è|är|er|jest|are|son|sont|sind|是|为)\\s*)?[:：]?\\s*"
              + "(?:(?:the|la|el|a|o|die|der|le|l’|l')\\s+)?(?:(?:option|opción|opção|choice|letra|letter|antwort|alternativa|réponse|lettre)\\s+)?"
              + "[(*\"']?([A-H])(?:[)*\"'.:,;。，]|\\s*$|\\s+[-–—(])");
  private static final int LONGEST = 20_000;

  private SpokenKey() {}

  /** The option that an answer names in a sentence; nothing if none or several are named. */
  public static Optional<KeyLine> in(List<Node> answer, List<OfferedOption> options) {
    String text = NodeText.start(answer, LONGEST);
    Optional<Integer> named = Optional.empty();
    Matcher sentence = SENTENCE.matcher(text);
    while (sentence.find()) {
      char letter = sentence.group(1).charAt(0);
      if (!Character.isUpperCase(letter)) {
        continue;
      }
      Optional<Integer> place = OfferedOption.named(letter, options);
      if (place.isEmpty() || (named.isPresent() && !named.equals(place))) {
        return Optional.empty();
      }
      named = place;
    }
    return named.map(place -> new KeyLine(Set.of(place), 0, null));
  }
}
