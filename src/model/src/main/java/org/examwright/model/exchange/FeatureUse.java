package org.examwright.model.exchange;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Finds what a question or section uses of all that a format may or may not carry. */
public final class FeatureUse {
  private static final BigDecimal FULL_CREDIT = Credit.FULL;

  private final Set<Feature> used = EnumSet.noneOf(Feature.class);

  private FeatureUse() {}

  /** The features of a question, its kind first. */
  public static Set<Feature> of(Question question) {
    FeatureUse use = new FeatureUse();
    use.interaction(question.interaction());
    use.feedback(question.feedback());
    use.when(
        question.isAnswered() && question.points().compareTo(BigDecimal.ONE) != 0, Feature.POINTS);
    use.when(!question.title().isEmpty(), Feature.TITLE);
    use.when(!question.tags().isEmpty(), Feature.TAGS);
    question.texts().forEach(use::text);
    return Collections.unmodifiableSet(use.used);
  }

  /** The kind of a question; of gaps of several kinds, the first in {@link Feature}'s order. */
  public static Feature kind(Question question) {
    return of(question).iterator().next();
  }

  /** The features of a set itself: how it is sat, and a language not taken for granted. */
  public static Set<Feature> of(QuestionSet set) {
    FeatureUse use = new FeatureUse();
    use.when(!set.language().equals("en"), Feature.LANGUAGE);
    use.when(set.sitting().minutes() != null, Feature.TIME_LIMIT);
    use.when(set.sitting().attempts() != null, Feature.ATTEMPTS);
    use.when(!set.titleBlock().equals(TitleBlock.NONE), Feature.TITLE_BLOCK);
    return Collections.unmodifiableSet(use.used);
  }

  /** The features of a section itself, without those of its questions. */
  public static Set<Feature> of(Section section) {
    FeatureUse use = new FeatureUse();
    use.when(!section.path().isEmpty(), Feature.SECTIONS);
    use.when(!section.introduction().isEmpty(), Feature.SECTION_INTRODUCTION);
    use.when(section.pick() != null, Feature.SECTION_PICK);
    use.text(section.introduction());
    return Collections.unmodifiableSet(use.used);
  }

