package org.examwright.reading.source.html;

import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.naming.PercentCoding;
import org.examwright.model.text.Inline;
import org.jsoup.nodes.Element;

/** Knows the pictures by which Canvas shows formulas, and which hold their LaTeX. */
final class FormulaImage {
  private static final String CLASS = "equation_image";
  private static final String ALTERNATIVE = "LaTeX:";
  private static final String ADDRESS = "/equation_images/";

  private FormulaImage() {}

  /** The formula of a picture; nothing if it shows something else. */
  static Optional<Inline> read(Element img, Notes notes) {
    if (!img.hasClass(CLASS)) {
      return Optional.empty();
    }
    return Stream.of(
            notes.attribute(img, "data-equation-content"),
            alternative(notes.attribute(img, "alt")),
            address(notes.attribute(img, "src")),
            notes.attribute(img, "title"))
        .map(String::strip)
        .filter(tex -> !tex.isEmpty())
        .findFirst()
        .map(Inline.Formula::new);
  }

  private static String alternative(String alt) {
    return alt.startsWith(ALTERNATIVE) ? alt.substring(ALTERNATIVE.length()) : "";
  }

  /** The address holds it encoded twice. */
  private static String address(String src) {
    int start = src.indexOf(ADDRESS);
    return start < 0
        ? ""
        : PercentCoding.decoded(
            PercentCoding.decoded(
                src.substring(start + ADDRESS.length()).replaceFirst("\\?.*", "")));
  }
}
