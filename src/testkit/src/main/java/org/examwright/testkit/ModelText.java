package org.examwright.testkit;

import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Asset;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * Shows all of a set as an outline for people, so that tests can compare sets and show how they
 * differ.
 *
 * <p>Two sets that look alike are equal but for their questions' origins, and for ids that a reader
 * made up from the questions' text.
 */
public final class ModelText {
  private static final Pattern MADE_UP = Pattern.compile("q[0-9a-f]{12}(?:-\\d+)?");
  private static final int SHORT_PICTURE = 16;

  private final TextLines lines = new TextLines();

  private ModelText() {}

  /** A set with everything in it; each line ends in a line feed. */
  public static String of(QuestionSet set) {
    ModelText text = new ModelText();
    text.set(set);
    return text.lines.text();
  }

  /** One question. */
  public static String of(Question question) {
    ModelText text = new ModelText();
    text.question(question);
    return text.lines.text();
  }

  /** A text by itself. */
  public static String of(RichText text) {
    TextLines lines = new TextLines();
    lines.field(0, "text:", text);
    return lines.text();
  }

  private void set(QuestionSet set) {
    lines.add(0, "set " + InlineText.quoted(set.title()) + " · " + set.language());
    set.assets().forEach(this::picture);
    boolean first = true;
    for (Section section : set.sections()) {
      boolean bare =
          section.path().isEmpty()
              && section.introduction().isEmpty()
              && section.pick() == null
              && !section.questions().isEmpty();
      if (!first || !bare) {
        String pick = section.pick() == null ? "" : " pick " + section.pick();
        lines.field(0, "[" + path(section) + "]" + pick, section.introduction());
      }
      section.questions().forEach(this::question);
      first = false;
    }
  }

  private static String path(Section section) {
    return section.path().stream()
        .map(name -> InlineText.visibleEnds(InlineText.visible(name, "/]")))
        .collect(Collectors.joining(" / "));
  }

