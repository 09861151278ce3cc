package org.examwright.reading.outline.text;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.pictures.WrittenPicture;

/** Reads pictures in Markdown with the attributes behind them. */
record ImageReading(Problems problems, ShownPictures pictures) {
  private static final Set<String> KNOWN = Set.of("width", "height");

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
    return pictures.show(
        new WrittenPicture(
            image.getDestination(),
            alt,
            image.getTitle() == null ? "" : image.getTitle(),
            attributes.get("width"),
            attributes.get("height")),
        origin);
  }
}
