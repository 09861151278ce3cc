package org.examwright.markdown;

import org.examwright.model.text.Inline;

/** Writes pictures. */
record ImageWriting(Inline.Image image) {

  /**
   * A picture in signs, or in a tag.
   *
   * @param tag whether a tag is wanted
   */
  String write(boolean tag) {
    return tag ? tag() : signs();
  }

  private String signs() {
    StringBuilder out = new StringBuilder("![");
    out.append(MarkdownEscapes.text(image.alt(), false)).append("](");
    out.append(
        image.isRemote()
            ? MarkdownEscapes.target(image.source())
            : MarkdownEscapes.path(image.source()));
    out.append(MarkdownEscapes.title(image.title())).append(')');
    if (image.width() != null || image.height() != null) {
      String width = image.width() == null ? "" : "width=" + image.width();
      String height = image.height() == null ? "" : "height=" + image.height();
      out.append('{').append((width + " " + height).strip()).append('}');
    }
    return out.toString();
  }

  private String tag() {
    StringBuilder out = new StringBuilder("<img");
    attribute("src", image.isRemote() ? image.source() : MarkdownEscapes.path(image.source()), out);
    attribute("alt", image.alt(), out);
    if (!image.title().isEmpty()) {
      attribute("title", image.title(), out);
    }
    if (image.width() != null) {
      attribute("width", image.width().toString(), out);
    }
    if (image.height() != null) {
      attribute("height", image.height().toString(), out);
    }
    return out.append('>').toString();
  }

  private static void attribute(String key, String value, StringBuilder out) {
    out.append(' ').append(key).append("=\"").append(MarkdownEscapes.html(value)).append('"');
  }
}