  private void picture(Asset asset) {
    byte[] content = asset.content();
    lines.add(
        0,
        String.format(
            Locale.ROOT,
            "picture %s · %s · %s",
            InlineText.quoted(asset.name()),
            asset.mediaType(),
            HexFormat.of().formatHex(content.length > SHORT_PICTURE ? digest(content) : content)));
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has SHA-256
    }
  }

  private void question(Question question) {
    lines.add(
        0,
        Stream.of(
                question.label().isEmpty() ? "–" : InlineText.visible(question.label(), "·–"),
                kind(question.interaction()),
                question.points().compareTo(BigDecimal.ONE) == 0
                    ? null
                    : question.points().toPlainString() + " points",
                MADE_UP.matcher(question.id()).matches()
                    ? null
                    : "#" + InlineText.visible(question.id(), "·"),
                question.tags().isEmpty() ? null : "tags " + words(question.tags()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" · ")));
    inlines(2, "title:", question.title());
    lines.field(2, "stem:", question.stem());
    interaction(question.interaction());
    feedback(question.feedback());
  }

  private static String words(List<String> words) {
    return words.stream().map(InlineText::quoted).collect(Collectors.joining(" "));
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          "open response" + (open.expectedLines() == null ? "" : ", lines " + open.expectedLines());
      case Interaction.ChoiceSelection selection ->
          (selection.multiple() ? "multiple choice" : "single choice")
              + shuffled(selection.shuffle());
      case Interaction.TrueFalse trueFalse -> "true/false: " + trueFalse.key();
      case Interaction.ShortAnswer answer -> "short answer" + cased(answer.caseSensitive());
      case Interaction.Numeric numeric ->
          "numeric" + (numeric.unit().isEmpty() ? "" : ", unit " + numeric.unit());
      case Interaction.Matching matching -> "matching" + shuffled(matching.shuffle());
      case Interaction.Ordering ignored -> "ordering";
      case Interaction.Gaps ignored -> "gaps";
      case Interaction.FileUpload upload ->
          "file upload, files "
              + upload.maximumFiles()
              + (upload.acceptedTypes().isEmpty()
                  ? ""
                  : ", types " + String.join(" ", upload.acceptedTypes()));
      case Interaction.None ignored -> "description";
    };
  }

  private static String shuffled(boolean shuffle) {
    return shuffle ? ", shuffled" : "";
  }

  private static String cased(boolean sensitive) {
    return sensitive ? ", case-sensitive" : "";
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> answer(open.modelAnswer(), open.graderNotes());
      case Interaction.ChoiceSelection selection ->
          selection.choices().forEach(choice -> choice(2, selection.multiple(), choice));
      case Interaction.TrueFalse trueFalse -> {
        lines.fieldUnlessEmpty(2, "feedback when true:", trueFalse.feedbackWhenTrue());
        lines.fieldUnlessEmpty(2, "feedback when false:", trueFalse.feedbackWhenFalse());
      }
      case Interaction.ShortAnswer answer -> answer.answers().forEach(each -> accepted(2, each));
      case Interaction.Numeric numeric -> numeric.answers().forEach(each -> accepted(2, each));
      case Interaction.Matching matching -> {
        matching
            .pairs()
            .forEach(
                pair -> {
                  lines.field(2, "pair:", pair.left());
                  inlines(4, "with:", pair.right());
                });
        matching.distractors().forEach(distractor -> inlines(2, "distractor:", distractor));
      }
      case Interaction.Ordering ordering ->
          ordering.items().forEach(item -> lines.field(2, "item:", item));
      case Interaction.Gaps gaps -> gaps.gaps().forEach(this::gap);
      case Interaction.FileUpload upload -> answer(upload.modelAnswer(), upload.graderNotes());
      case Interaction.None ignored -> {}
    }
  }

  private void answer(RichText modelAnswer, RichText graderNotes) {
    lines.fieldUnlessEmpty(2, "answer:", modelAnswer);
    lines.fieldUnlessEmpty(2, "grading:", graderNotes);
  }

  private void choice(int indent, boolean multiple, Choice choice) {
    String mark =
        (choice.key() ? "x" : " ") + (choice.credit() == null ? "" : " " + percent(choice));
    lines.field(indent, multiple ? "[" + mark + "]" : "(" + mark + ")", choice.content());
    lines.fieldUnlessEmpty(indent + 4, "feedback:", choice.feedback());
  }

  private static String percent(Choice choice) {
    return percent(choice.credit());
  }

  private static String percent(@Nullable BigDecimal credit) {
    return credit == null ? "" : credit.toPlainString() + " %";
  }

  private void gap(Gap gap) {
    String name = "gap " + InlineText.visible(gap.id(), ":") + ": ";
    switch (gap) {
      case Gap.TextGap text -> {
        lines.add(2, name + "words" + cased(text.caseSensitive()));
        text.answers().forEach(each -> accepted(4, each));
      }
      case Gap.NumericGap numeric -> {
        lines.add(2, name + "number");
        numeric.answers().forEach(each -> accepted(4, each));
      }
      case Gap.DropDownGap dropDown -> {
        lines.add(2, name + "drop-down");
        dropDown.choices().forEach(choice -> choice(4, false, choice));
      }
    }
  }

  private void accepted(int indent, AcceptedAnswer answer) {
    accepted(indent, answer.credit(), InlineText.visible(answer.text(), ""), answer.feedback());
  }

  private void accepted(int indent, NumericAnswer answer) {
    String number =
        switch (answer.accepted()) {
          case NumericAnswer.Value value ->
              value.value().toPlainString()
                  + (value.tolerance().signum() == 0
                      ? ""
                      : " ± " + value.tolerance().toPlainString());
          case NumericAnswer.Range range ->
              range.lowest().toPlainString() + " to " + range.highest().toPlainString();
        };
    accepted(indent, answer.credit(), number, answer.feedback());
  }

  private void accepted(int indent, BigDecimal credit, String answer, RichText feedback) {
    boolean full = credit.compareTo(Credit.FULL) == 0;
    lines.add(indent, (full ? "= " : "=(" + percent(credit) + ") ") + answer);
    lines.fieldUnlessEmpty(indent + 4, "feedback:", feedback);
  }

  private void feedback(Feedback feedback) {
    lines.fieldUnlessEmpty(2, "feedback:", feedback.general());
    lines.fieldUnlessEmpty(2, "feedback when correct:", feedback.correct());
    lines.fieldUnlessEmpty(2, "feedback when partially correct:", feedback.partiallyCorrect());
    lines.fieldUnlessEmpty(2, "feedback when incorrect:", feedback.incorrect());
    lines.fieldUnlessEmpty(2, "feedback to any other answer:", feedback.otherwise());
    feedback.hints().forEach(hint -> lines.field(2, "hint:", hint));
  }

  private void inlines(int indent, String word, List<Inline> content) {
    if (!content.isEmpty()) {
      lines.field(indent, word, RichText.ofInlines(content));
    }
  }
}
