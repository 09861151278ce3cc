package org.examwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.aiken.AikenReader;
import org.examwright.reading.moodle.gift.GiftReader;
import org.examwright.reading.moodle.xml.MoodleXmlReader;
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
import org.examwright.reading.text.typed.TypedTree;
import org.examwright.reading.text.typed.Typography;

/** Reads lines as people type them, whatever file they come from. */
public final class TypedReading {
  private static final String HOW_TO_ASK =
      "begin each with a number, `1. What is asked?`, or name the way with --shape";

  private TypedReading() {}

  /**
   * Reads lines.
   *
   * @param endings that names of such files may have
   */
  public static Reader.Result read(
      Source source, Lines lines, Typography typography, List<String> endings, Problems problems) {
    Shape said = SetReading.shape(source.shape(), problems);
    TypedTree tree = TypedTree.of(lines, typography, problems);
    new PassedOverNotes(problems).write(tree.passedOver());
    Outline outline = Outline.of(tree.blocks(), null, false, said == null ? tree.shape() : said);
    SecondLook second = new SecondLook(lines, 0, outline, problems);
    QuestionSet set =
        new SetReading(
                source,
                endings,
                SetHead.none(TextLanguage.of(lines)),
                lines,
                Footnotes.takenFrom(new Document(), problems),
                TypedReading::paragraph,
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
    Reader.Result result =
        second.result(
            set,
            new StructureLines(new Document()),
            source.shape() != null || source.acceptsDoubts());
    return new Reader.Result(
        result.set(), result.rest(), result.diagnostics(), explanation(tree, result));
  }

  /** The reader of the syntax in which a text is written; nothing if that is none of banks. */
  public static Optional<Reader> ofBank(String text) {
    return switch (WrittenIn.of(text)) {
      case GIFT -> Optional.of(new GiftReader());
      case AIKEN -> Optional.of(new AikenReader());
      case MARKDOWN, XML, JSON, KINDS, CARDS, SHEET, PLAIN -> Optional.empty();
    };
  }

  /** The reader of what Moodle's question bank writes. */
  public static Reader moodleXml() {
    return new MoodleXmlReader();
  }

  private static Explanation explanation(TypedTree tree, Reader.Result result) {
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
