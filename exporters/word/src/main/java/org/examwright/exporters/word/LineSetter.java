package org.examwright.exporters.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.examwright.model.text.Direction;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.rendering.sheet.Blank;
import org.examwright.rendering.sheet.MissingPicture;
import org.examwright.rendering.sheet.Run;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.w3c.dom.Element;

/**
 * Sets what stands within a line.
 *
 * @param blanks how gaps look, by their ids
 */
record LineSetter(OpenDocument draft, Map<String, Blank> blanks) {
  private static final String NON_BREAKING_SPACE = "\u00A0";
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";
  private static final Pattern SIGN_OUTSIDE = Pattern.compile("^[^\\p{L}]|[^\\p{L}\\p{N}]$");

  /**
   * Sets inlines at the end of a paragraph.
   *
   * @param width of its lines, in twentieths of a point
   */
  void set(List<? extends Inline> content, XWPFParagraph paragraph, int width) {
    String mark = mark(PlainText.of(content));
    words(mark, paragraph);
    for (Run run : Run.of(content, blanks)) {
      set(run, paragraph, width, null);
    }
    words(mark, paragraph);
  }

  /** What keeps the signs around words from left to right with them where lines are from right. */
  private String mark(String text) {
    return draft.direction() == Direction.RIGHT_TO_LEFT
            && Direction.of(text, draft.direction()) == Direction.LEFT_TO_RIGHT
            && SIGN_OUTSIDE.matcher(text).find()
        ? LEFT_TO_RIGHT_MARK
        : "";
  }

  /** Sets plain words in a style of the template. */
  void words(String text, XWPFParagraph paragraph, CharacterStyle style) {
    words(text, Run.Style.PLAIN, paragraph, style);
  }

  /** Sets words without a style of their own. */
  void words(String text, XWPFParagraph paragraph) {
    words(text, Run.Style.PLAIN, paragraph, null);
  }

  private void set(Run run, XWPFParagraph paragraph, int width, @Nullable CharacterStyle look) {
    switch (run) {
      case Run.Words words -> words(words.text(), words.style(), paragraph, look);
      case Run.Formula formula -> formula(formula, paragraph);
      case Run.Picture picture -> picture(picture.image(), paragraph, width);
      case Run.Break ignored -> paragraph.createRun().addBreak();
      case Run.Gap gap -> gap(gap, paragraph, width);
    }
  }

  private void words(
      String text, Run.Style style, XWPFParagraph paragraph, @Nullable CharacterStyle look) {
    if (text.isEmpty()) {
      return;
    }
    boolean upright = style.italic() && !draft.slants(); // else it could not be told from strong
    String stress = upright ? draft.marks().stress(style.bold(), paragraph) : "";
    for (Stretches.Stretch stretch :
        style.code() ? List.of(new Stretches.Stretch(text, false)) : Stretches.of(text)) {
      XWPFRun run = run(style, paragraph, look);
      if (Stretches.isEastAsian(stretch.text())) {
        Properties.of(run).addNewRFonts().setHint(STHint.EAST_ASIA);
      }
      if (stretch.rightToLeft()) {
        Properties.of(run).addNewRtl();
      }
      Typing.type(stretch.text(), run);
    }
    if (upright) {
      draft.marks().end(stress, paragraph);
    }
  }

  private XWPFRun run(Run.Style style, XWPFParagraph paragraph, @Nullable CharacterStyle look) {
    XWPFRun run =
        style.link().isEmpty() ? paragraph.createRun() : paragraph.createHyperlinkRun(style.link());
    if (!style.link().isEmpty()) {
      run.setStyle((style.code() ? CharacterStyle.CODE_HYPERLINK : CharacterStyle.HYPERLINK).id());
    } else if (style.code()) {
      run.setStyle(CharacterStyle.CODE.id());
    } else if (look != null) {
      run.setStyle(look.id());
    }
    if (style.bold() || (style.italic() && !draft.slants())) {
      run.setBold(true);
      if (draft.styles().isBold(paragraph.getStyle())) {
        run.setUnderline(UnderlinePatterns.SINGLE); // else a stressed word would not stand out
      }
    }
    if (style.italic() && draft.slants()) {
      run.setItalic(true);
    }
    if (style.strike()) {
      run.setStrikeThrough(true);
    }
    switch (style.position()) {
      case ON_LINE -> {}
      case BELOW -> run.setSubscript(VerticalAlign.SUBSCRIPT);
      case ABOVE -> run.setSubscript(VerticalAlign.SUPERSCRIPT);
    }
    return run;
  }

  private void formula(Run.Formula formula, XWPFParagraph paragraph) {
    Optional<Element> math = draft.formulas().of(formula.tex(), false);
    if (math.isPresent()) {
      try (Markup markup = new Markup(paragraph.getCTP(), Markup.MATH)) {
        Omml.write(math.get(), markup);
      }
      draft.marks().formula(formula.tex(), paragraph);
    } else {
      words(formula.tex(), paragraph, CharacterStyle.CODE);
    }
  }

  private void picture(Inline.Image image, XWPFParagraph paragraph, int width) {
    Optional<Picture> picture =
        image.isRemote() ? Optional.empty() : draft.pictures().find(image.source());
    if (picture.isPresent()) {
      draft.pictures().place(picture.get(), image, paragraph, width, draft.marks());
    } else {
      set(List.of(MissingPicture.standIn(image, draft.words())), paragraph, width);
    }
  }

  private void gap(Run.Gap gap, XWPFParagraph paragraph, int width) {
    Blank blank = gap.blank();
    List<String> choices = blank.choices().stream().map(PlainText::of).toList();
    if (blank.solution().isEmpty() && draft.controls().areWanted() && areListed(choices)) {
      draft.controls().choice(line(blank.width()), choices, paragraph);
      return;
    }
    if (blank.solution().isEmpty()) {
      blank(blank.width(), paragraph);
    } else {
      filled(blank.solution(), paragraph, width);
    }
    if (!blank.choices().isEmpty()) {
      String separator = " (";
      for (List<Inline> choice : blank.choices()) {
        words(separator, paragraph, CharacterStyle.BLANK_CHOICES);
        set(choice, paragraph, width);
        separator = " / ";
      }
      words(")", paragraph, CharacterStyle.BLANK_CHOICES);
    }
  }

  /**
   * A line to write on.
   *
   * @param characters how many there should be room for
   */
  void blank(int characters, XWPFParagraph paragraph) {
    if (draft.controls().areWanted()) {
      draft.controls().text(line(characters), CharacterStyle.BLANK, paragraph);
    } else {
      words(line(characters), paragraph, CharacterStyle.BLANK);
    }
  }

  private static String line(int characters) {
    return "_".repeat(characters);
  }

  /** Whether a list of Word's can have the choices: each has words, and no two the same. */
  private static boolean areListed(List<String> choices) {
    return !choices.isEmpty()
        && choices.stream().noneMatch(String::isBlank)
        && choices.stream().distinct().count() == choices.size();
  }

  /** A solution on the line that it belongs on. */
  void filled(List<Inline> solution, XWPFParagraph paragraph, int width) {
    words(NON_BREAKING_SPACE, paragraph, CharacterStyle.FILLED_BLANK);
    for (Run run : Run.of(solution, Map.of())) {
      set(run, paragraph, width, CharacterStyle.FILLED_BLANK);
    }
    words(NON_BREAKING_SPACE, paragraph, CharacterStyle.FILLED_BLANK);
  }
}
