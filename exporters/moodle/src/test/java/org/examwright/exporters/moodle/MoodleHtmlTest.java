package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

class MoodleHtmlTest {
  private static final MoodleTexts TEXTS = new MoodleTexts(new MoodleHtml.Pictureless());

  @Test
  void codeInALineIsOutOfReachOfFilters() {
    assertThat(item(new Inline.Code("f(y)")))
        .isEqualTo("<code><span class=\"nolink\">f(y)</span></code>");
  }

  @Test
  void codeInALineKeepsSpacesThatABrowserWouldCollapse() {
    assertThat(item(new Inline.Code("a  b")))
        .isEqualTo(
            "<code><span class=\"nolink\" style=\"white-space:pre-wrap\">a  b</span></code>");
  }

  @Test
  void codeInLinesIsOutOfReachOfFiltersAsWell() {
    assertThat(TEXTS.full(RichText.of(new Block.CodeBlock("", "flask"))))
        .isEqualTo("<pre><code><span class=\"nolink\">flask</span></code></pre>");
  }

  @Test
  void codeInLinesKeepsItsLines() {
    assertThat(TEXTS.full(RichText.of(new Block.CodeBlock("c++", "a\n\n\tb"))))
        .isEqualTo(
            "<pre><code class=\"language-c++\"><span class=\"nolink\">a\n\n\tb</span></code></pre>");
  }

  @Test
  void formulasAreForMathJax() {
    assertThat(item(new Inline.Formula("a < b"))).isEqualTo("\\(a &lt; b\\)");
    assertThat(TEXTS.full(RichText.of(new Block.DisplayFormula("x^2"))))
        .isEqualTo("<p>\\[x^2\\]</p>");
  }

  @Test
  void formulasHaveNothingThatMathJaxDoesNotLoadByItself() {
    assertThat(item(new Inline.Formula("\\ce{H2O}")))
        .isEqualTo("\\({\\mathrm{H}_{2}\\mathrm{O}}\\)");
    assertThat(TEXTS.full(RichText.of(new Block.DisplayFormula("\\SI{5}{\\metre}"))))
        .isEqualTo("<p>\\[{5\\,\\mathrm{m}}\\]</p>");
  }

  @Test
  void theAddressOfAPictureBeginsNoFormula() {
    assertThat(
            item(
                new Inline.Image("https://example.org/$$a\\(b\\[c.png", "", "", null, null),
                new Inline.Formula("x")))
        .contains("src=\"https://example.org/$&#36;a\\&#40;b\\&#91;c.png\"")
        .endsWith("\\(x\\)");
  }

  @Test
  void wideSpacesAtTheEndsOfAnItemStay() {
    assertThat(item(new Inline.Text("\u3000a\u2003\u2028"))).isEqualTo("\u3000a\u2003\u2028");
    assertThat(item(new Inline.Text(" a\t"))).isEqualTo("a");
  }

  @Test
  void aFormulaWithABracketAfterALineBreakIsOneFormula() {
    assertThat(item(new Inline.Formula("a \\\\[2pt] b \\\\(c) \\text{\\(d\\)} $$")))
        .isEqualTo("\\(a \\\\&#91;2pt] b \\\\&#40;c) \\text{\\&#40;d\\&#41;} $&#36;\\)");
  }

  @Test
  void bracesBesideAFormulaDoNotTurnTagsIntoText() {
    RichText text =
        RichText.ofInlines(
            List.of(
                new Inline.Formula("\\frac{1}{2} \\{"),
                new Inline.Text(" { "),
                new Inline.Emphasis(List.of(new Inline.Text("a"))),
                new Inline.Code("}")));

    assertThat(TEXTS.item(text))
        .isEqualTo(
            "\\(\\frac{1}{2} \\&#123;\\) &#123; <em>a</em>"
                + "<code><span class=\"nolink\">&#125;</span></code>");
    assertThat(item(new Inline.Text("{ }"))).isEqualTo("{ }");
  }

  @Test
  void wordsThatLookLikeFormulasAreNoneEvenBesideAFormula() {
    assertThat(item(new Inline.Text("\\(a\\) \\[b\\] $$c$$ \\begin{d} \\ref{e}")))
        .isEqualTo(
            "\\<span class=\"nolink\">(</span>a\\) \\<span class=\"nolink\">[</span>b\\]"
                + " $<span class=\"nolink\">$</span>c$<span class=\"nolink\">$</span>"
                + " \\<span class=\"nolink\">begin</span>{d}"
                + " \\<span class=\"nolink\">ref</span>{e}");
    assertThat(item(new Inline.Code("\\(a\\)"))).contains("\\&#40;a\\)");
  }

  @Test
  void textsThatLookLikeAFormulaTogetherAreNone() {
    assertThat(TEXTS.item(RichText.ofInlines(List.of(new Inline.Text("\\"), new Inline.Text("(")))))
        .isEqualTo("\\<span class=\"nolink\">(</span>");
  }

