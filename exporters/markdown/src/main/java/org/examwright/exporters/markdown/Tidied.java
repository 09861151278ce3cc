package org.examwright.exporters.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.model.text.TidyText;
import org.jspecify.annotations.Nullable;

/**
 * One form for all questions that mean the same.
 *
 * <p>Texts are as {@link TidyText} has them. The ids of gaps do not count, nor does the order in
 * which the interaction lists them, but only that of the text; the origin, white space at the ends
 * of a unit and hints of nothing do not count either.
 */
final class Tidied {
  private static final Origin NOWHERE = Origin.of("tidied");
  private static final String SPACE = "\u00a0";

  private final Map<String, String> gaps = new HashMap<>();
  private final @Nullable PictureNames pictures;
  private boolean singled;
  private boolean filled;
  private final TidyText tidy = TidyText.replacing(this::place);

  private Tidied(RichText stem, @Nullable PictureNames pictures) {
    this.pictures = pictures;
    TextWalk.ofInlines(
            inline -> {
              if (inline instanceof Inline.GapMark mark) {
                gaps.put(mark.gap(), String.valueOf(gaps.size() + 1));
              }
            })
        .visit(stem);
  }

  static Question of(Question question) {
    return new Tidied(question.stem(), null).tidied(question);
  }

  /**
   * What Markdown can say of a question: links within links are words, and where something must be
   * said and nobody would see anything, there is a no-break space.
   *
   * @param pictures the names of its pictures
   */
  static Sayable sayable(Question question, PictureNames pictures) {
    Tidied tidied = new Tidied(question.stem(), pictures);
    Question said = of(tidied.tidied(question));
    return new Sayable(said, tidied.singled, tidied.filled);
  }

  /**
   * What can be said of a question.
   *
   * @param singled whether a link in it stood within another
   * @param filled whether a text of it shows nothing
   */
  record Sayable(Question question, boolean singled, boolean filled) {}

  static RichText of(RichText text) {
    return TidyText.of(text);
  }

  /** The same of a text. */
  static RichText sayable(RichText text, PictureNames pictures) {
    return TidyText.of(TidyText.replacing(each -> sayable(each, pictures)).text(text));
  }

  private static Inline sayable(Inline inline, PictureNames pictures) {
    return inline instanceof Inline.Link link
        ? SingleLinks.of(link)
        : inline instanceof Inline.Image image ? pictures.of(image) : inline;
  }

  /** The path of a section. */
  static List<String> path(List<String> names) {
    return names.stream().map(TidyText::words).toList();
  }

  private Question tidied(Question question) {
    return new Question(
        question.id(),
        question.label(),
        tidy.line(question.title()),
        said(question.stem()),
        interaction(question.interaction()),
        question.points(),
        feedback(question.feedback()),
        question.tags(),
        NOWHERE);
  }

  private Inline place(Inline inline) {
    if (inline instanceof Inline.GapMark mark) {
      return new Inline.GapMark(gaps.getOrDefault(mark.gap(), mark.gap()));
    }
    if (pictures == null) {
      return inline;
    }
    Inline said = sayable(inline, pictures);
    singled |= inline instanceof Inline.Link && !said.equals(inline);
    return said;
  }

  private RichText text(RichText text) {
    return tidy.text(text);
  }

  private RichText said(RichText text) {
    RichText tidied = text(text);
    if (!tidied.isEmpty()) {
      return tidied;
    }
    filled = true;
    return pictures == null ? text : RichText.of(SPACE);
  }

  private List<Inline> said(List<Inline> line) {
    List<Inline> tidied = tidy.line(line);
    if (!tidied.isEmpty()) {
      return tidied;
    }
    filled = true;
    return pictures == null ? line : List.of(new Inline.Text(SPACE));
  }

  private Feedback feedback(Feedback feedback) {
    return new Feedback(
        text(feedback.general()),
        text(feedback.correct()),
        text(feedback.partiallyCorrect()),
        text(feedback.incorrect()),
        feedback.hints().stream().map(this::text).filter(hint -> !hint.isEmpty()).toList(),
        text(feedback.otherwise()));
  }

  private Interaction interaction(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              text(open.modelAnswer()), text(open.graderNotes()), open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              upload.maximumFiles(),
              upload.acceptedTypes(),
              text(upload.modelAnswer()),
              text(upload.graderNotes()));
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(), choices(selection.choices()), selection.shuffle());
      case Interaction.TrueFalse truth ->
          new Interaction.TrueFalse(
              truth.key(), text(truth.feedbackWhenTrue()), text(truth.feedbackWhenFalse()));
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers()), words.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers()), numeric.unit().strip());
      case Interaction.Matching matching ->
          new Interaction.Matching(
              matching.pairs().stream()
                  .map(pair -> new Pair(said(pair.left()), said(pair.right())))
                  .toList(),
              matching.distractors().stream().map(this::said).toList(),
              matching.shuffle());
      case Interaction.Ordering ordering ->
          new Interaction.Ordering(ordering.items().stream().map(this::said).toList());
      case Interaction.Gaps inText ->
          new Interaction.Gaps(
              inText.gaps().stream()
                  .sorted((one, two) -> Integer.compare(number(one), number(two)))
                  .map(gap -> gap(gap, String.valueOf(number(gap))))
                  .toList());
      case Interaction.None none -> none;
    };
  }

  private int number(Gap gap) {
    return Integer.parseInt(gaps.getOrDefault(gap.id(), "0"));
  }

  private Gap gap(Gap gap, String id) {
    return switch (gap) {
      case Gap.TextGap text -> new Gap.TextGap(id, words(text.answers()), text.caseSensitive());
      case Gap.DropDownGap down -> new Gap.DropDownGap(id, choices(down.choices()));
      case Gap.NumericGap numeric -> new Gap.NumericGap(id, numbers(numeric.answers()));
    };
  }

  private List<Choice> choices(List<Choice> choices) {
    return choices.stream()
        .map(c -> new Choice(said(c.content()), c.key(), c.credit(), text(c.feedback())))
        .toList();
  }

  private List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(a -> new AcceptedAnswer(a.text(), a.credit(), text(a.feedback())))
        .toList();
  }

  private List<NumericAnswer> numbers(List<NumericAnswer> answers) {
    return answers.stream()
        .map(a -> new NumericAnswer(a.accepted(), a.credit(), text(a.feedback())))
        .toList();
  }
}
