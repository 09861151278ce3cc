package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetPart;

/** Sets a whole sheet. */
final class SheetSetter {
  private static final int LOWEST_OUTLINE_LEVEL = 8;
  private static final char NO_BREAK_SPACE = '\u00A0';

  /** What is longer, in lines, may be parted by a page's end: more would leave pages half empty. */
  private static final int LONGEST_TASK = 30;

  private static final int LONGEST_ANSWER = 14;
  private static final int LONGEST_INTRODUCTION = 5;

  private final OpenDocument draft;
  private final Sheet sheet;
  private final OwnHead own;
  private final BodyFlow flow;
  private final BlockSetter blocks;
  private final Counter counter;
  private final Height height;

  /** The level of the innermost section; questions stand one below it in Word's navigation. */
  private int sectionLevel;

  private int cardPages;
  private Optional<XWPFParagraph> headEnd = Optional.empty();

  SheetSetter(OpenDocument draft, Sheet sheet, OwnHead own) {
    this.draft = draft;
    this.sheet = sheet;
    this.own = own;
    this.flow = BodyFlow.of(draft.document(), draft.scale());
    this.blocks = new BlockSetter(draft, flow, Map.of());
    this.height = Height.on(draft.line(), draft.scale());
    this.counter = new Counter(draft.numbers(), ListNumbering.Kind.QUESTIONS);
  }

  /**
   * Sets all of it.
   *
   * @return the paragraph that ends its head
   */
  Optional<XWPFParagraph> set() {
    parts();
    flow.end();
    return headEnd;
  }

  private void parts() {
    if (sheet.edition() != Edition.FLASHCARDS) { // a title would push the fronts off their backs
      title();
    }
    if (sheet.edition() == Edition.WORKSHEET) {
      head();
    }
    beside(own.head().instructions(), ParagraphStyle.BODY_TEXT);
    if (!elements().isEmpty() && elements().getLast() instanceof XWPFParagraph end) {
      headEnd = Optional.of(end);
    }
    for (int i = 0; i < sheet.parts().size(); i++) {
      switch (sheet.parts().get(i)) {
        case SheetPart.SectionHeading heading -> {
          sectionLevel = heading.level();
          XWPFParagraph paragraph =
              blocks.start(ParagraphStyle.heading(heading.level()), heading.name());
          KeptTogether.withNext(paragraph); // a template's style may not say it
          blocks.lines().words(heading.name(), paragraph);
        }
        case SheetPart.SectionText text -> {
          int first = elements().size();
          draft.headings().below(sectionLevel);
          blocks.set(text.text(), draft.frame(ParagraphStyle.BODY_TEXT));
          boolean alone =
              i + 1 < sheet.parts().size()
                  && sheet.parts().get(i + 1) instanceof SheetPart.SectionHeading;
          keepIntroduction(first, alone ? 0 : LONGEST_INTRODUCTION);
        }
        case SheetPart.QuestionPart question -> {
          int first = elements().size();
          question(question, flow);
          keep(question, first);
        }
        case SheetPart.PageBreak ignored -> flow.breakPage();
        case SheetPart.AnswerGrid grid -> new GridSetter(draft, flow).set(grid);
        case SheetPart.VersionTable table ->
            new GridSetter(draft, flow).set(table, sheet.words().get("question"));
        case SheetPart.CardPage cards -> {
          if (cardPages++ > 0) {
            flow.breakPage();
          }
          new CardSetter(draft, flow, sheet.heading()).set(cards, this::question);
        }
      }
    }
  }

  private void title() {
    own.head()
        .logo()
        .ifPresent(
            logo ->
                blocks.set(
                    RichText.ofInlines(List.of(logo)), draft.frame(ParagraphStyle.BODY_TEXT)));
    beside(own.head().above(), ParagraphStyle.INSTRUCTION);
    if (own.titled()) {
      blocks.lines().words(sheet.heading(), blocks.start(ParagraphStyle.TITLE, sheet.heading()));
    }
    beside(own.head().below(), ParagraphStyle.INSTRUCTION);
  }

