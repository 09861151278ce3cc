package org.examwright.rendering.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows by their words which choices belong where they are, and which texts name a question; in a
 * language and in English, since many sets mix them.
 */
public final class ChoiceWords {
  private final ClosingPhrases closing;
  private final JoinedLetters letters;
  private final NamedQuestions questions;

  private ChoiceWords(List<Map<String, String>> languages) {
    this.closing = new ClosingPhrases(all("lastChoices", languages));
    this.letters = new JoinedLetters(all("joining", languages), all("letters", languages));
    this.questions =
        new NamedQuestions(all("questionWord", languages), all("numberWord", languages));
  }

  /** The words of a language, a BCP 47 tag, and those of English. */
  public static ChoiceWords in(String language) {
    return new ChoiceWords(List.of(WordFiles.CHOICES.of(language), WordFiles.CHOICES.of("en")));
  }

  /** Whether a choice says something of the others, such as {@code none of the above}. */
  public boolean staysLast(String choice) {
    return closing.has(choice);
  }

  /** Whether a choice is made of the letters of others, such as {@code both A and C}. */
  public boolean namesLetters(String choice) {
    return letters.make(choice);
  }

  /**
   * The number of the first question that a text names, in digits, with the parts and the letter
   * that stand behind it: {@code 3}, {@code 2.1} or {@code 4b}.
   */
  public Optional<String> namedQuestion(String text) {
    return questions.firstIn(text);
  }

  private static List<String> all(String key, List<Map<String, String>> languages) {
    return languages.stream()
        .flatMap(words -> Stream.of(words.getOrDefault(key, "").split("\\|")))
        .filter(word -> !word.isBlank())
        .distinct()
        .toList();
  }
}
