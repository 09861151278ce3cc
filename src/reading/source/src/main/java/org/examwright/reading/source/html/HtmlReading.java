package org.examwright.reading.source.html;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;

/**
 * Reads fragments of HTML, such as the texts of a question bank, as rich text.
 *
 * <p>What HTML says and rich text does not is left out and noted, its words are kept. Formulas are
 * what MathJax reads as such: {@code \(…\)}, {@code \[…\]} and {@code $$…$$}.
 */
public final class HtmlReading {
  private final Problems problems;
  private final ShownPictures pictures;
  private final Map<String, Integer> languages = new HashMap<>();
  private int fragments;

  public HtmlReading(Problems problems, ShownPictures pictures) {
    this.problems = problems;
    this.pictures = pictures;
  }

  /**
   * Reads a fragment, in which {@link GapPlace} may mark the places of gaps.
   *
   * @param origin where the fragment stands in its file
   */
  public RichText read(String html, Origin origin) {
    Notes notes = new Notes(problems, ignored -> origin);
    String allowed =
        References.allowed(
            html,
            stranger ->
                problems.tally(origin, "the control character " + stranger + " is left out"));
    FormulaMarks marks = FormulaMarks.in(allowed);
    MarkedWords words = new MarkedWords(marks.formulas());
    InlineFlow flow = new InlineFlow();
    fragments++;
    if (isMarkup(html)) {
      HtmlTree tree = new HtmlTree(List.of(new Piece.Markup(marks.html(), origin, List.of())));
      countLanguage(tree.body());
      ForeignPieces none = new ForeignPieces(tree, ForeignReading.NONE);
      new ElementReading(tree, none, words, pictures, notes).children(tree.body(), flow);
    } else {
      words.read(marks.html(), false, text -> problems.allowed(text, () -> origin), flow);
    }
    return new RichText(Spacers.without(flow.blocks()));
  }

  /** The language that most fragments so far say they are in as a whole, if there is one. */
  public Optional<String> language() {
    return languages.entrySet().stream()
        .filter(language -> language.getValue() * 2 > fragments)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private void countLanguage(Element body) {
    if (body.childNodeSize() == 1 && body.childNode(0).hasAttr("lang")) {
      languages.merge(body.childNode(0).attr("lang"), 1, Integer::sum);
    }
  }

  /** Most texts of a bank are words alone, and need no parser. */
  private static boolean isMarkup(String html) {
    return html.indexOf('<') >= 0 || html.indexOf('&') >= 0;
  }
}
