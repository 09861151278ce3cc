package org.examwright.reading.outline.text;

import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads pictures, in Markdown or in HTML; of one that is not there, the alternative text. */
record ImageReading(Problems problems, ShownPictures pictures) {
  private static final Set<String> KNOWN = Set.of("width", "height");

  /** A picture with the attributes behind it. */
  Inline of(Image image, String alt, Attributes attributes, Node place) {
    Origin origin = new NodePlaces(problems).of(place);
    boolean unknown =
        !attributes.ids().isEmpty()
            || !attributes.classes().isEmpty()
            || !KNOWN.containsAll(attributes.values().keySet());
    if (unknown) {
      problems.warning(
          origin,
          "of the picture's attributes only width and height are known",
          "take the others out");
    }
    return read(
        image.getDestination(),
        alt,
        image.getTitle(),
        attributes.get("width"),
        attributes.get("height"),
        origin);
  }

  /** An {@code img} element. */
  Inline of(Element img, Origin origin) {
    return read(
        problems.allowed(img.attr("src"), () -> origin),
        problems.allowed(img.attr("alt"), () -> origin),
        problems.allowed(img.attr("title"), () -> origin),
        img.hasAttr("width") ? img.attr("width") : null,
        img.hasAttr("height") ? img.attr("height") : null,
        origin);
  }

  private Inline read(
      String destination,
      String alt,
      @Nullable String title,
      @Nullable String width,
      @Nullable String height,
      Origin origin) {
    if (alt.isBlank()) {
      problems.warning(
          origin,
          "the picture `" + ShownPictures.shown(destination) + "` has no alternative text",
          "say between `![` and `]` what it shows, for those who cannot see it");
    }
    Optional<String> source = pictures.source(destination, origin);
    return source.isPresent()
        ? new Inline.Image(
            source.get(),
            alt,
            title == null ? "" : title,
            pixels(width, "width", origin),
            pixels(height, "height", origin))
        : new Inline.Text("[" + (alt.isBlank() ? ShownPictures.shown(destination) : alt) + "]");
  }

  private @Nullable Integer pixels(@Nullable String value, String key, Origin origin) {
    if (value == null) {
      return null;
    }
    String digits =
        value.endsWith("px") ? value.substring(0, value.length() - 2).strip() : value.strip();
    if (digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= Integer.MAX_VALUE) {
      return Integer.valueOf(digits);
    }
    problems.tally(
        origin, "the " + key + " `" + value + "` is not in pixels: the picture keeps its own size");
    return null;
  }
}
