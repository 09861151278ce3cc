package org.examwright.exporters.moodle;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.MoodleTag;
import org.examwright.moodle.PlainField;
import org.examwright.rendering.html.DeadLinks;

/** What a question loses on its way into Moodle because of what it says, in either format. */
public final class MoodleLosses {
  /** What becomes of that which a file of questions has no place for. */
  public static final String OF_QUIZ =
      "is left out: it is set in the quiz that the questions go to";

  /** What becomes of that which stands at the head of a paper. */
  public static final String ON_PAPER = "is left out: it is for paper";

  /** What becomes of pools: a bank has categories, and it is the quiz that draws from them. */
  public static final String PICK =
      "is left to the quiz: add as many random questions of the category there";

  /** Three times 33.33333 % are 100 % to Moodle. */
  private static final BigDecimal ROUNDED = new BigDecimal("0.5");

  private static final MoodleTexts ITEMS = new MoodleTexts(new MoodleHtml.Pictureless());

  private final List<Diagnostic> found = new ArrayList<>();
  private final Omissions omissions;

  private MoodleLosses(Omissions omissions) {
    this.omissions = omissions;
  }

  /**
   * The losses of a set.
   *
   * @param category where the set goes, see {@link SetCategories}
   * @param omissions the questions that the file goes without
   */
  public static List<Diagnostic> of(QuestionSet set, String category, Omissions omissions) {
    MoodleLosses losses = new MoodleLosses(omissions);
    Origin start = set.questions().findFirst().orElseThrow().origin();
    losses.categories(new SetCategories(set, category).root(), start);
    set.sections().forEach(section -> losses.categories(section.path(), origin(set, section)));
    losses.found.addAll(SimilarNames.in(set));
    losses.names(set);
    set.questions().forEach(losses::question);
    losses.found.addAll(DeadLinks.of(set));
    return losses.found;
  }

  /** Where to look for a section, which has no place of its own: at its first question. */
  public static Origin origin(QuestionSet set, Section section) {
    return Stream.concat(section.questions().stream(), set.questions())
        .findFirst()
        .orElseThrow()
        .origin();
  }

  private void categories(List<String> path, Origin origin) {
    for (String name : path) {
      if (!PlainField.written(name).equals(PlainField.shortened(name))) {
        loss(
            Weight.CHANGED,
            origin,
            Feature.SECTIONS,
            "the name of a category is cut, since Moodle allows "
                + PlainField.LONGEST
                + " characters",
            "make the title or heading shorter");
      }
    }
  }

  private void names(QuestionSet set) {
    MoodleNames names = new MoodleNames(set);
    int place = 0;
    for (Question question : (Iterable<Question>) set.questions()::iterator) {
      place++;
      if (names.isCut(question, place) && !omissions.contain(question)) {
        loss(
            Weight.CHANGED,
            question,
            Feature.TITLE,
            "the title is cut, since Moodle allows " + PlainField.LONGEST + " characters",
            "make it shorter");
      }
    }
  }

  private void question(Question question) {
    Optional<Diagnostic> omission = omissions.of(question);
    if (omission.isPresent()) {
      found.add(omission.get());
      return;
    }
    question.interaction().credits().distinct().forEach(credit -> credit(question, credit));
    if (question.interaction() instanceof Interaction.ChoiceSelection selection) {
      share(question, selection);
      sum(question, selection);
    }
    if (question.interaction().numbers().findAny().isPresent()) {
      AcceptedNumbers.tooLong(question.interaction()).forEach(number -> number(question, number));
    }
    tags(question);
    if (AnswerField.isWithin(ITEMS.full(question.stem()), question.interaction())) {
      found.add(
          Diagnostic.note(
              question.origin(),
              "Moodle sets the field for the answer in the place of the underscores in the text"));
    }
    if (question.interaction() instanceof Interaction.Ordering ordering
        && ordering.items().stream().map(ITEMS::item).distinct().count()
            < ordering.items().size()) {
      loss(
          Weight.LOST,
          question,
          Feature.ORDERING,
          "items that are the same are one to Moodle, so that no order earns all points",
          "make them differ, for example by numbers");
    }
    if (question.interaction() instanceof Interaction.Matching matching
        && MoodleRightSides.all(matching).anyMatch(MoodleRightSides::isShortened)) {
      loss(
          Weight.LOST,
          question,
          Feature.MATCHING,
          "a right side is cut, since Moodle allows " + PlainField.LONGEST + " characters",
          "make it shorter, or move the long texts to the left");
    }
  }

