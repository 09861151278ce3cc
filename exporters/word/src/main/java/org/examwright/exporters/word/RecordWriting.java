package org.examwright.exporters.word;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetWords;
import org.examwright.rendering.xml.XmlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes what paper does not show.
 *
 * <p>Learners may open the file: what gives an answer away is on no worksheet, and neither are
 * tags, which are their teacher's.
 */
final class RecordWriting {
  private static final String NAMESPACE = "urn:examwright:paper";

  /** Words by which a reader knows what else is said in the language of the sheet. */
  private static final List<String> WORDS =
      List.of(
          "true",
          "false",
          "range",
          "percent",
          "decimalMark",
          "caseSensitive",
          "picture",
          "key",
          "label",
          "answersHeading",
          "instructions",
          "time",
          "files",
          "versionNamed");

  private final XmlWriter out = new XmlWriter();
  private final QuestionSet set;
  private final Sheet sheet;
  private final QuestionRecord questions;

  private RecordWriting(QuestionSet set, Sheet sheet) {
    this.set = set;
    this.sheet = sheet;
    this.questions =
        new QuestionRecord(
            out,
            set.questions().collect(Collectors.toMap(Question::id, question -> question)),
            sheet.edition() != Edition.WORKSHEET);
  }

  /** The record of a document whose text is set. */
  static PaperRecord of(QuestionSet set, Sheet sheet, Template template, OpenDocument draft) {
    RecordWriting writing = new RecordWriting(set, sheet);
    writing.paper(template, draft);
    return new PaperRecord(writing.out.finish());
  }

  private void paper(Template template, OpenDocument draft) {
    out.open(
        "paper",
        "xmlns",
        NAMESPACE,
        "edition",
        sheet.edition().name().toLowerCase(Locale.ROOT),
        "version",
        sheet.letter(),
        "title",
        set.title(),
        "language",
        sheet.language(),
        "scale",
        Double.toString(draft.scale().factor()),
        "above",
        Integer.toString(template.above()),
        "below",
        Integer.toString(template.below()));
    words(sheet.words());
    head();
    draft.marks().questions().forEach(questions::write);
    entries(draft.marks());
    draft
        .marks()
        .formulas()
        .forEach(
            (shape, all) -> {
              if (all.stream().map(tex -> tex.replaceAll("\\s", "")).distinct().count() == 1) {
                out.open("formula", "shape", shape).text(all.iterator().next()).close();
              }
            });
    for (PaperMarks.Sized sized : draft.marks().pictures()) {
      Inline.Image image = sized.image();
      out.open(
              "picture",
              "id",
              Long.toString(sized.id()),
              "source",
              image.source(),
              "across",
              Integer.toString(sized.across()),
              "width",
              said(image.width()),
              "height",
              said(image.height()))
          .close();
    }
    out.close();
  }

  private void words(SheetWords words) {
    out.open("words");
    WORDS.forEach(word -> out.open(word).text(words.get(word)).close());
    out.close();
  }

  private void head() {
    out.open(
            "head",
            "institution",
            said(set.titleBlock().institution()),
            "course",
            said(set.titleBlock().course()),
            "author",
            said(set.titleBlock().author()),
            "date",
            said(set.titleBlock().date()),
            "instructions",
            said(set.titleBlock().instructions()),
            "logo",
            said(set.titleBlock().logo()),
            "minutes",
            said(set.sitting().minutes()),
            "attempts",
            said(set.sitting().attempts()))
        .close();
  }

  private static String said(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** What a key has of questions that are a line in it. */
  private void entries(PaperMarks marks) {
    Set<String> marked =
        marks.questions().stream()
            .map(each -> each.question().id())
            .collect(Collectors.toUnmodifiableSet());
    set.questions()
        .filter(question -> sheet.edition() == Edition.KEY && !marked.contains(question.id()))
        .forEach(questions::write);
  }
}
