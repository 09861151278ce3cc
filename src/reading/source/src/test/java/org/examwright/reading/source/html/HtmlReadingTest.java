package org.examwright.reading.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.naming.PercentCoding;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReadingTest {
  private static final String BESIDE = "beside:";
  private final Problems problems = new Problems("bank.xml");
  private final ShownPictures pictures =
      new ShownPictures(
          path ->
              path.equals("a b.png")
                  ? new PictureFinder.Found(new byte[] {1})
                  : new PictureFinder.Missing("there is no such file"),
          address ->
              address.startsWith(BESIDE)
                  ? Optional.of(PercentCoding.decoded(address.substring(BESIDE.length())))
                  : Optional.empty(),
          problems);

  @Test
  void paragraphsAndWordsBesideThem() {
    assertThat(read("one<p>two <b>three</b></p>\n four"))
        .isEqualTo(
            RichText.of("one")
                .then(paragraph(text("two "), new Inline.Strong(List.of(text("three")))))
                .then(RichText.of("four")));
  }

  @Test
  void whiteSpaceIsWhatABrowserMakesOfIt() {
    assertThat(read("<p>  a \n\t b&nbsp;&nbsp;c <br> d </p>"))
        .isEqualTo(paragraph(text("a b\u00a0\u00a0c"), new Inline.LineBreak(), text("d")));
  }

  @Test
  void everyKindOfWordsWithinALine() {
    assertThat(read("<em>a</em><s>b</s><sub>c</sub><sup>d</sup><kbd>e</kbd><a href='#x'>f</a>"))
        .isEqualTo(
            paragraph(
                new Inline.Emphasis(List.of(text("a"))),
                new Inline.Strike(List.of(text("b"))),
                new Inline.Subscript(List.of(text("c"))),
                new Inline.Superscript(List.of(text("d"))),
                new Inline.Code("e"),
                new Inline.Link("#x", "", List.of(text("f")))));
  }

  @Test
  void codeKeepsItsLinesAndItsLanguage() {
    assertThat(read("<pre><code class=\"language-c++\">if (a &lt; b)\n\n    f();\n</code></pre>"))
        .isEqualTo(RichText.of(new Block.CodeBlock("c++", "if (a < b)\n\n    f();")));
    assertThat(read("<pre>a<br>  b</pre>"))
        .isEqualTo(RichText.of(new Block.CodeBlock("", "a\n  b")));
  }

  @Test
  void blocksWithinCodeAreLines() {
    RichText lines = RichText.of(new Block.CodeBlock("", "a\n\n  b\nc"));
    for (String html :
        List.of(
            "<pre><div>a</div><div>\u00A0</div><div>  b</div><div>c</div></pre>",
            "<pre><div>a</div><div><br></div><div>  b<br></div><div>c</div></pre>",
            "<pre>\n<div>a</div>\n<div>&nbsp;</div>\n<div>  b</div>\n<div>c</div>\n</pre>",
            "<pre>a<div>&nbsp;</div>  b<div>c</div></pre>",
            "<pre><ol><li>a</li><li>&nbsp;</li><li><span>  b</span></li><li>c</li></ol></pre>",
            "<pre><p>a\n</p><p>\n  b</p><p>c</p></pre>")) {
      assertThat(read(html)).as(html).isEqualTo(lines);
    }
  }

  @Test
  void codeMayBeginAndEndWithAnEmptyLineAndHoldASpaceThatDoesNotBreak() {
    assertThat(read("<pre><div>&nbsp;</div><div>a&nbsp;b</div><div>&nbsp;</div></pre>"))
        .isEqualTo(RichText.of(new Block.CodeBlock("", "\na\u00A0b\n")));
  }

  @Test
  void headingsQuotesAndRules() {
    assertThat(read("<h3>a</h3><blockquote><p>b</p></blockquote><hr>"))
        .isEqualTo(
            RichText.of(
                new Block.Heading(3, List.of(text("a"))),
                new Block.Quote(RichText.of("b")),
                new Block.Rule()));
  }

  @Test
  void listsAreTightUnlessTheirItemsBeginWithParagraphs() {
    assertThat(read("<ul><li>a</li><li>b<ol start='3'><li>c</li></ol></li></ul>"))
        .isEqualTo(
            RichText.of(
                new Block.BulletList(
                    true,
                    List.of(
                        RichText.of("a"),
                        RichText.of("b")
                            .then(
                                RichText.of(
                                    new Block.OrderedList(3, true, List.of(RichText.of("c")))))))));
    assertThat(read("<ul>\n<li>\n<p>a</p>\n</li>\n</ul>"))
        .isEqualTo(RichText.of(new Block.BulletList(false, List.of(RichText.of("a")))));
  }

  @Test
  void theFirstRowOfATableIsItsHeaderIfItHasHeaderCellsAlone() {
    assertThat(
            read(
                "<table><tr><th>a</th><th style='text-align:right'>b</th></tr>"
                    + "<tr><th>c</th><td>d</td></tr></table>"))
        .isEqualTo(
            RichText.of(
                new Block.Table(
                    List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                    row(List.of(text("a")), List.of(text("b"))),
                    List.of(
                        row(List.of(new Inline.Strong(List.of(text("c")))), List.of(text("d")))))));
  }

  @Test
  void blocksInACellBecomeLines() {
    assertThat(read("<table><tr><td><p>a</p><p>b</p></td></tr></table>"))
        .isEqualTo(
            RichText.of(
                new Block.Table(
                    List.of(Block.Alignment.NONE),
                    new Block.Row(List.of()),
                    List.of(row(List.of(text("a"), new Inline.LineBreak(), text("b")))))));
  }

  @Test
  void formulasAreWhatMathJaxReads() {
    assertThat(read("<p>a \\(x &lt; y\\) b $$z$$ c</p>\\[w\\]"))
        .isEqualTo(
            paragraph(text("a "), new Inline.Formula("x < y"), text(" b"))
                .then(RichText.of(new Block.DisplayFormula("z")))
                .then(RichText.of("c"))
                .then(RichText.of(new Block.DisplayFormula("w"))));
    assertThat(read("<code>\\(x\\)</code> \\&#40;x\\) 5$"))
        .isEqualTo(paragraph(new Inline.Code("\\(x\\)"), text(" \\(x\\) 5$")));
  }

  @Test
  void aFormulaEndsBehindItsBracesAndTheLinesOfAMatrix() {
    assertThat(read("a \\(x \\text{ if \\(y\\)}\\) b"))
        .isEqualTo(paragraph(text("a "), new Inline.Formula("x \\text{ if \\(y\\)}"), text(" b")));
    assertThat(read("\\[a \\\\] b\\]"))
        .isEqualTo(RichText.of(new Block.DisplayFormula("a \\\\] b")));
  }

  @Test
  void filtersSpansAreTakenAway() {
    assertThat(read("<p>a <span class=\"nolink\">:-)</span></p>")).isEqualTo(RichText.of("a :-)"));
    assertThat(said()).isEmpty();
  }

  @Test
  void formattingAroundParagraphsFormatsEachOfThem() {
    assertThat(read("<b><p>a</p><p>b</p></b>"))
        .isEqualTo(
            paragraph(new Inline.Strong(List.of(text("a"))))
                .then(paragraph(new Inline.Strong(List.of(text("b"))))));
  }

  @Test
  void picturesAreFoundBesideTheTextAndInTheFolderAndWithinTheText() {
    pictures.putBeside(Map.of("x y.png", new byte[] {2}));

    assertThat(
            read(
                "<img src=\"beside:x%20y.png\" alt=\"X\" width=\"30\">"
                    + "<img src=\"a%20b.png\"><img src=\"data:image/gif;base64,AQI=\">"
                    + "<img src=\"https://example.org/z.png\" alt=\"Z\">"))
        .isEqualTo(
            paragraph(
                new Inline.Image("x y.png", "X", "", 30, null),
                new Inline.Image("a b.png", "", "", null, null),
                new Inline.Image("picture-a12871fee210.gif", "", "", null, null),
                new Inline.Image("https://example.org/z.png", "Z", "", null, null)));
    assertThat(pictures.assets())
        .extracting(Asset::name)
        .containsExactly("x y.png", "a b.png", "picture-a12871fee210.gif");
  }

  @Test
  void aDrawingWithinTheTextMayBeWrittenAsItIs() {
    read("<img src=\"data:image/svg+xml,%3Csvg/%3E\">");

    assertThat(pictures.assets())
        .extracting(asset -> new String(asset.content(), StandardCharsets.UTF_8))
        .containsExactly("<svg/>");
  }

  @Test
  void aPictureWithinTheTextMayBeDamaged() {
    assertThat(read("<img src=\"data:image/png;base64,!!!\" alt=\"a dot\">"))
        .isEqualTo(RichText.of("[a dot]"));
    assertThat(said())
        .containsExactly(
            "the picture `data:image/png;base64,!!!` is replaced by its alternative text:"
                + " its data is damaged");
  }

  @Test
  void twoPicturesOfOneNameAreKeptApart() {
    pictures.putBeside(Map.of("x.png", new byte[] {2}));
    read("<img src=\"beside:x.png\">");
    pictures.putBeside(Map.of("x.png", new byte[] {3}));

    assertThat(read("<img src=\"beside:x.png\">"))
        .isEqualTo(paragraph(new Inline.Image("x-2.png", "", "", null, null)));
  }

  @Test
  void aPictureThatIsMissingBecomesItsAlternativeText() {
    assertThat(read("<img src=\"no.png\" alt=\"a dot\">")).isEqualTo(RichText.of("[a dot]"));
    assertThat(said())
        .containsExactly(
            "the picture `no.png` is replaced by its alternative text: there is no such file");
  }

  @Test
  void whatHasNoCounterpartIsSaidOnceAndItsWordsAreKept() {
    assertThat(
            read("<blink>a</blink> <blink>b</blink> <font color=red>c</font><script>x()</script>"))
        .isEqualTo(RichText.of("a b c"));
    assertThat(said())
        .containsExactly(
            "the HTML `<blink>` is left out, its text is kept",
            "the look of words (`<font>`) is left out",
            "the HTML `<script>` is left out, with all that is in it");
  }

  @Test
  void underlinedAndMarkedWordsStandOut() {
    assertThat(read("<u>a</u> <ins>b</ins> <mark>c</mark>"))
        .isEqualTo(
            paragraph(
                new Inline.Emphasis(List.of(text("a"))),
                text(" "),
                new Inline.Emphasis(List.of(text("b"))),
                text(" "),
                new Inline.Strong(List.of(text("c")))));
    assertThat(said())
        .containsExactly(
            "underlined text (`<u>`) is set in italics",
            "underlined text (`<ins>`) is set in italics",
            "marked text (`<mark>`) is set in bold");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr> ~ a,b;,c",
        "<tr><td>a</td><td rowspan=2>b</td></tr><tr><td>c</td></tr> ~ a,b;c,",
        "<tr><td colspan=2>a</td></tr><tr><td>b</td><td>c</td></tr> ~ a,;b,c",
        "<tr><td rowspan=2 colspan=2>a</td><td>b</td></tr><tr><td>c</td></tr> ~ a,,b;,,c",
        "<tr><td rowspan=0>a</td><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr>"
            + " ~ a,b;,c;,d",
        "<tr><td rowspan=9>a</td><td>b</td></tr><tr><td>c</td></tr> ~ a,b;,c",
        "<tbody><tr><td rowspan=9>a</td><td>b</td></tr></tbody><tbody><tr><td>c</td></tr></tbody>"
            + " ~ a,b;c,",
        "<tr><td rowspan=2>a</td><td>b</td></tr><tr></tr><tr><td>c</td></tr> ~ a,b;c,",
      })
  void aCellThatReachesDownLeavesRoomBelowIt(String rows, String expected) {
    Block.Table table = (Block.Table) read("<table>" + rows + "</table>").blocks().getFirst();

    assertThat(
            table.rows().stream()
                .map(
                    row ->
                        row.cells().stream()
                            .map(cell -> PlainText.of(cell.content()))
                            .collect(Collectors.joining(",")))
                .collect(Collectors.joining(";")))
        .isEqualTo(expected);
    assertThat(said())
        .containsExactly("the merged cells of a table are taken apart: the first has their text");
  }

  @Test
  void theWordsOfFieldsToFillInAreKept() {
    assertThat(read("<select><option>a</option><option>b</option></select><input>"))
        .isEqualTo(RichText.of("a").then(RichText.of("b")));
    assertThat(said())
        .containsExactly(
            "a field to fill in, `<select>`, is left out, its text is kept",
            "a field to fill in, `<input>`, is left out");
  }

  @Test
  void whatIsToHearOrSeeBecomesALinkOrIsLeftOut() {
    assertThat(read("<video src=\"https://example.org/a.mp4\">b</video>"))
        .isEqualTo(
            paragraph(
                new Inline.Link(
                    "https://example.org/a.mp4", "", List.of(text("https://example.org/a.mp4"))),
                text(" b")));
    assertThat(read("<audio src=\"beside:a%20b.mp3\">c</audio>")).isEqualTo(RichText.of("c"));
    assertThat(said())
        .containsExactly(
            "the audio `a b.mp3` is left out, its text is kept",
            "the video `https://example.org/a.mp4` becomes a link");
  }

  @Test
  void paragraphsThatOnlyMakeRoomAreLeftOutUnlessTheyAreAll() {
    assertThat(read("<p>a</p><p>&nbsp;</p><p>b</p>"))
        .isEqualTo(RichText.of("a").then(RichText.of("b")));
    assertThat(read("<p>&nbsp;</p>")).isEqualTo(RichText.of("\u00a0"));
  }

  @Test
  void aPictureOfTheFolderIsLookedForOnce() {
    assertThat(read("<img src=\"a%20b.png\" alt=\"a\"><img src=\"./a b.png\" alt=\"a\">"))
        .isEqualTo(
            paragraph(
                new Inline.Image("a b.png", "a", "", null, null),
                new Inline.Image("a b.png", "a", "", null, null)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.png", "/etc/x.png", "C:/x.png", "a\\x.png", "file:x.png"})
  void picturesElsewhereAreNotLookedFor(String address) {
    assertThat(read("<img src=\"" + address + "\" alt=\"a\">")).isEqualTo(RichText.of("[a]"));
    assertThat(said()).singleElement().asString().contains("`" + address + "` is replaced");
  }

  @Test
  void aGapStandsWhereItsMarkStood() {
    assertThat(read("<p>a " + GapPlace.of("1") + " b</p>"))
        .isEqualTo(paragraph(text("a "), new Inline.GapMark("1"), text(" b")));
    assertThat(read("<pre>x = " + GapPlace.of("2") + "\n  y</pre>"))
        .isEqualTo(
            paragraph(
                new Inline.Code("x = "),
                new Inline.GapMark("2"),
                new Inline.LineBreak(),
                new Inline.Code("  y")));
  }

  @Test
  void deepNestingIsNoProblem() {
    assertThat(read("<div>".repeat(5000) + "a").plainText()).isEqualTo("a");
    assertThat(read("<b>".repeat(5000) + "a").plainText()).isEqualTo("a");
  }

  private RichText read(String html) {
    return new HtmlReading(problems, pictures).read(html, Origin.of("bank.xml"));
  }

  private List<String> said() {
    return problems.all().stream().map(Diagnostic::message).toList();
  }

  private static Inline.Text text(String words) {
    return new Inline.Text(words);
  }

  private static RichText paragraph(Inline... inlines) {
    return RichText.ofInlines(List.of(inlines));
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // only read
  private static Block.Row row(List<Inline>... cells) {
    return new Block.Row(List.of(cells).stream().map(Block.Cell::new).toList());
  }
}
