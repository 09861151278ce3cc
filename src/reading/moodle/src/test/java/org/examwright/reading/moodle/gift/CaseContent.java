package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Characters;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.jsoup.parser.Parser;

/**
 * What a question says, in lines that are the same for one of the model and for what Moodle stores.
 *
 * <p>Where the model has no counterpart, the lines say what is to be found there instead: a blank
 * in the text is a gap; an answer without a text is none; an asterisk without credit is the
 * feedback of those who are wrong; a range is a number with a tolerance; a text is the characters
 * that a browser shows, without white space.
 */
final class CaseContent {
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(p|b|i|br|pre|code|span|h2|em|strong|script|ul|li)\\b[^<>]*>|<img[^>]*src=\"([^\"]*)\"[^>]*>");
  private static final Pattern UNSEEN = Pattern.compile("[\\s\\u00a0_]+|`{3}|#{2,}");

  private final List<String> lines = new ArrayList<>();

  static List<String> of(MoodleCase.Stored stored) {
    CaseContent content = new CaseContent();
    content.add("stem", shown(stored.text(), stored.format()));
    content.add("general", shown(stored.generalfeedback()));
    stored.tags().forEach(tag -> content.add("tag", tag));
    content.add(stored.type(), stored.single() == null ? "" : stored.single().toString());
    for (MoodleCase.Answer answer : stored.answers()) {
      if (stored.type().equals("shortanswer") && answer.text().isEmpty()) {
        continue;
      }
      String text =
          stored.type().equals("shortanswer")
              ? seen(answer.text().replace("\\*", "*"))
              : shown(unmarked(answer.text()), answer.format());
      content.answer(
          text, stored.type().equals("ordering") ? 0 : answer.fraction(), answer.feedback());
    }
    for (MoodleCase.StoredPair pair : stored.pairs()) {
      content.add(
          "pair", shown(pair.left(), pair.format()) + " | " + shown(pair.right(), "moodle"));
    }
    for (MoodleCase.StoredNumber number : stored.numerical()) {
      if (number.value().equals("*") && number.feedback().text().isEmpty()) {
        continue;
      }
      content.answer(
          number.value().equals("*")
              ? "*"
              : number(new BigDecimal(number.value()), tolerance(number)),
          number.fraction(),
          number.feedback());
    }
    return content.lines;
  }

  static List<String> of(Question question) {
    CaseContent content = new CaseContent();
    content.add("stem", shown(question.stem()));
    content.add("general", shown(question.feedback().general()));
    question.tags().forEach(tag -> content.add("tag", tag));
    content.interaction(question.interaction());
    if (!question.feedback().incorrect().isEmpty()) {
      content.answer("*", BigDecimal.ZERO, question.feedback().incorrect());
    }
    return content.lines;
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse ignored -> add("essay", "");
      case Interaction.None ignored -> add("description", "");
      case Interaction.ChoiceSelection selection -> {
        add("multichoice", "" + !selection.multiple());
        for (Choice choice : selection.choices()) {
          answer(shown(choice.content()), selection.creditOf(choice), choice.feedback());
        }
      }
      case Interaction.TrueFalse truth -> {
        add("truefalse", "");
        answer("True", credit(truth.key()), truth.feedbackWhenTrue());
        answer("False", credit(!truth.key()), truth.feedbackWhenFalse());
      }
      case Interaction.ShortAnswer words -> {
        add("shortanswer", "");
        words.answers().forEach(this::answer);
      }
      case Interaction.Numeric numeric -> {
        add("numerical", "");
        numeric.answers().forEach(this::answer);
      }
      case Interaction.Matching matching -> {
        add("match", "");
        matching
            .pairs()
            .forEach(
                pair -> add("pair", shown(pair.left()) + " | " + seen(PlainText.of(pair.right()))));
        matching.distractors().forEach(right -> add("pair", " | " + seen(PlainText.of(right))));
      }
      case Interaction.Ordering ordering -> {
        add("ordering", "");
        ordering.items().forEach(item -> answer(shown(item), BigDecimal.ZERO, RichText.EMPTY));
      }
      case Interaction.Gaps gaps -> gap(gaps.gaps().getFirst());
      case Interaction.FileUpload ignored -> throw new IllegalArgumentException("not in GIFT");
    }
  }

  private void gap(Gap gap) {
    switch (gap) {
      case Gap.TextGap text -> {
        add("shortanswer", "");
        text.answers().forEach(this::answer);
      }
      case Gap.DropDownGap dropDown ->
          interaction(new Interaction.ChoiceSelection(false, dropDown.choices(), true));
      case Gap.NumericGap numeric -> {
        add("numerical", "");
        numeric.answers().forEach(this::answer);
      }
    }
  }

  private void answer(AcceptedAnswer answer) {
    answer(seen(answer.text()), answer.credit(), answer.feedback());
  }

  private void answer(NumericAnswer answer) {
    BigDecimal low = answer.accepted().lowest();
    BigDecimal high = answer.accepted().highest();
    answer(
        number(low.add(high).divide(BigDecimal.TWO), high.subtract(low).divide(BigDecimal.TWO)),
        answer.credit(),
        answer.feedback());
  }

  private void answer(String text, double fraction, MoodleCase.Field feedback) {
    answer(text, BigDecimal.valueOf(fraction * 100), shown(feedback));
  }

  private void answer(String text, BigDecimal credit, RichText feedback) {
    answer(text, credit, shown(feedback));
  }

  private void answer(String text, BigDecimal credit, String feedback) {
    String percent = credit.setScale(2, RoundingMode.HALF_UP).toPlainString();
    add("answer", text + " (" + percent + " %) " + feedback);
  }

  private void add(String what, String text) {
    lines.add(what + ": " + text);
  }

  private static BigDecimal credit(boolean key) {
    return BigDecimal.valueOf(key ? 100 : 0);
  }

  private static BigDecimal tolerance(MoodleCase.StoredNumber number) {
    return number.tolerance().isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(number.tolerance()).abs();
  }

  /** Moodle keeps fourteen digits. */
  private static String number(BigDecimal middle, BigDecimal reach) {
    return digits(middle) + " ± " + digits(reach);
  }

  private static String digits(BigDecimal number) {
    return number.signum() == 0
        ? "0"
        : number.round(new MathContext(13)).stripTrailingZeros().toPlainString();
  }

  private static String shown(MoodleCase.Field field) {
    return shown(field.text(), field.format());
  }

  private static String shown(RichText text) {
    return seen(text.plainText());
  }

  private static String shown(String stored, String format) {
    return seen(
        switch (format) {
          case "plain" -> stored;
          case "markdown" -> stored.replaceAll("(?m)^ *`{3,}.*$|^#+|[*`]|^- ", "");
          default -> {
            String words =
                TAG.matcher(stored).replaceAll(tag -> tag.group(2) == null ? "" : "[$2]");
            yield Parser.unescapeEntities(words, false);
          }
        });
  }

  /** What Moodle never decodes in the items of an ordering question. */
  private static String unmarked(String stored) {
    return stored.replace("&&061;", "=").replace("&&058;", ":").replace("&&123;", "{");
  }

  static String seen(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().filter(Characters::isAllowed).forEach(out::appendCodePoint);
    return UNSEEN.matcher(out).replaceAll("");
  }
}