  @Test
  void aBraceLeftOpenInAFormulaDoesNotTurnTagsIntoText() {
    assertThat(item(new Inline.Formula("a{b"))).isEqualTo("\\(a&#123;b\\)");
  }

  @Test
  void textThatRunsFromRightToLeftSaysSo() {
    Block hebrew = new Block.Paragraph(List.of(new Inline.Text("שלום (1)")));
    Block english = new Block.Paragraph(List.of(new Inline.Text("hello")));

    assertThat(TEXTS.full(RichText.of(english, hebrew)))
        .isEqualTo("<p>hello</p><p dir=\"rtl\">שלום (1)</p>");
    assertThat(TEXTS.item(RichText.of(hebrew))).isEqualTo("<span dir=\"rtl\">שלום (1)</span>");
    assertThat(
            TEXTS.full(
                RichText.of(
                    new Block.BulletList(
                        true, List.of(RichText.of(hebrew), RichText.of(english))))))
        .isEqualTo("<ul dir=\"rtl\"><li>שלום (1)</li><li dir=\"ltr\">hello</li></ul>");
  }

  @Test
  void aTextThatIsNotInEnglishSaysItsLanguage() {
    MoodleTexts german = new MoodleTexts(new MoodleHtml.Pictureless(), "de");
    MoodleTexts hebrew = new MoodleTexts(new MoodleHtml.Pictureless(), "he");

    assertThat(german.full(RichText.of("Ja"))).isEqualTo("<div lang=\"de\"><p>Ja</p></div>");
    assertThat(german.item(RichText.of("Ja"))).isEqualTo("<span lang=\"de\">Ja</span>");
    assertThat(german.full(RichText.EMPTY)).isEmpty();
    assertThat(hebrew.full(RichText.of("כן")))
        .isEqualTo("<div lang=\"he\" dir=\"rtl\"><p>כן</p></div>");
    assertThat(hebrew.full(RichText.of("yes")))
        .isEqualTo("<div lang=\"he\" dir=\"rtl\"><p dir=\"ltr\">yes</p></div>");
  }

  @Test
  void codeRunsFromLeftToRightEvenThere() {
    Inline words = new Inline.Text("שלום");
    Block code = new Block.CodeBlock("", "a[0]");

    assertThat(item(words, new Inline.Code("a[0]")))
        .isEqualTo(
            "<span dir=\"rtl\">שלום<span dir=\"ltr\"><code><span class=\"nolink\">a[0]</span>"
                + "</code></span></span>");
    assertThat(
            TEXTS.full(
                RichText.of(
                    new Block.Quote(RichText.of(new Block.Paragraph(List.of(words)), code)))))
        .isEqualTo(
            "<blockquote dir=\"rtl\"><p>שלום</p><div dir=\"ltr\"><pre><code><span"
                + " class=\"nolink\">a[0]</span></code></pre></div></blockquote>");
  }

  @Test
  void wordsThatLookLikeEmoticonsAreNone() {
    assertThat(item(new Inline.Text("f(y) :-)")))
        .isEqualTo("f<span class=\"nolink\">(y)</span> <span class=\"nolink\">:-)</span>");
    assertThat(item(new Inline.Text("\"-)"))).isEqualTo("&quot;<span class=\"nolink\">-)</span>");
  }

  @Test
  void attributesThatLookLikeEmoticonsAreNotTornByAPicture() {
    assertThat(
            item(
                new Inline.Link(
                    "https://x.org/Y_(n)", "a \":-)", List.of(new Inline.Text("link")))))
        .isEqualTo("<a href=\"https://x.org/Y_(&#110;)\" title=\"a &quot;:&#45;)\">link</a>");
    assertThat(item(picture("https://x.org/week8-overview.png", ":-(y) \\(x\\) @@PLUGINFILE@@/")))
        .isEqualTo(
            "<img src=\"https://x.org/week8&#45;overview.png\""
                + " alt=\":&#45;(&#121;) \\&#40;x\\) @&#64;PLUGINFILE@@/\"/>");
  }

  @Test
  void addressesOfFilesThatTheAuthorWroteAreText() {
    assertThat(item(new Inline.Text("@@PLUGINFILE@@/x"))).isEqualTo("@&#64;PLUGINFILE@@/x");
  }

  @Test
  void aTextThatMoodleWouldTakeForNoneKeepsItsParagraph() {
    assertThat(item(new Inline.Text("0"))).isEqualTo("<p>0</p>");
    assertThat(item(new Inline.Text(" "))).isEqualTo("<p> </p>");
  }

  private static Inline picture(String source, String alt) {
    return new Inline.Image(source, alt, "", null, null);
  }

  private static String item(Inline... inline) {
    return TEXTS.item(RichText.ofInlines(List.of(inline)));
  }
}
