package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/** Doubts about what the options of a question say, wherever they were read. */
final class ShownOptions {
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?iu)(?s).*[.!?;,–—-]\\s(?:"
              + Vocabulary.RIGHT.anywhere()
              + "|"
              + Vocabulary.WRONG.anywhere()
              + ")[.!]\\s*");
  private static final SignSet IN_FRONT_OF_VERDICT = SignSet.of(".!?;,–—-");
  private static final int LONGEST = 2_000;

  private ShownOptions() {}

  /**
   * The doubts.
   *
   * @param line on which the options begin, counted from 0
   * @param number of the question, counted from 1
   */
  static List<FoundDoubt> in(Interaction.ChoiceSelection choice, int line, int number) {
    List<FoundDoubt> found = new ArrayList<>();
    equal(choice, line, number, found);
    verdicts(choice, line, number, found);
    return found;
  }

  /** Whether only the right options are bold. */
  static boolean areBold(Interaction.ChoiceSelection choice) {
    boolean onlyKeys = true;
    int bold = 0;
    for (Choice each : choice.choices()) {
      boolean strong = isBold(each.content());
      bold += strong ? 1 : 0;
      onlyKeys &= strong == each.key();
    }
    return bold > 0 && bold < choice.choices().size() && onlyKeys;
  }

  /** What there is to say if they are. */
  static FoundDoubt ofBold(int line, int number) {
    return new FoundDoubt(
        line,
        number,
        false,
        "only the right options are bold, and those who are to answer see it",
        "take the asterisks away from them");
  }

  private static void equal(
      Interaction.ChoiceSelection choice, int line, int number, List<FoundDoubt> found) {
    Set<RichText> contents = new HashSet<>();
    for (Choice each : choice.choices()) {
      if (!contents.add(each.content())) {
        found.add(
            new FoundDoubt(
                line,
                number,
                false,
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
  private static void verdicts(
      Interaction.ChoiceSelection choice, int line, int number, List<FoundDoubt> found) {
    int marked = 0;
    int verdicts = 0;
    for (Choice each : choice.choices()) {
      String text = each.content().plainText();
      String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      marked += LineLook.showsTick(start) ? 1 : 0;
      verdicts += saysVerdict(start) ? 1 : 0;
    }
    if ((marked > 0 && marked < choice.choices().size()) || verdicts > 0) {
      found.add(
          new FoundDoubt(
              line,
              number,
              true,
              "an option says that it is right or wrong, and those who are to answer see it",
              "tick the right one, `- [x]`, and write what is said of an option into a quote below"
                  + " it: `> Right.`"));
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
}