  private void credit(Question question, BigDecimal credit) {
    BigDecimal weight = Weights.nearest(credit);
    if (weight.compareTo(credit) == 0) {
      return;
    }
    String message =
        "a credit of "
            + credit.toPlainString()
            + " % becomes "
            + weight.toPlainString()
            + " %, the nearest that Moodle knows";
    if (Weights.isKnown(credit)) {
      found.add(Diagnostic.note(question.origin(), message));
    } else {
      loss(Weight.CHANGED, question, Feature.PARTIAL_CREDIT, message, Weights.REMEDY);
    }
  }

  private void share(Question question, Interaction.ChoiceSelection selection) {
    selection.choices().stream()
        .filter(choice -> choice.key() && choice.credit() == null)
        .findFirst()
        .filter(key -> Weights.of(key, selection).compareTo(selection.creditOf(key)) != 0)
        .ifPresent(
            key ->
                loss(
                    Weight.CHANGED,
                    question,
                    Feature.MULTIPLE_CHOICE,
                    "each right option earns "
                        + Weights.of(key, selection).toPlainString()
                        + " % instead of its equal share, which Moodle does not know",
                    "mark ten options or fewer as right"));
  }

  /** Keys that share 100 % among them are not meant, whatever is said of their share. */
  private void sum(Question question, Interaction.ChoiceSelection selection) {
    if (selection.choices().stream().allMatch(choice -> choice.credit() == null)) {
      return;
    }
    BigDecimal sum =
        selection.choices().stream()
            .map(choice -> Weights.of(choice, selection))
            .filter(weight -> weight.signum() > 0)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (selection.multiple() && sum.subtract(MoodleCredits.FULL).abs().compareTo(ROUNDED) >= 0) {
      found.add(
          Diagnostic.warning(
              question.origin(),
              "the credits add up to "
                  + sum.stripTrailingZeros().toPlainString()
                  + " %, and Moodle asks for 100 %",
              "give credits of Moodle's list that add up to 100 %, such as 75 and 25"));
    }
  }

  private void number(Question question, BigDecimal number) {
    loss(
        Weight.CHANGED,
        question,
        FeatureUse.of(question).contains(Feature.NUMERIC) ? Feature.NUMERIC : Feature.NUMERIC_GAP,
        "the number "
            + number.toPlainString()
            + " keeps "
            + AcceptedNumbers.DIGITS
            + " digits in Moodle",
        "accept a range, or write fewer digits");
  }

  private void tags(Question question) {
    question.tags().forEach(tag -> tag(question, tag));
    long different =
        question.tags().stream().map(MoodleTags::stored).filter(tag -> !tag.isEmpty()).count();
    if (MoodleTags.of(question.tags()).size() < different) {
      loss(
          Weight.NOTE,
          question,
          Feature.TAGS,
          "tags become one, since they are the same to Moodle but for upper and lower case",
          "name them differently");
    }
  }

  private void tag(Question question, String tag) {
    String stored = MoodleTags.stored(tag);
    if (stored.equals(WhiteSpace.trim(tag))) {
      return;
    }
    if (MoodleTag.isLong(tag)) {
      loss(
          Weight.NOTE,
          question,
          Feature.TAGS,
          "the tag `"
              + tag.substring(0, tag.offsetByCodePoints(0, 20))
              + "…` is cut, since Moodle"
              + " allows "
              + MoodleTag.LONGEST
              + " characters",
          "make it shorter");
    } else {
      loss(
          Weight.NOTE,
          question,
          Feature.TAGS,
          "the tag `"
              + tag
              + "` "
              + (stored.isEmpty() ? "is left out" : "becomes `" + stored + "`")
              + ", since Moodle does not take it",
          "use letters, digits and hyphens");
    }
  }

  private void loss(
      Weight weight, Question question, Feature feature, String message, String hint) {
    loss(weight, question.origin(), feature, message, hint);
  }

  private void loss(Weight weight, Origin origin, Feature feature, String message, String hint) {
    found.add(Diagnostic.loss(weight, origin, feature, message, hint));
  }
}
