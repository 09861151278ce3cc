package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.examwright.reading.markdown.AnswersOf.said;
import static org.examwright.reading.markdown.AnswersOf.sketch;

import org.examwright.model.text.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a<br>b<br/>c ~ p(abr()bbr()c)",
        "<strong>a</strong> <em>b</em> ~ p(b(a) i(b))",
        "<var>a</var> <cite>b</cite> ~ p(i(a) i(b))",
        "<kbd>a</kbd> <samp>b</samp> <tt>c</tt> ~ p(code(a) code(b) code(c))",
        "say <q>a</q> ~ p(say “a”)",
        "<del>a</del> <strike>b</strike> <s>c</s> ~ p(s(a) s(b) s(c))",
        "<a href=\"https://example.org\">a *b*</a> ~ p(a[https://example.org](a i(b)))",
        "<kbd><b>Ctrl</b></kbd> ~ p(b(code(Ctrl)))",
        "a **<sub>b</sub>** ~ p(a b(sub(b)))",
        "a <b>*b* `c`</b> ~ p(a b(i(b) code(c)))",
      })
  void elementsInALineBecomeWhatTheModelHas(String html, String expected) {
    assertThat(sketch(html)).isEqualTo(expected);
    assertThat(said(html)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=\"x\">a</span>",
        "<a name=\"x\"></a>a",
        "<a id=\"x\">a</a>",
        "<div align=\"center\">\n\na\n\n</div>",
        "<center>a</center>",
        "<p>a</p>",
        "<p align=\"center\">\na\n</p>",
        "a</b>",
        "a</span>",
        "</details>\n\na",
        "a\n\n</div>",
        "<!-- b -->\n\na <!-- c -->",
      })
  void harmlessTagsVanishWithoutANote(String html) {
    assertThat(sketch(html)).isEqualTo("p(a)");
    assertThat(said(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<font color=\"red\">a</font> ~ the look of words (`<font>`) is left out",
        "<small>a</small> ~ the look of words (`<small>`) is left out",
        "<big>a</big> ~ the look of words (`<big>`) is left out",
        "<span style=\"color: red\">a</span> ~ the look of words (`style`) is left out",
        "<abbr title=\"b\">a</abbr> ~ the long form of an abbreviation (`<abbr>`) is left out",
      })
  void whatWordsLookLikeIsLeftOutWithANote(String html, String said) {
    assertThat(sketch(html)).isEqualTo("p(a)");
    assertThat(said(html)).containsExactly("3:1: note: " + said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<ol start=\"-5\"><li>a</li><li>b</li></ol> ~ ol[-5](p(a) | p(b))",
        "<ol start=\"0\"><li>a</li></ol> ~ ol[0](p(a))",
        "<ol start=\"x\"><li>a</li></ol> ~ ol[1](p(a))",
        "<ol start=\"99999999999\"><li>a</li></ol> ~ ol[1](p(a))",
        "<ol><li value=\"4\">a</li><li>b</li></ol> ~ ol[4](p(a) | p(b))",
        "<ol><li>a</li><li value=\"2\">b</li></ol> ~ ol[1](p(a) | p(b))",
        "<ol><li>a</li><li value=\"7\">b</li><li>c</li></ol> ~ ol[1](p(a)) ol[7](p(b) | p(c))",
        "<ol reversed><li>a</li><li>b</li></ol> ~ ol[2](p(a)) ol[1](p(b))",
        "<ol reversed start=\"9\"><li>a</li><li>b</li></ol> ~ ol[9](p(a)) ol[8](p(b))",
      })
  void theItemsOfAListKeepTheirNumbers(String html, String expected) {
    assertThat(sketch(html)).isEqualTo(expected);
    assertThat(said(html)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<ol start=\"-5\"><li>b</li><li>c</li></ol> ~ -5. bbr()-4. c",
        "<ol start=\"-1\"><li>b</li><li>c</li></ol> ~ -1. bbr()0. c",
        "<ol start=\"2147483647\"><li>b</li><li>c</li></ol> ~ 2147483647. bbr()2147483648. c",
        "<ol reversed><li>b</li><li>c</li></ol> ~ 2. bbr()1. c",
        "<ol><li>b<ul><li>c</li></ul></li></ol> ~ 1. bbr()• c",
      })
  void theItemsOfAListKeepTheirNumbersInACellOfATable(String list, String expected) {
    assertThat(sketch("<table><tr><td>" + list + "</td></tr></table>"))
        .isEqualTo("table( / " + expected + ")");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<table><tr><th>a</th><td>b</td></tr></table> ~ table( / b(a) | b)",
        "<table><tr><th>a</th></tr><tr><th>b</th></tr></table> ~ table(a / b(b))",
        "<table><thead><tr><td>a</td></tr></thead><tr><td>b</td></tr></table> ~ table(a / b)",
        "<table><tr></tr><tr><td>b</td></tr></table> ~ table( / b)",
        "<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table></td></tr></table>"
            + " ~ table( / abr()b | c)",
      })
  void headersAndInnerTablesAreTold(String html, String expected) {
    assertThat(sketch(html)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<h2></h2>a ~ p(a)",
        "<blockquote> </blockquote>a ~ p(a)",
        "a<center>b</center>c ~ p(a) p(b) p(c)",
        "<details><summary>a</summary>b</details> ~ p(b(a)) p(b)",
        "a<br><br>b ~ p(abr()br()b)",
        "a <br> b ~ p(abr()b)",
        "<a href=\"x\"><img src=\"https://a.org/b.png\" alt=\"c\"></a>"
            + " ~ p(a[x](img[https://a.org/b.png](c)))",
      })
  void emptyOnesAndThoseThatOnlySetApart(String html, String expected) {
    assertThat(sketch("<div>" + html + "</div>")).isEqualTo(expected);
  }

  @Test
  void whatFormatsWordsOfCodeIsNoted() {
    assertThat(said("<pre>a <b>b</b> <span>c</span> <img src=\"x.png\" alt=\"d\"></pre>"))
        .containsExactly(
            "3:8: note: `<b>` within code is left out",
            "3:32: note: a picture within code becomes its alternative text");
  }

  @Test
  void somethingToHearOrSeeOnTheWebBecomesALink() {
    assertThat(sketch("<video src=\"https://a.org/b.mp4\"></video>"))
        .isEqualTo("p(a[https://a.org/b.mp4](https://a.org/b.mp4))");
    assertThat(sketch("<audio><source src=\"https://a.org/b.mp3\"></audio>"))
        .isEqualTo("p(a[https://a.org/b.mp3](https://a.org/b.mp3))");
  }

  @Test
  void blocksBecomeBlocks() {
    assertThat(sketch("<h3>a</h3><hr><blockquote>b<p>c</p></blockquote>"))
        .isEqualTo("h3(a) hr quote(p(b) p(c))");
  }

  @Test
  void listsNest() {
    assertThat(sketch("<ul>\n<li>a\n<ol start=\"3\"><li>b</li></ol>\n</li>\n<li>c\n</ul>"))
        .isEqualTo("ul(p(a) ol[3](p(b)) | p(c))");
  }

  @Test
  void aListWithinAListBelongsToTheItemAbove() {
    assertThat(sketch("<ul><li>a</li><ul><li>b</li></ul></ul>")).isEqualTo("ul(p(a) ul(p(b)))");
  }

  @Test
  void markdownBetweenBlocksOfHtmlStaysMarkdown() {
    assertThat(sketch("<ul>\n<li>\n\n**a**\n\n</li>\n<li>\n\n- b\n\n</li>\n</ul>"))
        .isEqualTo("ul(p(b(a)) | ul(p(b)))");
  }

  @Test
  void aListOfDefinitionsIsSetInParagraphs() {
    assertThat(sketch("<dl><dt>a</dt><dd>b</dd></dl>")).isEqualTo("p(b(a)) p(b)");
  }

  @Test
  void theSummaryOfDetailsIsBold() {
    assertThat(sketch("<div><details><summary>a</summary>b</details></div>"))
        .isEqualTo("p(b(a)) p(b)");
  }

  @Test
  void preformattedTextKeepsItsLinesAndItsLanguage() {
    assertThat(
            sketch("<pre><code class=\"language-js\">let a;\n\n  b &lt; <b>c</b>\n</code></pre>"))
        .isEqualTo("pre[js](let a;\n\n  b < c)");
    assertThat(sketch("<pre lang=\"ruby\">\na<br>b</pre>")).isEqualTo("pre[ruby](a\nb)");
  }

  @Test
  void aTableBecomesATable() {
    assertThat(
            sketch(
                "<table><caption>t</caption><thead><tr><th>a</th><th>b</th></tr></thead>"
                    + "<tbody><tr><td>1</td><td><b>2</b></td></tr></tbody></table>"))
        .isEqualTo("p(t) table(a | b / 1 | b(2))");
  }

  @Test
  void aTableWithoutHeadingsHasNone() {
    assertThat(sketch("<table><tr><td>a</td><td>b</td></tr></table>")).isEqualTo("table( / a | b)");
  }

  @Test
  void tablesKeepTheirAlignment() {
    Block.Table table =
        (Block.Table)
            AnswersOf.blocks(
                    "<table><tr><td align=\"right\">a</td><td style=\"text-align: center\">b</td>"
                        + "<td>c</td></tr></table>")
                .getFirst();

    assertThat(table.alignments())
        .containsExactly(Block.Alignment.RIGHT, Block.Alignment.CENTER, Block.Alignment.NONE);
  }

  @Test
  void mergedCellsAreTakenApartWithANote() {
    String html =
        "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
            + "<tr><td colspan=\"2\">d</td></tr></table>";

    assertThat(sketch(html)).isEqualTo("table( / a | b /  | c / d | )");
    assertThat(said(html))
        .containsExactly(
            "3:1: note: the merged cells of a table are taken apart: the first has their text");
  }

  @Test
  void shortRowsAreFilledUp() {
    assertThat(sketch("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>"))
        .isEqualTo("table( / a | b / c | )");
  }

  @Test
  void aListInACellOfATableIsSetInLines() {
    String table = "| a |\n|---|\n| <ul><li>b</li><li>c</li></ul> |";

    assertThat(sketch(table)).isEqualTo("table(a / • bbr()• c)");
    assertThat(said(table))
        .containsExactly("5:3: note: lists, code and other blocks within a line are set in it");
  }

  @Test
  void underlinedAndMarkedTextIsSetOtherwiseWithANote() {
    assertThat(sketch("<u>a</u> <ins>b</ins> <mark>c</mark>")).isEqualTo("p(i(a) i(b) b(c))");
    assertThat(said("<u>a</u> <mark>c</mark>"))
        .containsExactly(
            "3:1: note: underlined text (`<u>`) is set in italics",
            "3:10: note: marked text (`<mark>`) is set in bold");
  }

  @Test
  void aTagThatIsUsedOftenIsNotedOnce() {
    String html = "<blink>a</blink>\n\n<blink>b</blink> <blink>c</blink>\n\n".repeat(5);

    assertThat(said(html))
        .containsExactly(
            "3:1: note: the HTML `<blink>` is left out, its text is kept"
                + " (15 times, lines 3, 5, 7, …)");
  }

  @Test
  void noteNamesThePlaceWithinABlock() {
    assertThat(said("<div>\n<p>a\n  <video>b</video>\n</div>"))
        .containsExactly("5:3: note: the HTML `<video>` is left out, its text is kept");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<iframe src=\"x\">a</iframe>",
        "<textarea>a</textarea>",
        "<my-element>a</my-element>",
        "<button onclick=\"x\">a</button>",
        "<div><svg><text>a</text></svg></div>",
        "<div>\n<object>a</object></div>",
      })
  void theTextOfOtherElementsIsKept(String html) {
    assertThat(sketch(html)).isEqualTo("p(a)");
    assertThat(said(html)).isNotEmpty().allMatch(line -> line.endsWith("its text is kept"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a<script>b **c**</script>",
        "<script>\nb\n\n**c**\n</script>\n\na",
        "<style>b { }</style>\n\na"
      })
  void scriptsAndStylesAreLeftOutWithAllThatIsInThem(String html) {
    assertThat(sketch(html)).isEqualTo("p(a)");
    assertThat(said(html))
        .hasSize(1)
        .allMatch(line -> line.endsWith("is left out, with all that is in it"));
  }

  @Test
  void wordsInAngleBracketsThatAreNoTagStayText() {
    assertThat(sketch("a List<Item> or <T> b")).isEqualTo("p(a List<Item> or <T> b)");
    assertThat(said("a List<Item> b"))
        .containsExactly("3:7: note: `<Item>` is no HTML and stays in the text");
  }

  @Test
  void piecesOfOtherLanguagesStay() {
    assertThat(sketch("a <?php b ?> <![CDATA[c]]>")).isEqualTo("p(a <?php b ?> <![CDATA[c]]>)");
    assertThat(sketch("<?php\n\nb ?>\n\nc")).isEqualTo("pre[](<?php\n\nb ?>) p(c)");
    assertThat(said("<?php\nb ?>")).containsExactly("3:1: note: what is no HTML is taken as code");
  }

  @Test
  void theOptionsOfAMenuStandApart() {
    assertThat(sketch("<select><option>a</option><option>b</option></select>"))
        .isEqualTo("p(a) p(b)");
  }

  @Test
  void spacesBehindABreakVanish() {
    assertThat(sketch("a<br>\nb<br> c")).isEqualTo("p(abr()bbr()c)");
  }

  @Test
  void aTagThatIsNeverClosedSwallowsNothing() {
    assertThat(sketch("<div class=\"a\nb\n\nc **d**\n\n> e")).endsWith("p(c b(d)) quote(p(e))");
    assertThat(sketch("a <script> b `c`")).contains("code(c)");
    assertThat(sketch("<table><tr>\n\na\n\nb")).isEqualTo("p(a) p(b)");
  }

  @Test
  void aFormulaAndABlankStandInHtmlToo() {
    assertThat(sketch("<b>$x$ and $$y$$ z</b>")).isEqualTo("p(b($(x) and )) $$(y) p(b( z))");
    assertThat(MarkdownReading.question("**1. a <b>[[b]]</b>**\n").stem().plainText())
        .isEqualTo("a ___");
  }

  @Test
  void controlCharactersInHtmlAreLeftOutAndReported() {
    assertThat(sketch("<div>a&#1;b</div>")).isEqualTo("p(ab)");
    assertThat(said("<div>a&#1;b</div>"))
        .containsExactly("3:1: warning: the control character U+0001 is left out");
  }

  @Test
  void spacesThatDoNotBreakAreKept() {
    assertThat(sketch("<p>a&nbsp;b   c</p>")).isEqualTo("p(a\u00a0b c)");
  }
}
