package org.examwright.rendering.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Phrases by which a choice says something of all the others. */
final class ClosingPhrases {
  private static final Pattern AROUND = Pattern.compile("^[\\s\"'(\\[*_]+|[\\s\"')\\]*_.!:;。।]+$");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();

  /**
   * Takes the phrases.
   *
   * @param phrases as whole choices, or with {@code *} at their end as how choices begin
   */
  ClosingPhrases(List<String> phrases) {
    for (String phrase : phrases) {
      if (phrase.endsWith("*")) {
        beginnings.add(Folded.bare(phrase.substring(0, phrase.length() - 1)));
      } else {
        whole.add(Folded.bare(phrase));
      }
    }
  }

  boolean has(String choice) {
    String text = AROUND.matcher(Folded.bare(choice)).replaceAll("");
    return whole.contains(text) || beginnings.stream().anyMatch(text::startsWith);
  }
}
