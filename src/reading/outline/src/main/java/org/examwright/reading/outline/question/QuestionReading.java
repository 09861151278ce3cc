package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.work.Turn;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.account.TakenLines;
import org.examwright.reading.outline.doubt.AskedHow;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.NotedPoints;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.source.ContentIds;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.jspecify.annotations.Nullable;

/**
 * Turns a draft into a question of the model.
 *
 * <p>It keeps to itself what it finds out, since other questions are read at the same time.
 */
final class QuestionReading {
  private final Draft draft;
  private final PartHabits part;
  private final FileHabits file;
  private final ShownPictures pictures;
  private final Footnotes footnotes;
  private final Problems problems;
  private final TakenLines taken = new TakenLines();
  private @Nullable AskedHow how;
  private @Nullable Name name;
  private @Nullable Question question;

  /**
   * The id of a question.
   *
   * @param given whether its author has given it
   */
  record Name(String id, boolean given, Origin origin) {}

  private QuestionReading(
      Draft draft,
      PartHabits part,
      FileHabits file,
      ShownPictures pictures,
      Footnotes footnotes,
      Problems problems) {
    this.draft = draft;
    this.part = part;
    this.file = file;
    this.pictures = pictures;
    this.footnotes = footnotes;
    this.problems = problems;
  }

  /**
   * Reads a question.
   *
   * @param problems to which nothing is said yet
   * @param turn awaited before pictures and footnotes are touched, which are the file's
   */
  static QuestionReading of(
      Draft draft,
      PartHabits part,
      FileHabits file,
      ShownPictures pictures,
      Footnotes footnotes,
      Problems problems,
      Turn turn) {
    QuestionReading reading =
        new QuestionReading(
            draft,
            part,
            file,
            pictures.reportingTo(problems, turn),
            footnotes.reportingTo(problems, turn),
            problems);
    reading.question = reading.question(draft).orElse(null);
    return reading;
  }

  /** The draft that was read. */
  Draft draft() {
    return draft;
  }

  /** The question; nothing if something about it makes no sense, which has been reported. */
  Optional<Question> question() {
    return Optional.ofNullable(question);
  }

  /** What was said of it; nothing if that was not to be found out. */
  Optional<AskedHow> how() {
    return Optional.ofNullable(how);
  }

  /** Its id, of which others may have the same; nothing if the question came to none. */
  Optional<Name> name() {
    return Optional.ofNullable(name);
  }

  /** What stands between whole numbers and fractions in the file. */
  DecimalSign decimalSign(String language) {
    return file.decimalSign(language);
  }

  /** What the questions of the part have in common. */
  UsualKinds usual() {
    return part.usual();
  }

  private Optional<Question> question(Draft given) {
    PartPoints points = part.points();
    Draft draft = points.bracketed() ? given.beginningWith(points.without(given.line())) : given;
    Origin origin = new NodePlaces(problems).of(draft.line().node());
    QuestionAttributes attributes =
        new QuestionAttributes(draft.line().attributes(), file.defaults(), origin, problems);
    Parts parts = Parts.of(draft);
    try {
      List<Node> body = AnswerBlocks.apart(parts.unlabelled());
      DraftContext context = new DraftContext(this, attributes, draft, parts, body, origin);
      Optional<ReadInteraction> outcome =
          InteractionReading.read(
              context,
              file.options().to(parts, NodeText.of(draft.line().stem()), usual().boldOptions()));
      takeLabels(draft, parts);
      how =
          new AskedHow(
              attributes.kind().isPresent(),
              parts.each(Label.ANSWER).size(),
              outcome.map(ReadInteraction::unkeyed).orElse(null));
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      RichText stem = outcome.get().stem();
      Name named = name(attributes, stem, origin);
      name = named;
      return Optional.of(
          new Question(
              named.id(),
              draft.line().label(),
              title(attributes, origin),
              stem,
              outcome.get().interaction(),
              attributes.points(noted(draft, parts), points.each()),
              feedback(parts, outcome.get().feedback()),
              attributes.tags(),
              origin));
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
      return Optional.empty();
    }
  }

  /** The lines that say what others are. */
  private void takeLabels(Draft draft, Parts parts) {
    NotedPoints noted = draft.line().points();
    if (noted != null) {
      taken.take(LineRole.POINTS, noted.place());
    }
    taken.takeFirst(LineRole.STEM, draft.line().node());
    for (Parts.Said said : parts.labels()) {
      taken.take(LineRole.of(said.label()), said.line());
    }
  }

  /** What the text says that the question is worth; null when it does not. */
  private static @Nullable String noted(Draft draft, Parts parts) {
    if (draft.line().points() != null) {
      return draft.line().points().value();
    }
    String points = parts.points();
    return points == null ? null : points.replaceFirst("[^\\d.,].*", "").replace(',', '.');
  }

  private static Name name(QuestionAttributes attributes, RichText stem, Origin origin) {
    Optional<String> given = attributes.id();
    return new Name(given.orElseGet(() -> ContentIds.ofContent(stem)), given.isPresent(), origin);
  }

  /**
   * Text in which blanks are what {@code blanks} makes of them.
   *
   * @param role what its lines are
   */
  BlockReading text(LineRole role, BlankReading blanks) {
    return new BlockReading(
        problems, new InlineReading(problems, pictures, blanks, taken.taking(role)), footnotes);
  }

  BlockReading text(LineRole role) {
    return text(role, BlankReading.LITERAL);
  }

  /** What became of the lines of the file. */
  TakenLines account() {
    return taken;
  }

  /** What there is to say about the question. */
  Problems problems() {
    return problems;
  }

  /** The file's lines. */
  List<String> source() {
    return file.lines();
  }

  private Feedback feedback(Parts parts, RichText behindAnswers) {
    return new Feedback(
        behindAnswers.then(feedback(parts, Label.EXPLANATION)),
        feedback(parts, Label.CORRECT),
        feedback(parts, Label.PARTIALLY_CORRECT),
        feedback(parts, Label.INCORRECT),
        parts.each(Label.HINT).stream()
            .map((List<Node> hint) -> text(LineRole.HINT).of(hint))
            .toList(),
        feedback(parts, Label.ANY_OTHER_ANSWER));
  }

  private RichText feedback(Parts parts, Label label) {
    return parts.has(label) ? text(LineRole.FEEDBACK).of(parts.of(label)) : RichText.EMPTY;
  }

  private List<Inline> title(QuestionAttributes attributes, Origin origin) {
    String words = attributes.title();
    if (!words.isEmpty()) {
      return List.of(new Inline.Text(words));
    }
    String markdown = attributes.markdownTitle();
    return markdown.isEmpty()
        ? List.of()
        : new TitleReading(problems, pictures, file.parser()).read(markdown, origin);
  }
}
