package org.examwright.reading.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Reads fragments of HTML, such as the texts of a question bank, as rich text.
 *
 * <p>What HTML says and rich text does not is left out and noted, its words are kept. Formulas are
 * what MathJax reads as such: {@code \(…\)}, {@code \[…\]} and {@code $$…$$}.
 */
public final class HtmlReading {
  private final Problems problems;
  private final HtmlPictures pictures;
  private final Map<String, Integer> languages = new HashMap<>();
  private int fragments;

  public HtmlReading(Problems problems, HtmlPictures pictures) {
    this.problems = problems;
    this.pictures = pictures;
  }

  /**
   * Reads a fragment, in which {@link GapPlace} may mark the places of gaps.
   *
   * @param origin where the fragment stands in its file
   */
  public RichText read(String html, Origin origin) {
    Notes notes = new Notes(problems, origin);
    FormulaMarks marks =
        FormulaMarks.in(
            References.allowed(
                html,
                stranger -> notes.note("the control character " + stranger + " is left out")));
    InlineElements inlines = new InlineElements(marks.formulas(), pictures, notes);
    BlockElements blocks = new BlockElements(inlines, notes);
    fragments++;
    if (!isMarkup(html)) {
      return blocks.of(List.of(new TextNode(marks.html())));
    }
    Element body = Jsoup.parseBodyFragment(marks.html()).body();
    if (body.childNodeSize() == 1 && body.childNode(0).hasAttr("lang")) {
      languages.merge(body.childNode(0).attr("lang"), 1, Integer::sum);
    }
    return blocks.of(body);
  }

  /** The language that most fragments so far say they are in as a whole, if there is one. */
  public Optional<String> language() {
    return languages.entrySet().stream()
        .filter(language -> language.getValue() * 2 > fragments)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Most texts of a bank are words alone, and need no parser. */
  private static boolean isMarkup(String html) {
    return html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
  }
}
