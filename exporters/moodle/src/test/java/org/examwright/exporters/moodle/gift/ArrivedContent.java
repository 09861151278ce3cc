package org.examwright.exporters.moodle.gift;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.PluginFile;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.testkit.Normal;

/** What a question says, in lines that are the same for a question and what Moodle stores of it. */
final class ArrivedContent {
  private static final MathContext STORED = new MathContext(14);

  private final List<String> lines = new ArrayList<>();

  private ArrivedContent() {}

  /**
   * What a question says that arrives.
   *
   * @param number in front of its name
   */
  static List<String> of(Question question, String number) {
    ArrivedContent content = new ArrivedContent();
    content.add("stem", words(question.stem()));
    content.add("general", words(general(question)));
    content.add("id", question.id());
    question.tags().stream()
        .map(ArrivedContent::tag)
        .distinct()
        .forEach(tag -> content.add("tag", tag));
    if (!question.title().isEmpty()) {
      content.add("name", oneLine(number + " " + PlainText.of(question.title())));
    }
    content.interaction(OutcomeFeedback.intoAnswers(question), isWidened(question));
    content.otherwise(question);
    return content.lines;
  }

  /** What answers say comes first; a description has no room for it. */
  private static RichText general(Question question) {
    RichText general = question.feedback().general();
    return switch (question.interaction()) {
      case Interaction.OpenResponse open -> open.modelAnswer().then(general);
      case Interaction.FileUpload upload -> upload.modelAnswer().then(general);
      case Interaction.None ignored -> RichText.EMPTY;
      default -> general;
    };
  }

  private void otherwise(Question question) {
    RichText otherwise = OutcomeFeedback.otherwise(question);
    if (!otherwise.isEmpty()) {
      String nothing = percent(BigDecimal.ZERO) + words(otherwise);
      add(
          question.interaction() instanceof Interaction.Numeric ? "numerical" : "shortanswer",
          question.interaction() instanceof Interaction.Numeric
              ? "* ± 0" + nothing
              : "*" + nothing);
    }
  }

