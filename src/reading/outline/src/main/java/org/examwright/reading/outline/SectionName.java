package org.examwright.reading.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * What a section is called by: the number behind its word, {@code Part 3}.
 *
 * @param sign the number or letter in lower case
 */
record SectionName(String sign) {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iU)(?:"
              + Vocabulary.SECTION.apart()
              + ")\\s*[-.:]?\\s*(\\d{1,3}|[a-z]|[ivx]{1,5})(?=[\\W_]|$)");
  private static final Pattern KEY_IN_FRONT =
      Pattern.compile(
          "(?iU)^\\W*(?:"
              + Vocabulary.ANSWERS.apart()
              + ")(?:\\s+(?:\\p{L}{1,4}|(?:"
              + Vocabulary.QUESTION.anywhere()
              + ")\\p{L}{0,3})){0,4}\\W*$");
  private static final int LONGEST = 120;

  /** The name in a heading. */
  static Optional<SectionName> of(String heading) {
    if (heading.length() > LONGEST || !Vocabulary.SECTION.standsIn(heading)) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(heading);
    return named.find()
        ? Optional.of(new SectionName(named.group(1).toLowerCase(Locale.ROOT)))
        : Optional.empty();
  }

  /** The section whose answers a heading says to stand below it: {@code Answers to Part 3}. */
  static Optional<SectionName> ofKey(String heading) {
    Optional<SectionName> name = of(heading);
    Matcher named = NAMED.matcher(heading);
    if (name.isEmpty() || !named.find()) {
      return Optional.empty();
    }
    boolean behind = Vocabulary.ANSWERS.has(Wording.bare(heading.substring(named.end())));
    return behind || KEY_IN_FRONT.matcher(heading.substring(0, named.start())).find()
        ? name
        : Optional.empty();
  }

  /** Whether a part stands under a heading of this name. */
  boolean isOf(Draft.Part part) {
    return part.path().stream()
        .anyMatch(heading -> of(NodeText.of(heading)).filter(this::equals).isPresent());
  }
}
