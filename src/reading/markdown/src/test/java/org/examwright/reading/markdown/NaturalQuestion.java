package org.examwright.reading.markdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.PlainText;

/**
 * What a question is and which answer is right, as its teacher says it or as it was read.
 *
 * @param kind {@code single}, {@code multiple}, {@code truefalse}, {@code short}, {@code number},
 *     {@code gaps}, {@code matching}, {@code order} or {@code essay}
 * @param key its parts, whose order matters in {@code gaps} and {@code order} alone
 */
record NaturalQuestion(String kind, List<String> key) {
  /** As the two columns of the table beside a quiz have it. */
  static NaturalQuestion said(String kind, String key) {
    Stream<String> parts = key.isBlank() ? Stream.of() : Stream.of(key.split(" \\| "));
    return of(kind, kind.equals("number") ? parts.map(NaturalQuestion::normal) : parts);
  }

  static NaturalQuestion read(Question question) {
    return switch (question.interaction()) {
      case Interaction.OpenResponse ignored -> of("essay", Stream.of());
      case Interaction.TrueFalse truth -> of("truefalse", Stream.of(String.valueOf(truth.key())));
      case Interaction.ChoiceSelection choice ->
          of(
              choice.multiple() ? "multiple" : "single",
              choice.choices().stream()
                  .filter(Choice::key)
                  .map(each -> each.content().plainText()));
      case Interaction.ShortAnswer words ->
          of("short", words.answers().stream().map(AcceptedAnswer::text));
      case Interaction.Numeric number ->
          of("number", number.answers().stream().map(NaturalQuestion::number));
      case Interaction.Gaps gaps -> gaps(gaps.gaps());
      case Interaction.Matching pairs ->
          of(
              "matching",
              pairs.pairs().stream()
                  .map(pair -> pair.left().plainText() + " = " + PlainText.of(pair.right())));
      case Interaction.Ordering order ->
          of("order", order.items().stream().map(i -> i.plainText()));
      case Interaction.FileUpload ignored -> of("upload", Stream.of());
      case Interaction.None ignored -> of("none", Stream.of());
    };
  }

  /** One gap is a question for a word or a number, as teachers count. */
  private static NaturalQuestion gaps(List<Gap> gaps) {
    if (gaps.size() > 1) {
      return of("gaps", gaps.stream().map(gap -> String.join(" / ", answers(gap).toList())));
    }
    Gap gap = gaps.getFirst();
    return of(gap.words().isEmpty() ? "number" : "short", answers(gap));
  }

  private static Stream<String> answers(Gap gap) {
    return gap.words().isEmpty()
        ? gap.numbers().stream().map(NaturalQuestion::number)
        : gap.words().stream().map(AcceptedAnswer::text);
  }

  private static String number(NumericAnswer answer) {
    BigDecimal reach = answer.accepted().reach();
    String value = answer.accepted().middle().toPlainString();
    return normal(reach.signum() == 0 ? value : value + " ± " + reach.toPlainString());
  }

  private static String normal(String number) {
    String[] parts = number.replace('−', '-').split("±", 2);
    String value = new BigDecimal(parts[0].strip()).stripTrailingZeros().toPlainString();
    return parts.length == 1
        ? value
        : value + "±" + new BigDecimal(parts[1].strip()).stripTrailingZeros().toPlainString();
  }

  private static NaturalQuestion of(String kind, Stream<String> key) {
    Stream<String> parts = kind.equals("number") ? key : key.map(NaturalQuestion::bare);
    return new NaturalQuestion(
        kind, (kind.equals("gaps") || kind.equals("order") ? parts : parts.sorted()).toList());
  }

  /** The letters and digits of a text, or all of it if there are none; markup says nothing. */
  static String bare(String text) {
    String words = text.replaceAll("[^\\p{L}\\p{N}\\p{M}]", "").toLowerCase(Locale.ROOT);
    return words.isEmpty() ? text.replaceAll("[\\s*`\\\\$]", "") : words;
  }
}
