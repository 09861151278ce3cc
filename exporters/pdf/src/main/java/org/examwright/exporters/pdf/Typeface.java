package org.examwright.exporters.pdf;

import java.util.Locale;
import java.util.Optional;

/** The faces of a font for text. */
record Typeface(Face regular, Face bold, Face italic, Face boldItalic) {
  static final Typeface SERIF =
      new Typeface(Face.TEXT, Face.TEXT_BOLD, Face.TEXT_ITALIC, Face.TEXT_BOLD_ITALIC);

  private static final Typeface ANDIKA =
      new Typeface(andika("Regular"), andika("Bold"), andika("Italic"), andika("BoldItalic"));

  /** It leaves room for the marks of all languages. */
  private static final float ANDIKA_LINE_HEIGHT = 1.28f;

  private static Face andika(String style) {
    return new Face("andika/Andika-" + style + ".ttf", 1, ANDIKA_LINE_HEIGHT);
  }

  /** The font of a name: one that comes along, or is installed; nothing when there is none. */
  static Optional<Typeface> of(String family) {
    return switch (family.toLowerCase(Locale.ROOT)) {
      case "source serif 4", "source serif" -> Optional.of(SERIF);
      case "andika" -> Optional.of(ANDIKA);
      default -> Faces.installed(family);
    };
  }

  Face face(boolean wantedBold, boolean wantedItalic) {
    return wantedBold ? wantedItalic ? boldItalic : bold : wantedItalic ? italic : regular;
  }
}
