package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Blank;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetHead;
import org.examwright.rendering.sheet.SheetPart;

/** Sets a sheet on pages. */
final class SheetPages {
  /** How many characters a line has room for. */
  private static final int LINE = 85;

  /** A question of more would leave half a page empty. */
  private static final int LINES_KEPT_TOGETHER = 24;

  private final Sheet sheet;
  private final PageFlow pages;
  private final float width;
  private final Bookmarks bookmarks;
  private final WritingDirection direction;
  private final AnswerSpace space;
  private final LineLayout lines;
  private final BlockLayout blocks;
  private final AnswerLayout answers;
  private final GridLayout grids;
  private int sectionLevel;

  SheetPages(
      Sheet sheet,
      QuestionSet set,
      PdfDocument pdf,
      PageFlow pages,
      Fonts fonts,
      boolean fillable) {
    this.sheet = sheet;
    this.pages = pages;
    this.width = pages.width();
    this.bookmarks = new Bookmarks(pdf);
    this.direction = WritingDirection.of(set);
    FormulaLayout formulas = new FormulaLayout(pdf);
    Roles roles = new Roles(pdf);
    WordLayout words = new WordLayout(fonts, roles);
    this.space =
        fillable && sheet.edition() == Edition.WORKSHEET
            ? new FieldSpace(new AnswerFields(pdf, fonts, direction))
            : new PaperSpace(words);
    this.lines =
        new LineLayout(
            words, roles, space, formulas, new PictureLayout(set), sheet.words(), direction);
    this.blocks = new BlockLayout(fonts, roles, lines, formulas, direction);
    this.answers = new AnswerLayout(blocks, lines, space, sheet.words(), direction);
    this.grids = new GridLayout(blocks, lines, direction);
  }

  void write() {
    if (sheet.edition() != Edition.FLASHCARDS) { // a title would push the fronts off their backs
      title();
    }
    if (sheet.edition() == Edition.WORKSHEET) {
      pages.add(List.of(new WorksheetHead(lines, blocks, space).set(sheet)));
    }
    if (!sheet.head().instructions().isEmpty()) {
      pages.add(List.of(line(List.of(new Inline.Text(sheet.head().instructions())))));
    }
    for (SheetPart part : sheet.parts()) {
      switch (part) {
        case SheetPart.SectionHeading heading -> section(heading);
        case SheetPart.SectionText text ->
            pages.add(blocks.set(text.text(), frame(0, sectionLevel + 2, Map.of())));
        case SheetPart.QuestionPart question -> question(question);
        case SheetPart.PageBreak ignored -> pages.breakPage();
        case SheetPart.AnswerGrid grid -> pages.addQuestion(List.of(grids.set(grid, width)));
        case SheetPart.VersionTable table ->
            pages.add(
                List.of(grids.set(table, sheet.words(), frame(0, sectionLevel + 2, Map.of()))));
        case SheetPart.CardPage cards -> cards(cards);
      }
    }
  }

  private void title() {
    SheetHead head = sheet.head();
    head.logo().ifPresent(logo -> pages.add(List.of(line(List.of(logo)))));
    beside(head.above());
    Paragraph title = blocks.paragraph().setMarginBottom(3).setKeepWithNext(true);
    lines.addText(title, sheet.heading(), Tone.TITLE);
    title.getAccessibilityProperties().setRole(StandardRoles.H1);
    pages.add(List.of(title));
    beside(head.below());
    pages.add(List.of(new LineSeparator(BlockLayout.rule()).setMarginBottom(Look.QUESTION_GAP)));
  }

  /** A line above or below the title. */
  private void beside(String words) {
    if (!words.isEmpty()) {
      Paragraph line = blocks.paragraph().setMarginBottom(3).setKeepWithNext(true);
      lines.addText(line, words, Tone.NOTE);
      pages.add(List.of(line));
    }
  }

  private Paragraph line(List<Inline> content) {
    return blocks.paragraph(content, frame(0, 1, Map.of())).setKeepWithNext(true);
  }

  private void section(SheetPart.SectionHeading heading) {
    sectionLevel = heading.level();
    Tone tone =
        Tone.SECTION.at(Math.max(Look.TEXT_SIZE + 1, Look.SECTION_SIZE + 1 - heading.level()));
    Paragraph paragraph = blocks.paragraph().setMarginTop(Look.QUESTION_GAP).setKeepWithNext(true);
    lines.addText(paragraph, heading.name(), tone);
    paragraph.getAccessibilityProperties().setRole(BlockLayout.role(Math.min(6, sectionLevel + 1)));
    bookmarks.section(heading, paragraph);
    pages.add(List.of(paragraph));
  }

