package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** Doubts about the options of a question. */
final class ChoiceDoubts {
  private static final Pattern FUNCTION = Pattern.compile("[\\p{L}\\p{N}]\\([xX]\\)[*_`\\s]*$");
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?iu)(?s).*[.!?;,–—-]\\s(?:"
              + Vocabulary.RIGHT.anywhere()
              + "|"
              + Vocabulary.WRONG.anywhere()
              + ")[.!]\\s*");
  private static final SignSet IN_FRONT_OF_VERDICT = SignSet.of(".!?;,–—-");
  private static final Pattern LETTER_ALONE =
      Pattern.compile("(?<![\\p{L}\\p{N}])[A-Ja-jА-Еа-е](?![\\p{L}\\p{N}])");
  private static final int LONGEST_NAMES = 40;
  private static final int LONGEST = 2_000;

  private static final Pattern TO_FILL_IN =
      Pattern.compile("\\S\\s*[(（\\[][\\s_\\u3000]{1,20}[)）\\]]\\s*\\S");

  private static final SignSet OPENING = SignSet.of("(（[");

  private ChoiceDoubts() {}

  static List<FoundDoubt> in(LookedAt seen, Interaction.ChoiceSelection choice) {
    List<FoundDoubt> found = new ArrayList<>();
    List<Integer> options = seen.only(LineRole.OPTION);
    int place = options.isEmpty() ? seen.first() : options.getFirst();
    equal(seen, choice, place, found);
    shown(seen, choice, place, found);
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

  private static void equal(
      LookedAt seen, Interaction.ChoiceSelection choice, int place, List<FoundDoubt> found) {
    Set<RichText> contents = new HashSet<>();
    for (Choice each : choice.choices()) {
      if (!contents.add(each.content())) {
        found.add(
            seen.doubt(
                place,
                "two options are the same: `" + excerpt(each.content()) + "`",
                "write something else into one of them, or take it out"));
        return;
      }
    }
  }

  private static String excerpt(RichText text) {
    String words = text.plainText().strip().replace('\n', ' ');
    return words.length() > 40 ? words.substring(0, 40) + "…" : words;
  }

  /** An option may say of itself that it is right. */
  private static void shown(
      LookedAt seen, Interaction.ChoiceSelection choice, int place, List<FoundDoubt> found) {
    int marked = 0;
    int verdicts = 0;
    int bold = 0;
    boolean onlyKeys = true;
    for (Choice each : choice.choices()) {
      String text = each.content().plainText();
      String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      marked += LineLook.showsTick(start) ? 1 : 0;
      verdicts += saysVerdict(start) ? 1 : 0;
      boolean strong = isBold(each.content());
      bold += strong ? 1 : 0;
      onlyKeys &= strong == each.key();
    }
    int all = choice.choices().size();
    if ((marked > 0 && marked < all) || verdicts > 0) {
      found.add(
          seen.grave(
              place,
              "an option says that it is right or wrong, and those who are to answer see it",
              "tick the right one, `- [x]`, and write what is said of an option into a quote below"
                  + " it: `> Right.`"));
    } else if (bold > 0 && bold < all && onlyKeys) {
      found.add(
          seen.doubt(
              place,
              "only the right options are bold, and those who are to answer see it",
              "take the asterisks away from them"));
    }
  }

  private static boolean isBold(RichText content) {
    return content.blocks().size() == 1
        && content.blocks().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Inline.Strong;
  }

  private static boolean saysVerdict(String text) {
    String end = text.stripTrailing();
    return (end.endsWith(".") || end.endsWith("!"))
        && mayEndWithVerdict(end)
        && VERDICT.matcher(text).matches();
  }

  /** Whether behind some sign in front of the last one a word says right or wrong. */
  private static boolean mayEndWithVerdict(String text) {
    for (int i = 0; i < text.length() - 1; i++) {
      if (IN_FRONT_OF_VERDICT.has(text.charAt(i))
          && (Vocabulary.RIGHT.isAt(text, i + 2) || Vocabulary.WRONG.isAt(text, i + 2))) {
        return true;
      }
    }
    return false;
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
