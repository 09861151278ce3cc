package org.examwright.reading.moodle.bank;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.RichText;
import org.examwright.moodle.TextFormat;
import org.examwright.reading.source.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HTML means the same in a text that is HTML and in one that is Markdown. */
class HtmlEverywhereTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a <u>b</u> <ins>c</ins> <mark>d</mark> <small>e</small> <font color=\"red\">f</font>",
        "a <kbd>b</kbd> <samp>c</samp> <tt>d</tt> <code>e <b>f</b></code>",
        "a<sub>b</sub><sup>c</sup><del>d</del><strike>e</strike><s>f</s>",
        "a <var>b</var> <cite>c</cite> <dfn>d</dfn> <q>e</q> <abbr title=\"f\">g</abbr>",
        "a <br> b<br><br>c",
        "<div>a<center>b</center>c</div>",
        "<dl><dt>a</dt><dd>b</dd><dd>c</dd></dl>",
        "<div><details><summary>a</summary>b</details></div>",
        "<table><caption>t</caption><tr><th>a</th><th>b</th></tr><tr><td>c</td></tr></table>",
        "<table><tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></table>",
        "<table><tr><th>a</th><td colspan=\"2\">b</td></tr><tr><td>c</td></tr></table>",
        "<table><tr><td>a<ol start=\"-5\"><li>b</li><li>c</li></ol></td></tr></table>",
        "<table><tr><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>",
        "<table><tr><td><pre>a\nb</pre></td><td><h3>c</h3><p>d</p></td></tr></table>",
        "<ol start=\"-5\"><li>a</li><li value=\"9\">b</li></ol>",
        "<ol reversed><li>a</li><li>b</li></ol>",
        "<ul><li>a</li><ul><li>b</li></ul>c</ul>",
        "<ul><li><p>a</p></li><li>b</li></ul>",
        "<pre>a <b>b</b><br>  c\n</pre>",
        "<pre><code class=\"language-java\">\na\n\n  b</code></pre>",
        "<div><a href=\"https://a.org\"><img src=\"https://a.org/b.png\" alt=\"c\"></a></div>",
        "<div><a name=\"x\">a</a> <a href=\"\">b</a></div>",
        "<div><b><p>a</p><ul><li>b</li></ul></b></div>",
        "<div><video src=\"https://a.org/b.mp4\">c</video> <object>d</object></div>",
        "<div><select><option>a</option><option>b</option></select></div>",
        "<div><my-tag>a</my-tag> <blink>b</blink> <noscript>c</noscript></div>",
        "<h2>a <b>b</b></h2><h3></h3><blockquote><p>c</p></blockquote><hr>",
        "<figure><img src=\"https://a.org/b.png\" alt=\"c\"><figcaption>d</figcaption></figure>",
        "<p>a</p><p>b <i>c</i></p>",
      })
  void itMeansTheSameInEveryFormat(String html) {
    Problems inHtml = new Problems("bank");
    Problems inMarkdown = new Problems("bank");

    assertThat(read(html, TextFormat.HTML, inHtml))
        .isEqualTo(read(html, TextFormat.MARKDOWN, inMarkdown));
    assertThat(inMarkdown.all().stream().map(said -> words(said.message())).distinct())
        .containsExactlyInAnyOrderElementsOf(
            inHtml.all().stream().map(said -> words(said.message())).distinct().toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--",
        "<![CDATA[",
        "<?",
        "<script",
        "<script>",
        "<style",
        "<",
        "</",
        "<b ",
        "<div title='",
        "\\(<a",
        "<!-- \\(",
        "<pre",
        "&#"
      })
  @Timeout(value = 30, unit = SECONDS) // it took minutes, and takes about a second
  void whatIsOpenedAndNeverClosedIsReadInTime(String piece) {
    String text = piece.repeat(100_000);

    read(text, TextFormat.HTML, new Problems("bank"));
    read(text, TextFormat.MARKDOWN, new Problems("bank"));
    read(text, TextFormat.MOODLE, new Problems("bank"));
  }

  @Test
  void twoPicturesOfOneNameAreKeptApartInMarkdownToo() {
    Problems problems = new Problems("bank");
    StoredTexts texts = new StoredTexts(PictureFinder.NONE, problems);
    Origin origin = Origin.of("bank");
    String picture = "![a](@@PLUGINFILE@@/x.png)";

    texts.read(picture, TextFormat.MARKDOWN, Map.of("x.png", new byte[] {1}), origin);
    RichText second =
        texts.read(picture, TextFormat.MARKDOWN, Map.of("x.png", new byte[] {2}), origin);

    assertThat(second.toString()).contains("x-2.png");
    assertThat(texts.assets()).hasSize(2);
  }

  /** Without how often something was said, which Markdown tells apart by places. */
  private static String words(String message) {
    return message.replaceAll(" \\(\\d+ times, .*\\)$", "");
  }

  private static RichText read(String text, TextFormat format, Problems problems) {
    return new StoredTexts(PictureFinder.NONE, problems).read(text, format, Origin.of("bank"));
  }
}
