package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.gathering.ReadItem;
import org.examwright.reading.qti.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Reads an item of QTI 1.2 as a question. */
final class ClassicItemReading {
  /** What Canvas calls a question that its author gave no name. */
  private static final Pattern NO_TITLE = Pattern.compile("Question(?: \\d+)?");

  private static final Set<String> READ =
      Set.of(
          "itemmetadata",
          "presentation",
          "resprocessing",
          "itemfeedback",
          "itemproc_extension",
          "answer_key",
          "initial_text",
          "qticomment",
          "duration");

  private final ClassicItem item;
  private final String kindName;

  private ClassicItemReading(ClassicItem item) {
    this.item = item;
    this.kindName = new KindReading(item).name();
  }

  /**
   * The question of an item.
   *
   * @param points what the quiz says that it is worth; null if it does not say
   * @param shuffled whether the quiz shuffles the choices of all its items
   * @throws org.examwright.model.diagnostics.InvalidQuestionException if the model takes no such
   *     question
   */
  static ReadItem read(
      XmlElement element, @Nullable BigDecimal points, boolean shuffled, QtiReading reading) {
    return new ClassicItemReading(ClassicItem.of(element, reading, shuffled)).read(points);
  }

  private ReadItem read(@Nullable BigDecimal said) {
    ItemKind kind = new KindReading(item).kind();
    ItemContent content = content(kind).orElseGet(() -> kept(kind));
    boolean asks = !(content.interaction() instanceof Interaction.None);
    BigDecimal points = !asks ? BigDecimal.ONE : said == null ? ClassicPoints.of(item) : said;
    Feedback feedback = item.feedback().whole();
    if (!item.element().descendants("initial_text").stream().allMatch(t -> t.text().isEmpty())) {
      item.warning(
          "the text that stands in the field at first is left out",
          "put what it says into the question's text");
    }
    tellLeftOut();
    String title = item.element().attribute("title").strip();
    return new ReadItem(
        item.origin(),
        identifier(),
        NO_TITLE.matcher(title).matches() ? "" : title,
        instructions().then(content.stem()),
        content.interaction(),
        points,
        feedback,
        List.of());
  }

  /** What New Quizzes shows above a text that questions are about. */
  private RichText instructions() {
    return item.reading().texts().html(item.element().attribute("instructions"), item.origin());
  }

  private void tellLeftOut() {
    item.element()
        .elements()
        .filter(part -> !READ.contains(part.name()) && !part.text().isEmpty())
        .forEach(
            part ->
                item.reading()
                    .problems()
                    .warning(
                        part.origin(),
                        "what stands in `<" + part.name() + ">` of a question is left out",
                        "write it into the question's text"));
  }

  private String identifier() {
    String ident = item.element().attribute("ident").strip();
    return ident.isEmpty() ? item.fields().first("bbmd_asi_object_id") : ident;
  }

  private Optional<ItemContent> content(ItemKind kind) {
    return switch (kind) {
      case SINGLE -> offered(choices -> choices.single());
      case MULTIPLE -> offered(choices -> choices.multiple());
      case TRUE_FALSE ->
          TruthLabels.of(item).flatMap(labels -> offered(choices -> choices.trueFalse(labels)));
      case WORDS -> words();
      case NUMBER -> numbers();
      case GAPS -> new ClassicGaps(item, false).read();
      case DROP_DOWNS -> new ClassicGaps(item, true).read();
      case CATEGORIES -> new ClassicCategories(item).read().map(this::asked);
      case MATCHING -> new ClassicPairs(item).read().map(this::asked);
      case ORDERING ->
          item.offering().flatMap(field -> new ClassicOrder(item, field).read()).map(this::asked);
      case COMPUTED -> new ComputedAnswer(item).read();
      case OPEN -> Optional.of(asked(open()));
      case UPLOAD -> {
        GraderFields grading = GraderFields.of(item);
        yield Optional.of(
            asked(
                new Interaction.FileUpload(1, List.of(), grading.modelAnswer(), grading.notes())));
      }
      case TEXT -> Optional.of(asked(new Interaction.None()));
      case UNKNOWN -> Optional.empty();
    };
  }

  private ItemContent asked(Interaction interaction) {
    return new ItemContent(item.stem(), interaction);
  }

  @FunctionalInterface
  private interface ReadingOfChoices {
    Optional<Interaction> read(ClassicChoices choices);
  }

  private Optional<ItemContent> offered(ReadingOfChoices how) {
    return item.offering()
        .flatMap(field -> how.read(new ClassicChoices(item, field)))
        .map(this::asked);
  }

  private Optional<ItemContent> words() {
    ClassicAnswers.AcceptedWords words = new ClassicAnswers(item).words(this::isAnswered);
    return words.answers().isEmpty()
        ? Optional.empty()
        : Optional.of(asked(new Interaction.ShortAnswer(words.answers(), words.caseSensitive())));
  }

  private Optional<ItemContent> numbers() {
    List<NumericAnswer> numbers = new ClassicAnswers(item).numbers(this::isAnswered);
    return numbers.isEmpty()
        ? Optional.empty()
        : Optional.of(asked(new Interaction.Numeric(numbers, "")));
  }

  /** Whether conditions name a response by this; the only one may have another name there. */
  private boolean isAnswered(String ident) {
    return item.responses().isEmpty()
        || item.responses().stream().anyMatch(field -> item.isAbout(ident, field));
  }

  private Interaction open() {
    GraderFields grading = GraderFields.of(item);
    int lines =
        item.responses().stream()
            .mapToInt(ResponseField::lines)
            .filter(n -> n > 0)
            .findFirst()
            .orElse(0);
    return new Interaction.OpenResponse(
        grading.modelAnswer(),
        grading.notes(),
        lines < 2 ? null : Math.min(lines, Interaction.OpenResponse.MOST_LINES));
  }

  private ItemContent kept(ItemKind kind) {
    String what =
        kind == ItemKind.UNKNOWN
            ? "questions of the kind `" + kindName + "` cannot be asked here"
            : "the file does not say what is right";
    ItemContent kept = new KeptText(item).read();
    boolean asks = !(kept.interaction() instanceof Interaction.None);
    item.warning(
        what + ": the question becomes " + (asks ? "an open one" : "a text"),
        kind == ItemKind.UNKNOWN
            ? "ask for the same in another way"
            : "mark the right answer where the file comes from, and export it again");
    RichText stem = kept.stem().isEmpty() ? RichText.of(item.name()) : kept.stem();
    return new ItemContent(stem, kept.interaction());
  }
}
