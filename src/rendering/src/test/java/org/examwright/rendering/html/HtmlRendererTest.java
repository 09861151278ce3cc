package org.examwright.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Html;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {
  private static final HtmlDialect PLAIN =
      new HtmlDialect() {
        @Override
        public String imageSource(Inline.Image image) {
          return image.source();
        }

        @Override
        public String formula(String tex, boolean display) {
          return "<i>" + Html.escape(tex) + "</i>";
        }

        @Override
        public String gap(String gap) {
          return "<u>" + gap + "</u>";
        }
      };

  private static String html(Block... blocks) {
    return new HtmlRenderer(PLAIN).blocks(RichText.of(blocks));
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  private static List<Inline> text(String text) {
    return List.of(new Inline.Text(text));
  }

  @Test
  void textIsEscapedAndOtherwiseUntouched() {
    assertThat(html(paragraph(new Inline.Text("a<b && \"c\" > 'd' ]]> “é”"))))
        .isEqualTo("<p>a&lt;b &amp;&amp; &quot;c&quot; &gt; 'd' ]]&gt; “é”</p>");
  }

  @Test
  void codeKeepsEverySpaceAndLine() {
    assertThat(html(new Block.CodeBlock("c++", "if (a<b) {\n\n\t x;\n}")))
        .isEqualTo("<pre><code class=\"language-c++\">if (a&lt;b) {\n\n\t x;\n}</code></pre>");
  }

  @Test
  void tightListsHaveNoParagraphsAndLooseOnesHave() {
    RichText nested =
        RichText.of("a")
            .then(RichText.of(new Block.OrderedList(3, true, List.of(RichText.of("b")))));

    assertThat(html(new Block.BulletList(true, List.of(nested))))
        .isEqualTo("<ul><li>a<ol start=\"3\"><li>b</li></ol></li></ul>");
    assertThat(html(new Block.BulletList(false, List.of(RichText.of("a")))))
        .isEqualTo("<ul><li><p>a</p></li></ul>");
  }

  @Test
  void tablesHaveHeaderCellsAndAlignment() {
    Block.Row head = new Block.Row(List.of(new Block.Cell(text("h"))));
    Block.Row row = new Block.Row(List.of(new Block.Cell(text("c"))));

    assertThat(html(new Block.Table(List.of(Block.Alignment.RIGHT), head, List.of(row))))
        .isEqualTo(
            "<table><thead><tr><th scope=\"col\" style=\"text-align:right\">h</th></tr></thead>"
                + "<tbody><tr><td style=\"text-align:right\">c</td></tr></tbody></table>");
  }

  @Test
  void inlinesNest() {
    assertThat(
            html(
                paragraph(
                    new Inline.Strong(List.of(new Inline.Emphasis(text("a")))),
                    new Inline.LineBreak(),
                    new Inline.Link("https://example.org/?a&b", "", text("l")),
                    new Inline.GapMark("1"))))
        .isEqualTo(
            "<p><strong><em>a</em></strong><br/><a href=\"https://example.org/?a&amp;b\">l</a>"
                + "<u>1</u></p>");
  }

  @Test
  void oneParagraphStandsBareWhereLittleRoomIs() {
    assertThat(new HtmlRenderer(PLAIN).compact(RichText.of("a"))).isEqualTo("a");
    assertThat(new HtmlRenderer(PLAIN).compact(RichText.of("a").then(RichText.of("b"))))
        .isEqualTo("<p>a</p><p>b</p>");
  }
}
