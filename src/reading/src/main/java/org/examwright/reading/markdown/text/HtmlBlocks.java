package org.examwright.reading.markdown.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.HtmlBlock;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Keeps the words and pictures of a block of HTML. */
record HtmlBlocks(Problems problems, ImageReading images) {

  /** What is kept; a note says that the rest is not, unless all of it is comments. */
  List<Inline> read(HtmlBlock block) {
    Origin origin = new Places(problems).of(block);
    Document document = Jsoup.parseBodyFragment(block.getLiteral());
    List<Inline> kept = new ArrayList<>();
    collect(document.body(), origin, kept);
    boolean commentsAlone =
        document.body().childNodes().stream()
            .allMatch(
                node ->
                    node instanceof Comment || (node instanceof TextNode text && text.isBlank()));
    if (!commentsAlone) {
      problems.note(origin, "a block of HTML is left out, its words and pictures are kept");
    }
    return kept;
  }

  private void collect(Element parent, Origin origin, List<Inline> kept) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text && !text.text().isEmpty()) {
        kept.add(new Inline.Text(text.text()));
      } else if (node instanceof Element element) {
        switch (element.normalName()) {
          case "img" -> kept.add(images.of(element, origin));
          case "br" -> kept.add(new Inline.LineBreak());
          default -> collect(element, origin, kept);
        }
      }
    }
  }
}
