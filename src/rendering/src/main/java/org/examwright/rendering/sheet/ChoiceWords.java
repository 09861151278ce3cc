package org.examwright.rendering.sheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows by their words which choices belong where they are, and which texts name a question. */
public final class ChoiceWords {
  private static final Pattern LAST =
      Pattern.compile("(all|none|both|neither) of (the above|these)\\b.*");
  private static final Pattern LETTERS =
      Pattern.compile("(?i)(both |only )?\\(?[A-H]\\)?((,| and| or|, and) \\(?[A-H]\\)?)+( only)?");
  private static final Pattern QUESTION = Pattern.compile("(?i)\\bquestions? (\\d+)");

  private ChoiceWords() {}

  /** The words of a language, a BCP 47 tag, and those of English. */
  public static ChoiceWords in(String language) {
    return new ChoiceWords();
  }

  /** Whether a choice says something of those before it. */
  public boolean staysLast(String choice) {
    return LAST.matcher(choice.strip().toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a choice is made of the letters of others. */
  public boolean namesLetters(String choice) {
    return LETTERS.matcher(choice.strip()).matches();
  }

  /** The number of the first question that a text names. */
  public Optional<String> namedQuestion(String text) {
    return Optional.of(QUESTION.matcher(text)).filter(Matcher::find).map(found -> found.group(1));
  }
}