  private void question(SheetPart.QuestionPart question) {
    if (question.number().isEmpty()) {
      description(question);
      return;
    }
    int level = sectionLevel + 2;
    pages.addQuestion(
        elements(question, level, frame(Look.INDENT, level + 1, question.blanks()), true));
  }

  private List<BlockElement<?>> elements(
      SheetPart.QuestionPart question, int level, TextFrame frame, boolean bookmarked) {
    space.begin(
        "question-" + question.number().replaceAll("[^\\p{L}\\p{N}]+", "-"),
        sheet.words().get("question") + " " + question.number());
    List<Block> rest = new ArrayList<>(question.stem().blocks());
    List<Inline> first = List.of();
    if (question.title().isEmpty()
        && !rest.isEmpty()
        && rest.getFirst() instanceof Block.Paragraph paragraph) {
      first = paragraph.content();
      rest.removeFirst();
    } else if (!question.title().isEmpty()) {
      first = ((Block.Paragraph) question.title().blocks().getFirst()).content();
    }
    Paragraph heading = heading(question, first, frame.with(Tone.STEM));
    heading.getAccessibilityProperties().setRole(BlockLayout.role(Math.min(6, level)));
    if (bookmarked) {
      bookmarks.question(question, first, heading);
    }
    List<BlockElement<?>> body = new ArrayList<>();
    body.add(heading);
    body.addAll(blocks.set(rest, frame));
    if (!question.answer().isEmpty()) {
      keepWithAnswer(body.getLast());
    }
    body.addAll(answers.set(question.answer(), frame));
    if (question.lines(LINE) <= LINES_KEPT_TOGETHER) {
      body.forEach(
          element -> {
            element.setProperty(Property.KEEP_TOGETHER, true);
            element.setProperty(Property.KEEP_WITH_NEXT, true);
          });
    }
    body.getLast().setProperty(Property.KEEP_WITH_NEXT, false); // another question may follow
    return body;
  }

  private void cards(SheetPart.CardPage cards) {
    pages.breakPage();
    CardLayout layout = new CardLayout(cards, width, pages.height());
    pages.addQuestion(
        List.of(
            layout.set(
                card ->
                    elements(
                        card,
                        1,
                        frame(Look.INDENT, 2, card.blanks()).within(width - layout.textWidth()),
                        false))));
  }

  /** Only what is short: more would leave half a page empty. */
  private static void keepWithAnswer(BlockElement<?> end) {
    if (end instanceof Paragraph
        || (end instanceof Div
            && Boolean.TRUE.equals(end.<Boolean>getProperty(Property.KEEP_TOGETHER)))) {
      end.setProperty(Property.KEEP_WITH_NEXT, true);
    }
  }

  /** A number that hangs in the margin, the words that name the question, its points. */
  private Paragraph heading(SheetPart.QuestionPart question, List<Inline> words, TextFrame frame) {
    Paragraph heading =
        blocks
            .paragraph()
            .setMarginTop(Look.QUESTION_GAP)
            .setFirstLineIndent(-Look.INDENT)
            .setKeepWithNext(true)
            .addTabStops(new TabStop(Look.INDENT));
    direction.indent(heading, Look.INDENT);
    lines.add(heading, question.number() + ".", frame.tone().in(Look.ACCENT));
    heading.add(new Tab());
    lines.add(heading, words, frame);
    if (!question.points().isEmpty()) {
      lines.add(heading, " (" + question.points().replace(' ', '\u00A0') + ")", Tone.NOTE);
    }
    return heading;
  }

  private void description(SheetPart.QuestionPart question) {
    RichText text =
        question.title().isEmpty() ? question.stem() : question.title().then(question.stem());
    List<BlockElement<?>> elements = blocks.set(text, frame(0, sectionLevel + 2, Map.of()));
    elements.addAll(answers.set(question.answer(), frame(0, sectionLevel + 2, Map.of())));
    elements
        .getFirst()
        .setProperty(Property.MARGIN_TOP, UnitValue.createPointValue(Look.QUESTION_GAP));
    if (elements.size() > 1 && elements.getFirst() instanceof Paragraph first) {
      first.setKeepWithNext(true);
    }
    pages.addQuestion(elements);
  }

  private TextFrame frame(float left, int headingLevel, Map<String, Blank> blanks) {
    return new TextFrame(left, width - left, headingLevel, Tone.BODY, blanks);
  }
}