  private void beside(String words, ParagraphStyle style) {
    if (!words.isEmpty()) {
      XWPFParagraph paragraph = blocks.start(style, words);
      paragraph.setIndentationLeft(0);
      blocks.lines().words(words, paragraph);
    }
  }

  /** Where the learner's name, the date and the score are written; the style has the lines. */
  private void head() {
    XWPFParagraph paragraph = blocks.start(ParagraphStyle.SHEET_HEAD, sheet.words().get("name"));
    LineSetter lines = blocks.lines();
    String next = draft.fitting().hasRoomForHead() ? "\t" : "\n";
    field(sheet.words().get("name"), paragraph);
    lines.words(next, paragraph);
    field(sheet.words().get("date"), paragraph);
    if (!sheet.totalPoints().isEmpty()) {
      lines.words(next + sheet.words().get("score") + ": \t / " + sheet.totalPoints(), paragraph);
    }
  }

  private void field(String name, XWPFParagraph paragraph) {
    blocks.lines().words(name + ": ", paragraph);
    if (draft.controls().areWanted()) {
      draft.controls().named(name, "\t", paragraph);
    } else {
      blocks.lines().words("\t", paragraph);
    }
  }

  private void question(SheetPart.QuestionPart question, BodyFlow flow) {
    draft.controls().begin(question.number());
    draft.headings().below(question.number().isEmpty() ? sectionLevel : sectionLevel + 1);
    BlockSetter stem = new BlockSetter(draft, flow, question.blanks());
    BlockFrame frame =
        draft
            .frame(
                question.number().isEmpty()
                    ? ParagraphStyle.BODY_TEXT
                    : ParagraphStyle.QUESTION_TEXT)
            .kept(!question.answer().isEmpty());
    if (question.title().isEmpty()) {
      stem.set(question.stem(), frame, opening(question, question.blanks().isEmpty()));
    } else {
      stem.set(question.title(), frame.kept(true), opening(question, true));
      stem.set(question.stem(), frame);
    }
    new AnswerSetter(draft, flow).set(question.answer());
  }

  private List<IBodyElement> elements() {
    return draft.document().getBodyElements();
  }

  private void keep(SheetPart.QuestionPart question, int first) {
    if (question.number().isEmpty()) {
      keepIntroduction(first, LONGEST_INTRODUCTION);
      return;
    }
    List<IBodyElement> all = elements().subList(first, elements().size());
    int longest = sheet.edition() == Edition.WORKSHEET ? LONGEST_TASK : LONGEST_ANSWER;
    if (height.of(all) <= longest / draft.scale().factor()) {
      KeptTogether.whole(all);
    }
    if (all.getLast() instanceof XWPFParagraph end) {
      KeptTogether.release(end);
    }
  }

  /** What leads to questions and is short does not stand alone at the end of a page. */
  private void keepIntroduction(int first, int longest) {
    List<IBodyElement> all = elements().subList(first, elements().size());
    if (height.of(all) <= longest / draft.scale().factor()) {
      all.forEach(KeptTogether::withNext);
    } else if (all.getLast() instanceof XWPFParagraph end) {
      KeptTogether.release(end);
    }
  }

  private Opening opening(SheetPart.QuestionPart question, boolean heading) {
    if (question.number().isEmpty()) {
      return Opening.of(
          question.title().isEmpty() ? ParagraphStyle.STIMULUS : ParagraphStyle.STIMULUS_TITLE,
          paragraph -> draft.marks().question(question, paragraph));
    }
    return new Opening(
        heading ? ParagraphStyle.QUESTION : ParagraphStyle.GAP_QUESTION,
        paragraph -> {
          draft.marks().question(question, paragraph);
          Properties.of(paragraph)
              .addNewOutlineLvl()
              .setVal(BigInteger.valueOf(Math.min(sectionLevel, LOWEST_OUTLINE_LEVEL)));
          counter.put(question.number(), paragraph);
        },
        paragraph -> {
          if (!question.points().isEmpty()) {
            blocks
                .lines()
                .words(
                    " \t(" + question.points().replace(' ', NO_BREAK_SPACE) + ")",
                    paragraph,
                    CharacterStyle.POINTS);
          }
        });
  }
}
