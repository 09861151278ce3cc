package org.examwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.Outline;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.account.StructureLines;
import org.examwright.reading.outline.set.PassedOverNotes;
import org.examwright.reading.outline.set.SecondLook;
import org.examwright.reading.outline.set.SetHead;
import org.examwright.reading.outline.set.SetReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.words.TextLanguage;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.examwright.reading.text.typed.TypedTree;

/**
 * Reads question sets as people type them: numbers, letters, {@code Answer: B}, and no markup.
 *
 * <p>{@link TextReader} finds out whether a file is written so.
 */
public final class PlainReader implements Reader {
  private static final String HOW_TO_ASK =
      "begin each with a number, `1. What is asked?`, or name the way with --shape";

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public List<String> extensions() {
    return List.of();
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
    Shape said = SetReading.shape(source.shape(), problems);
    Lines lines = new Lines(text);
    TypedTree tree = TypedTree.of(lines, problems);
    new PassedOverNotes(problems).write(tree.passedOver());
    Outline outline = Outline.of(tree.blocks(), null, false, said == null ? tree.shape() : said);
    SecondLook second = new SecondLook(lines, 0, outline, problems);
    QuestionSet set =
        new SetReading(
                source,
                TextReader.EXTENSIONS,
                SetHead.none(TextLanguage.of(lines)),
                lines,
                Footnotes.takenFrom(new Document(), problems),
                PlainReader::paragraph,
                HOW_TO_ASK,
                problems,
                second)
            .read(outline)
            .orElse(null);
    tree.passedOver()
        .forEach(
            each ->
                second
                    .account()
                    .takeLines(LineRole.PASSED_OVER, each.firstLine() - 1, each.lastLine() - 1));
    Result result =
        second.result(
            set,
            new StructureLines(new Document()),
            source.shape() != null || source.acceptsDoubts());
    return new Result(result.set(), result.rest(), result.diagnostics(), explanation(tree, result));
  }

  private static Explanation explanation(TypedTree tree, Result result) {
    List<Explanation.PassedOver> passedOver = new ArrayList<>(tree.passedOver());
    passedOver.addAll(result.explanation().passedOver());
    return result.explanation().passingOver(passedOver);
  }

  private static Node paragraph(String text) {
    Document document = new Document();
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(new Text(text));
    document.appendChild(paragraph);
    return document;
  }
}
