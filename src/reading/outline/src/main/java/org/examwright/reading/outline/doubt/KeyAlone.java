package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.reading.outline.words.Vocabulary;

/** Finds letters of keys without the options that they name. */
final class KeyAlone {
  private static final int FEWEST = 3;
  private static final int LONGEST = 40;
  private static final String LETTER = "[A-Ha-hА-Еа-еأبجدאבגדकखगघア-ク가나다라ก-ง①-⑧]";
  private static final Pattern LETTERS =
      Pattern.compile("[(\\[]?" + LETTER + "(?:\\s?[,;&/+]\\s?" + LETTER + "){0,6}[)\\]]?\\.?");

  private KeyAlone() {}

  /** A set whose questions are nothing but letters is the key to another one. */
  static Optional<FoundDoubt> in(List<Question> questions) {
    long letters = questions.stream().filter(each -> names(each.stem().plainText())).count();
    return letters < FEWEST || letters * 5 < questions.size() * 4L
        ? Optional.empty()
        : Optional.of(
            new FoundDoubt(
                questions.getFirst().origin().line() - 1,
                0,
                true,
                "the questions are nothing but letters, as the answers in a key are",
                "put the key into the file of the questions, below them: `Answers`, and then"
                    + " `1. B` and so on"));
  }

  private static boolean names(String stem) {
    String text = stem.strip();
    return text.length() <= LONGEST
        && (LETTERS.matcher(text).matches()
            || Vocabulary.TRUE.has(text)
            || Vocabulary.FALSE.has(text));
  }

  /** A letter alone is what has to be typed in, or names an option that was not seen. */
  static Optional<FoundDoubt> in(LookedAt seen, Interaction.ShortAnswer answer) {
    if (seen.how().named() || answer.answers().size() != 1) {
      return Optional.empty();
    }
    String text = answer.answers().getFirst().text().strip();
    boolean offered =
        LineLook.firstOption(seen.stem(), seen::text) >= 0 || seen.habits().oftenOffers();
    return LETTERS.matcher(text).matches() && offered
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the answer `" + text + "` is to be typed in, and seems to name an option",
                "write each option on a line of its own: `a) …`; or spell the answer out"))
        : Optional.empty();
  }
}
