package org.examwright.exporters.word;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.rendering.theme.Theme;
import org.examwright.rendering.theme.ThemeColor;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Gives our styles the look of a theme, so that somebody who edits a document finds it in them.
 *
 * @param styles whose sizes are those of the theme already
 */
record ThemedStyles(Document styles, Theme theme) {
  private static final String ACCENT = "1F3864";

  /** Of what matters less than the text. */
  private static final List<String> QUIET = List.of("404040", "595959");

  private static final int WHITE = 255;

  /**
   * What stands before a size or a colour among the properties of letters, as the schema has it.
   */
  private static final List<String> BEFORE_COLOR =
      List.of(
          "rStyle",
          "rFonts",
          "b",
          "bCs",
          "i",
          "iCs",
          "caps",
          "smallCaps",
          "strike",
          "dstrike",
          "outline",
          "shadow",
          "emboss",
          "imprint",
          "noProof",
          "snapToGrid",
          "vanish",
          "webHidden");

  private static final List<String> BEFORE_SPACING =
      Stream.concat(BEFORE_COLOR.stream(), Stream.of("color")).toList();

  /** Underscores that make a line, which has no gaps. */
  private static final List<String> UNBROKEN = List.of("Blank");

  void apply() {
    Element root = styles.getDocumentElement();
    Element text = WordXml.child(root, "docDefaults", "rPrDefault", "rPr").orElseThrow();
    theme.font().ifPresent(font -> font(text, font));
    theme
        .ink()
        .ifPresent(
            ink -> {
              put(text, "color", ink.hex(), BEFORE_COLOR);
              QUIET.forEach(color -> recolor(root, color, ink.hex()));
            });
    theme.accent().ifPresent(accent -> recolor(root, ACCENT, accent.hex()));
    theme.background().ifPresent(page -> shade(root, page));
    lineSpacing(root);
    if (theme.letterSpacing() > 0) {
      letterSpacing(text);
    }
    if (!theme.italics()) {
      upright(styles);
    }
  }

  private static void font(Element text, String font) {
    WordXml.child(text, "rFonts")
        .ifPresent(
            fonts ->
                List.of("ascii", "hAnsi", "cs")
                    .forEach(script -> WordXml.setAttribute(fonts, script, font)));
  }

  private static void recolor(Element root, String usual, String wanted) {
    for (Element color : WordXml.all(root, "color")) {
      if (WordXml.attribute(color, "val").equals(usual)) {
        WordXml.setAttribute(color, "val", wanted);
      }
    }
  }

  /** What is shaded on white is as much darker than a page of another colour. */
  private static void shade(Element root, ThemeColor page) {
    for (Element shade : WordXml.all(root, "shd")) {
      String fill = WordXml.attribute(shade, "fill");
      if (!fill.isEmpty()) {
        byte[] usual = HexFormat.of().parseHex(fill);
        WordXml.setAttribute(
            shade,
            "fill",
            new ThemeColor(
                    darker(usual[0], page.red()),
                    darker(usual[1], page.green()),
                    darker(usual[2], page.blue()))
                .hex());
      }
    }
  }

  private static int darker(byte usual, int page) {
    return Byte.toUnsignedInt(usual) * page / WHITE;
  }

  private void lineSpacing(Element root) {
    double factor = theme.lineSpacing() / Theme.USUAL_SPACING;
    for (Element spacing : WordXml.all(root, "spacing")) {
      if (WordXml.attribute(spacing, "lineRule").equals("auto")) {
        int usual = WordXml.number(WordXml.attribute(spacing, "line"), 0);
        WordXml.setAttribute(spacing, "line", Long.toString(Math.round(usual * factor)));
      }
    }
  }

  /** It is a share of the size of letters, so that each style that has a size has its own. */
  private void letterSpacing(Element text) {
    space(text);
    for (Element style : TemplateStyles.styles(styles)) {
      Optional<Element> letters = WordXml.child(style, "rPr");
      if (UNBROKEN.contains(TemplateStyles.id(style))) {
        put(letters.orElseThrow(), "spacing", "0", BEFORE_SPACING);
      } else {
        letters.ifPresent(this::space);
      }
    }
  }

  private void space(Element letters) {
    int halfPoints = WordXml.number(WordXml.value(letters, "sz"), 0);
    if (halfPoints > 0) {
      long twentieths = Math.round(halfPoints * 10 * theme.letterSpacing() / 100);
      put(letters, "spacing", Long.toString(twentieths), BEFORE_SPACING);
    }
  }

  /** Takes slanted letters out of styles; a heading that nothing else tells apart becomes bold. */
  static void upright(Document styles) {
    for (Element style : TemplateStyles.styles(styles)) {
      WordXml.child(style, "rPr").ifPresent(letters -> upright(letters, isHeading(style)));
    }
  }

  private static boolean isHeading(Element style) {
    return WordXml.value(style, "name").startsWith("heading");
  }

  private static void upright(Element letters, boolean heading) {
    for (Element slanted : WordXml.children(letters)) {
      if (WordXml.is(slanted, "i") || WordXml.is(slanted, "iCs")) {
        letters.removeChild(slanted);
        if (heading && WordXml.child(letters, "b").isEmpty()) {
          add(letters, "b", List.of("rStyle", "rFonts"));
        }
      }
    }
  }

  private static void put(Element letters, String name, String value, List<String> before) {
    Element element = WordXml.child(letters, name).orElseGet(() -> add(letters, name, before));
    WordXml.setAttribute(element, "val", value);
  }

  private static Element add(Element letters, String name, List<String> before) {
    Element element = letters.getOwnerDocument().createElementNS(Markup.WORD, "w:" + name);
    Element next =
        WordXml.children(letters).stream()
            .filter(child -> !before.contains(child.getLocalName()))
            .findFirst()
            .orElse(null);
    letters.insertBefore(element, next);
    return element;
  }
}
