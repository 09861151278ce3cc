package org.examwright.reading.markdown;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.Node;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.syntax.ComputedParts;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.markdown.syntax.TopBlocks;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.account.StructureLines;
import org.examwright.reading.outline.dialect.Dialects;
import org.examwright.reading.outline.dialect.LineHabits;
import org.examwright.reading.outline.set.SecondLook;
import org.examwright.reading.outline.set.SetReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.OtherSyntax;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Reads question sets in Markdown; {@code docs/SYNTAX.md} describes what it understands. */
public final class MarkdownReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("md", "markdown", "qmd");

  private static final String HOW_TO_ASK =
      "begin each with a bold line: `**1. What is asked?**`, or name the way with --shape";

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
    return read(source, source.shape() == null);
  }

  /** Reads what is known to be written for no other program. */
  public Result readOwn(Source source) {
    return read(source, false);
  }

  private static Result read(Source source, boolean othersToo) {
    Problems problems = new Problems(source.name());
    try {
      return SourceText.of(source, problems)
          .filter(text -> !othersToo || !OtherSyntax.isReportedInMarkdown(text, problems))
          .map(text -> result(source, text, problems))
          .orElseGet(() -> new Result(null, problems.all()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return new Result(null, problems.all());
    }
  }

  /** Whether a file of such a name is run to make a page of it. */
  private static boolean isComputed(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    return name.endsWith(".rmd") || name.endsWith(".qmd");
  }

  private static Result result(Source source, String written, Problems problems) {
    String text = LineHabits.mended(written);
    FrontMatterReading front = FrontMatterReading.of(text, problems);
    Shape shape =
        SetReading.shape(
            source.shape() == null ? front.values().shape() : source.shape(), problems);
    Lines lines = new Lines(front.markdown());
    Node document = CheckedTree.of(front.markdown(), lines, problems);
    StructureLines structure = new StructureLines(document);
    NodePlaces places = new NodePlaces(problems);
    if (isComputed(source.name())) {
      document.accept(
          new ComputedParts(
              node ->
                  problems.warning(
                      places.of(node),
                      "this code is run to make the page: what it computes is not in the set",
                      "render the file to Markdown (`output: md_document`, `quarto render --to gfm`)"
                          + " and read that")));
    }
    Footnotes footnotes = Footnotes.takenFrom(document, problems);
    List<Node> keys = Dialects.understand(document, front.markdown());
    List<Node> blocks = TopBlocks.of(document, lines);
    Outline outline =
        Outline.of(blocks, TopBlocks.banner(blocks), front.values().hasTitle(), shape);
    SecondLook second = new SecondLook(lines, front.lines(), outline, problems);
    structure.takeFirst(second.account());
    footnotes.all().forEach(second::takeNote);
    keys.forEach(second::takeKey);
    QuestionSet set =
        new SetReading(
                source,
                EXTENSIONS,
                front.values().head(TextLanguage.of(lines), front.picking()),
                lines,
                footnotes,
                MarkdownParser::parse,
                HOW_TO_ASK,
                problems,
                second)
            .read(outline)
            .orElse(null);
    boolean accepted = shape != null || source.acceptsDoubts() || front.values().acceptsDoubts();
    return second.result(set, structure, accepted);
  }
}
