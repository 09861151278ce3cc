package org.examwright.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.WrittenNumbers;

/**
 * Writes options and accepted answers with their credit and feedback.
 *
 * @param texts writes the texts among them
 */
public record AnswerWriting(TextWriting texts) {
  private static final Pattern NUMBER =
      Pattern.compile("[-+−.\\[]?\\s*[-+−.]?[0-9].*", Pattern.DOTALL);
  private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}0-9 ]*+");

  /** Whether words begin so that they may be taken for a number. */
  public static boolean isNumber(String words) {
    return NUMBER.matcher(words).matches();
  }

  public String choices(List<Choice> choices) {
    return join(choices.stream().map(this::choice).toList());
  }

  /** Options that are named True and False. */
  public String trueFalse(boolean key, RichText whenTrue, RichText whenFalse) {
    return join(List.of(option(key, "True", whenTrue), option(!key, "False", whenFalse)));
  }

  private static String join(List<String> items) {
    return String.join(
        items.stream().allMatch(item -> !item.contains("\n\n")) ? "\n" : "\n\n", items);
  }

  private String choice(Choice choice) {
    String credit =
        choice.credit() == null
            ? ""
            : "{" + AttributeKey.CREDIT.with(choice.credit().toPlainString()) + "}";
    RichText content = choice.content();
    String words;
    if (!texts.apart() && content.blocks().getFirst() instanceof Block.Paragraph first) {
      words =
          texts.blocks().line(first.content(), Place.LINE) + (credit.isEmpty() ? "" : " " + credit);
      content = new RichText(content.blocks().subList(1, content.blocks().size()));
    } else {
      words = InlineWriting.NOTHING + (credit.isEmpty() ? "" : " " + credit);
    }
    String more = texts.write(content);
    return option(choice.key(), more.isEmpty() ? words : words + "\n\n" + more, choice.feedback());
  }

  private String option(boolean right, String words, RichText feedback) {
    String quote = feedback.isEmpty() ? "" : BlockWriting.quote(texts.write(feedback));
    String gap = quote.isEmpty() ? "" : words.contains("\n\n") ? "\n\n" : "\n";
    return BlockWriting.indented("- ", (right ? "[x] " : "[ ] ") + words + gap + quote);
  }

  public String words(List<AcceptedAnswer> answers) {
    return lines(
        answers, answer -> word(answer.text()), AcceptedAnswer::credit, AcceptedAnswer::feedback);
  }

  public String numbers(List<NumericAnswer> answers) {
    return lines(
        answers,
        answer -> WrittenNumbers.written(answer.accepted()),
        NumericAnswer::credit,
        NumericAnswer::feedback);
  }

  /** A quote would take in the line behind it, if there were no empty line. */
  private <A> String lines(
      List<A> answers,
      Function<A, String> words,
      Function<A, BigDecimal> credit,
      Function<A, RichText> feedback) {
    StringBuilder out = new StringBuilder();
    boolean quoted = false;
    for (A answer : answers) {
      out.append(out.isEmpty() ? "" : quoted ? "\n\n" : "\n");
      RichText said = feedback.apply(answer);
      quoted = !said.isEmpty() && plain(said).isEmpty();
      out.append("= ").append(words.apply(answer));
      out.append(attributes(credit.apply(answer), quoted ? "" : plain(said)));
      if (quoted) {
        out.append('\n').append(BlockWriting.quote(texts.write(said)));
      }
    }
    return out.toString();
  }

  /** The words of a text that is nothing but words; empty for any other. */
  private static String plain(RichText text) {
    return text.blocks().size() == 1
            && text.blocks().getFirst() instanceof Block.Paragraph paragraph
            && paragraph.content().size() == 1
            && paragraph.content().getFirst() instanceof Inline.Text words
            && words.value().equals(words.value().strip())
        ? words.value()
        : "";
  }

  private static String attributes(BigDecimal credit, String feedback) {
    List<String> said = new ArrayList<>();
    if (!Credit.isFull(credit)) {
      said.add(AttributeKey.CREDIT.with(credit.toPlainString()));
    }
    if (!feedback.isEmpty()) {
      said.add(AttributeKey.FEEDBACK.quoting(feedback));
    }
    return said.isEmpty() ? "" : " {" + String.join(" ", said) + "}";
  }

  private static String word(String text) {
    boolean plain = PLAIN.matcher(text).matches() && MarkdownEscapes.text(text, false).equals(text);
    return plain ? text : CodeSpan.of(text);
  }
}
