package org.examwright.exporters.word;

import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.examwright.model.text.Direction;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** Says in which language a document is, for its spelling, its letters and who reads it aloud. */
final class DocumentLanguage {
  private DocumentLanguage() {}

  /** Sets a language, a BCP 47 tag, for all text, whatever the styles of a template say. */
  static void set(XWPFStyles styles, String language) {
    boolean rightToLeft = Direction.ofLanguage(language) == Direction.RIGHT_TO_LEFT;
    styles.setSpellingLanguage(language);
    if (language.matches("(zh|ja|ko)(-.*)?")) {
      styles.setEastAsia(language);
    }
    if (rightToLeft) {
      styles.getDefaultRunStyle().getRPr().getLangArray(0).setBidi(language);
    }
    for (CTStyle style : styles.getCtStyles().getStyleList()) {
      if (style.isSetRPr()) {
        set(style.getRPr(), language, rightToLeft);
      }
    }
  }

  private static void set(CTRPr properties, String language, boolean rightToLeft) {
    for (CTLanguage stated : properties.getLangList()) {
      stated.setVal(language);
      if (rightToLeft) {
        stated.setBidi(language);
      }
    }
  }
}
