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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  /** The others have columns of their own, or lines that are short already. */
  private static final Set<Edition> IN_COLUMNS =
      EnumSet.of(Edition.WORKSHEET, Edition.HANDOUT, Edition.STUDY);

  private final Look look;
  private final Sheet sheet;
  private final QuestionSet set;
  private final PdfDocument pdf;
  private final PageFlow pages;
  private final Fonts fonts;
  private final Bookmarks bookmarks;
  private final WritingDirection direction;
  private final AnswerSpace space;
  private final LineLayout lines;
  private final BlockLayout blocks;
  private final AnswerLayout answers;
  private final GridLayout grids;
  private int sectionLevel;

  /** Whether the next page of cards has the backs of those on the page before it. */
  private boolean backs;

  SheetPages(
      Look look,
      Sheet sheet,
      QuestionSet set,
      PdfDocument pdf,
      PageFlow pages,
      Fonts fonts,
      boolean fillable) {
    this.look = look;
    this.sheet = sheet;
    this.set = set;
    this.pdf = pdf;
    this.pages = pages;
    this.fonts = fonts;
    this.bookmarks = new Bookmarks(pdf);
    this.direction = WritingDirection.of(set);
    FormulaLayout formulas = new FormulaLayout(pdf);
    Roles roles = new Roles(pdf);
    WordLayout words = new WordLayout(look, fonts, roles);
    this.space =
        fillable && sheet.edition() == Edition.WORKSHEET
            ? new FieldSpace(look, new AnswerFields(pdf, fonts, direction))
            : new PaperSpace(words, look);
    this.lines =
        new LineLayout(
            look, words, roles, space, formulas, new PictureLayout(set), sheet.words(), direction);
    this.blocks = new BlockLayout(look, fonts, roles, lines, formulas, direction);
    this.answers = new AnswerLayout(look, blocks, lines, space, sheet.words(), direction);
    this.grids = new GridLayout(look, blocks, lines, direction);
  }

  void write() {
    if (sheet.edition() != Edition.FLASHCARDS) { // a title would push the fronts off their backs
      title();
    }
    if (sheet.edition() == Edition.WORKSHEET) {
      pages.add(List.of(new WorksheetHead(look, lines, blocks, space).set(sheet)));
    }
    if (!sheet.head().instructions().isEmpty()) {
      pages.add(List.of(line(List.of(new Inline.Text(sheet.head().instructions())))));
    }
    if (IN_COLUMNS.contains(sheet.edition())) {
      pages.divide();
    }
    for (SheetPart part : sheet.parts()) {
      switch (part) {
        case SheetPart.SectionHeading heading -> section(heading);
        case SheetPart.SectionText text ->
            pages.add(blocks.set(text.text(), frame(0, sectionLevel + 2, Map.of())));
        case SheetPart.QuestionPart question -> question(question);
        case SheetPart.PageBreak ignored -> pages.breakPage();
        case SheetPart.AnswerGrid grid ->
            pages.addQuestion(List.of(grids.set(grid, pages.width())));
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
    lines.addText(title, sheet.heading(), look.title());
    title.getAccessibilityProperties().setRole(StandardRoles.H1);
    pages.add(List.of(title));
    beside(head.below());
    pages.add(List.of(new LineSeparator(BlockLayout.rule()).setMarginBottom(look.questionGap())));
  }

  /** A line above or below the title. */
  private void beside(String words) {
    if (!words.isEmpty()) {
      Paragraph line = blocks.paragraph().setMarginBottom(3).setKeepWithNext(true);
      lines.addText(line, words, look.note());
      pages.add(List.of(line));
    }
  }

  private Paragraph line(List<Inline> content) {
    return blocks.paragraph(content, frame(0, 1, Map.of())).setKeepWithNext(true);
  }

  private void section(SheetPart.SectionHeading heading) {
    sectionLevel = heading.level();
    Paragraph paragraph = blocks.paragraph().setMarginTop(look.questionGap()).setKeepWithNext(true);
    lines.addText(paragraph, heading.name(), look.section(heading.level()));
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
    List<BlockElement<?>> elements =
        elements(question, level, frame(look.indent(), level + 1, question.blanks()), true);
    pages.addQuestion(
        elements.size() > 1 && isKeptTogether(question)
            ? List.of(Chains.together(elements))
            : elements);
  }

  private boolean isKeptTogether(SheetPart.QuestionPart question) {
    return question.lines(look.letters(pages.width())) <= look.linesKeptTogether();
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
    Paragraph heading = heading(question, first, frame.with(look.stem()));
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
    if (isKeptTogether(question)) {
      body.forEach(element -> element.setProperty(Property.KEEP_TOGETHER, true));
    }
    body.getLast().setProperty(Property.KEEP_WITH_NEXT, false); // another question may follow
    return body;
  }

  private void cards(SheetPart.CardPage cards) {
    pages.turn(backs);
    backs = !backs;
    CardLayout layout = new CardLayout(cards, pages.width(), pages.height());
    pages.add(List.of(layout.set(card -> fitting(card, layout))));
  }

  /** A card in the largest letters that have room on it. */
  private List<BlockElement<?>> fitting(SheetPart.QuestionPart card, CardLayout layout) {
    SheetPages sized = this;
    while (pages.height(sized.card(card, layout), layout.textWidth()) > layout.textHeight()) {
      Optional<Look> smaller = sized.look.smaller();
      if (smaller.isEmpty()) {
        break;
      }
      sized = new SheetPages(smaller.get(), sheet, set, pdf, pages, fonts, false);
    }
    return sized.card(card, layout);
  }

  private List<BlockElement<?>> card(SheetPart.QuestionPart card, CardLayout layout) {
    return elements(
        card,
        1,
        frame(look.indent(), 2, card.blanks()).within(pages.width() - layout.textWidth()),
        false);
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
            .setMarginTop(look.questionGap())
            .setFirstLineIndent(-look.indent())
            .setKeepWithNext(true)
            .addTabStops(new TabStop(look.indent()));
    direction.indent(heading, look.indent());
    lines.add(heading, question.number() + ".", frame.tone().in(look.accent()));
    heading.add(new Tab());
    lines.add(heading, words, frame);
    if (!question.points().isEmpty()) {
      int before = heading.getChildren().size();
      lines.add(heading, " (" + question.points().replace(' ', '\u00A0') + ")", look.note());
      TwoWayParagraph.moveToMargin(
          heading.getChildren().subList(before, heading.getChildren().size()), heading);
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
        .setProperty(Property.MARGIN_TOP, UnitValue.createPointValue(look.questionGap()));
    if (elements.size() > 1 && elements.getFirst() instanceof Paragraph first) {
      first.setKeepWithNext(true);
    }
    pages.addQuestion(elements);
  }

  private TextFrame frame(float left, int headingLevel, Map<String, Blank> blanks) {
    return new TextFrame(left, pages.width() - left, headingLevel, look.body(), blanks);
  }
}