  private void when(boolean holds, Feature feature) {
    if (holds) {
      used.add(feature);
    }
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> {
        used.add(Feature.OPEN_RESPONSE);
        when(!open.modelAnswer().isEmpty(), Feature.MODEL_ANSWER);
        when(!open.graderNotes().isEmpty(), Feature.GRADER_NOTES);
        when(open.expectedLines() != null, Feature.EXPECTED_LINES);
      }
      case Interaction.ChoiceSelection selection -> {
        used.add(selection.multiple() ? Feature.MULTIPLE_CHOICE : Feature.SINGLE_CHOICE);
        when(
            selection.choices().stream().anyMatch(c -> c.credit() != null), Feature.PARTIAL_CREDIT);
        choiceFeedback(selection.choices());
        shuffle(selection.shuffle());
      }
      case Interaction.TrueFalse trueFalse -> {
        used.add(Feature.TRUE_FALSE);
        when(
            !trueFalse.feedbackWhenTrue().isEmpty() || !trueFalse.feedbackWhenFalse().isEmpty(),
            Feature.CHOICE_FEEDBACK);
      }
      case Interaction.ShortAnswer shortAnswer -> {
        used.add(Feature.SHORT_ANSWER);
        acceptedAnswers(shortAnswer.answers(), shortAnswer.caseSensitive());
      }
      case Interaction.Numeric numeric -> {
        used.add(Feature.NUMERIC);
        numericAnswers(numeric.answers());
        when(!numeric.unit().isEmpty(), Feature.UNIT);
      }
      case Interaction.Matching matching -> {
        used.add(Feature.MATCHING);
        when(!matching.distractors().isEmpty(), Feature.MATCHING_DISTRACTORS);
        matching.pairs().forEach(pair -> plainPlace(pair.right()));
        matching.distractors().forEach(this::plainPlace);
        shuffle(matching.shuffle());
      }
      case Interaction.Ordering ignored -> used.add(Feature.ORDERING);
      case Interaction.Gaps gaps -> gaps.gaps().forEach(this::gap);
      case Interaction.FileUpload upload -> {
        used.add(Feature.FILE_UPLOAD);
        when(
            upload.maximumFiles() != 1 || !upload.acceptedTypes().isEmpty(),
            Feature.ACCEPTED_FILES);
        when(!upload.modelAnswer().isEmpty(), Feature.MODEL_ANSWER);
        when(!upload.graderNotes().isEmpty(), Feature.GRADER_NOTES);
      }
      case Interaction.None ignored -> used.add(Feature.DESCRIPTION);
    }
  }

  private void gap(Gap gap) {
    switch (gap) {
      case Gap.TextGap text -> {
        used.add(Feature.TEXT_GAP);
        acceptedAnswers(text.answers(), text.caseSensitive());
      }
      case Gap.DropDownGap dropDown -> {
        used.add(Feature.DROP_DOWN_GAP);
        when(dropDown.choices().stream().anyMatch(c -> c.credit() != null), Feature.PARTIAL_CREDIT);
        choiceFeedback(dropDown.choices());
        dropDown.choices().forEach(choice -> plainPlace(choice.content()));
      }
      case Gap.NumericGap numeric -> {
        used.add(Feature.NUMERIC_GAP);
        numericAnswers(numeric.answers());
      }
    }
  }

  private void shuffle(boolean shuffle) {
    used.add(shuffle ? Feature.SHUFFLE : Feature.FIXED_ORDER);
  }

  private void choiceFeedback(List<Choice> choices) {
    when(choices.stream().anyMatch(c -> !c.feedback().isEmpty()), Feature.CHOICE_FEEDBACK);
  }

  private void acceptedAnswers(List<AcceptedAnswer> answers, boolean caseSensitive) {
    used.add(caseSensitive ? Feature.CASE_SENSITIVE : Feature.CASE_INSENSITIVE);
    for (AcceptedAnswer answer : answers) {
      when(answer.credit().compareTo(FULL_CREDIT) != 0, Feature.PARTIAL_CREDIT);
      when(!answer.feedback().isEmpty(), Feature.ANSWER_FEEDBACK);
    }
  }

  private void numericAnswers(List<NumericAnswer> answers) {
    for (NumericAnswer answer : answers) {
      when(answer.credit().compareTo(FULL_CREDIT) != 0, Feature.PARTIAL_CREDIT);
      when(!answer.feedback().isEmpty(), Feature.ANSWER_FEEDBACK);
    }
  }

  private void feedback(Feedback feedback) {
    when(!feedback.general().isEmpty(), Feature.GENERAL_FEEDBACK);
    when(
        !feedback.correct().isEmpty()
            || !feedback.partiallyCorrect().isEmpty()
            || !feedback.incorrect().isEmpty()
            || !feedback.otherwise().isEmpty(),
        Feature.OUTCOME_FEEDBACK);
    when(!feedback.hints().isEmpty(), Feature.HINTS);
  }

  private void plainPlace(List<Inline> content) {
    when(
        content.stream().anyMatch(inline -> !(inline instanceof Inline.Text)),
        Feature.CHOICE_MARKUP);
  }

  private void plainPlace(RichText content) {
    for (Block block : content.blocks()) {
      if (block instanceof Block.Paragraph paragraph && content.blocks().size() == 1) {
        plainPlace(paragraph.content());
      } else {
        used.add(Feature.CHOICE_MARKUP);
      }
    }
  }

  private void text(RichText text) {
    new TextWalk(this::block, this::inline).visit(text);
  }

  private void block(Block block) {
    switch (block) {
      case Block.CodeBlock ignored -> used.add(Feature.CODE_BLOCK);
      case Block.BulletList ignored -> used.add(Feature.LIST);
      case Block.OrderedList list -> {
        used.add(Feature.LIST);
        when(list.start() != 1, Feature.LIST_START);
      }
      case Block.Quote ignored -> used.add(Feature.QUOTE);
      case Block.Table ignored -> used.add(Feature.TABLE);
      case Block.DisplayFormula ignored -> used.add(Feature.FORMULA);
      case Block.Paragraph ignored -> {}
      case Block.Heading ignored -> {}
      case Block.Rule ignored -> {}
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Code ignored -> used.add(Feature.INLINE_CODE);
      case Inline.Strike ignored -> used.add(Feature.STRIKE);
      case Inline.Subscript ignored -> used.add(Feature.SUB_AND_SUPERSCRIPT);
      case Inline.Superscript ignored -> used.add(Feature.SUB_AND_SUPERSCRIPT);
      case Inline.Formula ignored -> used.add(Feature.FORMULA);
      case Inline.Image image -> used.add(image.isRemote() ? Feature.REMOTE_IMAGE : Feature.IMAGE);
      case Inline.Link ignored -> used.add(Feature.LINK);
      case Inline.Text ignored -> {}
      case Inline.Strong ignored -> {}
      case Inline.Emphasis ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
    }
  }
}
