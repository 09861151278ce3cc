package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.examwright.model.text.Html;

/**
 * Writes what stands in an item as the HTML that it means.
 *
 * @param instead what stands for an element; nothing for what it means by itself
 */
record ItemMarkup(Function<Tag, Optional<String>> instead) {
  private static final Set<String> LEFT_OUT = Set.of("stylesheet", "cataloginfo", "feedbackblock");

  private static final Set<String> WRAPPERS =
      Set.of("contentbody", "templateinline", "infocontrol", "itembody", "hottext", "stimulusbody");

  private static final Set<String> BLOCKS = Set.of("prompt", "templateblock", "rubricblock");

  /** A browser would show several spaces in code as one, which its author hardly means. */
  private static final String KEPT_SPACES = "white-space:pre-wrap";

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "wbr", "col", "source", "track");

  String of(Tag parent) {
    StringBuilder out = new StringBuilder();
    content(parent, out);
    return out.toString();
  }

  private void content(Tag parent, StringBuilder out) {
    for (Object part : parent.content()) {
      if (part instanceof Tag tag) {
        element(tag, out);
      } else {
        out.append(Html.escape(part.toString()));
      }
    }
  }

  private void element(Tag tag, StringBuilder out) {
    Optional<String> other = instead.apply(tag);
    if (other.isPresent()) {
      out.append(other.get());
    } else if (isPicture(tag)) {
      picture(tag, out);
    } else if (WRAPPERS.contains(tag.name())) {
      content(tag, out);
    } else if (BLOCKS.contains(tag.name())) {
      out.append("<div>");
      content(tag, out);
      out.append("</div>");
    } else if (!LEFT_OUT.contains(tag.name())) {
      html(tag, out);
    }
  }

  private static boolean isPicture(Tag tag) {
    return tag.is("object") && tag.attribute("type").toLowerCase(Locale.ROOT).startsWith("image/");
  }

  private static void picture(Tag object, StringBuilder out) {
    out.append("<img src=\"").append(Html.escape(object.attribute("data")));
    out.append("\" alt=\"").append(Html.escape(object.text().strip())).append("\">");
  }

  private void html(Tag tag, StringBuilder out) {
    String name = tag.written().toLowerCase(Locale.ROOT);
    String css = tag.attribute("class");
    if (css.equals("strike") && name.equals("span")) {
      name = "del";
    }
    out.append('<').append(name);
    tag.writtenAttributes().forEach((key, value) -> attribute(key, value, out));
    alignment(css).ifPresent(side -> attribute("align", side, out));
    if (name.equals("code") && tag.text().indexOf('\n') < 0) {
      attribute("style", KEPT_SPACES, out);
    }
    out.append('>');
    if (VOID.contains(name)) {
      return;
    }
    boolean code = name.equals("pre") && css.startsWith("language-");
    out.append(code ? "<code class=\"" + Html.escape(css) + "\">" : "");
    content(tag, out);
    out.append(code ? "</code>" : "").append("</").append(name).append('>');
  }

  private static void attribute(String name, String value, StringBuilder out) {
    if (name.matches("[A-Za-z][A-Za-z0-9-]*")) {
      out.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }
  }

  private static Optional<String> alignment(String css) {
    return List.of("left", "center", "right").stream()
        .filter(side -> (" " + css + " ").contains(" align-" + side + " "))
        .findFirst();
  }
}
