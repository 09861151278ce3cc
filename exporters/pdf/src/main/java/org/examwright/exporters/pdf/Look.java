package org.examwright.exporters.pdf;

import com.itextpdf.kernel.colors.Color;
import com.itextpdf.kernel.colors.DeviceGray;
import com.itextpdf.kernel.colors.DeviceRgb;

/** Sizes and colours of the printed page; lengths in points. */
final class Look {
  static final float MARGIN_SIDE = 62;
  static final float MARGIN_TOP = 54;
  static final float MARGIN_BOTTOM = 60;

  static final float TEXT_SIZE = 10.5f;
  static final float SMALL_SIZE = 9;
  static final float TITLE_SIZE = 20;
  static final float SECTION_SIZE = 14;

  /** Code is set smaller, since its letters are larger than those of the text. */
  static final float CODE_SCALE = 0.86f;

  static final float RAISED_SCALE = 0.7f;
  static final float LEADING = 1.1f;
  static final float CODE_LEADING = 1.05f;

  /** How far everything below a question's number stands in. */
  static final float INDENT = 22;

  static final float LIST_INDENT = 16;

  /** From the sign before an option to its text. */
  static final float SIGN_INDENT = 16;

  static final float GAP = 5;
  static final float QUESTION_GAP = 12;
  static final float BOX_PADDING = 7;
  static final float ANSWER_LINE = 24;

  static final Color INK = new DeviceGray(0.08f);
  static final Color QUIET = new DeviceGray(0.33f);
  static final Color ACCENT = new DeviceRgb(0x1F, 0x4E, 0x79);
  static final Color RULE = new DeviceGray(0.72f);
  static final Color WRITING_LINE = new DeviceGray(0.55f);
  static final Color SHADE = new DeviceGray(0.955f);

  private Look() {}
}
