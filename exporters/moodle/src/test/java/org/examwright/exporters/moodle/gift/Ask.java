package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;

/** Questions for tests in few words. */
final class Ask {
  static final RichText STEM = RichText.of("What?");

  private Ask() {}

  static Question with(Interaction interaction) {
    return Sets.question("q", STEM, interaction);
  }

  static Question choice(boolean multiple, Choice... choices) {
    return with(new Interaction.ChoiceSelection(multiple, List.of(choices), true));
  }

  static Choice right(String text) {
    return Choice.of(RichText.of(text), true);
  }

  static Choice wrong(String text) {
    return Choice.of(RichText.of(text), false);
  }

  static Choice earning(String text, boolean key, String credit) {
    return new Choice(RichText.of(text), key, new BigDecimal(credit), RichText.EMPTY);
  }

  static Question shortAnswer(String... accepted) {
    return with(new Interaction.ShortAnswer(words(accepted), false));
  }

  static List<AcceptedAnswer> words(String... accepted) {
    return Stream.of(accepted).map(AcceptedAnswer::of).toList();
  }

  static Question number(NumericAnswer.Accepted accepted) {
    return with(new Interaction.Numeric(List.of(NumericAnswer.of(accepted)), ""));
  }

  static NumericAnswer.Value value(String value, String tolerance) {
    return new NumericAnswer.Value(new BigDecimal(value), new BigDecimal(tolerance));
  }

  static Pair pair(String left, String right) {
    return new Pair(RichText.of(left), List.of(new Inline.Text(right)));
  }

  static Question matching(Pair... pairs) {
    return with(new Interaction.Matching(List.of(pairs), List.of(), true));
  }

  static Question ordering(String... items) {
    return with(new Interaction.Ordering(Stream.of(items).map(RichText::of).toList()));
  }

  static Question gap(String before, String behind) {
    return Sets.question(
        "q",
        RichText.ofInlines(
            List.of(new Inline.Text(before), new Inline.GapMark("1"), new Inline.Text(behind))),
        new Interaction.Gaps(List.of(new Gap.TextGap("1", words("a"), false))));
  }
}
