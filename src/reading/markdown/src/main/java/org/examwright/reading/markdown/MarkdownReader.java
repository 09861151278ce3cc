package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.PlainText;
import org.examwright.reading.markdown.syntax.ControlCharacters;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.markdown.syntax.OverlongRows;
import org.examwright.reading.markdown.syntax.TopBlocks;
import org.examwright.reading.markdown.syntax.UnclosedBlocks;
import org.examwright.reading.outline.CategoryHeading;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.account.StructureLines;
import org.examwright.reading.outline.dialect.Dialects;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.question.QuestionReading;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.examwright.reading.source.pictures.ShownPictures;
import org.jspecify.annotations.Nullable;

/** Reads question sets in Markdown; {@code docs/SYNTAX.md} describes what it understands. */
public final class MarkdownReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("md", "markdown");

  private static final String DEFAULT_LANGUAGE = "en";

  @Override
  public String id() {
    return "markdown";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public List<String> shapes() {
    return Shape.words();
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    try {
      return SourceText.of(source, problems)
          .map(text -> result(source, text, problems))
          .orElseGet(() -> new Result(null, problems.all()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return new Result(null, problems.all());
    }
  }

  private static Result result(Source source, String text, Problems problems) {
    FrontMatterReading front = FrontMatterReading.of(text, problems);
    Shape shape = shape(source, front.values(), problems);
    Node document = MarkdownParser.parse(front.markdown());
    StructureLines structure = new StructureLines(document);
    NodePlaces places = new NodePlaces(problems);
    document.accept(
        new ControlCharacters((node, codePoint) -> problems.leftOut(places.of(node), codePoint)));
    document.accept(
        new UnclosedBlocks(
            (node, what, end) ->
                problems.warning(
                    places.of(node),
                    "the " + what + " that begins here never ends: all that follows belongs to it",
                    "end it with `" + end + "`")));
    Lines lines = new Lines(front.markdown());
    document.accept(
        new OverlongRows(
            lines,
            row ->
                problems.warning(
                    places.of(row),
                    "the row has more cells than its table has columns: the last are left out",
                    "write `\\|` for a stroke within a cell, also in code")));
    Footnotes footnotes = Footnotes.takenFrom(document, problems);
    Dialects.understand(document);
    List<Node> blocks = TopBlocks.of(document, lines);
    Outline outline =
        Outline.of(blocks, TopBlocks.banner(blocks), front.values().hasTitle(), shape);
    SecondLook second = new SecondLook(lines, front.lines(), outline, problems);
    structure.takeFirst(second.account());
    footnotes.all().forEach(second::takeNote);
    QuestionSet set = set(source, front, lines, footnotes, outline, problems, second).orElse(null);
    if (set == null) {
      return new Result(null, problems.all(), outline.explanation());
    }
    if (problems.hasErrors()) {
      return new Result(null, set, problems.all(), outline.explanation());
    }
    second.conclude(structure);
    boolean accepted = shape != null || source.acceptsDoubts() || front.values().acceptsDoubts();
    Explanation explanation = second.explanation(set, accepted);
    boolean bad = problems.hasErrors();
    return new Result(bad ? null : set, bad ? set : null, problems.all(), explanation);
  }

  /** How the file marks its questions, if anybody says so. */
  private static @Nullable Shape shape(Source source, FrontMatter front, Problems problems) {
    String word = source.shape() == null ? front.shape() : source.shape();
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

  private static Optional<QuestionSet> set(
      Source source,
      FrontMatterReading front,
      Lines lines,
      Footnotes footnotes,
      Outline outline,
      Problems problems,
      SecondLook second) {
    NodePlaces places = new NodePlaces(problems);
    new PassedOverNotes(problems).write(outline.explanation().passedOver());
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
      problems.error(
          problems.at(1, 1),
          "no question was found in the file",
          "begin each with a bold line: `**1. What is asked?**`, or name the way with --shape");
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
    QuestionReading questions =
        new QuestionReading(
            front.values().defaults(TextLanguage.of(lines)),
            lines,
            outline.parts().stream().flatMap(part -> part.questions().stream()).toList(),
            pictures,
            footnotes,
            problems,
            MarkdownParser::parse,
            second.account());
    boolean readable = !problems.hasErrors(); // what is wrong with the file concerns all questions
    List<Section> sections = new ArrayList<>();
    for (Draft.Part part : outline.parts()) {
      List<Question> read = new ArrayList<>();
      questions.begin(part);
      for (Draft draft : part.questions()) {
        int before = problems.errors();
        Optional<Question> question = questions.read(draft);
        if (problems.errors() == before) {
          question.ifPresent(read::add);
        }
        draft.body().forEach(MarkdownReader::empty);
      }
      sections.add(
          new Section(
              path(front.values(), part, introductions, problems),
              introductions.of(part.introduction()),
              read));
    }
    footnotes.reportUncited();
    second.know(questions.how());
    if (!readable || sections.stream().allMatch(section -> section.questions().isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new QuestionSet(
            title(source, front.values(), outline, introductions),
            front.values().language() == null ? DEFAULT_LANGUAGE : front.values().language(),
            sections,
            pictures.assets()));
  }

  /** The tree of a large file and the set that is made of it need not both be in memory. */
  private static void empty(Node read) {
    while (read.getFirstChild() != null) {
      read.getFirstChild().unlink();
    }
  }

  private static List<String> path(
      FrontMatter front, Draft.Part part, BlockReading text, Problems problems) {
    List<String> path = new ArrayList<>(front.categoryPath());
    for (Node heading : part.path()) {
      Optional<String> whole = CategoryHeading.category(heading);
      if (whole.isPresent()) {
        if (CategoryHeading.saysMore(heading)) {
          problems.warning(
              new NodePlaces(problems).of(heading),
              "of a heading's attributes only category is known",
              "take the others out");
        }
        path.clear();
        path.addAll(CategoryNames.of(whole.get()));
        continue;
      }
      if (heading.getLastChild() instanceof AttributesNode attributes) {
        attributes.unlink(); // an id, which a category has no use for
      }
      String name = PlainText.of(text.inlines().children(heading)).replace('\n', ' ');
      path.add(name.isBlank() ? "?" : name);
    }
    return path;
  }

  private static String title(
      Source source, FrontMatter front, Outline outline, BlockReading text) {
    if (front.title() != null && front.hasTitle()) {
      return front.title().strip();
    }
    return outline
        .heading()
        .map(heading -> PlainText.of(text.inlines().children(heading)).replace('\n', ' '))
        .filter(title -> !title.isBlank())
        .orElse(source.baseName(EXTENSIONS));
  }
}
