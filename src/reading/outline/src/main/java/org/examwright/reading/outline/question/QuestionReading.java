package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.examwright.model.Feedback;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineAccount;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.doubt.AskedHow;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.NotedPoints;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.options.OptionsOffered;
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

/** Turns a draft into a question of the model. */
public final class QuestionReading {
  private final SetDefaults defaults;
  private final List<String> source;
  private final ShownPictures pictures;
  private final Footnotes footnotes;
  private final Problems problems;
  private final Function<String, Node> parser;
  private final ContentIds ids = new ContentIds();
  private final Map<String, Origin> named = new HashMap<>();

  private final OptionsOffered options;
  private UsualKinds usual = UsualKinds.NONE;
  private PartPoints points = PartPoints.NONE;
  private final LineAccount account;
  private int begun;
  private final List<AskedHow> how = new ArrayList<>();
  private final Map<String, DecimalSign> decimalSigns = new HashMap<>();

  /**
   * @param source the lines of the file
   * @param drafts all questions of the file, since what is usual in it tells
   * @param parser of texts that stand within attributes
   * @param account of the lines of the file
   */
  public QuestionReading(
      SetDefaults defaults,
      List<String> source,
      List<Draft> drafts,
      ShownPictures pictures,
      Footnotes footnotes,
      Problems problems,
      Function<String, Node> parser,
      LineAccount account) {
    this.account = account;
    this.defaults = defaults;
    this.parser = parser;
    this.source = source;
    this.options = OptionsOffered.in(drafts);
    this.pictures = pictures;
    this.footnotes = footnotes;
    this.problems = problems;
  }

  /** Begins the questions of a part, which have things in common. */
  public void begin(Draft.Part part) {
    points = PartPoints.of(part);
    usual = UsualKinds.of(part, defaults.language());
  }

  /**
   * What stands between whole numbers and fractions in the file.
   *
   * @param language of the set, as a BCP 47 tag
   */
  DecimalSign decimalSign(String language) {
    return decimalSigns.computeIfAbsent(language, code -> DecimalSign.in(source, code));
  }

  /** What the questions of the part have in common. */
  UsualKinds usual() {
    return usual;
  }

  /** The question, unless something about it makes no sense, which has been reported. */
  public Optional<Question> read(Draft draft) {
    int before = problems.errors();
    begun++;
    account.beginQuestion(begun);
    Optional<Question> question = question(draft).filter(read -> problems.errors() == before);
    if (question.isEmpty()) {
      takeBack(draft);
    } else {
      account.endQuestion();
    }
    return question;
  }

  /** A question with an error is none of the set's. */
  private void takeBack(Draft draft) {
    account.refuseQuestion();
    account.take(LineRole.WITH_ERRORS, draft.line().node());
    account.take(LineRole.WITH_ERRORS, draft.asked());
    account.take(LineRole.WITH_ERRORS, draft.body());
    begun--;
    while (how.size() > begun) {
      how.removeLast();
    }
  }

  private Optional<Question> question(Draft given) {
    Draft draft = points.bracketed() ? given.beginningWith(points.without(given.line())) : given;
    Origin origin = new NodePlaces(problems).of(draft.line().node());
    QuestionAttributes attributes =
        new QuestionAttributes(draft.line().attributes(), defaults, origin, problems);
    Parts parts = Parts.of(draft);
    try {
      List<Node> body = AnswerBlocks.apart(parts.unlabelled());
      DraftContext context = new DraftContext(this, attributes, draft, parts, body, origin);
      Optional<ReadInteraction> outcome =
          InteractionReading.read(
              context, options.to(parts, NodeText.of(draft.line().stem()), usual.boldOptions()));
      takeLabels(draft, parts);
      how.add(
          new AskedHow(
              attributes.kind().isPresent(),
              parts.each(Label.ANSWER).size(),
              outcome.map(ReadInteraction::unkeyed).orElse(null)));
      if (outcome.isEmpty()) {
        return Optional.empty();
      }
      attributes.id().ifPresent(id -> requireNewName(id, origin));
      RichText stem = outcome.get().stem();
      Question question =
          new Question(
              attributes.id().orElseGet(() -> ids.of(stem)),
              draft.line().label(),
              title(attributes, origin),
              stem,
              outcome.get().interaction(),
              attributes.points(noted(draft, parts), points.each()),
              feedback(parts, outcome.get().feedback()),
              attributes.tags(),
              origin);
      return Optional.of(question);
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
      return Optional.empty();
    }
  }

  /** The lines that say what others are. */
  private void takeLabels(Draft draft, Parts parts) {
    NotedPoints noted = draft.line().points();
    if (noted != null) {
      account.take(LineRole.POINTS, noted.place());
    }
    account.takeFirst(LineRole.STEM, draft.line().node());
    for (Parts.Said said : parts.labels()) {
      account.take(LineRole.of(said.label()), said.line());
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

  private void requireNewName(String id, Origin origin) {
    Origin first = named.putIfAbsent(id, origin);
    if (first != null) {
      problems.error(
          origin,
          "another question has the id `" + id + "` already",
          "give one of them another name; the first is at " + first);
    }
  }

  /**
   * Text in which blanks are what {@code blanks} makes of them.
   *
   * @param role what its lines are
   */
  BlockReading text(LineRole role, BlankReading blanks) {
    return new BlockReading(
        problems, new InlineReading(problems, pictures, blanks, account.taking(role)), footnotes);
  }

  BlockReading text(LineRole role) {
    return text(role, BlankReading.LITERAL);
  }

  /** What was said of each question that was read. */
  public List<AskedHow> how() {
    return List.copyOf(how);
  }

  /** What became of the lines of the file. */
  LineAccount account() {
    return account;
  }

  Problems problems() {
    return problems;
  }

  /** The file's lines. */
  List<String> source() {
    return source;
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
        : new TitleReading(problems, pictures, parser).read(markdown, origin);
  }
}
