package org.examwright.reading.outline.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.TitleBlock;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.reading.outline.CategoryHeading;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.question.FileQuestions;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.pictures.WrittenPicture;
import org.jspecify.annotations.Nullable;

/**
 * Reads the parts and questions of a file into a set.
 *
 * @param source the file
 * @param endings of such files, which are no part of the set's name
 * @param head what the file says of its set
 * @param lines of the file
 * @param footnotes taken from it
 * @param parser of texts that stand within attributes
 * @param howToAsk what to do where no question was found
 * @param second keeps account of what becomes of the lines
 */
public record SetReading(
    Source source,
    List<String> endings,
    SetHead head,
    List<String> lines,
    Footnotes footnotes,
    Function<String, Node> parser,
    String howToAsk,
    Problems problems,
    SecondLook second) {
  private static final String DEFAULT_LANGUAGE = "en";

  /** How a file marks its questions, in a word that somebody has said; null if nobody has. */
  public static @Nullable Shape shape(@Nullable String word, Problems problems) {
    if (word == null) {
      return null;
    }
    Optional<Shape> shape = Shape.named(word.strip());
    if (shape.isEmpty()) {
      problems.error(
          problems.at(1, 1),
          "`" + word + "` is no shape that questions have",
          "use one of " + String.join(", ", Shape.words()));
    }
    return shape.orElse(null);
  }

  /** The set of the questions without errors; nothing if there are none. */
  public Optional<QuestionSet> read(Outline outline) {
    NodePlaces places = new NodePlaces(problems);
    if (!outline.explanation().passedOver().isEmpty()) {
      new PassedOverNotes(problems).write(outline.explanation().passedOver());
    }
    outline
        .emptyHeadings()
        .forEach(
            heading ->
                problems.note(
                    places.of(heading), "the heading has nothing under it and is left out"));
    outline
        .unfitKeys()
        .forEach(
            heading ->
                problems.warning(
                    places.of(heading),
                    "the answer key does not fit the questions above it and stays text",
                    "give it the numbers of the questions, each once, or take it out"));
    if (outline.parts().stream().allMatch(part -> part.questions().isEmpty())) {
      problems.error(problems.at(1, 1), "no question was found in the file", howToAsk);
      return Optional.empty();
    }
    ShownPictures pictures = new ShownPictures(source.pictures(), problems);
    BlockReading introductions =
        new BlockReading(
            problems,
            new InlineReading(
                problems,
                pictures,
                BlankReading.LITERAL,
                second.account().taking(LineRole.INTRODUCTION)),
            footnotes);
    FileQuestions questions =
        new FileQuestions(
            head.defaults(),
            lines,
            outline.parts(),
            pictures,
            footnotes,
            problems,
            parser,
            second.account());
    boolean readable = !problems.hasErrors(); // what is wrong with the file concerns all questions
    PoolReading pools =
        head.pick() == null && !hasAttributes(outline)
            ? null
            : new PoolReading(outline, head.pick(), problems);
    List<Section> sections = new ArrayList<>();
    for (Draft.Part part : outline.parts()) {
      List<Question> read = new ArrayList<>();
      for (Draft draft : part.questions()) {
        questions.next().ifPresent(read::add);
        draft.body().forEach(SetReading::empty);
      }
      Section section =
          new Section(path(part, introductions), introductions.of(part.introduction()), read);
      sections.add(pools == null ? section : pools.of(part, section));
    }
    footnotes.reportUncited();
    second.know(questions.how());
    if (!readable || sections.stream().allMatch(section -> section.questions().isEmpty())) {
      return Optional.empty();
    }
    TitleBlock titleBlock = titleBlock(pictures);
    return Optional.of(
        new QuestionSet(
            title(outline, introductions),
            head.language() == null ? DEFAULT_LANGUAGE : head.language(),
            sections,
            pictures.assets(),
            head.sitting(),
            titleBlock));
  }

  /** With the logo that is there; one that is not is reported as any picture. */
  private TitleBlock titleBlock(ShownPictures pictures) {
    TitleBlock block = head.titleBlock();
    if (block.logo() == null) {
      return block;
    }
    String alt = block.institution() == null ? "logo" : block.institution();
    WrittenPicture logo = new WrittenPicture(block.logo(), alt, "", null, null);
    Inline shown = pictures.show(logo, problems.at(1, 1));
    if (shown instanceof Inline.Image image && image.isRemote()) {
      problems.warning(
          problems.at(1, 1),
          "the logo is on the web and is left out",
          "save it beside the file, and name that");
      return block.with(null);
    }
    return block.with(shown instanceof Inline.Image image ? image.source() : null);
  }

  /** Whether a heading says more than its words, such as how many questions are drawn. */
  private static boolean hasAttributes(Outline outline) {
    return Stream.of(
            outline.heading().stream(),
            outline.emptyHeadings().stream(),
            outline.parts().stream().flatMap(part -> part.path().stream()))
        .flatMap(headings -> headings)
        .anyMatch(heading -> heading.getLastChild() instanceof AttributesNode);
  }

  /** The tree of a large file and the set that is made of it need not both be in memory. */
  private static void empty(Node read) {
    while (read.getFirstChild() != null) {
      read.getFirstChild().unlink();
    }
  }

  private List<String> path(Draft.Part part, BlockReading text) {
    List<String> path = new ArrayList<>(head.category());
    for (Node heading : part.path()) {
      Optional<String> whole = CategoryHeading.category(heading);
      if (CategoryHeading.saysMore(heading)) {
        problems.warning(
            new NodePlaces(problems).of(heading),
            "of a heading's attributes only category and pick are known",
            "take the others out");
      }
      if (whole.isPresent()) {
        path.clear();
        path.addAll(CategoryNames.of(whole.get()));
        continue;
      }
      withoutAttributes(heading);
      String name = PlainText.of(text.inlines().children(heading)).replace('\n', ' ');
      path.add(name.isBlank() ? "?" : name);
    }
    return path;
  }

  /** What is left in braces then is an id, which a heading has no use for. */
  private static void withoutAttributes(Node heading) {
    if (heading.getLastChild() instanceof AttributesNode attributes) {
      attributes.unlink();
    }
  }

  private String title(Outline outline, BlockReading text) {
    String said = head.title();
    if (said != null && !said.isBlank()) {
      return said.strip();
    }
    outline.heading().ifPresent(SetReading::withoutAttributes);
    return outline
        .heading()
        .map(heading -> PlainText.of(text.inlines().children(heading)).replace('\n', ' '))
        .filter(title -> !title.isBlank())
        .orElse(source.baseName(endings));
  }
}
