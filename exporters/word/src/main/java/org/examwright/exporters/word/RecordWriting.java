package org.examwright.exporters.word;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Mixing;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetPart;
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

  /** Answers that look as if what they earn stood behind them. */
  private static final Pattern LIKE_CREDIT = Pattern.compile(".*\\([^(]*\\d[^(]*\\)");

  private final XmlWriter out = new XmlWriter();
  private final QuestionSet set;
  private final Sheet sheet;
  private final boolean solved;
  private final Map<String, Question> questions = new HashMap<>();

  private RecordWriting(QuestionSet set, Sheet sheet) {
    this.set = set;
    this.sheet = sheet;
    this.solved = sheet.edition() != Edition.WORKSHEET;
    set.questions().forEach(question -> questions.put(question.id(), question));
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
    draft.marks().questions().forEach(this::question);
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

  private void question(PaperMarks.Marked marked) {
    SheetPart.QuestionPart printed = marked.question();
    Question question = questions.get(printed.id());
    if (question == null) {
      return;
    }
    out.open(
        "question",
        "mark",
        Integer.toString(marked.mark()),
        "id",
        question.id(),
        "kind",
        kind(question.interaction()),
        "number",
        printed.number(),
        "label",
        question.label(),
        "titled",
        printed.title().isEmpty() ? "no" : "yes",
        "points",
        printed.points().isEmpty() ? "" : number(question.points()),
        "printed",
        printed.points());
    kept(question);
    out.close();
  }

  /** What a key has of questions that are a line in it. */
  private void entries(PaperMarks marks) {
    Set<String> marked =
        marks.questions().stream()
            .map(each -> each.question().id())
            .collect(Collectors.toUnmodifiableSet());
    set.questions()
        .filter(question -> sheet.edition() == Edition.KEY && !marked.contains(question.id()))
        .forEach(
            question -> {
              out.open("question", "mark", "key-" + question.id(), "id", question.id());
              kept(question);
              out.close();
            });
  }

  private void kept(Question question) {
    details(question.interaction());
    if (solved) {
      question
          .interaction()
          .words()
          .map(AcceptedAnswer::text)
          .filter(text -> LIKE_CREDIT.matcher(text).matches())
          .forEach(text -> out.open("literal").text(text).close());
      question.tags().forEach(tag -> out.open("tag").text(tag).close());
    }
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> "open";
      case Interaction.ChoiceSelection ignored -> "choice";
      case Interaction.TrueFalse ignored -> "truth";
      case Interaction.ShortAnswer ignored -> "words";
      case Interaction.Numeric ignored -> "number";
      case Interaction.Matching ignored -> "matching";
      case Interaction.Ordering ignored -> "ordering";
      case Interaction.Gaps ignored -> "gaps";
      case Interaction.FileUpload ignored -> "files";
      case Interaction.None ignored -> "none";
    };
  }

  private void details(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> leaf("lines", said(open.expectedLines()));
      case Interaction.ChoiceSelection selection -> shuffle(selection.shuffle());
      case Interaction.Matching matching -> shuffle(matching.shuffle());
      case Interaction.Gaps gaps -> gaps.gaps().forEach(this::gap);
      case Interaction.FileUpload ignored -> {}
      case Interaction.TrueFalse ignored -> {}
      case Interaction.ShortAnswer ignored -> {}
      case Interaction.Numeric ignored -> {}
      case Interaction.Ordering ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private void leaf(String name, String value) {
    if (!value.isEmpty()) {
      out.open(name).text(value).close();
    }
  }

  private void shuffle(boolean shuffle) {
    if (!shuffle) {
      out.open("fixed").close();
    }
  }

  private void gap(Gap gap) {
    switch (gap) {
      case Gap.TextGap text -> out.open("gap", "id", text.id(), "kind", "words").close();
      case Gap.NumericGap number -> out.open("gap", "id", number.id(), "kind", "number").close();
      case Gap.DropDownGap down -> {
        out.open("gap", "id", down.id(), "kind", "choice");
        if (solved) {
          out.open("places").text(places(down.choices())).close();
        }
        out.close();
      }
    }
  }

  /** For each choice as it is printed, its place in the set, from 0. */
  private static String places(List<Choice> choices) {
    return Mixing.mixed(
            IntStream.range(0, choices.size()).boxed().toList(),
            place -> words(choices.get(place).content()))
        .stream()
        .map(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static String words(RichText content) {
    return content.blocks().size() == 1 && content.blocks().getFirst() instanceof Block.Paragraph
        ? content.plainText()
        : content.plainText().replace('\n', ' ');
  }
}
