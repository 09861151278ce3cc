package org.examwright.reading.source.html;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What can be seen of a piece of HTML without reading it.
 *
 * @param words all that it says
 * @param banner the words of its first heading of the first level; nothing if there is none
 * @param pictures how many it shows
 * @param links how many it has
 * @param besideLinks what it says outside of links
 */
public record HtmlGlance(
    String words, Optional<String> banner, int pictures, int links, String besideLinks) {

  public static HtmlGlance at(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    String words = body.text();
    Optional<String> banner = Optional.ofNullable(body.selectFirst("h1")).map(Element::text);
    int pictures = body.select("img").size();
    int links = body.select("a[href]").size();
    body.select("a[href]").remove();
    return new HtmlGlance(words, banner, pictures, links, body.text());
  }
}
