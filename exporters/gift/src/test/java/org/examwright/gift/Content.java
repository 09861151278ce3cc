package org.examwright.gift;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** What a question says, in lines that are the same for a question and what Moodle stores of it. */
final class Content {
  private final List<String> lines = new ArrayList<>();

  private Content() {}

  static List<String> of(Question question) {
    Content content = new Content();
    content.add("stem", words(question.stem()));
    content.add("general", words(question.feedback().general()));
    content.add("id", question.id());
    question.tags().forEach(tag -> content.add("tag", tag(tag)));
    if (!question.title().isEmpty()) {
      String number = "%05d".formatted(question.origin().line());
      content.add("name", oneLine(number + " " + text(question.title())));
    }
    content.interaction(question.interaction());
    return content.lines;
  }

  /**
   * What Moodle stored.
   *
   * @param named whether its author gave it a name
   */
  static List<String> of(GiftImport.Stored stored, boolean named) {
    Content content = new Content();
    content.add("stem", html(stored.text()));
    content.add("general", html(stored.generalfeedback().text()));
    content.add("id", String.valueOf(stored.idnumber()));
    stored.tags().forEach(tag -> content.add("tag", tag));
    if (named) {
      content.add("name", plain(stored.name()));
    }
    switch (stored.type()) {
      case "multichoice", "truefalse", "ordering" ->
          stored
              .answers()
              .forEach(answer -> content.answer(stored.type(), html(answer.text()), answer));
      case "shortanswer" ->
          stored
              .answers()
              .forEach(
                  answer ->
                      content.answer("shortanswer", answer.text().replace("\\*", "*"), answer));
      case "match" ->
          stored
              .pairs()
              .forEach(
                  pair -> content.add("match", html(pair.left()) + " | " + plain(pair.right())));
      case "numerical" ->
          stored
              .numerical()
              .forEach(
                  number ->
                      content.add(
                          "numerical",
                          new BigDecimal(number.value()).toPlainString()
                              + " ± "
                              + new BigDecimal(number.tolerance()).toPlainString()
                              + percent(BigDecimal.valueOf(number.fraction() * 100))
                              + html(number.feedback().text())));
      default -> content.add(stored.type(), "");
    }
    return content.lines;
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse ignored -> add("essay", "");
      case Interaction.FileUpload ignored -> add("essay", "");
      case Interaction.None ignored -> add("description", "");
      case Interaction.ChoiceSelection selection -> {
        for (Choice choice : selection.choices()) {
          answer(
              "multichoice",
              words(choice.content()),
              selection.creditOf(choice),
              words(choice.feedback()));
        }
      }
      case Interaction.TrueFalse truth -> {
        answer("truefalse", "True", credit(truth.key()), words(truth.feedbackWhenTrue()));
        answer("truefalse", "False", credit(!truth.key()), words(truth.feedbackWhenFalse()));
      }
      case Interaction.ShortAnswer shortAnswer -> words(shortAnswer.answers());
      case Interaction.Numeric numeric -> numbers(numeric.answers());
      case Interaction.Gaps gaps -> gap(gaps.gaps().getFirst());
      case Interaction.Matching matching -> {
        for (Pair pair : matching.pairs()) {
          add("match", words(pair.left()) + " | " + oneLine(text(pair.right())));
        }
        matching.distractors().forEach(right -> add("match", " | " + oneLine(text(right))));
      }
      case Interaction.Ordering ordering -> {
        int place = 1;
        for (RichText item : ordering.items()) {
          answer("ordering", words(item), BigDecimal.valueOf(100L * place), "");
          place++;
        }
      }
    }
  }

  private void gap(Gap gap) {
    switch (gap) {
      case Gap.TextGap text -> words(text.answers());
      case Gap.NumericGap numeric -> numbers(numeric.answers());
      case Gap.DropDownGap dropDown -> {
        for (Choice choice : dropDown.choices()) {
          answer(
              "multichoice",
              words(choice.content()),
              credit(choice.key()),
              words(choice.feedback()));
        }
      }
    }
  }

  private void words(List<AcceptedAnswer> answers) {
    boolean wide = answers.size() > 1;
    for (AcceptedAnswer answer : answers) {
      answer(
          "shortanswer",
          wide ? answer.text().replace("->", "-*>") : answer.text(),
          answer.credit(),
          words(answer.feedback()));
    }
  }

  private void numbers(List<NumericAnswer> answers) {
    for (NumericAnswer answer : answers) {
      NumericAnswer.Accepted accepted = answer.accepted();
      add(
          "numerical",
          middle(accepted.lowest(), accepted.highest())
              + " ± "
              + half(accepted.lowest(), accepted.highest())
              + percent(answer.credit())
              + words(answer.feedback()));
    }
  }

  /** Whether several answers hold arrows, which Moodle would take for pairs. */
  static boolean isWidened(Question question) {
    List<AcceptedAnswer> answers = List.of();
    if (question.interaction() instanceof Interaction.ShortAnswer shortAnswer) {
      answers = shortAnswer.answers();
    }
    if (question.interaction() instanceof Interaction.Gaps gaps
        && gaps.gaps().getFirst() instanceof Gap.TextGap text) {
      answers = text.answers();
    }
    return answers.size() > 1 && answers.stream().anyMatch(answer -> answer.text().contains("->"));
  }

  /** What Moodle can store of a tag. */
  static String tag(String tag) {
    return oneLine(tag.replaceAll("[<>`\\t]", ""));
  }

  private void add(String what, String text) {
    lines.add(what + ": " + text);
  }

  private void answer(String what, String text, GiftImport.Answer answer) {
    answer(what, text, BigDecimal.valueOf(answer.fraction() * 100), html(answer.feedback().text()));
  }

  private void answer(String what, String text, BigDecimal credit, String feedback) {
    add(what, text + percent(credit) + feedback);
  }

  private static BigDecimal credit(boolean key) {
    return BigDecimal.valueOf(key ? 100 : 0);
  }

  private static String percent(BigDecimal credit) {
    return " (" + credit.setScale(3, RoundingMode.HALF_UP).toPlainString() + " %) ";
  }

  private static String middle(BigDecimal low, BigDecimal high) {
    return plain(low.add(high).divide(BigDecimal.TWO));
  }

  private static String half(BigDecimal low, BigDecimal high) {
    return plain(high.subtract(low).divide(BigDecimal.TWO));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** What Moodle shows of a field without tags. */
  private static String plain(String stored) {
    return stored.replace("&lt;", "<").replace("&amp;", "&");
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  /** Random texts are made of text and code; white space at their edges is not shown. */
  private static String words(RichText text) {
    StringBuilder out = new StringBuilder();
    for (Block block : text.blocks()) {
      out.append(
          switch (block) {
            case Block.Paragraph paragraph -> text(paragraph.content());
            case Block.CodeBlock code -> code.code();
            default -> throw new IllegalArgumentException("not in this test");
          });
    }
    return out.toString().strip();
  }

  private static String html(String html) {
    return GiftWords.ofHtml(html).strip();
  }

  private static String text(List<Inline> content) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : content) {
      out.append(
          switch (inline) {
            case Inline.Text text -> text.value();
            case Inline.Code code -> code.code();
            case Inline.GapMark ignored -> "_____";
            default -> throw new IllegalArgumentException("not in this test");
          });
    }
    return out.toString();
  }
}
