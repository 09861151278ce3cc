package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.words.SignSet;

/** Doubts about the options of a question. */
final class ChoiceDoubts {
  private static final Pattern FUNCTION = Pattern.compile("[\\p{L}\\p{N}]\\([xX]\\)[*_`\\s]*$");
  private static final Pattern LETTER_ALONE =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Ja-jА-Еа-е](?![\\p{L}\\p{N}])");
  private static final int LONGEST_NAMES = 40;

  private static final Pattern TO_FILL_IN =
      Pattern.compile("\\S\\s*[(（\\[][\\s_\\u3000]{1,20}[)）\\]]\\s*\\S");

  private static final SignSet OPENING = SignSet.of("(（[");

  private ChoiceDoubts() {}

  static List<FoundDoubt> in(LookedAt seen, Interaction.ChoiceSelection choice) {
    List<FoundDoubt> found = new ArrayList<>();
    List<Integer> options = seen.only(LineRole.OPTION);
    int place = options.isEmpty() ? seen.first() : options.getFirst();
    List<FoundDoubt> shown = ShownOptions.in(choice, place, seen.number());
    found.addAll(shown);
    if (shown.stream().noneMatch(FoundDoubt::grave) && ShownOptions.areBold(choice)) {
      found.add(ShownOptions.ofBold(place, seen.number()));
    }
    function(seen, choice, options, found);
    skipped(seen, choice, options, found);
    columns(seen, choice, options, found);
    int inStem = LineLook.firstOption(seen.stem(), seen::text);
    if (inStem >= 0 && !areCombinations(choice)) {
      found.add(
          seen.doubt(
              inStem,
              "the question has options, and lines of its text look like options too",
              "mark all options in the same way, one below the other"));
    }
    return found;
  }

  /** Options may name statements of the text by their letters: {@code A and C}. */
  private static boolean areCombinations(Interaction.ChoiceSelection choice) {
    long naming =
        choice.choices().stream()
            .map(each -> each.content().plainText())
            .filter(text -> text.length() <= LONGEST_NAMES && LETTER_ALONE.matcher(text).find())
            .count();
    return naming * 2 > choice.choices().size();
  }

  /** Several options with parentheses to be filled in are lines of two columns. */
  private static void columns(
      LookedAt seen,
      Interaction.ChoiceSelection choice,
      List<Integer> options,
      List<FoundDoubt> found) {
    long open =
        choice.choices().stream()
            .map(each -> each.content().plainText())
            .filter(text -> OPENING.isIn(text) && TO_FILL_IN.matcher(text).find())
            .count();
    if (open > 1 && !options.isEmpty()) {
      found.add(
          seen.doubt(
              options.getFirst(),
              "the options have parentheses to be filled in, and may be columns to be matched",
              "write the pairs as a table of two columns below `**…** {.matching}`"));
    }
  }

  /** Behind B comes D, which then is a part of the option above it. */
  private static void skipped(
      LookedAt seen,
      Interaction.ChoiceSelection choice,
      List<Integer> options,
      List<FoundDoubt> found) {
    int expected = 0;
    for (int line : options) {
      int letter = LineLook.letter(seen.text(line));
      if (letter == expected) {
        expected++;
      } else if (letter > expected
          && letter <= expected + 2
          && expected == choice.choices().size()) {
        found.add(
            seen.doubt(
                line,
                "the letters of the options leap here, and the line is read as a part of the option"
                    + " above it",
                "give the options the letters A, B, C and so on, without leaving one out"));
        return;
      }
    }
  }

  /** {@code f(x)} ends as an option does that is ticked behind its text. */
  private static void function(
      LookedAt seen,
      Interaction.ChoiceSelection choice,
      List<Integer> options,
      List<FoundDoubt> found) {
    boolean kept =
        choice.choices().stream()
            .anyMatch(each -> each.content().plainText().toLowerCase(Locale.ROOT).endsWith("(x)"));
    for (int line : options) {
      String text = seen.text(line);
      String end = text.length() > 80 ? text.substring(text.length() - 80) : text;
      if (!kept && end.indexOf('(') >= 0 && FUNCTION.matcher(end).find()) {
        found.add(
            seen.doubt(
                line,
                "`(x)` at the end of the option is taken for its tick, and may be a part of it",
                "write it as code or as a formula: `$f(x)$`"));
        return;
      }
    }
  }
}
