package org.examwright.reading.source.html;

import java.util.List;
import java.util.Optional;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;

/** Reads what leads to another place, or shows what is there. */
record LinkElement(ElementReading html) {

  /** An anchor without an address is a place to go to, of which only the text is seen. */
  void read(Element a, InlineFlow flow) {
    String target = html.notes().attribute(a, "href").strip();
    Optional<String> file = html.pictures().storedName(target);
    if (file.isPresent()) {
      html.notes()
          .warning(
              a, "the file `" + file.get() + "` is left out", "put it on the web and link to it");
    }
    if (!a.hasAttr("href") || file.isPresent()) {
      html.children(a, flow);
    } else {
      String title = html.notes().attribute(a, "title");
      html.within(a, content -> new Inline.Link(target, title, content), flow);
    }
  }

  /** Something to hear, see move or use: from the web, it becomes a link. */
  void media(Element media, InlineFlow flow) {
    String source = html.notes().allowed(address(media).strip(), media);
    String name = HtmlTree.name(media);
    if (source.startsWith("http://") || source.startsWith("https://")) {
      html.notes().note(media, "the " + name + " `" + source + "` becomes a link");
      flow.add(new Inline.Link(source, "", List.of(new Inline.Text(source))));
      flow.words(" ");
    } else if (source.isEmpty()) {
      html.notes().leftOut(media);
    } else {
      Optional<String> file = html.pictures().storedName(source);
      html.notes()
          .warning(
              media,
              "the "
                  + name
                  + " `"
                  + ShownPictures.shown(file.orElse(source))
                  + "` is left out"
                  + Notes.rest(media),
              "put it on the web and link to it");
    }
    html.children(media, flow);
  }

  private static String address(Element media) {
    String source = media.hasAttr("src") ? media.attr("src") : media.attr("data");
    Element inner = media.selectFirst("source[src]");
    return source.isEmpty() && inner != null ? inner.attr("src") : source;
  }
}
