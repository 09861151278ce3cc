package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.ILeafElement;
import com.itextpdf.layout.element.Image;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import java.util.List;
import java.util.Map;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.Blank;
import org.examwright.rendering.sheet.MissingPicture;
import org.examwright.rendering.sheet.Run;
import org.examwright.rendering.sheet.SheetWords;

/** Sets what stands within a line. */
final class LineLayout {
  /** Wider than any paper: labels are not broken into lines. */
  private static final float LONGEST_LINE = 10_000;

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final Look look;
  private final WordLayout words;
  private final Roles roles;
  private final FormulaLayout formulas;
  private final PictureLayout pictures;
  private final AnswerSpace space;
  private final SheetWords sheetWords;
  private final WritingDirection direction;

  /**
   * Sets lines.
   *
   * @param direction of the sheet
   */
  LineLayout(
      Look look,
      WordLayout words,
      Roles roles,
      AnswerSpace space,
      FormulaLayout formulas,
      PictureLayout pictures,
      SheetWords sheetWords,
      WritingDirection direction) {
    this.look = look;
    this.words = words;
    this.roles = roles;
    this.space = space;
    this.formulas = formulas;
    this.pictures = pictures;
    this.sheetWords = sheetWords;
    this.direction = direction;
  }

  /** The direction of a text, or that of the sheet where it has none. */
  WritingDirection direction(List<? extends Inline> content) {
    return BidiLevels.direction(Run.of(content, Map.of()), direction);
  }

  void add(Paragraph paragraph, List<? extends Inline> content, TextFrame frame) {
    add(paragraph, content, frame, WritingDirection.of(paragraph).level());
  }

  /** Adds words of the sheet itself, which have its direction and no style of their own. */
  void add(Paragraph paragraph, String words, Tone tone) {
    this.words.add(paragraph, words, tone);
  }

  /** Adds words that an author wrote, and that carry no style. */
  void addText(Paragraph paragraph, String words, Tone tone) {
    add(paragraph, List.of(new Inline.Text(words)), unbroken(tone));
  }

  private static TextFrame unbroken(Tone tone) {
    return new TextFrame(0, LONGEST_LINE, 1, tone, Map.of());
  }

  /** Adds what is read as one, whatever stands beside it. */
  private void add(
      Paragraph paragraph, List<? extends Inline> content, TextFrame frame, byte level) {
    List<Run> runs = Run.of(content, frame.blanks());
    if (level == 0 && !BidiLevels.matter(runs)) {
      runs.forEach(run -> add(paragraph, run, frame));
      return;
    }
    BidiLevels levels = BidiLevels.of(runs, level);
    int start = 0;
    for (Run run : runs) {
      add(paragraph, run, frame, levels, start);
      start += BidiLevels.length(run);
    }
  }

  private void add(Paragraph paragraph, Run run, TextFrame frame) {
    switch (run) {
      case Run.Words words -> this.words.add(paragraph, words, frame.tone());
      case Run.Formula formula -> formula(paragraph, formula, frame, (byte) 0);
      case Run.Picture picture -> picture(paragraph, picture.image(), frame, (byte) 0);
      case Run.Break ignored -> paragraph.add(lineEnd(frame.tone()));
      case Run.Gap gap -> gap(paragraph, gap.blank(), frame, (byte) 0);
    }
  }

  private void add(Paragraph paragraph, Run run, TextFrame frame, BidiLevels levels, int start) {
    byte level = levels.at(start);
    switch (run) {
      case Run.Words words -> this.words.add(paragraph, words, frame.tone(), levels, start);
      case Run.Formula formula -> formula(paragraph, formula, frame, level);
      case Run.Picture picture -> picture(paragraph, picture.image(), frame, level);
      case Run.Break ignored -> paragraph.add(lineEnd(frame.tone()));
      case Run.Gap gap -> gap(paragraph, gap.blank(), frame, level);
    }
  }

  private Text lineEnd(Tone tone) {
    return words.styled(new Word("\n"), look.face(), Run.Style.PLAIN, tone);
  }

  private void formula(Paragraph paragraph, Run.Formula formula, TextFrame frame, byte level) {
    formulas
        .inline(formula.tex(), frame)
        .ifPresentOrElse(
            image -> add(paragraph, image, level), () -> source(paragraph, formula, frame.tone()));
  }

  private void picture(Paragraph paragraph, Inline.Image image, TextFrame frame, byte level) {
    pictures
        .inline(image, frame.width())
        .ifPresentOrElse(
            element -> add(paragraph, element, level),
            () ->
                add(
                    paragraph,
                    List.of(MissingPicture.standIn(image, sheetWords)),
                    unbroken(frame.tone()),
                    level));
  }

  private static void add(Paragraph paragraph, Image image, byte level) {
    TwoWayParagraph.mark(image, level, paragraph);
    paragraph.add(image);
  }

  private void source(Paragraph paragraph, Run.Formula formula, Tone tone) {
    Faces faces = look.codeFaces(tone.bold(), false);
    for (FacePiece piece : FacePieces.of(formula.tex(), faces)) {
      Text text = words.styled(new Word(piece.text()), piece.face(), Run.Style.PLAIN, tone);
      roles.code(text);
      paragraph.add(text);
    }
  }

  private void gap(Paragraph paragraph, Blank blank, TextFrame frame, byte level) {
    Tone tone = frame.tone();
    if (blank.solution().isEmpty()) {
      ILeafElement line = space.line(blank.width(), tone, sheetWords.get("answer"));
      TwoWayParagraph.mark(line, level, paragraph);
      paragraph.add(line);
    } else {
      Paragraph filled = new Paragraph();
      add(filled, List.of(new Inline.Text(NO_BREAK_SPACE)), frame, level);
      add(filled, blank.solution(), frame.with(tone.asBold().in(look.accent())), level);
      add(filled, List.of(new Inline.Text(NO_BREAK_SPACE)), frame, level);
      filled
          .getChildren()
          .forEach(
              child -> {
                if (child instanceof Text text) {
                  paragraph.add(text.setUnderline(Look.WRITING_LINE, 0.6f, 0, -2.5f, 0, 0));
                } else if (child instanceof Image image) {
                  paragraph.add(image);
                }
              });
    }
    if (!blank.choices().isEmpty()) {
      Tone quiet = tone.in(look.quiet()).asRegular();
      String separator = " (";
      for (List<Inline> choice : blank.choices()) {
        add(paragraph, List.of(new Inline.Text(separator)), unbroken(quiet), level);
        add(paragraph, choice, frame.with(quiet), level);
        separator = " / ";
      }
      add(paragraph, List.of(new Inline.Text(")")), unbroken(quiet), level);
    }
  }
}
