package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.colors.DeviceRgb;
import java.util.Optional;
import org.examwright.rendering.theme.Theme;
import org.examwright.rendering.theme.ThemeColor;

/** Sizes, colours and faces of printed pages, as their theme wants them; lengths in points. */
final class Look {
  /** Code is set smaller, since its letters are larger than those of the text. */
  static final float CODE_SCALE = 0.86f;

  static final float RAISED_SCALE = 0.7f;

  static final Color RULE = new DeviceGray(0.72f);
  static final Color WRITING_LINE = new DeviceGray(0.55f);

  private static final Color INK = new DeviceGray(0.08f);
  private static final Color QUIET = new DeviceGray(0.33f);
  private static final Color ACCENT = new DeviceRgb(0x1F, 0x4E, 0x79);
  private static final float SHADE = 0.955f;
  private static final float CODE_LEADING = 1.05f;

  /** From here on, who needs large letters needs them everywhere. */
  private static final float LARGE_PRINT = 16;

  /** A question of more lines in the usual size would leave half a page empty. */
  private static final int LINES_KEPT_TOGETHER = 24;

  /** The least room that a hand needs to write a line. */
  private static final float LEAST_ANSWER_LINE = 22;

  /** The width of an average letter, in its size. */
  private static final float LETTER = 0.528f;

  /** How much smaller what has no room becomes, again and again. */
  private static final float SMALLER = 0.9f;

  /** Smaller letters cannot be read. */
  private static final float SMALLEST = 6;

  private final Theme theme;
  private final Typeface typeface;
  private final Optional<Family> han;
  private final float share;

  /**
   * A look.
   *
   * @param share of the theme's sizes
   */
  private Look(Theme theme, Typeface typeface, Optional<Family> han, float share) {
    this.theme = theme;
    this.typeface = typeface;
    this.han = han;
    this.share = share;
  }

  /**
   * The look of a theme; where its font is not installed, in our own.
   *
   * @param language of the text, a tag of BCP 47
   */
  static Look of(Theme theme, String language) {
    return new Look(
        theme,
        theme.font().flatMap(Typeface::of).orElse(Typeface.SERIF),
        HanForms.of(language).flatMap(HanForms::installed),
        1);
  }

  /** The same a little smaller; nothing where that could not be read. */
  Optional<Look> smaller() {
    return textSize() * SMALLER < SMALLEST
        ? Optional.empty()
        : Optional.of(new Look(theme, typeface, han, share * SMALLER));
  }

  private float scaled(float length) {
    return length * (float) theme.scale() * share;
  }

  float textSize() {
    return (float) theme.size() * share;
  }

  float smallSize() {
    return textSize() < LARGE_PRINT ? scaled(9) : textSize();
  }

  /** Titles grow less than their text, which would else fill pages. */
  private float titleSize(float usual) {
    return usual + 1.2f * (textSize() - (float) Theme.USUAL_SIZE);
  }

  Tone body() {
    return new Tone(textSize(), ink(), false, false);
  }

  Tone stem() {
    return new Tone(textSize(), ink(), true, false);
  }

  Tone note() {
    return new Tone(smallSize(), quiet(), false, false);
  }

  Tone instruction() {
    return new Tone(smallSize(), quiet(), false, theme.italics());
  }

  Tone title() {
    return new Tone(titleSize(20), accent(), true, false);
  }

  /**
   * The heading of a section.
   *
   * @param level 1 for the highest
   */
  Tone section(int level) {
    return new Tone(Math.max(textSize() + 1, titleSize(14) + 1 - level), accent(), true, false);
  }

  /** How far everything below a question's number stands in. */
  float indent() {
    return scaled(22);
  }

  float listIndent() {
    return scaled(16);
  }

  /** From the sign before an option to its text. */
  float signIndent() {
    return scaled(16);
  }

  float gap() {
    return scaled(5);
  }

  float questionGap() {
    return scaled(12);
  }

  float boxPadding() {
    return scaled(7);
  }

  /** The height of a line to write on. */
  float answerLine() {
    return Math.max(LEAST_ANSWER_LINE, scaled(24));
  }

  float leading() {
    return (float) theme.lineSpacing();
  }

  float codeLeading() {
    return CODE_LEADING * (float) Math.max(1, theme.lineSpacing() / Theme.USUAL_SPACING);
  }

  /** What follows each letter, in its size. */
  float letterSpacing() {
    return (float) theme.letterSpacing() / 100;
  }

  /** How many letters a line has room for. */
  int letters(float width) {
    return Math.round(width / (LETTER + letterSpacing()) / textSize());
  }

  /** How many lines stay on one page. */
  int linesKeptTogether() {
    double height = theme.scale() * theme.lineSpacing() / Theme.USUAL_SPACING;
    return (int) Math.round(LINES_KEPT_TOGETHER / height);
  }

  Color ink() {
    return theme.ink().map(Look::color).orElse(INK);
  }

  /** Of what matters less than the text. */
  Color quiet() {
    return theme.ink().map(Look::color).orElse(QUIET);
  }

  Color accent() {
    return theme.accent().map(Look::color).orElse(ACCENT);
  }

  /** The colour of pages; none where they are white. */
  Optional<Color> background() {
    return theme.background().map(Look::color);
  }

  /** Of boxes and heads of tables. */
  Color shade() {
    return theme
        .background()
        .<Color>map(
            page ->
                new DeviceRgb(
                    page.red() * SHADE / 255,
                    page.green() * SHADE / 255,
                    page.blue() * SHADE / 255))
        .orElse(new DeviceGray(SHADE));
  }

  private static Color color(ThemeColor color) {
    return new DeviceRgb(color.red(), color.green(), color.blue());
  }

  /** The face of upright text. */
  Face face() {
    return typeface.regular();
  }

  /** The face of text in a style. */
  Face face(boolean bold, boolean italic) {
    return typeface.face(bold || isStressed(italic), italic && theme.italics());
  }

  /** The faces of text in a style. */
  Faces faces(boolean bold, boolean italic) {
    return new Faces(face(bold, italic), bold || isStressed(italic), han);
  }

  /** The faces of program text in a style. */
  Faces codeFaces(boolean bold, boolean italic) {
    return new Faces(Faces.code(bold, italic && theme.italics()), bold, han);
  }

  /** Whether what would be slanted is bold instead. */
  private boolean isStressed(boolean italic) {
    return italic && !theme.italics();
  }
}
