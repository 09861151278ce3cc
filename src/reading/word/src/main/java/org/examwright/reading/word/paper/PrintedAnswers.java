package org.examwright.reading.word.paper;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Credit;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** Reads words, numbers and credits as they are printed in the language of a paper. */
final class PrintedAnswers {
  /** All that can be earned, in percent. */
  static final int WHOLE = 100;

  private static final String BETWEEN = " / ";
  private static final String NUMBER = "([-\u2212]?\\d+(?:[.,\u066B]\\d+)?)";
  private static final String UNIT = "(?:[ \u00A0](\\S.*?))?";

  private final Pattern credited;
  private final Pattern percent;
  private final Pattern range;
  private final Pattern value =
      Pattern.compile(NUMBER + "(?: ?± ?" + NUMBER + ")?" + UNIT, Pattern.DOTALL);
  private final Pattern points = Pattern.compile(NUMBER);
  private final String caseSensitive;
  private final Set<String> literals;

  PrintedAnswers(Kept kept) {
    String credit = quoted(kept.word("percent")).replace("{0}", NUMBER);
    this.credited = Pattern.compile("(.*\\S) \\(" + credit + "\\)", Pattern.DOTALL);
    this.percent = Pattern.compile("\\s*" + credit + "\\s*");
    this.range =
        Pattern.compile(
            quoted(kept.word("range")).replace("{0}", NUMBER).replace("{1}", NUMBER + UNIT),
            Pattern.DOTALL);
    this.literals = kept.literals();
    this.caseSensitive = "(" + kept.word("caseSensitive") + ")";
  }

  /** A pattern for a phrase, with its places left as they are, and any space for its spaces. */
  private static String quoted(String phrase) {
    return "\\Q"
        + phrase
            .replaceAll("\\{\\d}", "\\\\E$0\\\\Q")
            .replaceAll("[ \u00A0\u202F]", "\\\\E[ \u00A0\u202F]\\\\Q")
        + "\\E";
  }

  /**
   * An answer with what it earns and what is said of it.
   *
   * @param words on one line
   */
  record Printed(String words, BigDecimal credit, RichText feedback) {
    AcceptedAnswer accepted() {
      return new AcceptedAnswer(words, credit, feedback);
    }
  }

  /** The answers of a text: one, or the items of a list. */
  List<Printed> of(RichText text) {
    List<Printed> answers = new ArrayList<>();
    if (text.blocks().size() == 1 && text.blocks().getFirst() instanceof Block.BulletList list) {
      list.items().forEach(item -> answer(item).ifPresent(answers::add));
    } else {
      answer(text).ifPresent(answers::add);
    }
    return answers;
  }

  private Optional<Printed> answer(RichText text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = text.blocks();
    String words =
        blocks.getFirst() instanceof Block.Paragraph paragraph
            ? PlainText.of(paragraph.content())
            : new RichText(blocks.subList(0, 1)).plainText();
    return Optional.of(answer(words, new RichText(blocks.subList(1, blocks.size()))))
        .filter(printed -> !printed.words().isBlank());
  }

  /** The answers of a line, between which there are strokes, as there may be in one of them. */
  List<Printed> inLine(String line) {
    List<Printed> answers = new ArrayList<>();
    for (int from = 0; from <= line.length(); ) {
      int end = end(line, from, literal(line, from));
      Printed answer = answer(line.substring(from, end), RichText.EMPTY);
      if (!answer.words().isBlank()) {
        answers.add(answer);
      }
      from = end + BETWEEN.length();
    }
    return answers;
  }

  private static int end(String line, int from, int behind) {
    int end = line.indexOf(BETWEEN, Math.max(from, behind));
    return end < 0 ? line.length() : end;
  }

  /** Where the longest literal ends that begins here; the same place if none does. */
  private int literal(String line, int from) {
    int longest = from;
    for (String literal : literals) {
      int behind = from + literal.length();
      if (behind > longest && line.startsWith(literal, from)) {
        String whole = line.substring(from, end(line, from, behind));
        Matcher credit = credited.matcher(whole);
        if (whole.equals(literal) || (credit.matches() && credit.group(1).equals(literal))) {
          longest = behind;
        }
      }
    }
    return longest;
  }

  Printed answer(String words, RichText feedback) {
    String line = words.replace('\n', ' ').strip();
    Matcher credit = credited.matcher(line);
    return credit.matches() && !literals.contains(line)
        ? new Printed(credit.group(1), number(credit.group(2)), feedback)
        : new Printed(line, Credit.FULL, feedback);
  }

  /** What a choice earns, if a text says nothing else. */
  Optional<BigDecimal> percent(String text) {
    Matcher said = percent.matcher(text);
    return said.matches() ? Optional.of(number(said.group(1))) : Optional.empty();
  }

  /** The first number of a text. */
  Optional<BigDecimal> number(Optional<String> text) {
    return text.map(points::matcher).filter(Matcher::find).map(found -> number(found.group(1)));
  }

  /** Whether a text says that upper and lower case count. */
  boolean isCaseSensitive(String text) {
    return text.strip().equals(caseSensitive);
  }

  /** A text without that at its end; nothing if it does not say so. */
  Optional<String> withoutCase(String text) {
    return text.endsWith(" " + caseSensitive)
        ? Optional.of(text.substring(0, text.length() - caseSensitive.length() - 1))
        : Optional.empty();
  }

  /** A number that is accepted, and its unit; nothing for what is no number. */
  Optional<Measured> measured(String text) {
    String line = text.replace("\u200E", "").strip();
    Matcher between = range.matcher(line);
    if (between.matches()) {
      BigDecimal lowest = number(between.group(1));
      BigDecimal highest = number(between.group(2));
      return lowest.compareTo(highest) > 0
          ? Optional.empty()
          : Optional.of(
              new Measured(new NumericAnswer.Range(lowest, highest), unit(between.group(3))));
    }
    Matcher one = value.matcher(line);
    return one.matches()
        ? Optional.of(
            new Measured(
                new NumericAnswer.Value(
                    number(one.group(1)),
                    one.group(2) == null ? BigDecimal.ZERO : number(one.group(2)).abs()),
                unit(one.group(3))))
        : Optional.empty();
  }

  private static String unit(String written) {
    return written == null ? "" : written.strip();
  }

  /** A number with its unit. */
  record Measured(NumericAnswer.Accepted accepted, String unit) {}

  private static BigDecimal number(String written) {
    return new BigDecimal(written.replace('\u2212', '-').replace(',', '.').replace('\u066B', '.'));
  }
}