  /**
   * What Moodle stored.
   *
   * @param named whether its author gave it a name
   * @param gapped whether its field stands in a gap: in the first underscores
   */
  static List<String> of(GiftImport.Stored stored, boolean named, boolean gapped) {
    ArrivedContent content = new ArrivedContent();
    content.add(
        "stem",
        html(gapped ? stored.text().replaceFirst("_{5,}", GapPlace.of("1")) : stored.text()));
    content.add("general", html(stored.generalfeedback().text()));
    content.add("id", String.valueOf(stored.idnumber()));
    stored.tags().forEach(tag -> content.add("tag", tag));
    if (named) {
      content.add("name", plain(stored.name()));
    }
    switch (stored.type()) {
      case "multichoice", "truefalse" ->
          stored
              .answers()
              .forEach(answer -> content.answer(stored.type(), html(answer.text()), answer));
      case "ordering" ->
          stored
              .answers()
              .forEach(
                  answer ->
                      content.answer(stored.type(), html(withoutSpace(answer.text())), answer));
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
                          number(number.value())
                              + " ± "
                              + (number.tolerance().isEmpty() ? "0" : number(number.tolerance()))
                              + percent(BigDecimal.valueOf(number.fraction() * 100))
                              + html(number.feedback().text())));
      default -> content.add(stored.type(), "");
    }
    return content.lines;
  }

  /** An item as Moodle shows it: it is stored in a format in which space between tags is none. */
  private static String withoutSpace(String item) {
    return item.replaceAll(">[ \\t\\n\\r\\f\\x0b]+<", "><");
  }

  private void interaction(Interaction interaction, boolean widened) {
    switch (interaction) {
      case Interaction.OpenResponse ignored -> add("essay", "");
      case Interaction.FileUpload ignored -> add("essay", "");
      case Interaction.None ignored -> add("description", "");
      case Interaction.ChoiceSelection selection -> {
        for (Choice choice : selection.choices()) {
          answer(
              "multichoice",
              words(choice.content()),
              nearest(selection.creditOf(choice)),
              words(choice.feedback()));
        }
      }
      case Interaction.TrueFalse truth -> {
        answer(
            "truefalse",
            words(RichText.of("True")),
            credit(truth.key()),
            words(truth.feedbackWhenTrue()));
        answer(
            "truefalse",
            words(RichText.of("False")),
            credit(!truth.key()),
            words(truth.feedbackWhenFalse()));
      }
      case Interaction.ShortAnswer shortAnswer -> words(shortAnswer.answers(), widened);
      case Interaction.Numeric numeric -> numbers(numeric.answers());
      case Interaction.Gaps gaps -> gap(gaps.gaps().getFirst(), widened);
      case Interaction.Matching matching -> {
        for (Pair pair : matching.pairs()) {
          add("match", words(pair.left()) + " | " + oneLine(PlainText.of(pair.right())));
        }
        matching
            .distractors()
            .forEach(
                right ->
                    add("match", words(RichText.EMPTY) + " | " + oneLine(PlainText.of(right))));
      }
      case Interaction.Ordering ordering -> {
        int place = 1;
        for (RichText item : ordering.items()) {
          answer("ordering", words(item), BigDecimal.valueOf(100L * place), words(RichText.EMPTY));
          place++;
        }
      }
    }
  }

  private void gap(Gap gap, boolean widened) {
    switch (gap) {
      case Gap.TextGap text -> words(text.answers(), widened);
      case Gap.NumericGap numeric -> numbers(numeric.answers());
      case Gap.DropDownGap dropDown -> {
        for (Choice choice : dropDown.choices()) {
          BigDecimal credit = choice.credit() == null ? BigDecimal.ZERO : choice.credit();
          answer(
              "multichoice",
              words(RichText.of(oneLine(choice.content().plainText()))),
              choice.key() ? BigDecimal.valueOf(100) : nearest(credit),
              words(choice.feedback()));
        }
      }
    }
  }

  private void words(List<AcceptedAnswer> answers, boolean wide) {
    for (AcceptedAnswer answer : answers) {
      answer(
          "shortanswer",
          wide ? answer.text().replace("->", "-*>") : answer.text(),
          nearest(answer.credit()),
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
              + percent(nearest(answer.credit()))
              + words(answer.feedback()));
    }
  }

  /** Whether several answers hold arrows, which Moodle would take for pairs. */
  static boolean isWidened(Question question) {
    List<AcceptedAnswer> answers =
        switch (question.interaction()) {
          case Interaction.ShortAnswer words -> words.answers();
          case Interaction.Gaps gaps ->
              gaps.gaps().getFirst() instanceof Gap.TextGap text ? text.answers() : List.of();
          default -> List.of();
        };
    boolean several = answers.size() > 1 || !OutcomeFeedback.otherwise(question).isEmpty();
    return several && answers.stream().anyMatch(answer -> answer.text().contains("->"));
  }

  /** What Moodle can store of a tag. */
  static String tag(String tag) {
    return WhiteSpace.trim(tag.replaceAll("[<>`\\t]", "").replaceAll("(?U)\\s+", " "));
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
    return number(low.add(high).divide(BigDecimal.TWO));
  }

  private static String half(BigDecimal low, BigDecimal high) {
    return number(high.subtract(low).divide(BigDecimal.TWO));
  }

  private static String number(String stored) {
    return stored.equals("*") ? stored : number(new BigDecimal(stored));
  }

  /** As many digits as PHP shows of what is binary to it. */
  private static String number(BigDecimal number) {
    BigDecimal kept = new BigDecimal(number.doubleValue()).round(STORED);
    return kept.signum() == 0 ? "0" : kept.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal nearest(BigDecimal credit) {
    return MoodleCredits.KNOWN.stream()
        .min(Comparator.comparing(known -> known.subtract(credit).abs()))
        .orElseThrow();
  }

  /** What Moodle shows of a field without tags. */
  private static String plain(String stored) {
    return stored.replace("&lt;", "<").replace("&amp;", "&");
  }

  private static String oneLine(String text) {
    return WhiteSpace.trim(text.replaceAll("\\s+", " "));
  }

  static String words(RichText text) {
    return Normal.of(text).blocks().toString();
  }

  static String html(String html) {
    Problems problems = new Problems("stored.html");
    RichText text =
        html.isBlank()
            ? RichText.EMPTY
            : new HtmlReading(
                    problems, new ShownPictures(PictureFinder.NONE, PluginFile::name, problems))
                .read(html, Origin.of("stored.html"));
    return words(GapPlace.fill(text));
  }
}
